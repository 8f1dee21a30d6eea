/** How much of the real page's 404 fragment boundaries is right in what a pipeline gives. */
import * as cheerio from 'cheerio';
import { normalize, toText } from 'tutas';
import { krmm } from '../support/fixtures.ts';
import type { Stage } from './stages.ts';

/** Of 394 boundaries inside paragraphs and 10 between them. */
export interface Figures {
  /** Boundaries inside paragraphs that are joined or spaced as they should be. */
  readonly inside: number;
  /** Boundaries between paragraphs that part two paragraphs. */
  readonly breaks: number;
  /** Boundaries inside paragraphs at which there is a paragraph's end. */
  readonly invented: number;
}

/** What a stage leaves, alone and together with tutas. */
export interface Row {
  readonly name: string;
  /** The text content behind the stage; paragraphs by the empty `<p>` that a parser leaves where two met. */
  readonly alone: Figures;
  /** The stage, then tutas. */
  readonly before: Figures;
  /** tutas, then the stage. */
  readonly after: Figures;
  /** Letters lost or changed on any of the three ways. */
  readonly lost: number;
}

const BLANK = /\s+/gu;

/** How many characters that are no whitespace stand before each boundary of the page. */
const boundaries: readonly number[] = (() => {
  const offsets: number[] = [];
  let count = 0;
  for (const piece of krmm.raw.split(/<[^>]*>/u)) {
    const { length } = piece.replace(BLANK, '');
    if (length > 0 && count > 0) offsets.push(count);
    count += length;
  }
  return offsets;
})();

/** What stands in `text` behind each of its characters that are no whitespace: nothing, a space, or a paragraph's end. */
function gapsOf(text: string): string[] {
  const gaps: string[] = [];
  for (const [, gap] of text.trim().matchAll(/\S(\s*)/gu)) {
    gaps.push(gap === '' ? '' : gap?.includes('\n\n') ? '\n\n' : ' ');
  }
  return gaps;
}

const gold = gapsOf(krmm.text);

/** The figures of what something makes of the page, as text with blank lines between paragraphs. */
export function figuresOf(text: string): Figures {
  const gaps = gapsOf(text);
  let inside = 0;
  let breaks = 0;
  let invented = 0;
  for (const offset of boundaries) {
    const is = gaps[offset - 1];
    const should = gold[offset - 1];
    if (should === '\n\n') breaks += is === '\n\n' ? 1 : 0;
    else {
      inside += is === should ? 1 : 0;
      invented += is === '\n\n' ? 1 : 0;
    }
  }
  return { inside, breaks, invented };
}

/** The text content; `marks` makes paragraphs' ends of the empty paragraphs that stand between two others. */
function textContent(html: string): string {
  const $ = cheerio.load(html, null, false);
  $('p').each((_, element) => {
    if ($(element).contents().length === 0) $(element).text('\u2029');
  });
  return $.root()
    .text()
    .replace(/\u2029\s*\u2029/gu, '\n\n')
    .replaceAll('\u2029', '')
    .replace(/\n\n|\s+/gu, (gap) => (gap === '\n\n' ? gap : ' '));
}

/** The paragraphs, as text. */
function paragraphsOf(html: string): string {
  const $ = cheerio.load(html, null, false);
  return $('p')
    .get()
    .map((element) => $(element).text().replace(BLANK, ' ').trim())
    .filter((text) => text !== '')
    .join('\n\n');
}

/** Takes the page through a stage alone, before and behind tutas. */
export async function measure(stage: Stage): Promise<Row> {
  const alone = await stage.run(krmm.raw);
  const before = toText(alone);
  const after = paragraphsOf(await stage.run(normalize(krmm.raw)));
  const letters = krmm.text.replace(BLANK, '');
  const texts = [textContent(alone), before, after];
  return {
    name: stage.name,
    alone: figuresOf(texts[0] as string),
    before: figuresOf(before),
    after: figuresOf(after),
    lost: texts.filter((text) => text.replace(BLANK, '') !== letters).length,
  };
}
