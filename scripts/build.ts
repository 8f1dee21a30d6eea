/**
 * Builds dist/: `npm run build`.
 *
 * The Kazakh model is hundreds of kilobytes of text. It goes into one ES module that the ESM chunks import and the CJS
 * chunks read, so that the package carries it once.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build as bundle } from 'esbuild';
import { build } from 'tsup';
import {
  bundled,
  entries,
  modelFile,
  modelReader,
  modelSource,
  noteBundled,
  options,
  tablesFile,
  tablesSource,
} from '../tsup.config.ts';

const dist = 'dist';
const started = performance.now();

rmSync(dist, { recursive: true, force: true });
if (entries.length === 0) throw new Error('There is nothing in src/ to build yet.');

const exported = await writeModel();
for (const option of options(exported)) await build(option);
markEsmOnlyTypes();
await writeTables();
await writeScript();
checkNotices();
report();

/** Writes the data file and returns the names of what it holds. */
async function writeModel(): Promise<string[]> {
  if (!existsSync(modelSource)) {
    console.warn(`${modelSource} is not there: built without it`);
    return [];
  }
  const model: Record<string, unknown> = { ...(await import(`../${modelSource}`)) };
  const names = Object.keys(model);
  if (names.length === 0 || names.includes('default')) throw new Error(`${modelSource} must have named exports only`);
  const lines = names.map((name) => {
    const value = model[name];
    const json = JSON.stringify(value);
    if (json === undefined || ArrayBuffer.isView(value)) throw new Error(`${modelSource}: ${name} is not plain data`);
    return `export const ${name} = ${json};`;
  });
  mkdirSync(join(dist, 'data'), { recursive: true });
  writeFileSync(join(dist, modelFile), `${lines.join('\n')}\n`);
  writeFileSync(join(dist, modelReader), readerOf(basename(modelFile)));
  return names;
}

/**
 * What gives the data to CommonJS. Node, Jest and older loaders read the lines of the file, for not all of them can
 * require an ES module. A bundler takes the data in at the `require`, which is reached where no file lies beside the code.
 * `__dirname` would make Rspack warn.
 */
function readerOf(file: string): string {
  return `'use strict';
function read() {
  const path = module.filename.replace(/[^\\/\\\\]+$/u, '${file}');
  const text = process.getBuiltinModule('node:fs').readFileSync(path, 'utf8');
  const model = {};
  for (const line of text.split('\\n')) {
    const found = /^export const ([^ ]+) = /u.exec(line);
    if (found !== null) model[found[1]] = JSON.parse(line.slice(found[0].length, -1));
  }
  return model;
}
let model;
try {
  model = read();
} catch {
  model = require('./${file}');
}
module.exports = model;
`;
}

/**
 * TypeScript refuses a `.d.cts` that imports types from a package of ES modules only, unless the import says that it is
 * meant as an import.
 */
function markEsmOnlyTypes(): void {
  for (const name of readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.d.cts'),
  )) {
    const path = join(dist, name);
    const text = readFileSync(path, 'utf8');
    const marked = text.replace(
      /^(import|export) (?:type )?(\{[^\}]*\}) from '((?:domhandler|entities|unified)(?:\/[^']*)?)';$/gmv,
      "$1 type $2 from '$3' with { 'resolution-mode': 'import' };",
    );
    if (marked !== text) writeFileSync(path, marked);
  }
}

/** Writes the tables of encodings: one CommonJS module, which ES modules import as well. */
async function writeTables(): Promise<void> {
  const outfile = join(dist, tablesFile);
  await bundle({
    stdin: {
      contents: `export { createMultibyteDecoder, createMultibyteEncoder } from '${tablesSource}';`,
      resolveDir: '.',
    },
    outfile,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'es2024',
    logLevel: 'error',
  });
  noteBundled(readFileSync(outfile, 'utf8'));
}

/** The build for a script tag: one file that makes the global `tutas`, with what `tutas` exports. */
async function writeScript(): Promise<void> {
  await bundle({
    entryPoints: [join(dist, 'index.js')],
    outfile: join(dist, 'browser.min.js'),
    bundle: true,
    minify: true,
    format: 'iife',
    globalName: 'tutas',
    target: 'es2024',
    logLevel: 'error',
    banner: { js: '/* tutas, MIT. Licences of what it contains: THIRD_PARTY_NOTICES.md of the package tutas. */' },
  });
}

/** Whose code is in our files must be named in the notices. */
function checkNotices(): void {
  const notices = existsSync('THIRD_PARTY_NOTICES.md') ? readFileSync('THIRD_PARTY_NOTICES.md', 'utf8') : '';
  const unnamed = [...bundled].filter((name) => !notices.includes(`## ${name} `));
  if (unnamed.length > 0) throw new Error(`THIRD_PARTY_NOTICES.md lacks ${unnamed.join(', ')}: npm run notices`);
}

function report(): void {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(dist, name)).isFile(),
  );
  const bytes = files.reduce((sum, name) => sum + statSync(join(dist, name)).size, 0);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `dist: ${files.length} files, ${(bytes / 1024).toFixed(0)} KiB in ${seconds} s (entries: ${entries.join(', ')})`,
  );
}
