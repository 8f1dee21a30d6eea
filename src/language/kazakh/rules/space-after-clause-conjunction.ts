import { COUNTED } from '../../../model/word-frequencies.ts';
import { trimMarks } from '../../../text/characters.ts';
import { CYRILLIC } from '../../../text/edge-classes.ts';
import { fragmentBefore, space } from '../../common/boundary-context.ts';
import type { Rule } from '../../pack.ts';
import { hashOf, wordSource } from '../model/index.ts';
import { fold } from '../morphology/fold.ts';
import { PIECE, SHORT_WORD } from '../traits.ts';

const CONJUNCTION = 'ал';
/** Shorter words are endings as well: `ал|ды`. */
const SHORTEST = 4;
/** Words not counted, or a few times at most: of commoner ones, `алайда` or `алатын`, the model knows more. */
const RARE = COUNTED + 1;

/** Behind `ал` at the start of a sentence: `алмаған` is a word too, and ends one. */
const PRONOUNS: ReadonlySet<string> = new Set(['маған', 'саған']);

/**
 * Behind a comma, `ал` is «and, but», and no beginning of a word: in the texts for training 392 times before a word of four
 * letters or more, against 12 words that begin with it and go on with a word.
 *
 * `тұрады,|ал|маса ұшады` `Ал|маған`, but not `тұрады,|ал|айда`, `келсе,|ал|дымен` and `сатып|ал|маса`
 */
export const spaceAfterClauseConjunction: Rule = {
  name: 'space-after-clause-conjunction',
  edges: [[CYRILLIC, CYRILLIC]],
  when: { left: SHORT_WORD },
  decide(view) {
    const { left, right, run } = view;
    if (fold(left) !== CONJUNCTION || (view.rightTraits & PIECE) !== 0) return undefined;
    const before = fragmentBefore(view) || run.before.trimEnd();
    const word = fold(trimMarks(right));
    const isStart = before === '' || /[.!?…]$/u.test(before);
    if (isStart && run.gaps[view.index] !== 'none' && PRONOUNS.has(word)) return space(view);
    if (left !== CONJUNCTION || !before.endsWith(',')) return undefined;
    if (word.length < SHORTEST) return undefined;
    const source = wordSource();
    const isLikely = source.word(hashOf(word)) >= COUNTED && source.word(hashOf(CONJUNCTION + word)) <= RARE;
    return isLikely ? space(view) : undefined;
  },
};
