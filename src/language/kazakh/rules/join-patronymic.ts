import { firstKind, hasAny, LOWER, lastBaseKind, UPPER } from '../../../text/edge-classes.ts';
import { fragmentBefore, join } from '../../common/boundary-context.ts';
import type { Rule } from '../../pack.ts';
import { patronymicForms } from '../morphology/ending-words.ts';
import { endsLikePossessive } from '../morphology/morphology.ts';
import { ENDING_OR_WORD } from '../traits.ts';

/**
 * After a name in capitals-first, `ұлы` and `қызы` make the patronymic, written solid, when another name stands beside.
 *
 * `Қасым-Жомарт|Кемел|ұлы|Тоқаев`, but `оның|ұлы|студент`
 */
export const joinPatronymic: Rule = {
  name: 'join-patronymic',
  edges: [[LOWER, LOWER]],
  when: { right: ENDING_OR_WORD },
  decide(view) {
    const { left, right } = view;
    if (!patronymicForms.has(right) || (firstKind(left) & UPPER) === 0 || (lastBaseKind(left) & LOWER) === 0) {
      return undefined;
    }
    const before = fragmentBefore(view);
    const named = (firstKind(before) & UPPER) !== 0 && hasAny(before, LOWER) && (lastBaseKind(before) & LOWER) !== 0;
    return named && !endsLikePossessive(before) && !/[дтн][ыі]ң$/u.test(left) ? join(view) : undefined;
  },
};
