import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import test from 'node:test';
import { gzipSync } from 'node:zlib';
import { createProxy } from './proxy.js';

const BROKEN = '<p>Балалар</p> <p>шығармашылық</p> <p>ба</p><p>й</p><p>қауға</p> <p>қатысты</p><p>.</p>';
const STYLE = 'p { margin: 0 }'.repeat(9);
const PICTURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x00, 0xff]);

function listen(server) {
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => done(`http://127.0.0.1:${server.address().port}`));
  });
}

test('pages come whole, and everything else as it was', async () => {
  const site = createServer((request, response) => {
    if (request.url === '/news') response.setHeader('content-type', 'text/html; charset=utf-8').end(BROKEN);
    else if (request.url === '/picture') response.setHeader('content-type', 'image/png').end(PICTURE);
    else if (request.url === '/style.css') {
      const zipped = gzipSync(STYLE);
      const headers = { 'content-type': 'text/css', 'content-encoding': 'gzip', 'content-length': zipped.length };
      response.writeHead(200, headers).end(zipped);
    } else response.writeHead(404, { 'content-type': 'text/html' }).end('<p>жоқ</p>');
  });
  const proxy = createProxy(await listen(site));
  const address = await listen(proxy);
  try {
    const page = await fetch(`${address}/news`);
    assert.equal(await page.text(), '<p>Балалар шығармашылық байқауға қатысты.</p>');
    assert.match(page.headers.get('content-type'), /^text\/html/u);
    const picture = await fetch(`${address}/picture`);
    assert.deepEqual(Buffer.from(await picture.arrayBuffer()), PICTURE);
    assert.equal(await (await fetch(`${address}/style.css`)).text(), STYLE);
    assert.equal((await fetch(`${address}/nothing`)).status, 404);
    // No address leads to another host.
    const page404 = await fetch(`${address}//another.example/nothing`);
    assert.deepEqual([page404.status, await page404.text()], [404, '<p>жоқ</p>']);
  } finally {
    proxy.close();
    site.close();
  }
});
