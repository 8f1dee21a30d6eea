/**
 * What is repaired and how: all that a link carries.
 *
 * @module
 */
import type { Carrier, Options } from '../../src/api/options.ts';
import type { Verdict } from '../../src/language/pack.ts';

/** HTML or plain text. */
export type Kind = 'html' | 'text';

/** What may be set. */
export interface Settings {
  readonly language: 'kk' | 'none';
  readonly output: 'html' | 'text';
  readonly whitespace: NonNullable<Options['whitespace']>;
  readonly minConfidence: number;
  readonly minProbability: number;
  readonly carriers: readonly Carrier[];
  /** Words to count as known, and words never to make. */
  readonly add: readonly string[];
  readonly never: readonly string[];
  /** Rules of the pack that are switched off. */
  readonly off: readonly string[];
  /** Whether the model decides what the rules leave open. */
  readonly model: boolean;
}

/** The input, the settings, and what the reader made of single decisions, by the names of their boundaries. */
export interface Work {
  readonly kind: Kind;
  readonly input: string;
  readonly settings: Settings;
  readonly edits: Readonly<Record<string, Verdict>>;
  readonly accepted: readonly string[];
}

/** Every element that may be a carrier. */
export const CARRIERS: readonly Carrier[] = ['p', 'div', 'li', 'span', 'font', 'o:p'];

/** The defaults of the library. */
export const DEFAULTS: Settings = {
  language: 'kk',
  output: 'html',
  whitespace: 'auto',
  minConfidence: 0.5,
  minProbability: 0.95,
  carriers: ['p', 'div', 'li'],
  add: [],
  never: [],
  off: [],
  model: true,
};

/** Work on an input with nothing changed yet. */
export function startOn(kind: Kind, input: string, settings: Partial<Settings> = {}): Work {
  return { kind, input, settings: { ...DEFAULTS, ...settings }, edits: {}, accepted: [] };
}

/** HTML where anything looks like a tag, otherwise text. */
export function kindOf(input: string): Kind {
  return /<[a-z!\/][^<>]*>/iv.test(input) ? 'html' : 'text';
}
