/** What real tools leave of the evidence, and what comes out with tutas before and behind them. */
import { normalize, toText } from 'tutas';
import { describe, expect, test } from 'vitest';
import { krmm } from '../support/fixtures.ts';
import { measure } from './figures.ts';
import { stages } from './stages.ts';

/** Stages that keep whitespace between tags, and empty paragraphs. */
const KEEPS_ALL = [
  'cheerio on htmlparser2 (writes `&#x431;` for `б`)',
  ...['cheerio', 'parse5', 'jsdom', 'linkedom', 'sanitize-html', 'DOMPurify'],
  'html-minifier-terser, conservativeCollapse',
];
/** What the others leave in the text content, words of 394 and paragraphs of 10; and how many words tutas gets then. */
const LEAVES: Readonly<Record<string, readonly [words: number, paragraphs: number, repaired: number]>> = {
  Readability: [394, 0, 394],
  // It drops spaces and puts none in their place: what then looks like one word is mostly left alone.
  defuddle: [361, 0, 361],
  'html-minifier-terser, collapseWhitespace': [45, 10, 385],
  'rehype-minify-whitespace': [45, 10, 385],
};

describe.each(stages)('$name', (stage) => {
  test('tutas before it: every word and every paragraph is right', async () => {
    const { after, lost } = await measure(stage);
    expect(after).toEqual({ inside: 394, breaks: 10, invented: 0 });
    expect(lost).toBe(0);
  });

  test('tutas behind it: what the evidence allows', async () => {
    const { alone, before } = await measure(stage);
    if (KEEPS_ALL.includes(stage.name)) {
      expect(alone).toEqual({ inside: 394, breaks: 10, invented: 0 });
      expect(before).toEqual({ inside: 394, breaks: 10, invented: 0 });
      expect(toText(await stage.run(krmm.raw))).toBe(krmm.text);
    } else {
      const [words, paragraphs, repaired] = LEAVES[stage.name] ?? [];
      expect([alone.inside, alone.breaks]).toEqual([words, paragraphs]);
      expect(before.inside).toBeGreaterThanOrEqual(repaired ?? Number.NaN);
      expect(before.invented).toBe(0);
    }
  });

  test('whole HTML stays whole through tutas and the stage', async () => {
    const once = await stage.run(krmm.html);
    expect(toText(once)).toBe(krmm.text);
    expect(normalize(once)).toBe(once);
  });
});
