/**
 * A proxy for one site that repairs its pages on their way: `node proxy.js https://site.example 8080`. Pages are streamed:
 * a reader gets what is decided before the site has sent the rest.
 */
import { createServer } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { normalizeResponse } from 'tutas/web';

/**
 * Makes the server.
 *
 * @param {string} site the address of the site
 * @returns {import('node:http').Server}
 */
export function createProxy(site) {
  return createServer(async (request, response) => {
    try {
      // Only path and query: a whole address, or one that begins with //, would lead to another host.
      const { pathname, search } = new URL(request.url ?? '/', site);
      const asked = await fetch(Object.assign(new URL(site), { pathname, search }), {
        headers: { accept: request.headers.accept ?? '*/*' },
      });
      // What is no HTML comes back untouched. Its other headers tell of bytes that fetch has decoded, and stay behind.
      const { status, headers, body } = normalizeResponse(asked);
      response.statusCode = status;
      for (const name of ['content-type', 'etag', 'last-modified']) {
        const value = headers.get(name);
        if (value !== null) response.setHeader(name, value);
      }
      if (body === null) response.end();
      else await pipeline(Readable.fromWeb(body), response);
    } catch (error) {
      // A page that was begun is broken off, so that nobody takes it for a whole one.
      if (response.headersSent) response.destroy();
      else response.writeHead(502).end(String(error));
    }
  });
}

const [site, port = '8080'] = process.argv.slice(2);
if (site?.startsWith('http')) createProxy(site).listen(Number(port));
