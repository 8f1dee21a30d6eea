/**
 * Inline elements around several paragraphs: `<del><p>…</p> <p>…</p></del>`. A paragraph that began before such an element would
 * end inside of it, and a parser would end the element with it: what comes would not be deleted any more.
 *
 * @module
 */
import { apart, type Reason } from '../decide/decide.ts';
import * as R from '../region/region.ts';
import { BREAK, SPACE } from '../region/verdict.ts';
import type { HeldRegion } from './held-region.ts';

const AROUND: Reason = { rule: 'break-around-inline-element', confidence: 1 };

/** An inline element that is open, and the first fragment behind its start tag. */
interface OpenElement {
  readonly item: number;
  readonly fragment: number;
  /** Whether a paragraph ends inside of it. */
  isWide: boolean;
}

/**
 * Ends a paragraph before each such element, and behind it.
 *
 * @param final whether the region ends with the first `fragments` fragments
 */
export function breakAroundInline(
  held: HeldRegion,
  fragments: number,
  final: boolean,
  reasons: Reason[] | undefined,
): void {
  const { region, firstBoundary } = held;
  if (!region.hasInline) return;
  const { crossed, items, kind, partner, firstItem, lastItem, verdicts } = region;
  const open: OpenElement[] = [];
  let fragment = 0;
  const breakBefore = (index: number): void => {
    // No paragraph begins inside a word.
    if (index < firstBoundary || index >= fragments || verdicts[index] !== SPACE) return;
    verdicts[index] = apart(crossed[index] as number);
    if (reasons !== undefined) reasons[index] = AROUND;
  };
  const settle = ({ item, fragment: first, isWide }: OpenElement): void => {
    // A tag inside of a fragment begins nothing.
    if (isWide && (first === 0 || item > (lastItem[first - 1] as number))) breakBefore(first);
  };
  for (let item = 0; item < items; item += 1) {
    while (fragment < fragments && (firstItem[fragment] as number) <= item) {
      for (const element of open)
        if (fragment > element.fragment && verdicts[fragment] === BREAK) element.isWide = true;
      fragment += 1;
    }
    if (kind[item] === R.INLINE_OPEN) open.push({ item, fragment, isWide: false });
    else if (kind[item] === R.INLINE_CLOSE && open.at(-1)?.item === partner[item]) {
      const element = open.pop() as OpenElement;
      settle(element);
      if (element.isWide && fragment < fragments && item > (lastItem[fragment - 1] as number)) breakBefore(fragment);
    }
  }
  // What is never closed reaches behind the region, whatever is done.
  if (!final) for (const element of open) settle(element);
}
