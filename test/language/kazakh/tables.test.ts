/** The tables: one script a row, nothing twice, in order where order is promised, every row of use. */
import { describe, expect, it } from 'vitest';
import { kazakh } from '../../../src/language/kazakh/index.ts';
import {
  dottedAbbreviationRow,
  plainAbbreviationRow,
  shortenedRow,
  unitRow,
} from '../../../src/language/kazakh/morphology/abbreviations.ts';
import { finalClassOf, finalRows, letterRows } from '../../../src/language/kazakh/morphology/alphabet.ts';
import { alwaysBeforeParticleRow, cliticRows } from '../../../src/language/kazakh/morphology/clitics.ts';
import { boundCompoundRow, compoundRows, isCompound } from '../../../src/language/kazakh/morphology/compounds.ts';
import { fold } from '../../../src/language/kazakh/morphology/fold.ts';
import { homoglyphRows } from '../../../src/language/kazakh/morphology/homoglyphs.ts';
import { isLegalAllomorph, isSuffix, isVerbStem } from '../../../src/language/kazakh/morphology/morphology.ts';
import { numeralRow, readingRows } from '../../../src/language/kazakh/morphology/numerals.ts';
import {
  boundFirstPartRow,
  isPairedWord,
  pairedWordRow,
} from '../../../src/language/kazakh/morphology/paired-words.ts';
import { endingRow, foreignShortRow, functionWordRow } from '../../../src/language/kazakh/morphology/russian.ts';
import { closedClassRows, shortWordRows } from '../../../src/language/kazakh/morphology/short-words.ts';
import { suffixOnlyRow, suffixRows, tailRow } from '../../../src/language/kazakh/morphology/suffixes.ts';
import { nounLikeRow, verbStemRow } from '../../../src/language/kazakh/morphology/verb-stems.ts';

const ALPHABET = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя';
const rank = (word: string): string =>
  Array.from(word, (letter) => String.fromCharCode(0x100 + ALPHABET.indexOf(letter) + 1)).join('');
const inOrder = (words: readonly string[]): string[] => [...words].sort((a, b) => (rank(a) < rank(b) ? -1 : 1));

const lists: [string, string, { sorted?: boolean; apart?: RegExp }][] = [
  ['suffixOnlyRow', suffixOnlyRow, { sorted: true }],
  ['tailRow', tailRow, { sorted: true }],
  ['pairedWordRow', pairedWordRow, { apart: /-/gu }],
  ['boundFirstPartRow', boundFirstPartRow, {}],
  ['boundCompoundRow', boundCompoundRow, {}],
  ['verbStemRow', verbStemRow, {}],
  ['nounLikeRow', nounLikeRow, {}],
  ['numeralRow', numeralRow, {}],
  ['alwaysBeforeParticleRow', alwaysBeforeParticleRow, {}],
  ['functionWordRow', functionWordRow, {}],
  ['endingRow', endingRow, {}],
  ['foreignShortRow', foreignShortRow, {}],
  ['unitRow', unitRow, {}],
  ['plainAbbreviationRow', plainAbbreviationRow, {}],
  ['shortenedRow', shortenedRow, {}],
  ['dottedAbbreviationRow', dottedAbbreviationRow, { apart: /\./gu }],
  ...[...shortWordRows, ...closedClassRows].map((row): [string, string, { sorted?: boolean }] => [
    row.name,
    row.words,
    { sorted: true },
  ]),
];

describe.each(lists)('%s', (_, row, { sorted = false, apart = /$^/gu }) => {
  const words = row.split(' ');

  it('holds nothing twice', () => {
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  });

  it('is in small Cyrillic letters, folded', () => {
    expect(
      words.filter((word) => !/^\p{Script=Cyrillic}+$/u.test(word.replaceAll(apart, '')) || fold(word) !== word),
    ).toEqual([]);
  });

  if (sorted) {
    it('is in alphabetical order', () => {
      expect(words).toEqual(inOrder(words));
    });
  }
});

describe('short words', () => {
  it('stand in one row each', () => {
    const all = [...shortWordRows, ...closedClassRows].flatMap((row) => row.words.split(' '));
    expect(all.filter((word, at) => all.indexOf(word) !== at)).toEqual([]);
  });

  it('are no suffixes', () => {
    const suffixOnly = new Set(suffixOnlyRow.split(' '));
    expect(shortWordRows.flatMap((row) => row.words.split(' ')).filter((word) => suffixOnly.has(word))).toEqual([]);
  });
});

describe('the alphabet', () => {
  it('parts into final classes, but for the two signs', () => {
    const letters = Object.values(finalRows).join('');
    expect(Array.from(letters).sort()).toEqual(Array.from(ALPHABET.replace(/[ъь]/gu, '')).sort());
    for (const [name, row] of Object.entries(finalRows)) {
      for (const letter of row) {
        expect(finalClassOf(letter.charCodeAt(0))).toBe(name);
      }
    }
  });

  it('names known letters only', () => {
    for (const row of Object.values(letterRows)) {
      expect(Array.from(row).filter((letter) => !ALPHABET.includes(letter))).toEqual([]);
    }
  });
});

describe('homoglyphs', () => {
  it.each(homoglyphRows)('$why: as many seen as meant, each once', ({ seen, meant }) => {
    expect(meant.length).toBe(seen.length);
    expect(meant).toMatch(/^[\p{Script=Cyrillic}]+$/u);
  });

  it('fold inside a Cyrillic word', () => {
    for (const { seen, meant } of homoglyphRows) {
      for (let at = 0; at < seen.length; at += 1) {
        expect(fold(`ж${seen[at]}ж`)).toBe(`ж${meant[at]}ж`.toLowerCase());
      }
    }
  });

  it('stand in one row each', () => {
    const all = homoglyphRows.map((row) => row.seen).join('');
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('suffixes', () => {
  const vowels = { back: /[аыоұя]/u, front: /[әеіөү]/u };

  it.each(suffixRows)('$name after $after: $back, $front', ({ after, back, front }) => {
    expect(after).toMatch(/^(?:poss|v?g?l?n?s?p?)$/u);
    expect([isSuffix(back), isSuffix(front)]).toEqual([true, true]);
    if (back !== front) {
      expect(back).not.toMatch(vowels.front);
      expect(front).not.toMatch(vowels.back);
    }
  });

  it('are legal after some stem', () => {
    const stems = [
      'бала',
      'терезе',
      'баласы',
      'терезесі',
      'тау',
      'үй',
      'қол',
      'тіл',
      'адам',
      'тең',
      'қыз',
      'сөз',
      'ат',
      'ет',
    ];
    for (const { back, front } of suffixRows) {
      for (const form of [back, front]) {
        expect(stems.some((stem) => isLegalAllomorph(stem, form))).toBe(true);
      }
    }
  });
});

describe('clitics', () => {
  it('cover every final sound', () => {
    for (const { forms } of cliticRows) {
      expect(
        Array.from(forms.map((form) => form.after).join(''))
          .sort()
          .join(''),
      ).toBe('glnpsv');
    }
  });
});

describe('verb stems', () => {
  it('leave out what is a noun as well', () => {
    const stems = new Set(verbStemRow.split(' '));
    for (const word of nounLikeRow.split(' ')) {
      expect(isVerbStem(word)).toBe(false);
    }
    expect([...stems].filter((stem) => isVerbStem(stem)).length).toBeGreaterThan(200);
  });
});

describe('compounds and paired words', () => {
  it('are found by every row', () => {
    for (const { first, seconds } of compoundRows) {
      for (const second of seconds.split(' ')) {
        expect(isCompound(first, second)).toBe(true);
      }
    }
    for (const pair of pairedWordRow.split(' ')) {
      const [first = '', second = ''] = pair.split('-');
      expect(isPairedWord(first, second)).toBe(true);
    }
  });
});

describe('numerals', () => {
  it('read every last digit', () => {
    expect(readingRows.filter((row) => row.digits.length === 1).map((row) => row.digits)).toEqual(
      Array.from('0123456789'),
    );
    const numerals = new Set(numeralRow.split(' '));
    expect(readingRows.filter((row) => !numerals.has(row.word))).toEqual([]);
  });
});

describe('the pack', () => {
  it('names its rules as sentences, each once', () => {
    const names = kazakh.rules.map((rule) => rule.name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^(?:join|space|pair|keep)(?:-[a-z]+)+$/u.test(name))).toEqual([]);
  });
});
