/**
 * The built package in other runtimes: Deno, Bun and workerd (through Miniflare) must give what Node gives.
 * `npm run runtimes`, after `npm run build`.
 *
 * The three weigh some 500 MB, so they are no development dependencies: they are installed from npm into a temporary
 * folder, at the versions below. `npm run runtimes -- deno bun` tries these two alone.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const PACKAGES = { deno: 'deno@2.9.6', bun: 'bun@1.4.5', workerd: 'miniflare@4.20260426.0' } as const;
type Runtime = keyof typeof PACKAGES;

const root = fileURLToPath(new URL('../', import.meta.url));
const broken = readFileSync(join(root, 'fixtures/pages/krmm/broken.html'), 'utf8');

/** What runs everywhere: every door that needs no Node, on input cut in the middle of everything. */
const PROBE = `
import { createNormalizer, normalize, normalizeChunks, normalizeText, toText } from 'tutas';
import { normalizeDom } from 'tutas/dom';
import rehypeTutas from 'tutas/rehype';
import { NormalizeStream } from 'tutas/web';

export async function probe(broken) {
  const bytes = new TextEncoder().encode(broken);
  const pieces = [];
  for (let at = 0; at < bytes.length; at += 37) pieces.push(bytes.subarray(at, at + 37));
  let iterated = '';
  for await (const piece of normalizeChunks(pieces)) iterated += piece;
  const source = new ReadableStream({
    start(controller) {
      for (const piece of pieces) controller.enqueue(piece);
      controller.close();
    },
  });
  const streamed = await new Response(source.pipeThrough(new NormalizeStream())).text();
  const push = createNormalizer({ output: 'text' });
  let pushed = '';
  for (const character of broken) pushed += push.write(character);
  pushed += push.end();
  const text = (value) => ({ type: 'text', value });
  const element = (value) => ({ type: 'element', tagName: 'p', properties: {}, children: [text(value)] });
  const hast = { type: 'root', children: [element('ба'), element('й'), element('қауға')] };
  rehypeTutas()(hast);
  return {
    normalized: normalize(broken),
    iterated,
    streamed,
    pushed,
    text: toText(broken),
    repaired: normalizeText('халықтың 90% -ға жуығы ба й қауға қатысты'),
    hast: JSON.stringify(hast),
    dom: typeof normalizeDom,
  };
}
`;

const RUN = `
import { readFileSync } from 'node:fs';
import { probe } from './probe.mjs';
console.log(JSON.stringify(await probe(readFileSync('broken.html', 'utf8'))));
`;

const WORKER = `
import { NormalizeStream } from 'tutas/web';
import { probe } from './probe.mjs';
export default {
  async fetch(request) {
    if (new URL(request.url).pathname === '/stream') return new Response(request.body.pipeThrough(new NormalizeStream()));
    return Response.json(await probe(await request.text()));
  },
};
`;

type Result = Readonly<Record<string, string>>;

if (!existsSync(join(root, 'dist/web.js'))) throw new Error('There is no dist/: npm run build');
const wanted = process.argv.slice(2).length > 0 ? process.argv.slice(2) : Object.keys(PACKAGES);
const folder = mkdtempSync(join(tmpdir(), 'tutas-runtimes-'));
const run = (program: string, ...args: string[]): string =>
  execFileSync(program, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

try {
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  writeFileSync(join(folder, 'broken.html'), broken);
  writeFileSync(join(folder, 'probe.mjs'), PROBE);
  writeFileSync(join(folder, 'run.mjs'), RUN);
  writeFileSync(join(folder, 'worker.mjs'), WORKER);
  const packages = wanted.map((name) => PACKAGES[name as Runtime]);
  if (packages.includes(undefined as never)) throw new TypeError(`takes ${Object.keys(PACKAGES).join(', ')}`);
  run('npm', 'install', '--no-audit', '--no-fund', '--loglevel=error', '--install-links', root, ...packages);
  // Only what is published, as it is now.
  cpSync(join(root, 'dist'), join(folder, 'node_modules/tutas/dist'), { recursive: true });

  const node = JSON.parse(run(process.execPath, 'run.mjs')) as Result;
  assert.equal(node.streamed, node.normalized);
  assert.equal(node.iterated, node.normalized);
  assert.equal(node.pushed, node.text);
  assert.equal(node.text, readFileSync(join(root, 'fixtures/pages/krmm/expected.txt'), 'utf8').trimEnd());
  console.log(`Node ${process.versions.node}`);

  const bin = (name: string): string => join(folder, 'node_modules/.bin', name);
  const runtimes: Readonly<Record<Runtime, () => Promise<void>>> = {
    async deno() {
      const out = run(bin('deno'), 'run', '-A', '--no-remote', '--node-modules-dir=manual', 'run.mjs');
      assert.deepEqual(JSON.parse(out), node);
      console.log(`Deno: the same (${run(bin('deno'), '--version').split('\n')[0]})`);
    },
    async bun() {
      assert.deepEqual(JSON.parse(run(bin('bun'), 'run.mjs')), node);
      console.log(`Bun: the same (${run(bin('bun'), '--version').trim()})`);
    },
    async workerd() {
      const bundle = await build({
        entryPoints: [join(folder, 'worker.mjs')],
        absWorkingDir: folder,
        bundle: true,
        format: 'esm',
        platform: 'neutral',
        mainFields: ['module', 'main'],
        conditions: ['worker', 'import'],
        write: false,
      });
      const from = createRequire(join(folder, 'run.mjs'));
      const { Miniflare } = (await import(pathToFileURL(from.resolve('miniflare')).href)) as {
        Miniflare: new (
          options: object,
        ) => {
          dispatchFetch(url: string, init: object): Promise<{ json(): Promise<unknown>; text(): Promise<string> }>;
          dispose(): Promise<void>;
        };
      };
      const script = bundle.outputFiles[0]?.text ?? '';
      const server = new Miniflare({ modules: true, script, compatibilityDate: '2025-01-01', cf: false });
      try {
        const init = { method: 'POST', body: broken };
        assert.deepEqual(await (await server.dispatchFetch('http://localhost/', init)).json(), node);
        const streamed = await server.dispatchFetch('http://localhost/stream', init);
        assert.equal(await streamed.text(), node.normalized);
      } finally {
        await server.dispose();
      }
      const { version } = JSON.parse(readFileSync(join(folder, 'node_modules/workerd/package.json'), 'utf8')) as Result;
      console.log(`workerd: the same, and a body streamed through it (${version})`);
    },
  };
  for (const name of wanted) await runtimes[name as Runtime]();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
