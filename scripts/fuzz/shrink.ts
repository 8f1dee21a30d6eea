/**
 * Makes a case that breaks an invariant as small as it gets: delta debugging over tokens, then over characters, then
 * over options, cuts and edits, within a time.
 *
 * @module
 */
import type { Case, CaseOptions, Edit } from '../../test/support/invariants/subject.ts';
import { tokensOf } from './cases.ts';

/** Whether a case still breaks the invariant. */
type Fails = (tried: Case) => Promise<boolean>;

/** Removes ever smaller stretches of `parts` as long as what is left `holds`. */
async function withoutNeedless<T>(
  parts: readonly T[],
  holds: (left: readonly T[]) => Promise<boolean>,
): Promise<readonly T[]> {
  let left = parts;
  for (let size = Math.ceil(left.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < left.length; ) {
      const without = [...left.slice(0, at), ...left.slice(at + size)];
      if (await holds(without)) left = without;
      else at += size;
    }
  }
  return left;
}

/** Plainer things to put in the place of a token. */
function plainer(part: string): string[] {
  const tag = /^<(?<slash>\/?)(?<name>[a-z:1-6]+)[\s\S]*>$/iu.exec(part)?.groups;
  if (tag !== undefined) {
    const plain = `<${tag.slash}${tag.name?.toLowerCase()}>`;
    return [plain, `<${tag.slash}p>`, `<${tag.slash}b>`].filter(
      (other) => other.length <= part.length && other !== part,
    );
  }
  if (/^\s+$/u.test(part)) return part === ' ' ? [] : [' '];
  return /^\p{L}{2,}$/u.test(part) ? ['а', part.slice(0, 2)] : [];
}

async function plainTokens(html: string, holds: (html: string) => Promise<boolean>): Promise<string> {
  const tokens = tokensOf(html);
  for (let at = 0; at < tokens.length; at += 1) {
    for (const other of plainer(tokens[at] as string)) {
      const changed = [...tokens];
      changed[at] = other;
      if (await holds(changed.join(''))) {
        tokens[at] = other;
        break;
      }
    }
  }
  return tokens.join('');
}

/** Shrinks `found`, which fails, for at most `milliseconds`. */
export async function shrink(found: Case, fails: Fails, milliseconds: number): Promise<Case> {
  const until = performance.now() + milliseconds;
  let best = found;
  const holds = async (change: Partial<Case>): Promise<boolean> => {
    if (performance.now() > until) return false;
    const tried = { ...best, ...change };
    if (!(await fails(tried))) return false;
    best = tried;
    return true;
  };
  for (let before = ''; before !== best.html && performance.now() < until; ) {
    before = best.html;
    await withoutNeedless(Object.entries(best.options), (left) =>
      holds({ options: Object.fromEntries(left) as CaseOptions }),
    );
    await withoutNeedless<Edit>(best.edits, (edits) => holds({ edits }));
    await withoutNeedless<number>(best.cuts, (cuts) => holds({ cuts }));
    await withoutNeedless(tokensOf(best.html), (left) => holds({ html: left.join('') }));
    await plainTokens(best.html, (html) => holds({ html }));
    await withoutNeedless([...best.html], (left) => holds({ html: left.join('') }));
  }
  return best;
}
