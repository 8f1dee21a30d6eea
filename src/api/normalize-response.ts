/**
 * HTTP responses: the body through the stream, and the headers put right.
 *
 * @module
 */
import type { Normalizer } from './create-api.ts';
import { encodingOf } from './encodings.ts';
import { normalizingPair } from './normalize-stream.ts';
import { type Options, reject } from './options.ts';
import type { ByteOptions } from './utf8.ts';

/** The media types of HTML. */
const HTML_TYPES: ReadonlySet<string> = new Set(['text/html', 'application/xhtml+xml']);

/** Content codings that `fetch` has decoded when the body is read. Of others the body is not HTML yet. */
const DECODED: ReadonlySet<string> = new Set(['identity', 'gzip', 'x-gzip', 'deflate', 'br']);

/** Headers that describe the bytes of the body that was received. */
const OF_THE_OLD_BODY = [
  'accept-ranges',
  'content-digest',
  'content-encoding',
  'content-length',
  'content-md5',
  'digest',
  'repr-digest',
  'transfer-encoding',
] as const;

const PARTIAL_CONTENT = 206;

/** The media type of a response and the charset it states. */
function typeOf(headers: Headers): { readonly type: string; readonly charset: string | undefined } {
  const [type = '', ...parameters] = (headers.get('content-type') ?? '').split(';');
  for (const parameter of parameters) {
    const [name = '', value = ''] = parameter.split('=');
    if (name.trim().toLowerCase() !== 'charset') continue;
    return { type: type.trim().toLowerCase(), charset: encodingOf(value.trim().replace(/^"(.*)"$/u, '$1')) };
  }
  return { type: type.trim().toLowerCase(), charset: undefined };
}

function isDecoded(headers: Headers): boolean {
  const codings = headers.get('content-encoding') ?? 'identity';
  return codings.split(',').every((coding) => DECODED.has(coding.trim().toLowerCase()));
}

/** The headers of the new body. */
function headersOf(old: Headers, type: string): Headers {
  const headers = new Headers(old);
  for (const name of OF_THE_OLD_BODY) headers.delete(name);
  headers.set('content-type', `${type}; charset=utf-8`);
  // The same page means the same output, byte for byte or not: that is what a weak tag says.
  const tag = headers.get('etag');
  if (tag?.startsWith('"')) headers.set('etag', `W/${tag}`);
  return headers;
}

function isResponse(value: unknown): value is Response {
  // By its shape: `instanceof` would refuse those of another realm, or of a library.
  const given = value as Partial<Response> | null | undefined;
  return typeof given === 'object' && typeof given?.headers?.get === 'function' && 'body' in given;
}

/** Makes `normalizeResponse()` for a door. */
export function makeNormalizeResponse(
  createNormalizer: (options?: Options) => Normalizer,
): (response: Response, options?: ByteOptions) => Response {
  return (response, options) => {
    if (!isResponse(response)) reject('response', 'a Response', response);
    const { headers, status, statusText, body } = response;
    const { type, charset } = typeOf(headers);
    // Options are checked whatever the response is: a wrong one should not wait for the first page.
    const stated =
      charset !== undefined && options?.encoding === undefined ? { ...options, encoding: charset } : options;
    const pair = normalizingPair(createNormalizer, stated);
    if (!HTML_TYPES.has(type) || !isDecoded(headers) || status === PARTIAL_CONTENT) return response;
    if (response.bodyUsed || body?.locked) throw new TypeError('response takes a Response whose body nobody reads yet');
    const written = options?.output === 'text' ? 'text/plain' : type;
    return new Response(
      body === null ? null : body.pipeThrough(pair as ReadableWritablePair<Uint8Array<ArrayBuffer>>),
      {
        status,
        statusText,
        headers: headersOf(headers, written),
      },
    );
  };
}
