/**
 * The options of every entry, and the check that refuses wrong ones.
 *
 * @module
 */

import { clashOf, type LexiconOptions } from '../decide/document-lexicon.ts';
import { isWord } from '../decide/enforce-lexicon.ts';
import type { Decision } from '../engine/decision.ts';
import type { Limits, Settings } from '../engine/settings.ts';
import { DIVISION, INLINE, ITEM, PARAGRAPH, type Role } from '../html/elements.ts';
import type { RulePack } from '../language/pack.ts';
import { hasVisibleBase } from '../text/invisible.ts';
import { describe, hintOf, nearest } from './messages.ts';

/**
 * An element that may be a carrier: a block, which is unwrapped where a run is broken, or an inline element as word
 * processors put around every run of letters, which is unwrapped where it cuts words.
 */
export type Carrier = 'p' | 'div' | 'li' | 'span' | 'font' | 'o:p';

/** Options that every door takes. One that is undefined has its default. */
export interface Options {
  /**
   * What `explain()`, `createNormalizer()` and the streaming doors write: `html` or `text`. Default: `html`.
   * `normalize()` and `toText()` say it with their names and ignore it.
   * @since 0.1.0
   */
  readonly output?: 'html' | 'text' | undefined;
  /**
   * The language that is asked where markup leaves a boundary open; `null` asks none. Default: the Kazakh pack
   * (`tutas/core`: none).
   * @since 0.1.0
   */
  readonly pack?: RulePack | null | undefined;
  /**
   * Elements that may be carriers. Default: `['p', 'div', 'li']`, so that the spans of word processors stay.
   * @since 0.1.0
   */
  readonly carriers?: readonly Carrier[] | undefined;
  /**
   * Whether whitespace between tags is believed: `auto` measures it region by region, `trust` always, `ignore` never.
   * Default: `auto`.
   * @since 0.1.0
   */
  readonly whitespace?: 'auto' | 'trust' | 'ignore' | undefined;
  /**
   * Joins that the language proposes with less confidence are not made, from 0 to 1. Default: 0.5.
   * @since 0.1.0
   */
  readonly minConfidence?: number | undefined;
  /**
   * A region is repaired when it is at least so probable that its fragments are running text in pieces, from 0 to 1: the
   * probability that `diagnose()` reports. Higher leaves more damage alone, lower touches more lists. Default: 0.95.
   * @since 0.1.0
   */
  readonly minProbability?: number | undefined;
  /**
   * Words to count as known, and words never to make. Default: none.
   * @since 0.1.0
   */
  readonly lexicon?: LexiconOptions | undefined;
  /**
   * How much may be held back. Default: see {@link Limits}.
   * @since 0.1.0
   */
  readonly limits?: { readonly [Key in keyof Limits]: Limits[Key] | undefined } | undefined;
  /**
   * Soft hyphens, zero-width spaces and byte order marks in text output: `keep` or `drop`. Default: `keep`.
   * @since 0.1.0
   */
  readonly invisible?: 'keep' | 'drop' | undefined;
  /**
   * Called with every decision as it is made. Default: none.
   * @since 0.1.0
   */
  readonly onDecision?: ((decision: Decision) => void) | undefined;
}

const CARRIER_ROLES: Readonly<Record<Carrier, Role>> = {
  p: PARAGRAPH,
  div: DIVISION,
  li: ITEM,
  span: INLINE,
  font: INLINE,
  'o:p': INLINE,
};

/** The highest that keeps the recall of `npm run sentences`; see the table of `npm run calibration`. */
const MIN_PROBABILITY = 0.95;
const DEFAULT_LIMITS: Required<Limits> = { fragments: 256, characters: 65_536, nesting: 64, exceeded: 'degrade' };

/** Throws the `TypeError` for a wrong argument. */
export function reject(name: string, takes: string, value: unknown): never {
  throw new TypeError(`${name} takes ${takes}, got ${describe(value)}`);
}

/** Checks that `value` is a string. */
export function checkString(name: string, value: unknown): asserts value is string {
  if (typeof value !== 'string')
    throw new TypeError(`${name} takes a string, got ${describe(value)}${hintOf(value, 'string')}`);
}

/** What can be listed for its pieces: nothing else is ever a word of the text. */
const WORD = 'a word of letters, digits and hyphens';

/** True for a word that can be met in a text: of marks alone there is none. */
function isListable(word: string): boolean {
  return isWord(word) && hasVisibleBase(word);
}

/** Checks a value; throws the `TypeError` that names it. */
export type Check = (name: string, value: unknown) => void;

function oneOf(...choices: readonly string[]): Check {
  return (name, value) => {
    if (!choices.includes(value as string)) reject(name, choices.map((choice) => `'${choice}'`).join(' or '), value);
  };
}

/** True for an object that is its properties. A Map, a Promise or a Date is none: what they hold is not in these. */
function isObject(value: unknown): value is Record<string, unknown> {
  return /^\[object (?:Object|Module)\]$/u.test(Object.prototype.toString.call(value));
}

/** A list of strings of a kind; what is none is named by its place. */
function stringsOf(takes: string, isOne: (text: string) => boolean): Check {
  return (name, value) => {
    if (!Array.isArray(value)) reject(name, 'an array of strings', value);
    for (const [index, text] of value.entries()) {
      if (typeof text !== 'string' || !isOne(text)) reject(`${name}[${index}]`, takes, text);
    }
  };
}

/** A check for a whole number. */
export function wholeNumber(least: number): Check {
  return (name, value) => {
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < least) {
      reject(name, `a whole number from ${least}`, value);
    }
  };
}

/** Checks that `value` is an object with no option beside `names`. */
function checkNames(name: string, value: unknown, names: readonly string[]): asserts value is Record<string, unknown> {
  if (!isObject(value)) reject(name, 'an object', value);
  const unknown = Object.keys(value).find((key) => !names.includes(key));
  if (unknown === undefined) return;
  const meant = nearest(unknown, names);
  const guess = meant === undefined ? '' : `. Did you mean '${meant}'?`;
  throw new TypeError(`${name} has no option '${unknown}'; it takes ${names.join(', ')}${guess}`);
}

function fields(checks: Readonly<Record<string, Check>>): Check {
  const names = Object.keys(checks);
  return (name, value) => {
    checkNames(name, value, names);
    for (const key of Object.keys(value)) if (value[key] !== undefined) checks[key]?.(`${name}.${key}`, value[key]);
  };
}

const CHECKS: Readonly<Record<string, Check>> = {
  output: oneOf('html', 'text'),
  pack: (name, value) => {
    if (value === null) return;
    if (!isObject(value) || typeof value.name !== 'string' || !Array.isArray(value.rules)) {
      reject(name, 'a rule pack made with definePack(), or null', value);
    }
  },
  carriers: (name, value) => {
    const takes = `an array of ${Object.keys(CARRIER_ROLES).join(', ')}`;
    if (!Array.isArray(value)) reject(name, takes, value);
    const wrong = value.findIndex((carrier) => typeof carrier !== 'string' || !Object.hasOwn(CARRIER_ROLES, carrier));
    if (wrong !== -1) reject(name, takes, value[wrong]);
  },
  whitespace: oneOf('auto', 'trust', 'ignore'),
  minConfidence: (name, value) => {
    if (typeof value !== 'number' || !(value >= 0 && value <= 1)) reject(name, 'a number from 0 to 1', value);
  },
  minProbability: (name, value) => {
    if (typeof value !== 'number' || !(value >= 0 && value <= 1)) reject(name, 'a number from 0 to 1', value);
  },
  lexicon: fields({
    add: stringsOf('a word without spaces', (word) => /^\S+$/u.test(word) && hasVisibleBase(word)),
    join: stringsOf(WORD, isListable),
    never: stringsOf(WORD, isListable),
    document: oneOf('before', 'whole'),
  }),
  limits: fields({
    fragments: wholeNumber(8),
    characters: wholeNumber(256),
    nesting: wholeNumber(2),
    exceeded: oneOf('degrade', 'throw'),
  }),
  invisible: oneOf('keep', 'drop'),
  onDecision: (name, value) => {
    if (typeof value !== 'function') reject(name, 'a function', value);
  },
};

const checkOptions = fields(CHECKS);

/** Checks that options are an object, and that a door which takes `more` than every door has no others. */
export function checkOptionNames(options: unknown, more: readonly string[]): void {
  if (options !== undefined) checkNames('options', options, [...Object.keys(CHECKS), ...more]);
}

/** Refuses a word that is to be made and never to be made. */
function checkClash(lexicon: LexiconOptions, pack: RulePack | null): void {
  const clash = clashOf(lexicon, pack?.fold);
  if (clash === undefined) return;
  const [join, never] = clash;
  throw new TypeError(
    join === never
      ? `options.lexicon.join and options.lexicon.never both have '${join}'`
      : `options.lexicon.join has '${join}', which is the word '${never}' of options.lexicon.never`,
  );
}

/** The limits with their defaults, also in place of what is undefined. */
function limitsOf({ fragments, characters, nesting, exceeded }: NonNullable<Options['limits']> = {}): Required<Limits> {
  return {
    fragments: fragments ?? DEFAULT_LIMITS.fragments,
    characters: characters ?? DEFAULT_LIMITS.characters,
    nesting: nesting ?? DEFAULT_LIMITS.nesting,
    exceeded: exceeded ?? DEFAULT_LIMITS.exceeded,
  };
}

/** Checks `options` and fills in the defaults; `pack` is the default pack. */
export function resolveOptions(options: Options | undefined, pack: RulePack | null): Settings {
  const given = options ?? {};
  if (options !== undefined) checkOptions('options', options);
  const carriers = given.carriers ?? ['p', 'div', 'li'];
  const ownPack = given.pack === undefined ? pack : given.pack;
  if (given.lexicon !== undefined) checkClash(given.lexicon, ownPack);
  return {
    output: given.output ?? 'html',
    pack: ownPack,
    carriers: new Set(carriers.map((carrier) => CARRIER_ROLES[carrier]).filter((role) => role !== INLINE)),
    inlineCarriers: new Set(carriers.filter((carrier) => CARRIER_ROLES[carrier] === INLINE)),
    whitespace: given.whitespace ?? 'auto',
    minConfidence: given.minConfidence ?? 0.5,
    minProbability: given.minProbability ?? MIN_PROBABILITY,
    lexicon: given.lexicon ?? {},
    limits: limitsOf(given.limits),
    invisible: given.invisible ?? 'keep',
    onDecision: given.onDecision,
  };
}
