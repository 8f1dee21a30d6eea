/**
 * Characters that nobody sees, for whoever compares words: those of the class `INVISIBLE`, and the joiners, which only
 * shape the letters around them. By their codes, so that who needs nothing else of characters loads no table.
 *
 * @module
 */

/** True for a soft hyphen, for what is zero wide or only says where text runs, and for a byte order mark. */
export function isInvisible(code: number): boolean {
  if (code < 0x200b) return code === 0xad;
  return (
    code <= 0x200f ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2069 && code !== 0x2065) ||
    code === 0xfeff
  );
}

/** A text without its invisible characters: the same string where it has none. */
export function visibleOf(text: string): string {
  let out = '';
  let copied = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (!isInvisible(text.charCodeAt(at))) continue;
    out += text.slice(copied, at);
    copied = at + 1;
  }
  return copied === 0 ? text : out + text.slice(copied);
}

/** True for a text of more than invisible characters and marks, which need something to stand on. */
export function hasVisibleBase(text: string): boolean {
  return /\P{M}/u.test(visibleOf(text));
}
