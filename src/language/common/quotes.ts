/**
 * Which way a quotation mark looks that can look both ways.
 *
 * The straight mark and `“` open and close by turns. A mark that stands attached inside its fragment tells its side
 * itself and sets the count right again; only a mark alone in its fragment is counted.
 *
 * @module
 */

import { CLOSING, DASH, firstKind, kindOf, lastKind, OPENER, QUOTE, WORD } from '../../text/edge-classes.ts';
import type { Run } from '../pack.ts';

const STRAIGHT = 0x22;
const HIGH = 0x201c;
const CLOSES_HIGH = 0x201d;
const LOW = 0x201e;

/** Bits of what is open. */
const STRAIGHT_OPEN = 1;
const HIGH_OPEN = 2;
const LOW_OPEN = 4;
/** Straight marks are written twice in this run: `""сөз""`, as tables of comma-separated values have them. */
const DOUBLED = 8;
/** The character before was the first mark of two. */
const FIRST_OF_TWO = 16;

/**
 * True when a straight mark closes at once what another opened, and not once only: one may be an empty quotation. An odd
 * number of them is a quotation without a beginning or an end, and tells nothing.
 */
function doublesMarks(fragments: readonly string[]): boolean {
  let empty = 0;
  let open = false;
  let after = 0;
  for (const text of fragments) {
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === STRAIGHT) {
        if (open && after === STRAIGHT) empty += 1;
        open = !open;
      }
      after = code;
    }
  }
  return empty > 1 && empty % 2 === 0;
}

/** True when the quotation mark at `at` of `run.fragments[fragment]` opens. */
export type MarkReader = (run: Run, fragment: number, at: number) => boolean;

/**
 * Makes a reader of quotation marks.
 *
 * @param closesBefore true for a fragment that stands behind quotations and never begins one; none by default
 */
export function createMarkReader(closesBefore: (fragment: string) => boolean = () => false): MarkReader {
  /** What is open where each fragment begins, counted once per run. */
  const counted = new WeakMap<Run, Uint8Array>();
  return (run, fragment, at) => {
    let states = counted.get(run);
    if (states === undefined) {
      states = count(run, closesBefore);
      counted.set(run, states);
    }
    const text = run.fragments[fragment] as string;
    return looksOpen(text, at, read(text, at, states[fragment] as number, ALONE), beside(run, fragment, closesBefore));
  };
}

function count(run: Run, closesBefore: (fragment: string) => boolean): Uint8Array {
  const { fragments, before } = run;
  const states = new Uint8Array(fragments.length);
  let open = read(before, before.length, doublesMarks(fragments) ? DOUBLED : 0, ALONE);
  for (let at = 0; at < fragments.length; at += 1) {
    states[at] = open;
    const text = fragments[at] as string;
    open = read(text, text.length, open, text.length === 1 ? beside(run, at, closesBefore) : ALONE);
  }
  return states;
}

/** What the fragments beside a lone mark say of it; `undefined` when they say nothing. */
interface Around {
  readonly tells: boolean | undefined;
}

const ALONE: Around = { tells: undefined };
const OPENING: Around = { tells: true };
const CLOSING_MARK: Around = { tells: false };

function beside({ fragments }: Run, fragment: number, closesBefore: (fragment: string) => boolean): Around {
  const before = fragments[fragment - 1];
  if (before !== undefined && ((lastKind(before) & OPENER) !== 0 || before.endsWith(':'))) {
    return OPENING;
  }
  let after = fragments[fragment + 1];
  // `""` is one mark.
  if (after === '"') after = fragments[fragment + 2];
  if (after === undefined) return ALONE;
  const isFollowed = ((firstKind(after) & CLOSING) !== 0 && !after.startsWith('…')) || closesBefore(after);
  return isFollowed ? CLOSING_MARK : ALONE;
}

/** What is open after the first `end` characters of `text`, when `open` was before it. */
function read(text: string, end: number, open: number, around: Around): number {
  let state = open;
  for (let at = 0; at < end; at += 1) {
    switch (text.charCodeAt(at)) {
      case STRAIGHT:
        state = looksOpen(text, at, state, around) ? state | STRAIGHT_OPEN : state & ~STRAIGHT_OPEN;
        if ((state & DOUBLED) !== 0) state ^= FIRST_OF_TWO;
        continue;
      case HIGH:
        state = looksOpen(text, at, state, around) ? state | HIGH_OPEN : state & ~(HIGH_OPEN | LOW_OPEN);
        break;
      case CLOSES_HIGH:
        state &= ~(HIGH_OPEN | LOW_OPEN);
        break;
      case LOW:
        state |= LOW_OPEN;
        break;
      default:
    }
    state &= ~FIRST_OF_TWO;
  }
  return state;
}

function looksOpen(text: string, at: number, open: number, around: Around): boolean {
  const high = text.charCodeAt(at) === HIGH;
  if (high && (open & LOW_OPEN) !== 0) {
    return false;
  }
  // The second mark looks where the first one looked.
  if (!high && (open & FIRST_OF_TWO) !== 0) return (open & STRAIGHT_OPEN) !== 0;
  const before = at > 0 ? kindOf(text.charCodeAt(at - 1)) : undefined;
  const after = at + 1 < text.length ? kindOf(text.charCodeAt(at + 1)) : undefined;
  const parity = (open & (high ? HIGH_OPEN : STRAIGHT_OPEN)) === 0;
  if (before === undefined) {
    if (after === undefined) {
      return around.tells ?? parity;
    }
    if ((after & QUOTE) !== 0) {
      return parity;
    }
    return (after & (WORD | OPENER)) !== 0;
  }
  if ((before & (WORD | CLOSING)) !== 0) {
    return after !== undefined && (after & WORD) !== 0 ? parity : false;
  }
  if ((before & (OPENER | DASH)) !== 0) {
    return true;
  }
  if ((before & QUOTE) !== 0) {
    return parity;
  }
  // A space inside the fragment, or a symbol.
  return after === undefined ? parity : (after & (WORD | OPENER | QUOTE | DASH)) !== 0;
}
