/**
 * What an element means for a run, as a table: tag name to role.
 *
 * Sources: HTML Living Standard, section 15.3 "Non-replaced elements" (which elements are blocks), 13.1.2 "Elements"
 * (void and raw text elements), 4.4.1 "The p element".
 *
 * @module
 */

/** Phrasing content, and every unknown element: text goes on through it. */
export const INLINE = 0;
/** `<p>`: the usual carrier. It cannot hold blocks, so a `<p>` in a `<p>` is damage. */
export const PARAGRAPH = 1;
/** `<div>`: a carrier when it holds nothing but inline content, structure otherwise. */
export const DIVISION = 2;
/** `<li>`: a carrier when it holds nothing but inline content, structure otherwise. */
export const ITEM = 3;
/** `<br>`: a forced break, or the carrier of pages that put one after every word. */
export const FORCED_BREAK = 4;
/** Structure: a run never reaches across it. */
export const BLOCK = 5;
/** Inline and empty: images, `<wbr>`, form fields. Stays in its place inside a run. */
export const VOID = 6;
/** Its content is no text at all: `<script>`, `<style>`. Stays in its place inside a run. */
export const RAW = 7;
/** Structure whose whitespace is content: `<pre>`, `<textarea>`. */
export const PREFORMATTED = 8;
/** Structure that is never shown: `<title>`. */
export const HIDDEN = 9;
/** The root of content with rules of its own: `<svg>`, `<math>`. As a whole it stays in its place inside a run. */
export const FOREIGN = 10;

/** A role of {@link roleOf}. */
export type Role = number;

const ROLES: ReadonlyArray<readonly [Role, string]> = [
  [PARAGRAPH, 'p'],
  [DIVISION, 'div'],
  [ITEM, 'li'],
  [FORCED_BREAK, 'br'],
  // 15.3.1–15.3.10: display: block, list-item and the table roles; and interactive containers that no run crosses.
  [
    BLOCK,
    'address article aside base blockquote body button caption center col colgroup dd details dialog dir dl dt fieldset ' +
      'figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend link main menu meta nav ' +
      'noscript ol optgroup option search section select summary table tbody td template tfoot th thead tr ul',
  ],
  // 13.1.2: void elements that are phrasing content; and obsolete ones that parsers treat as such.
  [VOID, 'area basefont bgsound embed image img input keygen param source track wbr'],
  [RAW, 'iframe noembed noframes script style'],
  [PREFORMATTED, 'listing plaintext pre textarea xmp'],
  [HIDDEN, 'title'],
  [FOREIGN, 'math svg'],
];

const roles = new Map<string, Role>();
for (const [role, names] of ROLES) for (const name of names.split(' ')) roles.set(name, role);

const LOWER_P = 0x70;

/** The role of the element whose name stands at `start`…`end` of `source`, in any letter case. */
export function roleOf(source: string, start: number, end: number): Role {
  const length = end - start;
  // One comparison answers for the commonest tag of all input this library exists for.
  if (length === 1) return (source.charCodeAt(start) | 0x20) === LOWER_P ? PARAGRAPH : INLINE;
  if (length > 10) return INLINE;
  return roles.get(source.slice(start, end).toLowerCase()) ?? INLINE;
}

/** Every name of the table with its role, for tests and documentation. */
export function knownElements(): ReadonlyMap<string, Role> {
  return roles;
}
