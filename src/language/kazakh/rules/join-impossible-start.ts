import { CYRILLIC, lastBaseKind } from '../../../text/edge-classes.ts';
import { join } from '../../common/boundary-context.ts';
import type { Rule } from '../../pack.ts';
import { STARTS_ILL } from '../traits.ts';

/**
 * What no word begins with continues the word before it.
 *
 * `қа|ң` `о|рталық` `сайла|нң`: `ң` `ъ` `ь`, and two consonants that no loan begins with
 */
export const joinImpossibleStart: Rule = {
  name: 'join-impossible-start',
  edges: [[CYRILLIC, CYRILLIC]],
  decide(view) {
    const { left } = view;
    const ill = (view.rightTraits & STARTS_ILL) !== 0;
    return ill && (lastBaseKind(left) & CYRILLIC) !== 0 ? join(view) : undefined;
  },
};
