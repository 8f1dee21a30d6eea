/**
 * What an example finds when it runs: `fetch` that gives the broken page for any address, `Deno.serve`, a free port for
 * whoever listens, and the checks of its claims. Servers are asked for a page, which must come out whole.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Server } from 'node:http';
import process from 'node:process';

const PAGE = readFileSync('page.html', 'utf8');
const WHOLE = readFileSync('expected.html', 'utf8').trimEnd();

globalThis.checkEqual = (got, want) => assert.deepEqual(got, want);
globalThis.checkMatch = (got, want) => {
  for (const [name, value] of Object.entries(want)) assert.deepEqual(got[name], value, name);
};

const realFetch = globalThis.fetch;
globalThis.fetch = async (input, options) => {
  const url = new URL(typeof input === 'string' || input instanceof URL ? input : input.url);
  if (url.hostname === '127.0.0.1') return realFetch(input, options);
  const response = new Response(PAGE, {
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-length': '1' },
  });
  Object.defineProperty(response, 'url', { value: url.href });
  return response;
};

/** Asks a handler as a server would. */
globalThis.checkHandler = async (handle) => {
  const response = await handle(new Request('https://example.kz/news/1'));
  assert.equal((await response.text()).trimEnd(), WHOLE);
  assert.equal(response.headers.get('content-length'), null);
  console.log('a page came out whole');
};
globalThis.Deno = { serve: (handle) => void globalThis.checkHandler(handle) };

const { listen } = Server.prototype;
Server.prototype.listen = function listenAnywhere() {
  return listen.call(this, 0, '127.0.0.1', async () => {
    const response = await realFetch(`http://127.0.0.1:${this.address().port}/news/1`);
    assert.equal((await response.text()).trimEnd(), WHOLE);
    console.log('a page came out whole');
    this.close();
    this.closeAllConnections();
  });
};

process.on('unhandledRejection', (error) => {
  console.error(error);
  process.exit(1);
});
