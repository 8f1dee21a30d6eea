import { CYRILLIC, lastBaseKind } from '../common/characters.ts';
import { join } from '../common/sight.ts';
import type { Rule } from '../rule.ts';
import { STARTS_ILL, traitsOf } from './traits.ts';

/**
 * What no word begins with continues the word before it.
 *
 * `қа|ң` `о|рталық` `сайла|нң`: `ң` `ъ` `ь`, and two consonants that no loan begins with
 */
export const joinImpossibleStart: Rule = {
  name: 'join-impossible-start',
  decide(view) {
    const { left, right } = view;
    const ill = (traitsOf(right) & STARTS_ILL) !== 0;
    return ill && (lastBaseKind(left) & CYRILLIC) !== 0 ? join(view) : undefined;
  },
};
