/**
 * Work that is repaired while it is typed, as long as that takes no time; what is large waits for a pause.
 *
 * @module
 */
import { useEffect, useState } from 'preact/hooks';
import type { Work } from './document.ts';

/** Characters that are repaired and drawn in well under a tenth of a second. */
const SMALL = 30_000;
/** A pause in typing. */
const MILLISECONDS = 300;

/** The work that is to be repaired. */
export function useSettled(work: Work): Work {
  const [settled, setSettled] = useState(work);
  const isSmall = work.input.length <= SMALL;
  useEffect(() => {
    const timer = setTimeout(setSettled, isSmall ? 0 : MILLISECONDS, work);
    return (): void => clearTimeout(timer);
  }, [work, isSmall]);
  return isSmall ? work : settled;
}
