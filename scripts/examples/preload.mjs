/**
 * What an example finds when it runs: `fetch` that gives the broken page for any address, `Deno.serve`, a free port for
 * whoever listens, and the checks of its claims. Servers are asked for a page, which must come out whole and with all of
 * its cookies; for a style sheet, which comes from the origin in gzip; and for what would lead to another host.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Server } from 'node:http';
import process from 'node:process';

const PAGE = readFileSync('page.html', 'utf8');
const WHOLE = readFileSync('expected.html', 'utf8').trimEnd();
const STYLE = 'p { margin: 0 }';
const COOKIES = ['a=1', 'b=2'];
const ELSEWHERE = 'another.example';

globalThis.checkEqual = (got, want) => assert.deepEqual(got, want);
globalThis.checkMatch = (got, want) => {
  for (const [name, value] of Object.entries(want)) assert.deepEqual(got[name], value, name);
};

const realFetch = globalThis.fetch;
globalThis.fetch = async (input, options) => {
  const url = new URL(typeof input === 'string' || input instanceof URL ? input : input.url);
  if (url.hostname === '127.0.0.1') return realFetch(input, options);
  assert.notEqual(url.hostname, ELSEWHERE, 'a visitor may name another host');
  // As `fetch` gives it: the body is decoded, and the headers tell of what came.
  const response = url.pathname.endsWith('.css')
    ? new Response(STYLE, {
        headers: { 'content-type': 'text/css', 'content-encoding': 'gzip', 'content-length': '9' },
      })
    : new Response(PAGE, { headers: { 'content-type': 'text/html; charset=utf-8', 'content-length': '1' } });
  for (const cookie of COOKIES) response.headers.append('set-cookie', cookie);
  Object.defineProperty(response, 'url', { value: url.href });
  return response;
};

/** Asks a handler as a server would. */
globalThis.checkHandler = async (handle) => {
  const response = await handle(new Request('https://example.kz/news/1'));
  assert.equal((await response.text()).trimEnd(), WHOLE);
  assert.equal(response.headers.get('content-length'), null);
  assert.deepEqual(response.headers.getSetCookie(), COOKIES);
  await handle(new Request(`https://example.kz//${ELSEWHERE}/news/1`));
  console.log('a page came out whole');
};
globalThis.Deno = { serve: (handle) => void globalThis.checkHandler(handle) };

const { listen } = Server.prototype;
Server.prototype.listen = function listenAnywhere() {
  return listen.call(this, 0, '127.0.0.1', async () => {
    const address = `http://127.0.0.1:${this.address().port}`;
    const response = await realFetch(`${address}/news/1`);
    assert.equal((await response.text()).trimEnd(), WHOLE);
    assert.deepEqual(response.headers.getSetCookie(), COOKIES);
    assert.equal(await (await realFetch(`${address}/style.css`)).text(), STYLE);
    assert.equal((await realFetch(`${address}//${ELSEWHERE}/news/1`)).status, 200);
    console.log('a page came out whole');
    this.close();
    this.closeAllConnections();
  });
};

process.on('unhandledRejection', (error) => {
  console.error(error);
  process.exit(1);
});
