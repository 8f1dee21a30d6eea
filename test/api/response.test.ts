/** `normalizeResponse`: headers, bodies, and what is left alone. */
import { Readable } from 'node:stream';
import iconv from 'iconv-lite';
import { normalizeResponse } from 'tutas/web';
import { describe, expect, test } from 'vitest';

const TORN = '<p>ба</p><p>й</p><p>қауға</p>';
const WHOLE = '<p>байқауға</p>';
const html = { 'content-type': 'text/html; charset=utf-8' };

describe('a page', () => {
  test('is repaired, with headers that are true of it', async () => {
    const headers = new Headers({
      ...html,
      'content-length': '99',
      'content-encoding': 'gzip',
      'content-digest': 'sha-256=:x:',
      etag: '"abc"',
      'last-modified': 'Thu, 01 Jan 2026 00:00:00 GMT',
      'cache-control': 'max-age=60',
    });
    headers.append('set-cookie', 'a=1');
    headers.append('set-cookie', 'b=2');
    const response = normalizeResponse(new Response(TORN, { status: 404, statusText: 'Gone astray', headers }));
    expect(response.status).toBe(404);
    expect(response.statusText).toBe('Gone astray');
    expect(Object.fromEntries(response.headers)).toEqual({
      'cache-control': 'max-age=60',
      'content-type': 'text/html; charset=utf-8',
      etag: 'W/"abc"',
      'last-modified': 'Thu, 01 Jan 2026 00:00:00 GMT',
      'set-cookie': 'b=2',
    });
    expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
    expect(await response.text()).toBe(WHOLE);
  });

  test('an empty content coding is none', async () => {
    const response = normalizeResponse(new Response(TORN, { headers: { ...html, 'content-encoding': '' } }));
    expect(await response.text()).toBe(WHOLE);
  });

  test('a weak tag stays', () => {
    const response = normalizeResponse(new Response(TORN, { headers: { ...html, etag: 'W/"a"' } }));
    expect(response.headers.get('etag')).toBe('W/"a"');
  });

  test.each([
    ['text/html; charset=windows-1251', 'win1251'],
    ['Text/HTML;Charset="CP1251"', 'win1251'],
    ['text/html; boundary=x; charset=koi8-r', 'koi8-r'],
    // Inside quotation marks nothing separates.
    ['text/html; profile="a;charset=utf-8,b\\";c"; charset=koi8-r', 'koi8-r'],
    ['text/html;charset="koi8\\-r"', 'koi8-r'],
    ['text/html; charset=koi8-r; charset=utf-8', 'koi8-r'],
    // Every server on the way may have stated it once more: the last type counts, and the last charset of it.
    ['text/html, text/html; charset=koi8-r', 'koi8-r'],
    ['text/html; charset=koi8-r, text/html', 'koi8-r'],
    ['text/html; charset=utf-8, text/html; charset=koi8-r', 'koi8-r'],
    ['text/plain; charset=utf-8, text/html; charset=koi8-r', 'koi8-r'],
    ['text/html; charset=koi8-r, */*, nonsense', 'koi8-r'],
    ['application/xhtml+xml; charset=utf-16le', 'utf-16le'],
  ])('in the charset of its header: %s', async (type, encoding) => {
    const body = new Uint8Array(iconv.encode('<meta charset="ibm866"><h1>Мектеп</h1>', encoding));
    const response = normalizeResponse(new Response(body, { headers: { 'content-type': type } }));
    expect(await response.text()).toBe('<meta charset="ibm866"><h1>Мектеп</h1>');
    expect(response.headers.get('content-type')).toMatch(/^(?:text\/html|application\/xhtml\+xml); charset=utf-8$/u);
  });

  test('in the charset that it declares itself, where the header is silent or wrong; the option overrules all', async () => {
    const body = new Uint8Array(iconv.encode('<meta charset="koi8-r"><h1>Мектеп</h1>', 'koi8-r'));
    for (const type of ['text/html', 'text/html; charset=nonsense']) {
      const response = normalizeResponse(new Response(body, { headers: { 'content-type': type } }));
      expect(await response.text()).toContain('Мектеп');
    }
    const wrong = new Response(body, { headers: { 'content-type': 'text/html; charset=windows-1251' } });
    expect(await normalizeResponse(wrong, { encoding: 'koi8-r' }).text()).toContain('Мектеп');
  });

  test('as text', async () => {
    const response = normalizeResponse(new Response(TORN, { headers: html }), { output: 'text' });
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(await response.text()).toBe('байқауға');
  });

  test('without a body: HEAD, 304', () => {
    for (const status of [200, 304]) {
      const old = new Response(null, { status, headers: { ...html, 'content-length': '99', etag: '"a"' } });
      const response = normalizeResponse(old);
      expect(response.body).toBe(null);
      expect(response.status).toBe(status);
      expect(response.headers.get('content-length')).toBe(null);
      expect(response.headers.get('etag')).toBe('W/"a"');
    }
  });

  test('the 304 of a page that states no type has the tag of the page', () => {
    const headers = { etag: '"a"', 'content-length': '99', vary: 'accept' };
    const old = new Response(null, { status: 304, headers });
    for (const options of [{}, { output: 'text' }] as const) {
      const response = normalizeResponse(old, options);
      expect(response.status).toBe(304);
      expect(Object.fromEntries(response.headers)).toEqual({ etag: 'W/"a"', vary: 'accept' });
    }
    const weak = new Response(null, { status: 304, headers: { etag: 'W/"a"' } });
    expect(normalizeResponse(weak).headers.get('etag')).toBe('W/"a"');
  });

  test('an error of the old body is one of the new', async () => {
    const body = new ReadableStream({
      pull(controller): void {
        controller.error(new Error('the line is down'));
      },
    });
    await expect(normalizeResponse(new Response(body, { headers: html })).text()).rejects.toThrow('the line is down');
  });
});

describe('what is left alone, the same object', () => {
  test.each([
    ['no HTML', new Response('{}', { headers: { 'content-type': 'application/json' } })],
    ['no content type', new Response(new Uint8Array([1, 2]))],
    ['no HTML in the end', new Response(TORN, { headers: { 'content-type': 'text/html, text/plain' } })],
    ['HTML in quotation marks', new Response(TORN, { headers: { 'content-type': 'text/x;a=",text/html,"' } })],
    ['plain text', new Response(TORN, { headers: { 'content-type': 'text/plain' } })],
    ['a part of a page', new Response(TORN, { status: 206, headers: { ...html, 'content-range': 'bytes 0-5/9' } })],
    ['a coding that fetch leaves', new Response('?', { headers: { ...html, 'content-encoding': 'dcb' } })],
    ['nothing', new Response(null, { status: 204 })],
    [
      'the 304 of what is no HTML',
      new Response(null, { status: 304, headers: { 'content-type': 'image/png', etag: '"a"' } }),
    ],
    [
      'the 304 of another coding',
      new Response(null, { status: 304, headers: { 'content-encoding': 'dcb', etag: '"a"' } }),
    ],
    ['no content type, no 304', new Response(null, { headers: { etag: '"a"' } })],
    ['an error', Response.error()],
  ])('%s', (_, response) => {
    const before = Object.fromEntries(response.headers);
    expect(normalizeResponse(response)).toBe(response);
    expect(response.bodyUsed).toBe(false);
    expect(Object.fromEntries(response.headers)).toEqual(before);
  });
});

test('refuses what it cannot do', async () => {
  const wrong = normalizeResponse as (response: unknown, options?: unknown) => Response;
  for (const value of [undefined, null, '<p>', {}, new Uint8Array()]) expect(() => wrong(value)).toThrow(TypeError);
  expect(() => wrong('<p>')).toThrow("response takes a Response, got '<p>'");
  expect(() => wrong(Promise.resolve(new Response('')))).toThrow('response takes a Response, got a Promise; await it');
  expect(() => wrong(new Request('http://example.kz'))).toThrow('response takes a Response, got a Request');
  // Of libraries whose bodies are streams of Node.
  const other = { status: 200, headers: new Headers(html), bodyUsed: false };
  expect(() => wrong({ ...other, body: Readable.from(['<p>']) })).toThrow(
    'response takes a Response with a web stream or null for its body, got one with a Readable',
  );
  expect(() => wrong({ ...other, body: undefined })).toThrow('got one with undefined');
  expect(() => wrong(new Response('{}'), { nonsense: 1 })).toThrow("options has no option 'nonsense'");
  const read = new Response(TORN, { headers: html });
  await read.text();
  expect(() => wrong(read)).toThrow('response takes a Response whose body nobody reads yet');
});
