/**
 * The work on the page, kept in step with the fragment of the address where that carries some.
 *
 * @module
 */
import { useEffect, useState } from 'preact/hooks';
import type { Work } from './document.ts';
import { EXAMPLES } from './examples.ts';
import { workOf } from './share.ts';

/** What a link that could not be read is answered with. */
const UNREADABLE = 'The link could not be read; this is an example instead.';

/** The work and how to change it; `tell` is called with what the reader should know. */
export function useWork(tell: (message: string) => void): [Work, (change: (work: Work) => Work) => void] {
  const [work, setWork] = useState<Work>((EXAMPLES[0] as (typeof EXAMPLES)[number]).work);
  // Read once, and whenever the address changes.
  useEffect(() => {
    const read = async (): Promise<void> => {
      if (location.hash.length < 2) return;
      const linked = await workOf(location.hash);
      if (linked === undefined) tell(UNREADABLE);
      else setWork(linked);
    };
    void read();
    const listen = (): void => void read();
    addEventListener('hashchange', listen);
    return (): void => removeEventListener('hashchange', listen);
  }, []);
  return [work, setWork];
}
