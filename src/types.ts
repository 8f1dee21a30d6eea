/**
 * The words the stages share. No code lives here.
 *
 * @module
 */

/**
 * What becomes of a boundary between two fragments.
 *
 * - `join`: both fragments belong to one word, or a mark clings to its word; no whitespace between them.
 * - `space`: two words of one paragraph.
 * - `break`: two paragraphs.
 */
export type Verdict = 'join' | 'space' | 'break';

/**
 * What the source holds between two fragments, apart from tags.
 *
 * - `none`: the fragments touch.
 * - `space`: one or more ordinary spaces or tabs.
 * - `no-break`: only no-break spaces.
 * - `line`: a segment break (newline), perhaps with indentation.
 * - `blank`: a blank line between two lines of plain text.
 */
export type Gap = 'none' | 'space' | 'no-break' | 'line' | 'blank';
