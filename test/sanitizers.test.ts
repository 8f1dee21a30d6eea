/**
 * DOMPurify and sanitize-html before and after tutas: nothing is gained. `npm run sanitizers -- --inputs 50000` tries
 * many more inputs.
 */
import { describe, expect, it } from 'vitest';
import { createRandom } from '../corpus/random.ts';
import { gains, hostile, SANITIZERS } from './support/sanitizers.ts';

/** Thousands with TUTAS_LONG=1. */
const INPUTS = process.env.TUTAS_LONG === '1' ? 10_000 : 200;
const SEED = Number(process.env.TUTAS_SEED ?? 20_250_701);

describe('a sanitizer and tutas, in both orders', () => {
  it(`have nothing that the sanitizer alone has not, nor the page (${INPUTS} inputs, seed ${SEED})`, () => {
    const random = createRandom(SEED);
    for (let number = 0; number < INPUTS; number += 1) {
      expect(gains(hostile(random)).filter(({ isInPage }) => !isInPage)).toEqual([]);
    }
  }, 600_000);

  it.each([
    ['<p>&lt;img src=x onerror=alert(1)&gt;</p>'],
    ["<p>Бүгін</p> <p>мек</p title='><script>alert(1)</script>'><p>теп</p> <p>ашылды</p><p>.</p>"],
    ['<p>Бүгін</p> <p>мек</p><svg><p><style><img src=x onerror=alert(1)></style>теп</p></svg> <p>ашылды</p><p>.</p>'],
    ['<p>Бүгін</p> <p>мек</p><p><</p><p>img src=x onerror=alert(1)></p><p>теп</p>'],
    ['<p>Бүгін</p> <p>мек</p><p>&l</p><p>t;script&g</p><p>t;</p><p>теп</p>'],
  ])('gain nothing on %s', (html) => {
    expect(gains(html)).toEqual([]);
  });
});

describe('the comparison', () => {
  it.each(SANITIZERS)('sees what %s takes out', (_name, sanitize) => {
    expect(sanitize('<p>а</p><script>alert(1)</script><p onclick=x>б</p>')).not.toMatch(/script/u);
  });
});
