import { ANY, firstKind, lastKind, PICTURE } from '../../text/edge-classes.ts';
import type { Rule } from '../pack.ts';
import { space } from './boundary-context.ts';

/**
 * A bullet, an arrow or an emoji stands apart from words.
 *
 * `•|Алматы` `жеңіс|🏆`
 */
export const spaceAroundPicture: Rule = {
  name: 'space-around-picture',
  edges: [
    [ANY, PICTURE],
    [PICTURE, ANY],
  ],
  decide(view) {
    const last = lastKind(view.left) & PICTURE;
    const first = firstKind(view.right) & PICTURE;
    // Two pictures may be one: flags and families.
    return last !== first ? space(view) : undefined;
  },
};
