/**
 * A link that carries the work in its fragment, which browsers do not send to any server.
 *
 * A link may come from anybody: what is read from one is checked field by field, and never taken for markup.
 *
 * @module
 */
import { CARRIERS, DEFAULTS, type Settings, type Work } from './document.ts';

/** Characters of an input that a link may carry, unpacked: a link that unpacks into more is refused. */
export const MOST_CHARACTERS = 1_000_000;

/** What stands before the data in the fragment; another number would be another form. */
const PREFIX = '#1.';

type Fields = Record<string, unknown>;

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
  most: number,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) throw new RangeError('too large');
    chunks.push(value);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
}

/** The fragment of a link to `work`; what is as the library has it by default is left out. */
export async function fragmentOf({ kind, input, settings, edits, accepted }: Work): Promise<string> {
  const changed = Object.entries(settings).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(DEFAULTS[name as keyof Settings]),
  );
  const json = JSON.stringify({ kind, input, settings: Object.fromEntries(changed), edits, accepted });
  const packed = await through(
    new TextEncoder().encode(json),
    new CompressionStream('deflate-raw'),
    Number.POSITIVE_INFINITY,
  );
  return `${PREFIX}${toBase64(packed)}`;
}

/**
 * Reads the fragment of a link.
 *
 * @returns the work; undefined when the fragment carries none, or nothing that can be read
 */
export async function workOf(fragment: string): Promise<Work | undefined> {
  if (!fragment.startsWith(PREFIX)) return undefined;
  try {
    const packed = fromBase64(fragment.slice(PREFIX.length));
    // A character takes at most three bytes of UTF-8, or six of JSON.
    const json = await through(packed, new DecompressionStream('deflate-raw'), MOST_CHARACTERS * 6);
    return checked(JSON.parse(new TextDecoder().decode(json)));
  } catch {
    return undefined;
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

function oneOf<T>(value: unknown, choices: readonly T[], otherwise: T): T {
  return choices.find((choice) => choice === value) ?? otherwise;
}

function share(value: unknown, otherwise: number): number {
  return typeof value === 'number' && value >= 0 && value <= 1 ? value : otherwise;
}

/** Takes from `value` what is right, and the default for the rest. */
function checked(value: unknown): Work | undefined {
  if (!isFields(value) || typeof value.input !== 'string' || value.input.length > MOST_CHARACTERS) return undefined;
  const given = isFields(value.settings) ? value.settings : {};
  const carriers = strings(given.carriers);
  const edits = Object.entries(isFields(value.edits) ? value.edits : {}).flatMap(([key, verdict]) => {
    const known = oneOf(verdict, ['join', 'space', 'break', undefined] as const, undefined);
    return known !== undefined && /^\d+:\d+$/v.test(key) ? [[key, known] as const] : [];
  });
  return {
    kind: oneOf(value.kind, ['html', 'text'], 'html'),
    input: value.input,
    settings: {
      language: oneOf(given.language, ['kk', 'none'], DEFAULTS.language),
      output: oneOf(given.output, ['html', 'text'], DEFAULTS.output),
      whitespace: oneOf(given.whitespace, ['auto', 'trust', 'ignore'], DEFAULTS.whitespace),
      minConfidence: share(given.minConfidence, DEFAULTS.minConfidence),
      minProbability: share(given.minProbability, DEFAULTS.minProbability),
      carriers: Array.isArray(given.carriers) ? CARRIERS.filter((name) => carriers.includes(name)) : DEFAULTS.carriers,
      add: strings(given.add),
      never: strings(given.never),
      off: strings(given.off),
      model: given.model !== false,
    },
    edits: Object.fromEntries(edits),
    accepted: strings(value.accepted),
  };
}
