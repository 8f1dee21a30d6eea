/**
 * The library in a browser: headless Chromium, no bundler, an import map. `npm run browser`, after `npm run build`.
 *
 * A page fetches the broken page, which the server writes in small pieces, streams it through `NormalizeStream` into the
 * document, and must show what Node makes of it. Chromium is that of the system; where there is none and the script may,
 * it installs Debian's.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { launchChromium } from './support/chromium.ts';

const root = new URL('../', import.meta.url);
/** Bytes the server writes at a time: letters, tags and entities are cut. */
const PIECE = 37;

interface Manifest {
  readonly exports?: unknown;
  readonly main?: string;
}

/** The file that a bare import in `importer` means, as a path from the root; the way Node finds it, for browsers. */
function fileOf(specifier: string, importer: string): string {
  const [, name, rest] = /^((?:@[^\/]+\/)?[^\/]+)(.*)$/v.exec(specifier) ?? [];
  const parts = importer.split('/');
  let folder = `node_modules/${name}`;
  while (parts.pop() !== undefined) {
    const nearer = [...parts, 'node_modules', name].join('/');
    if (!existsSync(new URL(`${nearer}/package.json`, root))) continue;
    folder = nearer;
    break;
  }
  const manifest = JSON.parse(readFileSync(new URL(`${folder}/package.json`, root), 'utf8')) as Manifest;
  let target: unknown = manifest.exports;
  if (typeof target === 'object' && target !== null && Object.keys(target).some((key) => key.startsWith('.'))) {
    target = (target as Record<string, unknown>)[`.${rest}`];
  }
  while (typeof target === 'object' && target !== null) {
    const conditions = target as Record<string, unknown>;
    target = conditions.browser ?? conditions.import ?? conditions.default;
  }
  return `${folder}/${String(target ?? manifest.main).replace(/^\.\//v, '')}`;
}

/** The bare imports of `entry` and of everything it imports. */
function importMap(entry: string): Record<string, string> {
  const imports: Record<string, string> = {};
  const seen = new Set<string>();
  const left = [entry];
  for (let path = left.pop(); path !== undefined; path = left.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    const code = readFileSync(new URL(path, root), 'utf8');
    for (const [, specifier] of code.matchAll(/(?:from|import)\s*['"]([^'"]+)['"]/gv)) {
      if (specifier === undefined) continue;
      if (specifier.startsWith('.')) left.push(new URL(specifier, new URL(path, root)).href.slice(root.href.length));
      else {
        const file = fileOf(specifier, path);
        imports[specifier] = `/${file}`;
        left.push(file);
      }
    }
  }
  return imports;
}

const page = (imports: Record<string, string>): string => `<!doctype html>
<meta charset="utf-8">
<script type="importmap">${JSON.stringify({ imports })}</script>
<main></main>
<script type="module">
import { normalizeChunks, toText } from 'tutas';
import { NormalizeStream } from 'tutas/web';

const through = (await fetch('/broken')).body.pipeThrough(new NormalizeStream()).pipeThrough(new TextDecoderStream());
let html = '';
let pieces = 0;
for await (const piece of through) {
  html += piece;
  pieces += 1;
}
document.querySelector('main').innerHTML = html;

let iterated = '';
for await (const piece of normalizeChunks((await fetch('/broken')).body)) iterated += piece;

const aborted = new AbortController();
const { readable, writable } = new NormalizeStream();
void readable.cancel().catch(() => {});
const piped = (await fetch('/broken')).body.pipeTo(writable, { signal: aborted.signal }).then(() => 'done', () => 'stopped');
aborted.abort();

window.result = {
  html,
  iterated,
  pieces,
  text: toText(html),
  shown: [...document.querySelectorAll('main p')].map((p) => p.innerText).join('\\n\\n'),
  aborted: await piped,
};
</script>`;

/** Writes `bytes` in small pieces, some in one packet, some not. */
async function trickle(response: ServerResponse, bytes: Buffer): Promise<void> {
  for (let at = 0; at < bytes.length; at += PIECE) {
    response.write(bytes.subarray(at, at + PIECE));
    if (at % 5 === 0) await new Promise((done) => setImmediate(done));
  }
  response.end();
}

const TYPES: Readonly<Record<string, string>> = { js: 'text/javascript', json: 'application/json' };

interface Result {
  readonly html: string;
  readonly iterated: string;
  readonly pieces: number;
  readonly text: string;
  readonly shown: string;
  readonly aborted: string;
}

if (!existsSync(new URL('dist/web.js', root))) throw new Error('There is no dist/: npm run build');
const broken = readFileSync(new URL('fixtures/pages/krmm/broken.html', root));
const imports = {
  ...importMap('dist/index.js'),
  ...importMap('dist/web.js'),
  tutas: '/dist/index.js',
  'tutas/web': '/dist/web.js',
};
const server = createServer((request, response) => {
  const path = new URL(request.url ?? '/', 'http://localhost').pathname;
  const file = new URL(`.${path}`, root);
  if (path === '/') response.setHeader('content-type', 'text/html').end(page(imports));
  else if (path === '/broken') void trickle(response.setHeader('content-type', 'text/html; charset=utf-8'), broken);
  else if (/^\/(?:dist|node_modules)\//v.test(path) && existsSync(file)) {
    const type = TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
    response.setHeader('content-type', type).end(readFileSync(file));
  } else response.writeHead(404).end();
});
await new Promise<void>((done) => {
  server.listen(0, '127.0.0.1', done);
});
const { port } = server.address() as AddressInfo;
const browser = await launchChromium();
try {
  const tab = await browser.newPage();
  const faults: string[] = [];
  tab.on('pageerror', (error) => faults.push(error.message));
  tab.on('requestfailed', (request) => faults.push(`${request.url()}: ${request.failure()?.errorText}`));
  await tab.goto(`http://127.0.0.1:${port}/`);
  const result = await tab
    .waitForFunction('window.result', undefined, { timeout: 30_000 })
    .then((handle) => handle.jsonValue() as Promise<Result>)
    .catch((error: unknown) => {
      throw new Error([String(error), ...faults].join('\n'));
    });
  const { normalize, toText } = (await import(new URL('dist/index.js', root).href)) as typeof import('tutas');
  const source = broken.toString('utf8');
  assert.equal(result.html, normalize(source));
  assert.equal(result.iterated, normalize(source));
  assert.equal(result.text, toText(source));
  assert.equal(result.shown, toText(source));
  assert.equal(result.aborted, 'stopped');
  console.log(
    `Chromium ${browser.version()}: the same text as Node ${process.versions.node}, ` +
      `${result.shown.length} characters in ${result.pieces} pieces`,
  );
} finally {
  await browser.close();
  server.close();
}
