/**
 * What holds for any input, whatever is in it. `npm run test:long` tries each property 10,000 times; a failure prints
 * the seed that has it again.
 */
import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { Source } from '../src/html/source.ts';
import { inTokens, type TokenSink } from '../src/html/token.ts';
import { Tokenizer, tokenize } from '../src/html/tokenizer.ts';
import { anything, cuts, damaged, html, lines, long, morsels, paragraphs, rubble } from './support/arbitraries.ts';
import { contentsOf } from './support/contents.ts';
import { type Entry, entries } from './support/entries.ts';
import { codeUnits, cutAt, push } from './support/pieces.ts';
import { runs } from './support/runs.ts';

const OUTPUTS = ['html', 'text'] as const;
/** Limits so small that every input reaches them. */
const TIGHT = { limits: { fragments: 8, characters: 256, nesting: 2 } } as const;

function whole(doors: Entry, input: string, output: 'html' | 'text', options = {}): string {
  return output === 'html' ? doors.normalize(input, options) : doors.toText(input, options);
}

/** Fails unless the non-whitespace text and all that is no carrier come out as they went in. */
function expectNothingLost(input: string, output: string): void {
  const before = contentsOf(input);
  const after = contentsOf(output);
  expect(after.text).toBe(before.text);
  expect(after.still).toEqual(before.still);
  // An element cut in two inside a word may become one again: its second start tag goes, and equals an earlier one.
  const missing: string[] = [];
  let at = 0;
  for (const tag of before.tags) {
    if (after.tags[at] === tag) at += 1;
    else missing.push(tag);
  }
  expect(after.tags.slice(at), 'tags that were not in the input').toEqual([]);
  for (const tag of missing) expect(after.tags).toContain(tag);
}

describe.each(entries)('%s', (_entry, doors) => {
  // The pack is asked word by word: a share of the runs tells as much.
  const few = doors === entries[0]?.[1] ? runs(0.3) : runs();

  describe('pieces equal the whole', () => {
    it.each(OUTPUTS)('for any cut, %s', (output) => {
      fc.assert(
        fc.property(anything, cuts, (input, places) => {
          expect(push(doors.createNormalizer({ output }), cutAt(input, places))).toBe(whole(doors, input, output));
        }),
        few,
      );
    });

    it.each(OUTPUTS)('for single code units, %s', (output) => {
      fc.assert(
        fc.property(anything, (input) => {
          expect(push(doors.createNormalizer({ output }), codeUnits(input))).toBe(whole(doors, input, output));
        }),
        few,
      );
    });

    it.each(OUTPUTS)('for any cut of real sentences, %s', (output) => {
      fc.assert(
        fc.property(damaged, cuts, (input, places) => {
          expect(push(doors.createNormalizer({ output }), cutAt(input, places))).toBe(whole(doors, input, output));
        }),
        runs(0.1),
      );
    });

    it.each(OUTPUTS)('for any cut of what is larger than the limits, %s', (output) => {
      fc.assert(
        fc.property(long, cuts, (input, places) => {
          const pieces = cutAt(input, places);
          expect(push(doors.createNormalizer({ ...TIGHT, output }), pieces)).toBe(whole(doors, input, output, TIGHT));
        }),
        few,
      );
    });

    it('for any cut of UTF-8 bytes', async () => {
      await fc.assert(
        fc.asyncProperty(anything, cuts, async (input, places) => {
          const bytes = new TextEncoder().encode(input);
          const at = places.map((place) => Math.floor(place * (bytes.length + 1))).sort((a, b) => a - b);
          const chunks = [...at, bytes.length].map((end, index) => bytes.subarray(at[index - 1] ?? 0, end));
          let out = '';
          for await (const piece of doors.normalizeChunks(chunks)) out += piece;
          expect(out).toBe(doors.normalize(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)));
        }),
        few,
      );
    });
  });

  describe('nothing is lost', () => {
    it('of any HTML', () => {
      fc.assert(
        fc.property(anything, (input) => expectNothingLost(input, doors.normalize(input))),
        few,
      );
    });

    it('of any HTML, when the limits are reached all the time', () => {
      fc.assert(
        fc.property(fc.oneof(html, long), (input) => expectNothingLost(input, doors.normalize(input, TIGHT))),
        few,
      );
    });

    it.each([
      ['', {}],
      [' when the limits are reached all the time', TIGHT],
    ])('of its text%s', (_when, options) => {
      fc.assert(
        fc.property(html, (input) => {
          expect(doors.toText(input, options).replaceAll(/\s/gu, '')).toBe(contentsOf(input).shown);
        }),
        few,
      );
    });

    // Plain text never gets a tag, or any other character than a space.
    it.each([
      ['', {}],
      [' when the limits are reached all the time', TIGHT],
      [' when its whitespace is believed, and the limits are reached', { ...TIGHT, whitespace: 'trust' } as const],
    ])('of plain text%s', (_when, options) => {
      fc.assert(
        fc.property(fc.oneof(anything, lines), (input) => {
          expect(doors.normalizeText(input, options).replaceAll(/\s/gu, '')).toBe(input.replaceAll(/\s/gu, ''));
        }),
        few,
      );
    });
  });

  describe('idempotent', () => {
    it.each([
      ['real sentences', damaged, 0.3],
      ['pieces of words in carriers, in no sensible order', rubble, 1],
      ['few kinds of fragments in few kinds of carriers', morsels, 1],
      ['any HTML', html, 1],
      ['anything', anything, 0.5],
    ])('for %s', (_what, input, share) => {
      fc.assert(
        fc.property(input, (source) => {
          const once = doors.normalize(source);
          expect(doors.normalize(once)).toBe(once);
          expect(doors.toText(once)).toBe(doors.toText(source));
        }),
        runs(share),
      );
    });

    it('for a paragraph left over that is a bare piece', () => {
      const once = doors.normalize('<p><p>Бүгін</p> <p>мек</p><p>теп</p><p>,</p> <p>\u000f</p><p></p>мек</p>');
      expect(doors.normalize(once)).toBe(once);
    });

    // What made the sentence a paragraph of its own is the second end tag, which cannot stay.
    it('where a long paragraph goes on in lower case behind a mark that goes', () => {
      const once = doors.normalize(
        '<br>деп мек\n\nй<p>бойынша </p></p>' +
          '<p>бұл сөйлем бірнеше сөзден тұратын ұзақ мәтін болады. А.</p> <p>қатысты.</p><p></p> ',
      );
      expect(doors.normalize(once)).toBe(once);
    });

    it('for plain text', () => {
      fc.assert(
        fc.property(html, (input) => {
          const once = doors.normalizeText(doors.toText(input));
          expect(doors.normalizeText(once)).toBe(once);
        }),
        few,
      );
    });
  });

  describe('healthy stays', () => {
    it('for paragraphs of real sentences: the same string', () => {
      fc.assert(
        fc.property(paragraphs, fc.constantFrom('', ' ', '\n', '\n\n'), (texts, between) => {
          const page = texts.map((text) => `<p>${text.replaceAll('<', '&lt;')}</p>`).join(between);
          expect(doors.normalize(page)).toBe(page);
        }),
        runs(0.3),
      );
    });

    it.each([
      ['', {}],
      [', limits reached', TIGHT],
      [', inline carriers', { carriers: ['p', 'span', 'font', 'o:p'] } as const],
    ])('for what diagnose() finds no broken region in%s', (_what, options) => {
      fc.assert(
        fc.property(anything, (input) => {
          const { broken, regions } = doors.diagnose(input, options);
          expect(broken).toBe(doors.normalize(input, options) !== input);
          if (broken) expect(regions).not.toEqual([]);
          else expect(doors.normalize(input, options)).toBe(input);
          const places = regions.flatMap(({ start, end }) => [start, end]);
          expect([0, ...places, input.length]).toEqual([0, ...places, input.length].sort((a, b) => a - b));
        }),
        few,
      );
    });
  });

  describe('total', () => {
    it('takes any string', () => {
      fc.assert(
        fc.property(anything, (input) => {
          for (const options of [{}, TIGHT]) {
            doors.normalize(input, options);
            doors.toText(input, options);
            doors.explain(input, options);
            doors.diagnose(input, options);
            doors.normalizeText(input, options);
          }
        }),
        few,
      );
    });
  });

  describe('explanations', () => {
    it.each(OUTPUTS)('replay, %s', (output) => {
      fc.assert(
        fc.property(anything, (input) => {
          const explained = doors.explain(input, { output });
          expect(explained.output).toBe(whole(doors, input, output));
          expect(doors.applyDecisions(input, explained.decisions, { output })).toBe(explained.output);
        }),
        few,
      );
    });
  });

  describe('blocks', () => {
    it('come out together as they come out apart', () => {
      fc.assert(
        fc.property(html, html, (first, second) => {
          // An element left open, or a comment, would take the heading in.
          fc.pre([first, second].every((input) => endsInText(input)));
          fc.pre(leavesNothingOpen(first));
          const heading = '<h2>Тақырып</h2>';
          expect(doors.normalize(first + heading + second)).toBe(
            doors.normalize(first) + heading + doors.normalize(second),
          );
        }),
        few,
      );
    });
  });
});

/** True when a parser opens no inline element of `input` anew in what follows. */
function leavesNothingOpen(input: string): boolean {
  const last = parseFragment(`${input}<h2>Тақырып</h2>`).childNodes.at(-1);
  return last?.nodeName === 'h2' && 'childNodes' in last && last.childNodes.every((node) => node.nodeName === '#text');
}

/** True when what follows `input` is read as markup, and none of its elements holds text of another kind. */
function endsInText(input: string): boolean {
  return !/<(?:iframe|listing|noembed|noframes|plaintext|pre|script|style|textarea|title|xmp)(?![a-z])/iu.test(input);
}

describe('tokens', () => {
  it('are the same however the input is cut', () => {
    fc.assert(
      fc.property(anything, fc.array(fc.nat(200), { maxLength: 40 }), (input, sizes) => {
        const whole = new Recorder();
        tokenize(input, whole);
        expect(tokensOfChunks(input, sizes)).toEqual(whole.tokens);
      }),
      runs(2),
    );
  });

  it('cover the input without a gap', () => {
    fc.assert(
      fc.property(anything, (input) => {
        const recorder = new Recorder();
        tokenize(input, recorder);
        let at = 0;
        for (const token of recorder.tokens) {
          expect(token.start).toBe(at);
          at = token.end;
        }
        expect(at).toBe(input.length);
      }),
      runs(),
    );
  });
});

/** The tokens of an input that is cut into chunks of these sizes, and then into single characters. */
function tokensOfChunks(input: string, sizes: readonly number[]): Recorder['tokens'] {
  const source = new Source();
  const recorder = new Recorder();
  const tokenizer = new Tokenizer(source, recorder);
  let at = 0;
  for (let chunk = 0; at < input.length; chunk += 1) {
    const end = at + (sizes[chunk] ?? 1);
    source.append(input.slice(at, end));
    tokenizer.write();
    at = end;
  }
  tokenizer.end();
  return recorder.tokens;
}

class Recorder implements TokenSink {
  readonly tokens: { kind: string; start: number; end: number; name?: readonly [number, number] }[] = [];

  text(start: number, end: number): void {
    this.tokens.push({ kind: 'text', start, end });
  }
  open(nameStart: number, nameEnd: number, start: number, end: number): void {
    this.tokens.push({ kind: 'open', start, end, name: [nameStart, nameEnd] });
  }
  close(nameStart: number, nameEnd: number, start: number, end: number): void {
    this.tokens.push({ kind: 'close', start, end, name: [nameStart, nameEnd] });
  }
  opaque(start: number, end: number): void {
    this.tokens.push({ kind: 'opaque', start, end });
  }
  leaf(...offsets: [before: number, start: number, textStart: number, textEnd: number, end: number]): void {
    inTokens(this, ...offsets);
  }
}
