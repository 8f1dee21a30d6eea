import { ANY, DASH, DIGIT, LETTER, lastKind } from '../../../text/edge-classes.ts';
import { space } from '../../common/boundary-context.ts';
import { endsWithHyphen, startsWithHyphen } from '../../common/dashes.ts';
import type { Rule } from '../../pack.ts';

const SAID: ReadonlySet<string> = new Set('деп деді дейді деген дедім дедік депті дегенде дейтін дескен'.split(' '));

const isSaying = (text: string): boolean => SAID.has(text.replace(/[,.:]$/u, ''));
const endsWithDigit = (text: string): boolean => (lastKind(text) & DIGIT) !== 0;

/**
 * A verb of saying with a hyphen typed for its dash is no suffix of the speech before it, nor the second part of a word
 * that the hyphen touches.
 *
 * `»|-деп` `келдік|-деді` `келдік-|деді`, but not `100|-деген`
 */
export const spaceBeforeSpeechHyphen: Rule = {
  name: 'space-before-speech-hyphen',
  edges: [
    [ANY, DASH],
    [DASH, LETTER],
  ],
  decide(view) {
    const { left, right } = view;
    const isSpeech =
      (startsWithHyphen(right) && !endsWithDigit(left) && isSaying(right.slice(1))) ||
      (left.length > 1 && endsWithHyphen(left) && !endsWithDigit(left.slice(0, -1)) && isSaying(right));
    return isSpeech ? space(view) : undefined;
  },
};
