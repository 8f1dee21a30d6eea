import { ANY, CLOSING, DASH, firstKind, lastKind, OPENER, QUOTE, WORD } from '../../text/edge-classes.ts';
import type { Rule } from '../pack.ts';
import { kindBefore, space, startsParagraph } from './boundary-context.ts';
import { endsInDash, startsWithDash } from './dashes.ts';

/**
 * A dash after a mark that ends something, and a dash that opens a paragraph, stands apart.
 *
 * `»|,|-|деп` `–|Келемін` `келді|.|—|Сонда`
 */
export const spaceAroundSpeechDash: Rule = {
  name: 'space-around-speech-dash',
  edges: [
    [ANY, DASH],
    [DASH, ANY],
  ],
  decide(view) {
    const { left, right } = view;
    if (startsWithDash(right)) {
      return (lastKind(left) & CLOSING) !== 0 ? space(view) : undefined;
    }
    if ((firstKind(right) & (WORD | OPENER | QUOTE)) !== 0 && endsInDash(left)) {
      if (left.length > 1 || startsParagraph(view) || (kindBefore(view) & CLOSING) !== 0) {
        return space(view);
      }
    }
    // `,|-деп`: after a comma no hyphen can be meant.
    const dashed = (firstKind(right) & DASH) !== 0 && (left.endsWith(',') || left.endsWith('!') || left.endsWith('?'));
    return dashed ? space(view) : undefined;
  },
};
