/**
 * Runs the examples of README and docs against the packed package: `npm run examples`, after `npm run build`.
 *
 * TypeScript is checked, strictly, and then run; what an example claims in a comment (`// '<p>байқауға</p>'`) must be so,
 * a server must give a whole page, and any other program must have written the text whole. HTML that is broken must be
 * followed by what the package makes of it. Shell is run line by line. What is not run is named, with the reason.
 */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { transformSync } from 'esbuild';
import { type Example, examplesOf, withChecks } from './examples/extract.ts';

const { pack } = (await import(new URL('tarball.mjs', import.meta.url).href)) as { pack(): { readonly path: string } };
const root = fileURLToPath(new URL('../', import.meta.url));
const PRELOAD = fileURLToPath(new URL('examples/preload.mjs', import.meta.url));

/** What is run elsewhere or not at all: by what it contains. */
const NOT_RUN: ReadonlyArray<readonly [language: RegExp, contains: RegExp, reason: string]> = [
  [/^mermaid$/u, /./u, 'a picture; npm run architecture checks it'],
  [/^python$/u, /./u, 'npm run guides'],
  [/^ts$/u, /next\/server/u, 'npm run consumers -- next builds and asks it'],
  [/^sh$/u, /^npm (?:ci|install|run)/u, 'about npm itself'],
  [/^sh$/u, /^docker /u, 'npm run docker takes these steps'],
];

const folder = mkdtempSync(join(tmpdir(), 'tutas-examples-'));
/** A paragraph of the page that every example is given, as its author wrote it. */
const [paragraph = ''] = readFileSync(join(root, 'fixtures/pages/krmm/expected.txt'), 'utf8').split('\n');
let failures = 0;

function report(place: string, fault: string | undefined, what: string): void {
  console.log(`${fault === undefined ? 'ok  ' : 'FAIL'} ${place} ${what}`);
  if (fault === undefined) return;
  failures += 1;
  console.error(fault);
}

/** The packed package, beside what the repository has installed. */
function install(): void {
  const modules = join(folder, 'node_modules');
  mkdirSync(join(modules, 'tutas'), { recursive: true });
  execFileSync('tar', ['-xzf', pack().path, '--strip-components=1', '-C', join(modules, 'tutas')]);
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (!name.startsWith('.')) symlinkSync(join(root, 'node_modules', name), join(modules, name));
  }
  // Packages resolve from where they are; ours must find its own here.
  for (const name of ['domhandler', 'entities', 'domelementtype']) {
    rmSync(join(modules, name));
    cpSync(join(root, 'node_modules', name), join(modules, name), { recursive: true, dereference: true });
  }
}

/** What the examples read, and commands that answer as the world would. */
function furnish(): void {
  const inArticle = (name: string): string =>
    `<article>${readFileSync(join(root, 'fixtures/pages/krmm', name), 'utf8').trimEnd()}</article>\n`;
  const page = inArticle('broken.html');
  const records = `${JSON.stringify({ id: 1, body: '<p>ба</p><p>й</p><p>қауға</p>' })}\n`;
  const files: Readonly<Record<string, string | Uint8Array>> = {
    'page.html': page,
    'in.html': page,
    'expected.html': inArticle('expected.html'),
    'copied.txt': 'халықтың 90% -ға жуығы\n',
    'records.ndjson': records,
    'records.ndjson.gz': gzipSync(records),
    'saved/one.html': page,
    'more/deep/two.html': page,
    'pages/three.html': page,
    'bin/tutas': `#!/bin/sh\nexec node '${join(folder, 'node_modules/tutas/dist/cli.js')}' "$@"\n`,
    'bin/curl': `#!/bin/sh\nexec cat '${join(folder, 'page.html')}'\n`,
    'package.json': JSON.stringify({ private: true, type: 'module' }),
    'deno.d.ts': 'declare const Deno: { serve(handler: (request: Request) => Response | Promise<Response>): void };\n',
  };
  for (const name of ['saved', 'more/deep', 'pages', 'bin']) mkdirSync(join(folder, name), { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content, { mode: 0o755 });
}

/** Node's types and those of browsers say different things of streams, so an example gets the ones of its world. */
function typeCheck(examples: readonly Example[]): void {
  const isForNode = ({ code }: Example): boolean => code.includes("from 'node:");
  for (const [world, lib, chosen] of [
    ['Node', ['es2024'], examples.filter(isForNode)],
    ['browsers and Node', ['es2024', 'dom', 'dom.iterable'], examples.filter((example) => !isForNode(example))],
  ] as const) {
    const compilerOptions = {
      ...{ target: 'es2024', module: 'esnext', moduleResolution: 'bundler', lib, types: ['node'] },
      ...{ strict: true, noEmit: true, skipLibCheck: true, exactOptionalPropertyTypes: true, moduleDetection: 'force' },
    };
    const files = [...chosen.map(({ name }) => `${name}.ts`), ...(world === 'Node' ? [] : ['deno.d.ts'])];
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
    const compiler = join(root, 'node_modules/typescript/bin/tsc');
    const { status, stdout } = spawnSync(process.execPath, [compiler, '-p', '.'], { cwd: folder, encoding: 'utf8' });
    report(`${chosen.length} examples`, status === 0 ? undefined : stdout, `type-check for ${world}`);
  }
}

function runModule({ name, place, code }: Example): void {
  const { code: checked, claims } = withChecks(code);
  const out = join(folder, 'out.html');
  rmSync(out, { force: true });
  const isHandler = /^export default \{$/mu.test(code);
  const module = transformSync(checked, { loader: 'ts', format: 'esm' }).code;
  writeFileSync(join(folder, `${name}.mjs`), module);
  const start = isHandler
    ? `const { default: worker } = await import('./${name}.mjs');\nawait checkHandler((request) => worker.fetch(request));\n`
    : `await import('./${name}.mjs');\n`;
  writeFileSync(join(folder, 'start.mjs'), start);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', PRELOAD, 'start.mjs'], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 60_000,
  });
  const isServer = isHandler || /Deno\.serve|createServer/u.test(code);
  const shown = isServer ? 'a page came out whole' : claims === 0 ? paragraph : '';
  const isShown = `${stdout}${existsSync(out) ? readFileSync(out, 'utf8') : ''}`.includes(shown);
  const what = isServer ? 'served a whole page' : claims === 0 ? 'wrote the text whole' : `${claims} claims hold`;
  report(place, status === 0 && isShown ? undefined : `${what}: no\n${stdout}${stderr}`, what);
}

function runShell({ place, code }: Example): void {
  // Lines that end in a backslash go on.
  for (const line of code.split(/(?<!\\)\n/u)) {
    const command = line.replace(/\s+#.*$/u, '').trim();
    if (command === '' || isNotRun(place, 'sh', command)) continue;
    const { status, stdout, stderr } = spawnSync('bash', ['-o', 'pipefail', '-c', command], {
      cwd: folder,
      encoding: 'utf8',
      timeout: 60_000,
      env: { ...process.env, PATH: `${join(folder, 'bin')}${delimiter}${process.env.PATH}` },
    });
    const wanted = command.includes('--check') ? 1 : 0;
    report(
      place,
      status === wanted && !/^tutas: .*(?:unknown|error)/mu.test(stderr) ? undefined : `${stdout}${stderr}`,
      command,
    );
  }
}

async function checkHtml(examples: readonly Example[]): Promise<void> {
  const installed = pathToFileURL(join(folder, 'node_modules/tutas/dist/index.js')).href;
  const { normalize } = (await import(installed)) as { normalize(html: string): string };
  for (const [index, { place, code }] of examples.entries()) {
    const whole = normalize(code);
    if (whole === code) continue;
    const said = examples[index + 1]?.code ?? '';
    report(place, said === whole ? undefined : `gives ${whole}\nand the next example is ${said}`, 'becomes the next');
  }
}

function isNotRun(place: string, language: string, code: string): boolean {
  const found = NOT_RUN.find(([of, contains]) => of.test(language) && contains.test(code));
  if (found !== undefined) console.log(`skip ${place} ${language}: ${found[2]}`);
  return found !== undefined;
}

try {
  install();
  furnish();
  const examples = examplesOf(root);
  const modules = examples.filter((one) => one.language === 'ts' && !isNotRun(one.place, one.language, one.code));
  assert.ok(modules.length >= 8, 'the examples were not found');
  for (const { name, code } of modules) writeFileSync(join(folder, `${name}.ts`), `${code}\n`);
  typeCheck(modules);
  for (const example of modules) runModule(example);
  await checkHtml(examples.filter(({ language }) => language === 'html'));
  for (const example of examples) {
    if (example.language === 'ts' || example.language === 'html') continue;
    // What one page repaired in place is broken for the next.
    furnish();
    if (example.language === 'sh') runShell(example);
    else if (!isNotRun(example.place, example.language, example.code)) {
      report(example.place, 'There is nothing that runs this language', example.language);
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (failures > 0) process.exitCode = 1;
