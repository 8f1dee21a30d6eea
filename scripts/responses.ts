/**
 * `normalizeResponse` behind real servers, fetched by curl, which fails where a length is wrong: Node's http, and
 * Deno.serve. `npm run responses`, after `npm run build`. Deno weighs 150 MB, so it is installed from npm into a
 * temporary folder, and only for `npm run responses -- deno`.
 */
import assert from 'node:assert/strict';
import { execFile, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as WebStream } from 'node:stream/web';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';

type NormalizeResponse = (response: Response) => Response;

const root = fileURLToPath(new URL('../', import.meta.url));
if (!existsSync(join(root, 'dist/web.js'))) throw new Error('There is no dist/: npm run build');
const load = (name: string): Promise<unknown> => import(pathToFileURL(join(root, 'dist', name)).href);
const { normalizeResponse } = (await load('web.js')) as { normalizeResponse: NormalizeResponse };
const { normalize } = (await load('index.js')) as { normalize: (html: string) => string };

const page = readFileSync(join(root, 'fixtures/pages/krmm/broken.html'), 'utf8');
const russian = '<h1>Новости</h1><p>&#1179;ала</p>\n'.repeat(400);
const whole = normalize(page);
const style = 'p { margin: 0 }\n'.repeat(40);
const COOKIES = ['a=1', 'b=2'];

/** What the origin serves: body, headers, and the text that must arrive. */
const PAGES: Readonly<
  Record<string, readonly [body: Buffer, headers: Readonly<Record<string, string>>, want: string]>
> = {
  '/page': [Buffer.from(page), { 'content-type': 'text/html; charset=utf-8', etag: '"page"' }, whole],
  '/zipped': [gzipSync(page), { 'content-type': 'text/html', 'content-encoding': 'gzip', etag: '"zip"' }, whole],
  '/windows': [iconv.encode(russian, 'win1251'), { 'content-type': 'text/html; charset=windows-1251' }, russian],
  '/style': [gzipSync(style), { 'content-type': 'text/css', 'content-encoding': 'gzip', etag: '"style"' }, style],
  '/data': [Buffer.from(page), { 'content-type': 'application/json', etag: '"data"' }, page],
};

const run = promisify(execFile);

async function listen(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const origin = createServer((request, response) => {
  const [body, headers] = PAGES[request.url ?? ''] ?? [Buffer.from('?'), {}, ''];
  response.writeHead(200, { ...headers, 'content-length': body.length, 'set-cookie': COOKIES });
  response.end(request.method === 'HEAD' ? undefined : body);
});
const originUrl = await listen(origin);

/** A proxy as anybody would write it with Node's own server. */
const proxy = createServer(async (request, response) => {
  const method = request.method ?? 'GET';
  const {
    status,
    headers: received,
    body,
  } = normalizeResponse(await fetch(new URL(request.url ?? '', originUrl), { method }));
  // `fetch` has decoded what is passed through, too.
  const headers = new Headers(received);
  if (headers.has('content-encoding')) for (const name of ['content-encoding', 'content-length']) headers.delete(name);
  response.statusCode = status;
  response.setHeaders(headers);
  if (body === null) response.end();
  else await pipeline(Readable.fromWeb(body as WebStream), response);
});

/** Fetches everything with curl; throws when a length, a header or a text is wrong. */
async function check(server: string): Promise<void> {
  for (const [path, [body, sent, want]] of Object.entries(PAGES)) {
    const { stdout } = await run('curl', ['--silent', '--show-error', '--fail', `${server}${path}`]);
    assert.equal(stdout, want, path);
    const { stdout: head } = await run('curl', ['--silent', '--show-error', '--fail', '--head', `${server}${path}`]);
    const isHtml = sent['content-type']?.startsWith('text/html') === true;
    const type = isHtml ? 'text/html; charset=utf-8' : (sent['content-type'] as string);
    assert.equal(/^content-type: (.*)\r$/imu.exec(head)?.[1], type, path);
    const cookies = [...head.matchAll(/^set-cookie: (.*)\r$/gimu)].map(([, cookie]) => cookie);
    assert.deepEqual(cookies, COOKIES, path);
    assert.equal(/^content-encoding/imu.test(head), false, path);
    // Of a page that is repaired nobody knows the length (Deno.serve then says 0); of another the origin's is right.
    const length = /^content-length: (\d+)/imu.exec(head)?.[1] ?? '0';
    const isKnown = !isHtml && sent['content-encoding'] === undefined;
    assert.equal(length, isKnown ? String(body.length) : '0', path);
    if (sent.etag !== undefined)
      assert.equal(/^etag: (.*)\r$/imu.exec(head)?.[1], isHtml ? `W/${sent.etag}` : sent.etag);
  }
}

const DENO = `
import { normalizeResponse } from 'tutas/web';
Deno.serve({ port: 0, hostname: '127.0.0.1', onListen: ({ port }) => console.log(port) }, async (request) =>
  normalizeResponse(await fetch(new URL(new URL(request.url).pathname, '${originUrl}'), { method: request.method })));
`;

async function checkDeno(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'tutas-responses-'));
  try {
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
    writeFileSync(join(folder, 'serve.mjs'), DENO);
    const install = ['install', '--no-audit', '--no-fund', '--loglevel=error', '--install-links', root, 'deno@2.9.6'];
    execFileSync('npm', install, { cwd: folder, stdio: 'inherit' });
    cpSync(join(root, 'dist'), join(folder, 'node_modules/tutas/dist'), { recursive: true });
    const bin = join(folder, 'node_modules/.bin/deno');
    const server = spawn(bin, ['run', '-A', '--no-remote', '--node-modules-dir=manual', 'serve.mjs'], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    try {
      const [port] = (await once(server.stdout, 'data')) as [Buffer];
      await check(`http://127.0.0.1:${port.toString().trim()}`);
    } finally {
      server.kill();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

try {
  await check(await listen(proxy));
  console.log(`Node ${process.versions.node}: ${Object.keys(PAGES).length} pages, lengths, tags and texts right`);
  if (process.argv.includes('deno')) {
    await checkDeno();
    console.log(`Deno.serve: the same`);
  }
} finally {
  proxy.close();
  origin.close();
}
