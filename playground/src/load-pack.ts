/**
 * Fetches the Kazakh pack when the page is ready to be used: its data in pieces, so that progress can be told, then its
 * code. They are scripts and no requests of the page's own, which may make none, and which a page opened from a disk
 * could not make.
 *
 * @module
 */
import type { RulePack } from '../../src/language/pack.ts';

declare global {
  /** What the pieces of the data fill, and what the code leaves. */
  var tutasPieces: string[] | undefined;
  var tutasKazakh: RulePack | undefined;
}

/**
 * Loads the pack.
 *
 * @param onProgress is told the share that has arrived, from 0 to 1
 * @throws Error when a piece does not arrive
 */
export function loadPack(onProgress: (share: number) => void): Promise<RulePack> {
  return new Promise((resolve, reject) => {
    const files = [...Array.from({ length: PACK_PIECES }, (_, index) => `data-${index}.js`), 'kazakh.js'];
    let arrived = 0;
    for (const file of files) {
      const script = document.createElement('script');
      script.src = `pack/${file}`;
      // Fetched at the same time, run in this order.
      script.async = false;
      script.onload = (): void => {
        arrived += 1;
        onProgress(arrived / files.length);
        if (arrived < files.length) return;
        if (globalThis.tutasKazakh === undefined) reject(new Error('The Kazakh pack did not start.'));
        else resolve(globalThis.tutasKazakh);
      };
      script.onerror = (): void => reject(new Error(`pack/${file} did not arrive.`));
      document.head.append(script);
    }
  });
}
