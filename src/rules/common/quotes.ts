/**
 * Which way a quotation mark looks that can look both ways.
 *
 * The straight mark and `“` open and close by turns. A mark that stands attached inside its fragment tells its side
 * itself and sets the count right again; only a mark alone in its fragment is counted.
 *
 * @module
 */
import type { Run } from '../rule.ts';
import { CLOSING, DASH, kindOf, OPENER, QUOTE, WORD } from './characters.ts';

const STRAIGHT = 0x22;
const HIGH = 0x201c;
const CLOSES_HIGH = 0x201d;
const LOW = 0x201e;

/** Bits of what is open. */
const STRAIGHT_OPEN = 1;
const HIGH_OPEN = 2;
const LOW_OPEN = 4;

/** What is open where each fragment begins, counted once per run. */
const counted = new WeakMap<Run, Uint8Array>();

/** True when the quotation mark at `at` of `run.fragments[fragment]` opens. */
export function opens(run: Run, fragment: number, at: number): boolean {
  let states = counted.get(run);
  if (states === undefined) {
    states = count(run);
    counted.set(run, states);
  }
  const text = run.fragments[fragment] as string;
  return looksOpen(text, at, read(text, at, states[fragment] as number));
}

function count({ fragments, before }: Run): Uint8Array {
  const states = new Uint8Array(fragments.length);
  let open = read(before, before.length, 0);
  for (let at = 0; at < fragments.length; at += 1) {
    states[at] = open;
    const text = fragments[at] as string;
    open = read(text, text.length, open);
  }
  return states;
}

/** What is open after the first `end` characters of `text`, when `open` was before it. */
function read(text: string, end: number, open: number): number {
  let state = open;
  for (let at = 0; at < end; at += 1) {
    switch (text.charCodeAt(at)) {
      case STRAIGHT:
        state = looksOpen(text, at, state) ? state | STRAIGHT_OPEN : state & ~STRAIGHT_OPEN;
        break;
      case HIGH:
        state = looksOpen(text, at, state) ? state | HIGH_OPEN : state & ~(HIGH_OPEN | LOW_OPEN);
        break;
      case CLOSES_HIGH:
        state &= ~(HIGH_OPEN | LOW_OPEN);
        break;
      case LOW:
        state |= LOW_OPEN;
        break;
      default:
    }
  }
  return state;
}

function looksOpen(text: string, at: number, open: number): boolean {
  const high = text.charCodeAt(at) === HIGH;
  if (high && (open & LOW_OPEN) !== 0) {
    return false;
  }
  const before = at > 0 ? kindOf(text.charCodeAt(at - 1)) : undefined;
  const after = at + 1 < text.length ? kindOf(text.charCodeAt(at + 1)) : undefined;
  const parity = (open & (high ? HIGH_OPEN : STRAIGHT_OPEN)) === 0;
  if (before === undefined) {
    if (after === undefined || (after & QUOTE) !== 0) {
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
