/**
 * Runs the code of the guides as a reader would: `npm run guides`, after `npm run build`; `-- markdown` runs one. Every file
 * of a guide is written, every command run, and what it prints must be what the guide says. `-- --write` writes what is
 * printed into the guides instead.
 *
 * The guides run in build/guides: there `tutas` is this package, and other packages are the development dependencies.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, delimiter, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Block, blocksOf, isCode } from './guides/blocks.ts';
import { needProgram } from './support/debian.ts';
import { openWorkshop, root } from './support/workshop.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { write: { type: 'boolean' } } });

needProgram('parallel');
const { folder, env: inherited } = openWorkshop('guides');
const standIns = join(root, 'scripts/guides/stand-ins');
const env = {
  ...inherited,
  PATH: [join(standIns, 'bin'), inherited.PATH].join(delimiter),
  PYTHONPATH: standIns,
};

const pages = [
  ...readdirSync(join(root, 'docs/guides')).map((name) => `docs/guides/${name}`),
  'docs/pipelines-at-scale.md',
].filter((page) => positionals.length === 0 || positionals.includes(basename(page, '.md')));

for (const page of pages) {
  const started = performance.now();
  const counts = runPage(page);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${page}: ${counts.files} files, ${counts.commands} commands, ${counts.outputs} outputs, ${seconds} s`);
}

/** Runs a page; throws at the first thing that is not as it says. */
function runPage(page: string): { files: number; commands: number; outputs: number } {
  const counts = { files: 0, commands: 0, outputs: 0 };
  const place = join(folder, basename(page, '.md'));
  mkdirSync(place, { recursive: true });
  let text = readFileSync(join(root, page), 'utf8');
  let printed: string | undefined;
  for (const block of blocksOf(text)) {
    const where = `${page}:${block.line}`;
    if (block.language === 'text' && block.words[0] === 'output') {
      if (printed === undefined) throw new Error(`${where}: there is no command before this output`);
      if (values.write === true) text = text.replace(outputBlock(block.code), () => outputBlock(printed ?? ''));
      else if (printed !== block.code) {
        throw new Error(`${where} says\n${block.code}\nbut this was printed:\n${printed}`);
      }
      counts.outputs += 1;
      continue;
    }
    printed = undefined;
    if (!isCode(block)) continue;
    if (block.language !== 'sh') {
      writeBlock(block, where, place);
      counts.files += 1;
    } else if (block.words[0] === 'install') checkInstall(block, where);
    else if (block.words[0] === 'elsewhere') console.log(`${where}: not run, it needs other machines`);
    else {
      printed = run(block, where, place);
      counts.commands += 1;
    }
  }
  if (values.write === true) writeFileSync(join(root, page), text);
  return counts;
}

function outputBlock(code: string): string {
  return `\`\`\`text output\n${code}\`\`\``;
}

function writeBlock({ words, code }: Block, where: string, place: string): void {
  const [name, equals, source] = words;
  if (name === undefined) throw new Error(`${where}: code of a guide is a file with a name, so that it can be run`);
  if (equals === '=' && source !== undefined && readFileSync(join(root, source), 'utf8') !== code) {
    throw new Error(`${where}: is not the same as ${source}`);
  }
  const file = join(place, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, code);
}

/** What a guide installs must be what its code was run with. */
function checkInstall({ code }: Block, where: string): void {
  for (const [, names = ''] of code.matchAll(/npm install (.*)$/gmu)) {
    for (const name of names.split(' ').filter((word) => !word.startsWith('-'))) {
      // Crawlee is installed by scripts/crawlee.ts, which runs that example.
      const isThere = name === 'tutas' || name === '@crawlee/cheerio' || existsSync(join(root, 'node_modules', name));
      if (!isThere) throw new Error(`${where}: ${name} is not installed here, so the guide was not run with it`);
    }
  }
}

function run({ code }: Block, where: string, place: string): string {
  try {
    return execFileSync('bash', ['-euo', 'pipefail', '-c', code], {
      cwd: place,
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`${where} failed:\n${code}\n${stdout}\n${stderr}`);
  }
}
