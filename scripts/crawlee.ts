/**
 * Runs examples/crawlee.mjs against pages served on this machine: `npm run crawlee`, after `npm run build`.
 *
 * Crawlee brings some 150 packages, so it is no development dependency: it is installed into a temporary folder, beside
 * the built package.
 */
import assert from 'node:assert/strict';
import { execFile, execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const CRAWLEE = '@crawlee/cheerio@3.18.1';
const PAGES = 40;

interface Article {
  readonly url: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
}

const root = fileURLToPath(new URL('../', import.meta.url));
if (!existsSync(join(root, 'dist/dom.js'))) throw new Error('There is no dist/: npm run build');
const broken = readFileSync(join(root, 'fixtures/pages/krmm/broken.html'), 'utf8');
const expected = readFileSync(join(root, 'fixtures/pages/krmm/expected.txt'), 'utf8').trimEnd().split('\n\n');

/** A page of the site; each links to the next. */
function page(index: number): string {
  const next = index + 1 < PAGES ? `<a class="next" href="/news/${index + 1}">келесі</a>` : '';
  return `<!doctype html><html lang="kk"><head><meta charset="utf-8"><title>${index}</title></head><body>
<nav><p>Басты</p><p>бет</p></nav><h1>Жаңалық ${index}</h1><article>${broken}</article>${next}</body></html>`;
}

const folder = mkdtempSync(join(tmpdir(), 'tutas-crawlee-'));
const server = createServer((request, response) => {
  const index = Number(/^\/news\/(\d+)$/v.exec(request.url ?? '')?.[1] ?? Number.NaN);
  if (Number.isNaN(index) || index >= PAGES) response.writeHead(404).end();
  else response.setHeader('content-type', 'text/html; charset=utf-8').end(page(index));
});
try {
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const { port } = server.address() as AddressInfo;
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  cpSync(join(root, 'examples/crawlee.mjs'), join(folder, 'crawlee.mjs'));
  const install = ['install', '--no-audit', '--no-fund', '--loglevel=error', '--install-links', root, CRAWLEE];
  execFileSync('npm', install, { cwd: folder, stdio: 'inherit' });
  // Not synchronously: the server runs in this process.
  const { stdout } = await promisify(execFile)(process.execPath, ['crawlee.mjs', `http://127.0.0.1:${port}/news/0`], {
    cwd: folder,
    env: { ...process.env, CRAWLEE_LOG_LEVEL: 'ERROR' },
    maxBuffer: 2 ** 26,
  });
  const articles = JSON.parse(stdout.slice(stdout.indexOf('[\n'))) as Article[];
  assert.equal(articles.length, PAGES);
  assert.equal(new Set(articles.map(({ url }) => url)).size, PAGES);
  for (const { paragraphs } of articles) assert.deepEqual(paragraphs, expected);
  console.log(`${CRAWLEE}: ${PAGES} pages, each with its ${expected.length} paragraphs as the author wrote them`);
} finally {
  server.close();
  rmSync(folder, { recursive: true, force: true });
}
