/**
 * The features of a boundary as tables. A field is one number that is found out about a boundary; a template makes a feature
 * of one or more fields. Everything else follows from the tables: where the weights of a template lie, how many weights
 * there are, what the trainer learns and what the decoder reads.
 *
 * Order is part of the training: whoever adds, removes or moves a line must train again.
 *
 * @module
 */

import { mix } from './fuse-filter.ts';
import { HARMONIES } from './letter-codes.ts';
import { DENSITIES } from './tokens.ts';
import { FREQUENCY_CLASSES } from './word-frequencies.ts';

/** Number of length classes, of classes of case, and of kinds of what stands beside. */
export const LENGTHS = 8;
export const CASES = 5;
export const KINDS = 16;
/** How many values each sort of field with few values has. */
const VALUES = {
  class: FREQUENCY_CLASSES,
  classOrNone: FREQUENCY_CLASSES + 1,
  // A frequency class told less finely: in four steps, and in five.
  coarse: 4,
  middling: 5,
  length: LENGTHS,
  lengthOrNone: LENGTHS + 1,
  case: CASES,
  kind: KINDS,
  harmony: HARMONIES + 1,
  density: DENSITIES,
  flag: 2,
  // 0, 1, more.
  count: 3,
};

/** Fields with few values, each with its sort. `left` and `right` are the letters beside the boundary. */
const SMALL_FIELDS = {
  // Frequency classes: of the letters on the left, on the right, and of both together.
  left: 'class',
  right: 'class',
  both: 'class',
  // The same with the piece after them: right and next, all three, next alone.
  rightNext: 'classOrNone',
  all: 'classOrNone',
  next: 'classOrNone',
  leftLength: 'length',
  rightLength: 'length',
  nextLength: 'lengthOrNone',
  leftCase: 'case',
  rightCase: 'case',
  // What follows the right piece, and whether it could be joined to it.
  nextKind: 'kind',
  isNextOpen: 'flag',
  // What stands before the left word.
  before: 'kind',
  leftHarmony: 'harmony',
  rightHarmony: 'harmony',
  leftVowel: 'flag',
  rightVowel: 'flag',
  nextVowel: 'flag',
  density: 'density',
  // Pieces in the left word so far.
  pieces: 'count',
  // Whether right is a suffix that fits left.
  fits: 'flag',
  leftCoarse: 'coarse',
  rightCoarse: 'coarse',
  bothCoarse: 'coarse',
  leftMiddling: 'middling',
  rightMiddling: 'middling',
  bothMiddling: 'middling',
  rightNextMiddling: 'middling',
  allMiddling: 'middling',
  nextMiddling: 'middling',
} as const;

/** Fields of any size, for hashing alone: letters beside the boundary, and hashes of whole pieces. */
const WIDE_FIELDS = [
  'none',
  // n-grams: l21 is the two letters before the boundary, r12 the two behind it.
  'l1',
  'l21',
  'l321',
  'l4',
  'l4321',
  'r1',
  'r12',
  'r123',
  'r4',
  // The first three letters of the next piece, and the last three.
  'n123',
  'e123',
  'leftHash',
  'rightHash',
  'nextHash',
  // Several small fields as one number.
  'kindAndRightCase',
  'bothAndLeft',
  'kindLeftCaseAndNext',
] as const;

type SmallField = keyof typeof SMALL_FIELDS;
type Field = SmallField | (typeof WIDE_FIELDS)[number];

const FIELD_NAMES: readonly Field[] = /* @__PURE__ */ (Object.keys(SMALL_FIELDS) as Field[]).concat(WIDE_FIELDS);

/** The place of a field among all fields. */
export function placeOf(field: Field): number {
  return FIELD_NAMES.indexOf(field);
}
/** Number of fields. */
export const FIELDS: number = /* @__PURE__ */ (() => FIELD_NAMES.length)();

/**
 * One-hot templates: every boundary has one active feature of each, one for each combination of the fields' values; the
 * first field varies fastest.
 */
const ONE_HOT: readonly (readonly SmallField[])[] = [
  ['left'],
  ['right'],
  ['both'],
  ['rightNext'],
  ['all'],
  ['next'],
  ['leftLength'],
  ['rightLength'],
  ['nextLength'],
  ['rightCase', 'leftCase'],
  ['isNextOpen', 'nextKind'],
  ['before'],
  ['rightHarmony', 'leftHarmony'],
  ['nextVowel', 'rightVowel', 'leftVowel'],
  ['density'],
  ['leftMiddling', 'rightMiddling', 'bothMiddling', 'rightNextMiddling'],
  ['pieces'],
  ['fits', 'leftCoarse', 'bothCoarse'],
  ['rightCoarse', 'rightLength', 'bothCoarse'],
  ['leftCoarse', 'leftLength', 'bothCoarse'],
  ['rightCoarse', 'bothCoarse', 'density'],
  ['bothMiddling', 'allMiddling', 'rightNextMiddling', 'nextMiddling'],
  ['bothMiddling', 'rightNextMiddling', 'nextMiddling', 'rightLength'],
];

/** Where hashed templates count: everywhere, or beside a piece that is short enough to be one that recurs. */
export const EVERYWHERE = 0;
export const SHORT_LEFT = 1;
export const SHORT_RIGHT = 2;
export const TINY_RIGHT = 3;

/** Hashed templates: one or two fields, any number of values, which share {@link WIDE} weights. */
const HASHED: readonly (readonly (readonly [Field, Field?])[])[] = [
  // EVERYWHERE
  [
    ['l1', 'r1'],
    ['l21', 'r1'],
    ['l1', 'r12'],
    ['l21', 'r12'],
    ['l321', 'r1'],
    ['l1', 'r123'],
    ['l321', 'r12'],
    ['l21', 'r123'],
    ['l321'],
    ['l321', 'l4'],
    ['r123'],
    ['r123', 'r4'],
  ],
  // SHORT_LEFT
  [['leftHash'], ['leftHash', 'r1'], ['leftHash', 'kindAndRightCase']],
  // SHORT_RIGHT
  [
    ['rightHash'],
    ['rightHash', 'l1'],
    ['rightHash', 'l21'],
    ['rightHash', 'l321'],
    ['rightHash', 'nextKind'],
    ['rightHash', 'n123'],
    ['rightHash', 'leftHash'],
    ['rightHash', 'bothAndLeft'],
  ],
  // TINY_RIGHT
  [
    ['rightHash', 'l4321'],
    ['rightHash', 'nextHash'],
    ['rightHash', 'e123'],
    ['rightHash', 'kindLeftCaseAndNext'],
  ],
];

/** Number of one-hot templates. */
export const DENSE_SLOTS: number = /* @__PURE__ */ (() => ONE_HOT.length)();
/** Number of hashed weights. */
export const WIDE: number = 1 << 16;
const ALL_HASHED = /* @__PURE__ */ HASHED.flat();
/** The most hashed features that a boundary has. */
export const WIDE_SLOTS: number = /* @__PURE__ */ (() => ALL_HASHED.length)();

/** The one-hot templates as flat arrays: a straight loop goes over them, for every boundary. */
interface CompiledOneHot {
  /** Where the features of each template begin, and at the end how many there are. */
  readonly starts: Int32Array;
  /** Where the terms of each template end. */
  readonly ends: Uint8Array;
  /** Of each term: the field, and what its value counts. */
  readonly fields: Uint8Array;
  readonly strides: Int32Array;
}

function compileOneHot(): CompiledOneHot {
  const starts = [0];
  const ends: number[] = [];
  const fields: number[] = [];
  const strides: number[] = [];
  for (const template of ONE_HOT) {
    let size = 1;
    for (const field of template) {
      fields.push(placeOf(field));
      strides.push(size);
      size *= VALUES[SMALL_FIELDS[field]];
    }
    ends.push(fields.length);
    starts.push((starts.at(-1) as number) + size);
  }
  return {
    starts: new Int32Array(starts),
    ends: new Uint8Array(ends),
    fields: new Uint8Array(fields),
    strides: new Int32Array(strides),
  };
}

const oneHot: CompiledOneHot = /* @__PURE__ */ compileOneHot();
/** Number of one-hot features. */
export const DENSE: number = /* @__PURE__ */ (() => oneHot.starts[DENSE_SLOTS] as number)();

const hashedFirst: Uint8Array = /* @__PURE__ */ Uint8Array.from(ALL_HASHED, ([first]) => placeOf(first));
const hashedSecond: Uint8Array = /* @__PURE__ */ Uint8Array.from(ALL_HASHED, ([, second = 'none']) => placeOf(second));
/** Where the templates of each group begin, and where the last ones end. */
const hashedStarts: Uint8Array = /* @__PURE__ */ (() => {
  const starts = [0];
  for (const group of HASHED) starts.push((starts.at(-1) as number) + group.length);
  return new Uint8Array(starts);
})();

/** The hash of what template number `template` makes of two numbers: 32 bits, of which the upper ones are used. */
export function hashFeature(template: number, a: number, b: number): number {
  return mix(Math.imul(a, 0x9e3779b1) ^ Math.imul(b + 0x7f4a7c15, 0x85ebca77) ^ Math.imul(template, 0x27d4eb2f));
}

/** Writes the one feature of each one-hot template to `out`. */
export function writeOneHot(values: Int32Array, out: Int32Array): void {
  const { starts, ends, fields, strides } = oneHot;
  let term = 0;
  for (let slot = 0; slot < DENSE_SLOTS; slot++) {
    let feature = starts[slot] as number;
    const end = ends[slot] as number;
    for (; term < end; term++) feature += (values[fields[term] as number] as number) * (strides[term] as number);
    out[slot] = feature;
  }
}

/**
 * Adds the hashed features of one group of templates: {@link EVERYWHERE} and so on.
 *
 * @param count how many features `out` holds already
 * @returns how many it holds then
 */
export function addHashed(values: Int32Array, group: number, out: Int32Array, count: number): number {
  const end = hashedStarts[group + 1] as number;
  let n = count;
  for (let at = hashedStarts[group] as number; at < end; at++) {
    const a = values[hashedFirst[at] as number] as number;
    const b = values[hashedSecond[at] as number] as number;
    out[n++] = hashFeature(at + 1, a, b) >>> 16;
  }
  return n;
}
