/**
 * The functions of `tutas`: those of `createApi()` and its like with the Kazakh pack.
 *
 * @module
 */

import type { Decision, Explanation } from '../engine/decision.ts';
import { kazakh } from '../language/kazakh/index.ts';
import { type ChunkSource, makeNormalizeChunks } from './chunks.ts';
import { createApi, type Normalizer } from './create-api.ts';
import { type Diagnosis, makeDiagnose } from './diagnose.ts';
import { makeNormalizeText } from './normalize-text.ts';
import type { Options } from './options.ts';
import type { ByteOptions } from './utf8.ts';

const doors = /* @__PURE__ */ createApi(kazakh);

/**
 * Makes broken HTML whole: unwraps the elements that a CMS put around every word or piece of one, joins the pieces,
 * keeps the paragraphs. HTML without a broken run is returned as it is, the same string.
 *
 * @param html HTML: a fragment or a whole page; any string is accepted
 * @param options see {@link Options}
 * @returns the repaired HTML
 * @throws TypeError when `html` is not a string or an option is wrong
 * @throws LimitError when a limit is reached and `options.limits.exceeded` is `throw`
 * @example
 * ```ts
 * normalize('<p>ба</p><p>й</p><p>қауға</p>'); // '<p>байқауға</p>'
 * ```
 */
export function normalize(html: string, options?: Options): string {
  return doors.normalize(html, options);
}

/**
 * Returns the text of HTML with every repair of {@link normalize}: paragraphs parted by one blank line, forced breaks
 * (`<br>`) as newlines, other whitespace collapsed to one space.
 *
 * @param html HTML: a fragment or a whole page; any string is accepted
 * @param options see {@link Options}
 * @returns the text
 * @throws TypeError when `html` is not a string or an option is wrong
 * @throws LimitError when a limit is reached and `options.limits.exceeded` is `throw`
 * @example
 * ```ts
 * toText('<p><p>Төр</p><p>аға</p> <p>келді.</p></p>'); // 'Төраға келді.'
 * ```
 */
export function toText(html: string, options?: Options): string {
  return doors.toText(html, options);
}

/**
 * Repairs plain text whose words were torn: one fragment per line with blank lines between, or spurious spaces inside
 * words. Lines that are whole stay as they are, and no paragraph is invented.
 *
 * @param text plain text; any string is accepted
 * @param options see {@link Options}
 * @returns the repaired text
 * @throws TypeError when `text` is not a string or an option is wrong
 * @example
 * ```ts
 * normalizeText('халықтың 90% -ға жуығы'); // 'халықтың 90%-ға жуығы'
 * ```
 */
export function normalizeText(text: string, options?: Options): string {
  return textDoor(text, options);
}

const textDoor = /* @__PURE__ */ makeNormalizeText(kazakh);

/**
 * Like {@link normalize} (or {@link toText}, with `output: 'text'`), and says of every boundary what became of it and
 * why.
 *
 * @param html HTML; any string is accepted
 * @param options see {@link Options}
 * @returns the output and the decisions; {@link applyDecisions} of both gives the output again
 * @throws TypeError when `html` is not a string or an option is wrong
 * @example
 * ```ts
 * explain('<p>ба</p><p>й</p><p>қауға</p>').decisions[0]?.verdict; // 'join'
 * ```
 */
export function explain(html: string, options?: Options): Explanation {
  return doors.explain(html, options);
}

/**
 * Applies decisions to the input they were made for: replays an explanation, or one that was edited.
 *
 * @param html the input of {@link explain}
 * @param decisions its decisions; a boundary without one stays as it is
 * @param options the options given to {@link explain}
 * @returns the output
 * @throws TypeError when an argument is wrong
 * @example
 * ```ts
 * const { output, decisions } = explain(html);
 * applyDecisions(html, decisions) === output; // true
 * ```
 */
export function applyDecisions(html: string, decisions: readonly Decision[], options?: Options): string {
  return doors.applyDecisions(html, decisions, options);
}

/**
 * Says whether and where HTML is broken, with the figures behind the answer. Changes nothing.
 *
 * @param html HTML; any string is accepted
 * @param options see {@link Options}
 * @returns the broken regions with their figures
 * @throws TypeError when `html` is not a string or an option is wrong
 * @example
 * ```ts
 * diagnose('<p>Сау болыңыз!</p>').broken; // false
 * ```
 */
export function diagnose(html: string, options?: Options): Diagnosis {
  return diagnoseDoor(html, options);
}

const diagnoseDoor = /* @__PURE__ */ makeDiagnose(kazakh);

/**
 * Makes a normalizer that takes its input in chunks, cut anywhere, and returns output as soon as it is decided.
 *
 * @param options see {@link Options}
 * @returns the normalizer; what its calls return, put together, is what {@link normalize} returns for the whole
 * @throws TypeError when an option is wrong
 * @example
 * ```ts
 * const normalizer = createNormalizer();
 * const out = normalizer.write('<p>ба</p><p>') + normalizer.write('й</p><p>қау</p>') + normalizer.end();
 * ```
 */
export function createNormalizer(options?: Options): Normalizer {
  return doors.createNormalizer(options);
}

/**
 * Normalizes any iterable of chunks, strings or bytes in any encoding that pages declare. Takes a chunk only when output is asked for; returning
 * early releases the source.
 *
 * @param source a sync or async iterable of strings or `Uint8Array`s; letters cut between two byte chunks survive
 * @param options see {@link ByteOptions}
 * @returns the output in pieces, none of them empty
 * @throws TypeError when the source is not iterable, a chunk is neither string nor bytes, or an option is wrong
 * @example
 * ```ts
 * for await (const piece of normalizeChunks(response.body ?? [])) process.stdout.write(piece);
 * ```
 */
export function normalizeChunks(source: ChunkSource, options?: ByteOptions): AsyncGenerator<string, void, undefined> {
  return chunksDoor(source, options);
}

const chunksDoor = /* @__PURE__ */ makeNormalizeChunks(kazakh);
