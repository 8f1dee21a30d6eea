/**
 * Checks that pieces equal the whole, that every streaming door agrees, and that limits bind.
 *
 * @module
 */
import { createNormalizer, type LimitError, normalize, normalizeChunks, type Options, toText } from 'tutas';
import { codeUnits, cutAt, push } from '../pieces.ts';
import { iterate, node, type Piece, sized, web } from '../ways.ts';
import { type Check, differs, type Fault, type Subject, unlessLimited } from './subject.ts';

const OUTPUTS = ['html', 'text'] as const;
const CHUNK = 64;
/** What a fragment may add when it becomes a paragraph: `</div><div>`. */
const TAGS = 11;
/** The check of growth compares inputs of so many characters, and so many times as many. */
const PAGE = 1 << 15;
const TIMES = 8;
/** Linear is `TIMES`; quadratic is its square. What lies between is the noise of a busy machine. */
const MOST_GROWTH = 24;
/** Milliseconds; what takes less grows by chance. Ten times what an ordinary page of that size takes. */
const SHORT = 100;

/** A streaming door cannot read the whole document first. */
function canStream({ options }: Subject): boolean {
  return options.lexicon?.document !== 'whole';
}

function wholeOf(subject: Subject, output: 'html' | 'text'): string | undefined {
  return output === 'html' ? subject.normalized : subject.text;
}

function pushed(kind: string, piecesOf: (subject: Subject) => Iterable<string>): Check['run'] {
  return (subject) => {
    if (!canStream(subject)) return undefined;
    for (const output of OUTPUTS) {
      const got = unlessLimited(() => push(createNormalizer({ ...subject.options, output }), piecesOf(subject)));
      const fault = differs(`${kind}, ${output}`, got, wholeOf(subject, output));
      if (fault !== undefined) return fault;
    }
    return undefined;
  };
}

async function unlessLimitedLater(make: () => Promise<string>): Promise<string | undefined> {
  try {
    return await make();
  } catch (error) {
    if ((error as LimitError).name === 'LimitError') return undefined;
    throw error;
  }
}

/** UTF-8 has no lone surrogates. */
function wellFormed(text: string): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(text));
}

/** The bytes of `text`, cut anywhere. */
function byteChunks(text: string, cuts: readonly number[]): Uint8Array[] {
  const bytes = new TextEncoder().encode(text);
  const at = cuts.map((cut) => Math.floor(cut * (bytes.length + 1))).sort((a, b) => a - b);
  return [...at, bytes.length].map((end, index) => bytes.subarray(at[index - 1] ?? 0, end));
}

function streamed(way: (pieces: readonly Piece[], options?: Options) => Promise<string>): Check['run'] {
  return async (subject) => {
    if (!canStream(subject)) return undefined;
    const html = wellFormed(subject.html);
    const options = subject.options;
    const want = unlessLimited(() => normalize(html, options));
    const text = await unlessLimitedLater(() => way(cutAt(html, subject.cuts), options));
    // Cut between its halves, a letter outside the BMP is two lone surrogates for a while only.
    const fault = differs('strings', text, want);
    if (fault !== undefined) return fault;
    return differs('bytes', await unlessLimitedLater(() => way(byteChunks(html, subject.cuts), options)), want);
  };
}

/** Processor time of a call in milliseconds: the machine may be busy with something else. */
function timeOf(html: string, options: Options): number {
  const started = process.cpuUsage();
  unlessLimited(() => normalize(html, options));
  unlessLimited(() => toText(html, options));
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

/** How many times as long `TIMES` times the input takes, the least of a few measurements. */
function growthOf(html: string, options: Options): number {
  const page = html.repeat(Math.ceil(PAGE / html.length));
  let ratio = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < 5 && ratio > MOST_GROWTH; tries += 1) {
    const long = timeOf(page.repeat(TIMES), options);
    if (long < SHORT) return 0;
    ratio = Math.min(ratio, long / timeOf(page, options));
  }
  return ratio;
}

function held(subject: Subject): Fault | undefined {
  const { characters = 65_536, fragments = 256 } = subject.options.limits ?? {};
  if (!canStream(subject) || subject.options.limits?.exceeded === 'throw') return undefined;
  // A limit is looked at when a token ends: what is held may be one token more.
  const most = 2 * characters + CHUNK + fragments * TAGS;
  // Long enough to fill the limit several times.
  if (characters > 4096 || subject.html === '') return undefined;
  const html = subject.html.repeat(Math.ceil((4 * most) / subject.html.length));
  const normalizer = createNormalizer(subject.options);
  let largest = 0;
  for (const piece of sized(html, CHUNK)) largest = Math.max(largest, normalizer.write(piece).length);
  largest = Math.max(largest, normalizer.end().length);
  if (largest <= most) return undefined;
  return { kind: 'held', detail: `${largest} characters came at once, the limit is ${characters}` };
}

export const PIECE_CHECKS: readonly Check[] = [
  {
    name: 'createNormalizer: pieces equal the whole',
    invariant: 1,
    run: pushed('pieces', ({ html, cuts }) => cutAt(html, cuts)),
  },
  {
    name: 'createNormalizer: code units equal the whole',
    invariant: 1,
    oneIn: 2,
    run: pushed('code units', ({ html }) => codeUnits(html)),
  },
  {
    name: 'normalizeChunks: bytes equal the whole',
    invariant: 1,
    oneIn: 3,
    run: streamed(async (pieces, options) => {
      let out = '';
      for await (const piece of normalizeChunks(pieces, options)) out += piece;
      return out;
    }),
  },
  { name: 'normalizeChunks: agrees with normalize', invariant: 7, oneIn: 30, run: streamed(iterate) },
  { name: 'NormalizeTransform: agrees with normalize', invariant: 7, oneIn: 40, run: streamed(node) },
  { name: 'NormalizeStream: agrees with normalize', invariant: 7, oneIn: 40, run: streamed(web) },
  { name: 'createNormalizer: limits bind', invariant: 5, oneIn: 20, run: held },
  {
    name: 'normalize: time grows linearly',
    invariant: 5,
    oneIn: 1000,
    run({ html, options }) {
      if (html === '' || html.length > PAGE) return undefined;
      const ratio = growthOf(html, options);
      if (ratio <= MOST_GROWTH) return undefined;
      return { kind: 'time', detail: `${TIMES} times the input takes ${ratio.toFixed(1)} times as long` };
    },
  },
];
