import { CYRILLIC, DASH, firstKind, isAll, LATIN, LETTER, LOWER, lastKind, UPPER } from '../../../text/edge-classes.ts';
import { isLoneHyphen } from '../../common/dashes.ts';
import type { Rule } from '../../pack.ts';

/** Longer words in capitals are seldom acronyms. */
const LONGEST = 5;
/** What stands behind a name that was just explained: `WHO - ДДСҰ деп аталады`. */
const NAMING: ReadonlySet<string> = new Set('деп деген дейді деді атты атымен не немесе және яғни'.split(' '));

function isAcronym(text: string | undefined, script: number): boolean {
  return (
    text !== undefined &&
    text.length > 1 &&
    text.length <= LONGEST &&
    isAll(text, UPPER) &&
    (firstKind(text) & script) !== 0
  );
}

/**
 * Where gaps say nothing, a lone hyphen between a Latin acronym and a Kazakh one ties them inside a clause: a dash stands
 * behind the subject that begins it, or explains what ends it.
 *
 * `зерттеу|XDR|-|ТБ|ауруын`, but not `WHO|-|ДДСҰ|мүшесі` and not `ұйым|WHO|-|ДДСҰ|деп`
 */
export const joinAcronymsOfTwoScripts: Rule = {
  name: 'join-acronyms-of-two-scripts',
  edges: [
    [LETTER, DASH],
    [DASH, LETTER],
  ],
  decide({ run, index, left, right }) {
    if (run.whitespace !== 'silent') return undefined;
    const hyphen = isLoneHyphen(right) ? index + 1 : isLoneHyphen(left) ? index : -1;
    if (hyphen < 2) return undefined;
    const { fragments } = run;
    if (!isAcronym(fragments[hyphen - 1], LATIN) || !isAcronym(fragments[hyphen + 1], CYRILLIC)) return undefined;
    const before = fragments[hyphen - 2] as string;
    const after = fragments[hyphen + 2] ?? '';
    const isInside = (lastKind(before) & LOWER) !== 0 && (firstKind(after) & LOWER) !== 0;
    return isInside && !NAMING.has(after) ? 'join' : undefined;
  },
};
