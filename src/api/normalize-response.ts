/**
 * HTTP responses: the body through the stream, and the headers put right.
 *
 * @module
 */
import type { Normalizer } from './create-api.ts';
import { encodingOf } from './encodings.ts';
import { describe, hintOf } from './messages.ts';
import { normalizingPair } from './normalize-stream.ts';
import type { Options } from './options.ts';
import { type ByteOptions, checkByteOptionNames } from './utf8.ts';

/** The media types of HTML. */
const HTML_TYPES: ReadonlySet<string> = new Set(['text/html', 'application/xhtml+xml']);

/**
 * Content codings that every `fetch` has decoded when the body is read. Of others the body may not be HTML yet: zstd is
 * decoded in browsers, and not in all of Node.
 */
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
const NOT_MODIFIED = 304;

interface MediaType {
  /** `text/html` and the like; empty when none is stated. */
  readonly type: string;
  /** The label of the charset, as it is stated. */
  readonly charset: string | undefined;
}

/** The parts of a header between separators; inside quotation marks nothing separates. */
function partsOf(header: string, separator: ',' | ';'): string[] {
  const parts: string[] = [];
  let part = '';
  for (const [token] of header.matchAll(/"(?:[^"\\]|\\.)*"?|[^",;]+|[,;]/gsu)) {
    if (token === separator) {
      parts.push(part);
      part = '';
    } else part += token;
  }
  return [...parts, part].map((one) => one.trim());
}

/** Reads one media type with its parameters; of a parameter that is there twice, the first counts. */
function mediaTypeOf(text: string): MediaType {
  const [type = '', ...parameters] = partsOf(text, ';');
  for (const parameter of parameters) {
    const at = parameter.indexOf('=');
    if (at === -1 || parameter.slice(0, at).trim().toLowerCase() !== 'charset') continue;
    const value = parameter.slice(at + 1).trim();
    const charset = value.startsWith('"') ? value.replace(/^"|"$/gu, '').replace(/\\(.)/gsu, '$1') : value;
    return { type: type.toLowerCase(), charset };
  }
  return { type: type.toLowerCase(), charset: undefined };
}

/**
 * The media type of a response, much as the Fetch Standard extracts it: the last one that the header states, since every
 * server on the way may have added one, with the charset that was stated for that type last. Unlike there, spaces around the
 * `=` of a parameter are overlooked: what `charset = koi8-r` means is plain.
 */
function typeOf(headers: Headers): { readonly type: string; readonly charset: string | undefined } {
  let last: MediaType = { type: '', charset: undefined };
  for (const text of partsOf(headers.get('content-type') ?? '', ',')) {
    const stated = mediaTypeOf(text);
    if (!/^[^\s/]+\/[^\s/]+$/u.test(stated.type) || stated.type === '*/*') continue;
    last = { ...stated, charset: stated.charset ?? (stated.type === last.type ? last.charset : undefined) };
  }
  return { type: last.type, charset: last.charset === undefined ? undefined : encodingOf(last.charset) };
}

function isDecoded(headers: Headers): boolean {
  const codings = headers.get('content-encoding') || 'identity';
  return codings.split(',').every((coding) => DECODED.has(coding.trim().toLowerCase()));
}

/** The headers of the new body; of no type, that type is not stated. */
function headersOf(old: Headers, type: string): Headers {
  const headers = new Headers(old);
  for (const name of OF_THE_OLD_BODY) headers.delete(name);
  if (type !== '') headers.set('content-type', `${type}; charset=utf-8`);
  // The same page means the same output, byte for byte or not: that is what a weak tag says.
  const tag = headers.get('etag');
  if (tag?.startsWith('"')) headers.set('etag', `W/${tag}`);
  return headers;
}

function checkResponse(value: unknown): asserts value is Response {
  // By its shape: `instanceof` would refuse those of another realm, or of a library.
  const given = value as Partial<Response> | null | undefined;
  const isOne = typeof given?.headers?.get === 'function' && typeof given.status === 'number' && 'body' in given;
  if (!isOne) {
    throw new TypeError(`response takes a Response, got ${describe(value)}${hintOf(value, 'response')}`);
  }
  if (given.body !== null && typeof given.body?.pipeThrough !== 'function') {
    throw new TypeError(
      `response takes a Response with a web stream or null for its body, got one with ${describe(given.body)}`,
    );
  }
}

/** Makes `normalizeResponse()` for a door. */
export function makeNormalizeResponse(
  createNormalizer: (options?: Options) => Normalizer,
): (response: Response, options?: ByteOptions) => Response {
  return (response, options) => {
    checkResponse(response);
    checkByteOptionNames(options);
    const { headers, status, statusText, body } = response;
    const { type, charset } = typeOf(headers);
    // Options are checked whatever the response is: a wrong one should not wait for the first page.
    const stated =
      charset !== undefined && options?.encoding === undefined ? { ...options, encoding: charset } : options;
    const pair = normalizingPair(createNormalizer, stated);
    // What says that a page is the same need not say what it is: its tag must be that of the page that was sent.
    const isPage = HTML_TYPES.has(type) || (type === '' && status === NOT_MODIFIED);
    if (!isPage || !isDecoded(headers) || status === PARTIAL_CONTENT) return response;
    if (response.bodyUsed || body?.locked) throw new TypeError('response takes a Response whose body nobody reads yet');
    const written = options?.output === 'text' && type !== '' ? 'text/plain' : type;
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
