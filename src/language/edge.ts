import * as classes from '../text/edge-classes.ts';

/** What may stand at the edge of a fragment, as bits: for the `edges` of a rule. Several are put together with `|`. */
export interface EdgeBits {
  /** A letter of any script. */
  readonly letter: number;
  /** A capital letter. */
  readonly upper: number;
  /** A small letter. */
  readonly lower: number;
  /** A letter of the Latin script. */
  readonly latin: number;
  /** A letter of the Cyrillic script. */
  readonly cyrillic: number;
  /** A decimal digit. */
  readonly digit: number;
  /** What clings to the character before it: combining marks, joiners. */
  readonly mark: number;
  /** Opening brackets and quotation marks that can only open. */
  readonly opener: number;
  /** Closing brackets and quotation marks that can only close. */
  readonly closer: number;
  /** `,` `;` `:` `!` `?` `.` `…` */
  readonly stop: number;
  /** Hyphens, dashes and the minus sign. */
  readonly dash: number;
  /** Quotation marks that open and close: the straight one and the high `“`. */
  readonly quote: number;
  /** Apostrophes. */
  readonly apostrophe: number;
  /** Invisible characters that hold a word together. */
  readonly invisible: number;
  /** Bullets, arrows, emoji and other pictures that stand on their own. */
  readonly picture: number;
  /** None of the above. */
  readonly other: number;
  /** Whatever it is. */
  readonly any: number;
}

/**
 * The bits that a rule may name as its edges, so that it is asked only where it can speak.
 *
 * @example
 * ```ts
 * import { definePack, EDGE } from 'tutas/pack';
 *
 * definePack({
 *   name: 'xx',
 *   rules: [
 *     {
 *       name: 'join-per-cent',
 *       edges: [[EDGE.digit, EDGE.other]],
 *       decide: ({ right }) => (right.startsWith('%') ? 'join' : undefined),
 *     },
 *   ],
 * });
 * ```
 */
export const EDGE: EdgeBits = {
  letter: classes.LETTER,
  upper: classes.UPPER,
  lower: classes.LOWER,
  latin: classes.LATIN,
  cyrillic: classes.CYRILLIC,
  digit: classes.DIGIT,
  mark: classes.MARK,
  opener: classes.OPENER,
  closer: classes.CLOSER,
  stop: classes.STOP,
  dash: classes.DASH,
  quote: classes.QUOTE,
  apostrophe: classes.APOSTROPHE,
  invisible: classes.INVISIBLE,
  picture: classes.PICTURE,
  other: classes.OTHER,
  any: classes.ANY,
};
