/** The tokens of the first stage are those of parse5, but for the differences that are written down. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../corpus/random.ts';
import { ACCEPTED, compareTokens } from '../scripts/differential/tokens.ts';
import { allFixtures, makeCase } from '../scripts/fuzz/cases.ts';
import { cutAt } from './support/pieces.ts';

/** Ten thousand with TUTAS_LONG=1. */
const DOCUMENTS = process.env.TUTAS_LONG === '1' ? 10_000 : 500;
const SEED = Number(process.env.TUTAS_SEED ?? 20_250_701);

/** What the comparison says of a document that is cut everywhere. */
function differences(html: string): (string | undefined)[] {
  return compareTokens(html, [...html]).map(({ accepted }) => accepted);
}

describe('tokens', () => {
  it('of every fixture are those of parse5', () => {
    for (const html of allFixtures) {
      expect(
        compareTokens(html, cutAt(html, [0.2, 0.5, 0.51])).filter(({ accepted }) => accepted === undefined),
      ).toEqual([]);
    }
  });

  it(`of generated documents are those of parse5 (${DOCUMENTS}, seed ${SEED})`, () => {
    const random = createRandom(SEED);
    for (let number = 0; number < DOCUMENTS; number += 1) {
      const { html, cuts } = makeCase(random);
      const faults = compareTokens(html, cutAt(html, cuts)).filter(({ accepted }) => accepted === undefined);
      expect({ html, faults }).toEqual({ html, faults: [] });
    }
  });
});

describe('docs/tokenizer-differences.md', () => {
  it('has a section for each accepted difference, and no other', () => {
    const text = readFileSync(new URL('../docs/tokenizer-differences.md', import.meta.url), 'utf8');
    const sections = [...text.matchAll(/^## (?<title>.*)$/gmu)].map(({ groups }) => groups?.title);
    expect(sections).toEqual(Object.values(ACCEPTED));
  });

  it.each([
    [ACCEPTED.nothing, 'а</>б'],
    [ACCEPTED.nothing, 'а</title></><p a="'],
    [ACCEPTED.cdata, '<svg><![CDATA[<p>]]></svg>'],
    [ACCEPTED.cutEndTag, '<p>а</'],
    [ACCEPTED.byteOrderMark, '\uFEFF<p>а</p>'],
    [ACCEPTED.lost, '<svg></b><style><b></style>'],
  ])('%s', (accepted, html) => {
    expect(differences(html)).toEqual([accepted]);
  });

  it.each([
    ['<script></></script>'],
    ['<p>\uFEFFа</p>\uFEFF'],
    ['<p>а<![CDATA[<b>]]></p>'],
    ['<title></</title>'],
    ["<p>а</p title='>'>б"],
    ['<script><!-- <script></script> --></script>а'],
    ['<svg><title><b>а</b></title><style><b/></style></svg>'],
  ])('does not have to excuse %s', (html) => {
    expect(differences(html)).toEqual([]);
  });
});
