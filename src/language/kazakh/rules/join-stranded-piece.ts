import {
  CLOSING,
  CYRILLIC,
  DIGIT,
  firstKind,
  LOWER,
  lastBaseKind,
  OPENER,
  QUOTE,
  UPPER,
} from '../../../text/edge-classes.ts';
import { endsParagraph, fragmentAfter, join, kindBefore } from '../../common/boundary-context.ts';
import { isHyphen, startsWithDash } from '../../common/dashes.ts';
import type { Rule, RuleView } from '../../pack.ts';
import { isRussianAround } from '../morphology/russian-run.ts';
import { CLOSED_CLASS, SURE_PIECE, traitsOf } from '../traits.ts';

/** A shorter word of a closed class may be a piece itself: `н|емес|е`. */
const SURE = 5;

/** True when what follows `right` cannot continue a word in small letters. */
function isParted(view: RuleView): boolean {
  if (endsParagraph(view)) {
    return true;
  }
  const after = fragmentAfter(view);
  const kind = firstKind(after);
  // A full stop may make an abbreviation of the piece; a lone hyphen may hang on it.
  return (
    (kind & (UPPER | DIGIT | OPENER)) !== 0 ||
    ((kind & CLOSING) !== 0 && after !== '.' && after !== ')') ||
    (startsWithDash(after) && !isHyphen(after.charCodeAt(0))) ||
    (after.length >= SURE && (traitsOf(after) & CLOSED_CLASS) !== 0)
  );
}

/** True when what stands before `left` cannot be continued by it. */
function isLeading(view: RuleView): boolean {
  const kind = kindBefore(view);
  if (view.index === 0 && kind === 0) {
    return true;
  }
  return (kind & (CLOSING | OPENER | QUOTE)) !== 0;
}

/**
 * A piece that is no word belongs left when it cannot belong right, and right when it cannot belong left.
 *
 * `е|л|Президенті`: a capital follows, so `л` goes left. `.|м|еморандумға`: a full stop precedes, so `м` goes right.
 */
export const joinStrandedPiece: Rule = {
  name: 'join-stranded-piece',
  edges: [[CYRILLIC, CYRILLIC]],
  decide(view) {
    const { left, right } = view;
    const pieceRight = (view.rightTraits & SURE_PIECE) !== 0 && isParted(view);
    if (!pieceRight && !((view.leftTraits & SURE_PIECE) !== 0 && isLeading(view))) {
      return undefined;
    }
    const open =
      (lastBaseKind(left) & CYRILLIC) !== 0 && (firstKind(right) & (CYRILLIC | LOWER)) === (CYRILLIC | LOWER);
    return open && !isRussianAround(view.run, view.index) ? join(view) : undefined;
  },
};
