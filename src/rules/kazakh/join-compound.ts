import { CYRILLIC, firstKind, LOWER } from '../common/characters.ts';
import { join } from '../common/sight.ts';
import type { Rule } from '../rule.ts';
import { isCompound } from './compounds.ts';
import { fold } from './fold.ts';

/**
 * Two parts that are always written as one word.
 *
 * `еш|қандай` `халық|аралық` `бір|неше` `теле|арна`, but not `еш|адам`
 */
export const joinCompound: Rule = {
  name: 'join-compound',
  decide(view) {
    const { left, right } = view;
    if (left.length > LONGEST || (firstKind(right) & (LOWER | CYRILLIC)) !== (LOWER | CYRILLIC)) {
      return undefined;
    }
    return isCompound(fold(left), fold(right)) ? join(view) : undefined;
  },
};

/** Longer than every first part, so that most words are not looked up. */
const LONGEST = 8;
