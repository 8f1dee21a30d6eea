/**
 * The clipboard, and links on it.
 *
 * @module
 */
import type { Work } from './document.ts';
import { fragmentOf } from './share.ts';

/** Characters of a link beyond which some programs cut it. */
const LONG_LINK = 30_000;

/** Copies text; false where the browser does not allow it. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Puts the work into the address, and the address on the clipboard; returns what to tell the reader. */
export async function share(work: Work): Promise<string> {
  const fragment = await fragmentOf(work);
  history.replaceState(null, '', fragment);
  const length = location.href.length;
  const long = length > LONG_LINK ? ` It has ${length.toLocaleString('en')} characters: some programs cut it.` : '';
  return (await copy(location.href))
    ? `The link is on the clipboard.${long}`
    : `The link is in the address bar.${long}`;
}
