import { ANY, NO_WORD } from '../../text/edge-classes.ts';
import type { Rule, RuleView } from '../pack.ts';
import { join } from './boundary-context.ts';

/** Beginnings of addresses. Its domains are no word of the languages met; `me` needs a path. */
const ADDRESS =
  /^(?:https?:|https?$|ftp:|www\.|[a-z0-9.-]+\.(?:kz|ru|com|org|net|info|uz|kg|eu|edu|gov|su|ua|by)(?:[/:?#]|$)|[a-z]{1,3}\.me(?:\/|$)|[a-z0-9._+-]+@[a-z0-9-]+\.[a-z])/iu;
/** ASCII that stands in no address or ends one: space, quotes, comma, brackets. */
const OUTSIDE: ReadonlySet<number> = new Set(Array.from(' "\'(),;!<>[]{}|*', (mark) => mark.charCodeAt(0)));
/** How many fragments an address may be cut into, looking one way from a boundary. */
const REACH = 12;
/** Longer than any address worth repairing; keeps the look-behind bounded. */
const LONGEST = 512;

const isAscii = (code: number): boolean => code > 0x20 && code < 0x7f;

const isCapital = (code: number): boolean => code >= 0x41 && code <= 0x5a;

function isAlphanumeric(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a);
}

/** True when nothing but a mark can hold `left` and `right` together, so that both may belong to one address. */
function clings(left: string, right: string): boolean {
  const last = left.charCodeAt(left.length - 1);
  const first = right.charCodeAt(0);
  return isAscii(last) && isAscii(first) && !OUTSIDE.has(last) && !(isAlphanumeric(last) && isAlphanumeric(first));
}

function leftStretch({ run: { fragments }, index }: RuleView): string {
  let text = fragments[index] as string;
  for (
    let at = index;
    at > 0 && at > index - REACH && clings(fragments[at - 1] as string, fragments[at] as string);
    at -= 1
  ) {
    text = (fragments[at - 1] as string) + text;
  }
  return text.slice(text.lastIndexOf(' ') + 1);
}

function rightStretch({ run: { fragments }, index }: RuleView): string {
  let text = fragments[index + 1] as string;
  const end = Math.min(fragments.length - 1, index + 1 + REACH);
  for (let at = index + 1; at < end && clings(fragments[at] as string, fragments[at + 1] as string); at += 1) {
    text += fragments[at + 1] as string;
  }
  return text;
}

function isAddress(left: string, right: string): boolean {
  return left.length <= LONGEST && ADDRESS.test(left + right);
}

/**
 * The marks inside a web address or an e-mail address have no spaces around them.
 *
 * `https|:|//|t.me|/|gurkkz` `info|@|krmm.kz` `krmm.|kz`
 */
export const joinInsideAddress: Rule = {
  name: 'join-inside-address',
  edges: [
    [NO_WORD, ANY],
    [ANY, NO_WORD],
  ],
  decide(view) {
    const { left, right } = view;
    const last = left.charCodeAt(left.length - 1);
    const first = right.charCodeAt(0);
    if (!isAscii(last) || !isAscii(first) || (isAlphanumeric(last) && isAlphanumeric(first))) {
      return undefined;
    }
    if (last === 0x2e && isCapital(first)) {
      return undefined; // the end of the sentence
    }
    if (right === '.' || right === ',' || OUTSIDE.has(first) || OUTSIDE.has(last)) {
      return undefined;
    }
    return isAddress(leftStretch(view), rightStretch(view)) ? join(view) : undefined;
  },
};
