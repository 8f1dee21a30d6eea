import { describe, expect, it } from 'vitest';
import { consult, parse, runOf } from '../support/ask-rules.ts';
import { russian } from './russian-pack.ts';

const rows: [string, 'join' | 'space' | undefined, string | undefined][] = [
  ['В‖общем|,|ну|да', 'space', 'space-after-one-letter-word'],
  ['живу|в‖Казахстане', 'space', 'space-after-one-letter-word'],
  ['я‖и|ты', 'space', 'space-after-one-letter-word'],
  ['словар‖ь', 'join', 'join-impossible-start'],
  ['больш‖ой', undefined, undefined],
  ['именуемы‖й', 'join', 'join-lone-letter'],
  ['дома‖.', 'join', 'join-closing-punctuation'],
  ['2024‖года', 'space', 'space-between-letters-and-digits'],
  ['из-‖за', 'join', 'join-after-hyphen'],
];

describe('a Russian pack', () => {
  it.each(rows)('%s is %s', (picture, verdict, rule) => {
    const { fragments, index } = parse(picture);
    const opinion = consult(russian, runOf(fragments))[index];
    expect(opinion?.verdict).toBe(verdict);
    expect(opinion?.rule).toBe(rule);
  });

  it('knows its own pieces', () => {
    expect(['ый', 'й', 'рт'].map((text) => russian.isPiece?.(text))).toEqual([true, true, true]);
    expect(['в', 'и', 'дом', 'the', '5', ''].map((text) => russian.isPiece?.(text))).toEqual(Array(6).fill(false));
  });
});
