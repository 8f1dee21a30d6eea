/**
 * Node alone: from an ES module, from CommonJS, from a script tag, from bundles that esbuild makes, from the shell. The
 * package is installed without anything beside it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { buildSync, transformSync } from 'esbuild';
import { root } from '../tarball.mjs';
import { attempt, BROKEN, expectWhole, Project, WHOLE } from './project.mjs';

/** Those that README states. */
const OLDEST_BROWSERS = ['chrome94', 'firefox93', 'safari15.4'];

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
const packs = ${load('tutas/pack')};
const { version } = ${load('tutas/package.json')};

const broken = ${JSON.stringify(BROKEN)};
const whole = ${JSON.stringify(WHOLE)};
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
assert.equal(packs.definePack, kazakh.definePack);

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

export async function useNode(tarball) {
  const project = new Project('node');
  if (!(await project.install(tarball))) return project;

  project.write('esm.mjs', calls(imported));
  await attempt('node: ES module', () => project.node('--no-warnings', 'esm.mjs'));
  project.write(
    'cjs.cjs',
    calls((name) => `require('${name}')`),
  );
  await attempt('node: CommonJS', () => project.node('cjs.cjs'));
  await attempt('node: CommonJS that cannot require ES modules', () =>
    project.node('--no-experimental-require-module', 'cjs.cjs'),
  );
  await attempt('script tag', () => {
    const code = readFileSync(project.path('node_modules/tutas/dist/browser.min.js'), 'utf8');
    const page = createContext({ TextDecoder, TextEncoder });
    runInContext(code, page);
    expectWhole(runInContext(`tutas.normalize(${JSON.stringify(BROKEN)})`, page));
  });
  await attempt('script tag: nothing that the oldest browsers do not know', () => {
    const code = readFileSync(project.path('node_modules/tutas/dist/browser.min.js'), 'utf8');
    // Their regular expressions know properties of Unicode, which esbuild does not know of them.
    const options = { minify: true, supported: { 'regexp-unicode-property-escapes': true } };
    const lowered = transformSync(code, { ...options, target: OLDEST_BROWSERS }).code;
    if (lowered !== transformSync(code, { ...options, target: 'esnext' }).code) throw new Error('esbuild lowers it');
  });
  await attempt('command, with what it needs inside', () => {
    const installed = JSON.parse(project.run('npm', ['ls', '--all', '--json'])).dependencies.tutas.dependencies;
    for (const name of ['commander', 'tinypool']) if (name in installed) throw new Error(`${name} is installed`);
    project.write('torn.ndjson', `${JSON.stringify({ body: BROKEN })}\n`);
    const out = project.run('npx', ['tutas', '--ndjson', '-f', 'body', '--jobs', '2', 'torn.ndjson']);
    expectWhole(JSON.parse(out).body);
    expectWhole(project.run(project.path('node_modules/.bin/tutas'), [], { input: BROKEN }));
  });
  // In a bundle the data are no file of their own any more, wherever it runs.
  project.write('asks.mjs', `import { normalize } from 'tutas';\nconsole.log(normalize(${JSON.stringify(BROKEN)}));`);
  project.write(
    'asks.cjs',
    `const { normalize } = require('tutas');\nconsole.log(normalize(${JSON.stringify(BROKEN)}));`,
  );
  for (const source of ['asks.mjs', 'asks.cjs']) {
    for (const platform of ['node', 'browser']) {
      await attempt(`esbuild: ${source} for ${platform}`, () => {
        const outfile = project.path('bundle', platform, `${source}.cjs`);
        buildSync({ entryPoints: [project.path(source)], outfile, bundle: true, platform, format: 'cjs' });
        expectWhole(project.node(outfile));
      });
    }
  }
  return project;
}

/** The oldest Node that README and `engines` state, installed from npm. */
export async function useOldestNode(tarball, { packages }) {
  const project = new Project('node-oldest');
  if (!(await project.install(tarball, ...packages))) return project;
  const node = project.path('node_modules/node/bin/node');
  project.write('esm.mjs', calls(imported));
  project.write(
    'cjs.cjs',
    calls((name) => `require('${name}')`),
  );
  await attempt(`node-oldest: ${project.run(node, ['--version']).trim()}, ES module`, () =>
    project.run(node, ['--no-warnings', 'esm.mjs']),
  );
  await attempt('node-oldest: CommonJS', () => project.run(node, ['cjs.cjs']));
  await attempt('node-oldest: command', () =>
    expectWhole(project.run(node, ['node_modules/tutas/dist/cli.js'], { input: BROKEN })),
  );
  return project;
}
