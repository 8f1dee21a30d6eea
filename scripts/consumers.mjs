#!/usr/bin/env node
/**
 * Installs the packed package into a fresh project, as its users do, and uses it there: from an ES module, from
 * CommonJS, from bundles of both, from the shell, and from TypeScript in the module modes `node16` and `bundler` with
 * library checks on.
 *
 *     npm run consumers            after npm run build; with TypeScript 6
 *     npm run consumers -- --all   with TypeScript 7 too
 */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { buildSync } from 'esbuild';
import { pack, root, run, temporaryFolder } from './tarball.mjs';

const broken = '<p>ба</p><p>й</p><p>қауға</p>';
const whole = '<p>байқауға</p>';

const project = temporaryFolder('consumer');
const { path: tarball } = pack();
const compilers = process.argv.includes('--all') ? ['typescript', 'typescript-7'] : ['typescript'];
let failures = 0;

function attempt(name, action) {
  const started = performance.now();
  let fault;
  try {
    action();
  } catch (error) {
    fault = error.message;
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${fault === undefined ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)`);
  if (fault === undefined) return;
  failures += 1;
  console.error(fault);
}

function write(name, content) {
  writeFileSync(join(project, name), typeof content === 'string' ? content : JSON.stringify(content, null, 2));
}

/** Copies a package and what it depends on from the repository, so that only the package under test is installed. */
function copy(name, seen = new Set()) {
  if (seen.has(name)) return;
  seen.add(name);
  const from = join(root, 'node_modules', name);
  const { dependencies = {} } = JSON.parse(readFileSync(join(from, 'package.json'), 'utf8'));
  mkdirSync(join(project, 'node_modules'), { recursive: true });
  cpSync(from, join(project, 'node_modules', name), { recursive: true, dereference: true });
  for (const dependency of Object.keys(dependencies)) copy(dependency, seen);
}

/** The same calls for both module systems; `load` is how one of them gets a module. */
const calls = (load) => `
const assert = ${load('node:assert/strict')};
const tutas = ${load('tutas')};
const core = ${load('tutas/core')};
const node = ${load('tutas/node')};
const web = ${load('tutas/web')};
const coreWeb = ${load('tutas/core/web')};
const coreDom = ${load('tutas/core/dom')};
const coreRehype = ${load('tutas/core/rehype')};
const dom = ${load('tutas/dom')};
const rehype = ${load('tutas/rehype')};
const kazakh = ${load('tutas/kazakh')};
const { version } = ${load('tutas/package.json')};

const broken = ${JSON.stringify(broken)};
const whole = ${JSON.stringify(whole)};
assert.equal(version, ${JSON.stringify(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version)});
assert.equal(tutas.normalize(broken), whole);
assert.equal(tutas.toText(broken), 'байқауға');
assert.equal(tutas.explain(broken).output, whole);
assert.equal(typeof tutas.normalizeText('бар'), 'string');
assert.equal(typeof tutas.diagnose(broken), 'object');
assert.ok(Object.keys(core).length > 0);
assert.equal(typeof dom.normalizeDom, 'function');
assert.equal(typeof web.normalizeResponse, 'function');
assert.equal(typeof coreWeb.NormalizeStream, 'function');
assert.equal(typeof coreDom.normalizeDom, 'function');
assert.equal(typeof coreRehype.default, 'function');
assert.equal(typeof rehype.default, 'function');
assert.equal(typeof kazakh.definePack, 'function');

const push = tutas.createNormalizer();
assert.equal([...broken].map((character) => push.write(character)).join('') + push.end(), whole);

async function streams() {
  let pieces = '';
  for await (const piece of tutas.normalizeChunks([broken.slice(0, 9), broken.slice(9)])) pieces += piece;
  assert.equal(pieces, whole);

  const transform = new node.NormalizeTransform();
  transform.end(broken);
  pieces = '';
  for await (const piece of transform) pieces += piece;
  assert.equal(pieces, whole);

  const stream = new web.NormalizeStream();
  const writer = stream.writable.getWriter();
  const written = writer.write(broken).then(() => writer.close());
  pieces = '';
  for await (const piece of stream.readable.pipeThrough(new TextDecoderStream())) pieces += piece;
  await written;
  assert.equal(pieces, whole);
}
streams().catch((error) => { console.error(error); process.exit(1); });
`;

function imported(name) {
  if (name.endsWith('.json')) return `(await import('${name}', { with: { type: 'json' } })).default`;
  return name.startsWith('node:') ? `(await import('${name}')).default` : `await import('${name}')`;
}

const typed = `
import { createNormalizer, diagnose, explain, normalize, normalizeChunks, normalizeText, toText } from 'tutas';
import * as core from 'tutas/core';
import { type AnyNode, normalizeDom, type ParentNode } from 'tutas/dom';
import * as kazakh from 'tutas/kazakh';
import rehypeTutas from 'tutas/rehype';
import { NormalizeStream, normalizeResponse } from 'tutas/web';

export const repaired = (nodes: AnyNode[], one: ParentNode): AnyNode[] => [...normalizeDom(nodes), ...normalizeDom(one)];
export const answered: (response: Response) => Response = (response) => normalizeResponse(response, { encoding: 'utf-8' });
const text: string = toText(normalize(${JSON.stringify(broken)})) + normalizeText('бар') + explain('').output;
const push: { write(chunk: string): string; end(): string } = createNormalizer();
const pieces: AsyncGenerator<string> = normalizeChunks(['']);
const stream: NormalizeStream = new NormalizeStream();
export const used: unknown[] = [text, push, pieces, stream, diagnose(''), core, kazakh, normalizeDom, rehypeTutas];
// @ts-expect-error A document is a string.
normalize(1);
`;
const typedNode = `${typed}
import type { Transform } from 'node:stream';
import { NormalizeTransform } from 'tutas/node';
export const transform: Transform = new NormalizeTransform();
`;

function compiler(name, mode, options, files) {
  write('tsconfig.json', {
    compilerOptions: {
      target: 'es2022',
      strict: true,
      noEmit: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: false,
      ...options,
    },
    files,
  });
  attempt(`${name}, ${mode}`, () =>
    run(project, process.execPath, [join(root, 'node_modules', name, 'bin/tsc'), '-p', '.']),
  );
}

try {
  write('package.json', { name: 'consumer', private: true, version: '1.0.0' });
  attempt('npm install', () =>
    run(project, 'npm', ['install', '--loglevel=error', '--no-audit', '--no-fund', '--prefer-offline', tarball]),
  );

  write('esm.mjs', calls(imported));
  attempt('ES module', () => run(project, process.execPath, ['--no-warnings', 'esm.mjs']));
  write(
    'cjs.cjs',
    calls((name) => `require('${name}')`),
  );
  attempt('CommonJS', () => run(project, process.execPath, ['cjs.cjs']));
  attempt('CommonJS that cannot require ES modules', () =>
    run(project, process.execPath, ['--no-experimental-require-module', 'cjs.cjs']),
  );
  attempt('script tag', () => {
    const code = readFileSync(join(project, 'node_modules/tutas/dist/browser.min.js'), 'utf8');
    const page = createContext({ TextDecoder, TextEncoder });
    runInContext(code, page);
    const got = runInContext(`tutas.normalize(${JSON.stringify(broken)})`, page);
    if (got !== whole) throw new Error(`got ${got}`);
  });
  attempt('the command, with what it needs inside', () => {
    const installed = JSON.parse(run(project, 'npm', ['ls', '--all', '--json'])).dependencies.tutas.dependencies;
    for (const name of ['commander', 'tinypool']) if (name in installed) throw new Error(`${name} is installed`);
    write('torn.ndjson', `${JSON.stringify({ body: broken })}\n`);
    const out = run(project, 'npx', ['tutas', '--ndjson', '-f', 'body', '--jobs', '2', 'torn.ndjson']);
    if (JSON.parse(out).body !== whole) throw new Error(`got ${out}`);
  });
  // In a bundle the data are no file of their own any more, wherever it runs.
  write('asks.mjs', `import { normalize } from 'tutas';\nconsole.log(normalize(${JSON.stringify(broken)}));`);
  write('asks.cjs', `const { normalize } = require('tutas');\nconsole.log(normalize(${JSON.stringify(broken)}));`);
  for (const source of ['asks.mjs', 'asks.cjs']) {
    for (const platform of ['node', 'browser']) {
      attempt(`bundle of ${source} for ${platform}`, () => {
        const outfile = join(project, 'bundle', platform, `${source}.cjs`);
        buildSync({ entryPoints: [join(project, source)], outfile, bundle: true, platform, format: 'cjs' });
        const printed = run(project, process.execPath, [outfile]);
        if (printed.trim() !== whole) throw new Error(`printed ${JSON.stringify(printed)}`);
      });
    }
  }
  attempt('command', () => {
    const printed = run(project, join(project, 'node_modules/.bin/tutas'), [], { input: broken });
    if (printed.trim() !== whole) throw new Error(`printed ${JSON.stringify(printed)}`);
  });

  copy('@types/node');
  const dom = { lib: ['es2022', 'dom', 'dom.asynciterable'] };
  write('module.mts', typedNode);
  write('module.cts', typedNode);
  write('bundled.ts', typedNode);
  write('edge.ts', typed);
  for (const name of compilers) {
    compiler(name, 'node16', { module: 'node16', types: ['node'], lib: ['es2022'] }, ['module.mts', 'module.cts']);
    compiler(name, 'bundler', { module: 'esnext', moduleResolution: 'bundler', types: ['node'], ...dom }, [
      'bundled.ts',
    ]);
    compiler(name, 'bundler without Node', { module: 'esnext', moduleResolution: 'bundler', types: [], ...dom }, [
      'edge.ts',
    ]);
  }
} finally {
  if (failures === 0) rmSync(project, { recursive: true, force: true });
  else console.error(`The project is left in ${project}`);
}
if (failures > 0) process.exitCode = 1;
