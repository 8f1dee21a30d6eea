/**
 * A region: the tokens and fragments that are held until it is known whether they are a broken run. Parallel arrays,
 * reused from region to region: no object per token or fragment.
 *
 * An **item** is a token. A **fragment** is the text between two carrier tags (or forced breaks), inline tags included.
 * Boundary `i` stands before fragment `i`.
 *
 * @module
 */

/** Item kinds. */
export const TEXT = 0;
/** Text that is nothing but whitespace. */
export const SPACE_TEXT = 1;
export const CARRIER_OPEN = 2;
export const CARRIER_CLOSE = 3;
export const INLINE_OPEN = 4;
export const INLINE_CLOSE = 5;
/** Comments and scripts: nothing to see, they stay where they are. */
export const STILL = 6;
export const BREAK_TAG = 7;
/** The start tag of an empty carrier, `<p></p>`: all that a parser leaves of nesting. */
export const EMPTY_OPEN = 8;
export const EMPTY_CLOSE = 9;
/** The start tag of a carrier that holds other carriers. */
export const OUTER_OPEN = 10;
/** An image, a form field: stays in its place like a word. */
export const OBJECT = 11;

/** A tag of an inline element that the caller counts among the carriers: `<span>`, `<font>`, `<o:p>`. */
export const RUN_OPEN = 12;
export const RUN_CLOSE = 13;
/** Text inside of an `<svg>` or `<math>`: stays where it is, part of no fragment. */
export const FOREIGN_TEXT = 14;

/** The kinds that keep their place inside a run, one bit each. */
export const INLINE_KINDS: number =
  (1 << INLINE_OPEN) | (1 << INLINE_CLOSE) | (1 << STILL) | (1 << OBJECT) | (1 << FOREIGN_TEXT);

/** Whitespace seen at a boundary, as bits. */
export const GAP_SPACE = 1;
export const GAP_LINE = 2;
export const GAP_NO_BREAK = 4;
/** Two segment breaks with nothing but whitespace between them. */
export const GAP_BLANK = 8;
/** Any of these. */
export const ANY_GAP: number = GAP_SPACE | GAP_LINE | GAP_NO_BREAK | GAP_BLANK;

/** Markup crossed at a boundary, as bits. */
export const CROSSED_CARRIER = 1;
/** An end tag without a start stands here. */
export const CROSSED_STRAY_CLOSE = 64;
/** The start of a carrier that holds carriers stands here. */
export const CROSSED_OUTER_OPEN = 2;
/** The end of a carrier that holds carriers stands here. */
export const CROSSED_OUTER_CLOSE = 4;
/** An empty carrier stands here. */
export const CROSSED_EMPTY = 8;
/** One forced break. */
export const CROSSED_BREAK = 16;
/** Two or more forced breaks. */
export const CROSSED_BREAKS = 32;
/** A carrier that holds nothing but no-break spaces: a blank paragraph, or the space between two runs. */
export const CROSSED_BLANK_CARRIER = 128;

/** Facts about a fragment, as bits. */
export const IS_BARE = 1;
/** One lower-case letter, nothing else. */
export const IS_LETTER = 2;
export const STARTS_LOWER = 4;
export const STARTS_UPPER = 8;
/** Starts with a mark that clings to the word before it, and that nothing else does: a comma, not a `»`. */
export const STARTS_CLOSER = 16;
/** Starts with a hyphen and a lower-case letter, or is a hyphen. */
export const STARTS_SUFFIX = 32;
/** Starts with a combining mark, joiner or variation selector. */
export const STARTS_EXTENDER = 64;
export const STARTS_DIGIT = 128;
export const STARTS_LETTER = 256;
/** Ends with `. ! ? …` or a closing mark after one. */
export const ENDS_SENTENCE = 512;
/** Ends with a comma, colon or semicolon. */
export const ENDS_COMMA = 1024;
/** Ends with a comma; {@link ENDS_COMMA} is set as well. */
export const ENDS_CLAUSE = 33_554_432;
export const ENDS_OPENER = 2048;
/** Ends with a letter and a hyphen. */
export const ENDS_HYPHEN = 4096;
export const ENDS_LETTER = 8192;
export const ENDS_DIGIT = 16_384;
export const ENDS_LOWER = 32_768;
/** One upper-case letter without a dot. */
export const IS_CAPITAL = 65_536;
/** Starts with a hyphen or dash, whatever follows. */
export const STARTS_DASH = 131_072;
/** Ends with a full stop after a word of three letters or more. */
export const ENDS_LONG_STOP = 262_144;
/** Is short and holds a character reference: its text is shorter than what it is written as. */
export const HAS_REFERENCE = 1_048_576;
/** Holds no letter and no digit. */
export const IS_MARKS = 524_288;
/** Ends with a percent sign, or a closing bracket or quotation mark. */
export const ENDS_CLOSER = 4_194_304;
/** One lower-case Cyrillic letter that is a word in no language written so. */
export const IS_NO_WORD = 8_388_608;
/** Ends with a `<`, or with what may be the start of a character reference: a join could make a tag or a letter of it. */
export const ENDS_CUT = 16_777_216;
/** Four characters or more. */
export const IS_LONG = 2_097_152;

/** Grows an array to twice its length, keeping its content. */
function grown<T extends Uint8Array | Uint16Array | Int32Array | Float64Array>(array: T): T {
  const larger = new (array.constructor as new (length: number) => T)(array.length * 2);
  larger.set(array as never);
  return larger;
}

/** Regions with room for more than this many items are not kept for later. */
const LARGEST_SPARE = 8192;
/** One engine uses two. */
const MOST_SPARES = 2;
const spares: Region[] = [];

/** An empty region: one that was given back, if any, for its arrays cost more than a short input. */
export function borrowRegion(): Region {
  return spares.pop() ?? new Region();
}

/** Takes back a region that nobody uses any more. */
export function giveBack(region: Region): void {
  if (region.kind.length > LARGEST_SPARE || spares.length === MOST_SPARES) return;
  region.clear();
  spares.push(region);
}

const NOTHING_PARTED: ReadonlyMap<number, number> = new Map();

/** The kinds of item that are a tag of an inline carrier. */
export const RUN_KINDS: number = (1 << RUN_OPEN) | (1 << RUN_CLOSE);

/** The held part of the input, as items and fragments. */
export class Region {
  items = 0;
  kind: Uint8Array = new Uint8Array(512);
  start: Float64Array = new Float64Array(512);
  end: Float64Array = new Float64Array(512);
  /** Only for the end tag of an inline element: the item of its start tag, or -1. */
  partner: Int32Array = new Int32Array(512);

  /** How many of the items are tags of inline carriers. */
  runTags = 0;
  /** Whether any item is of {@link INLINE_KINDS}. */
  hasInline = false;

  /**
   * The texts before which a space is missing, behind the tag of an inline element, and how sure each space is; decided before
   * anything is written.
   */
  parted: ReadonlyMap<number, number> = NOTHING_PARTED;
  /** How many fragments were decided when {@link parted} was found; -1 where it has not been looked for. */
  partedAt = -1;

  fragments = 0;
  firstItem: Int32Array = new Int32Array(256);
  lastItem: Int32Array = new Int32Array(256);
  /** Offsets of the fragment's first and behind its last character that is not whitespace. */
  textStart: Float64Array = new Float64Array(256);
  textEnd: Float64Array = new Float64Array(256);
  words: Uint16Array = new Uint16Array(256);
  facts: Int32Array = new Int32Array(256);
  gaps: Uint8Array = new Uint8Array(256);
  crossed: Uint8Array = new Uint8Array(256);
  /** What became of each boundary; the last stages' words. */
  verdicts: Uint8Array = new Uint8Array(256);

  #growItems(): void {
    this.kind = grown(this.kind);
    this.start = grown(this.start);
    this.end = grown(this.end);
    this.partner = grown(this.partner);
  }

  /** Adds an item and returns its index. */
  addItem(kind: number, start: number, end: number): number {
    const index = this.items;
    if (index === this.kind.length) this.#growItems();
    this.kind[index] = kind;
    this.start[index] = start;
    this.end[index] = end;
    this.items = index + 1;
    if (((1 << kind) & INLINE_KINDS) !== 0) this.hasInline = true;
    return index;
  }

  /** Adds a fragment that is one word in a carrier of its own, three items, and the blank before it if there is one. */
  addLeaf(
    before: number,
    start: number,
    textStart: number,
    textEnd: number,
    end: number,
    gaps: number,
    crossed: number,
    facts: number,
  ): void {
    if (before < start) this.addItem(SPACE_TEXT, before, start);
    const item = this.items;
    if (item + 3 > this.kind.length) this.#growItems();
    const { kind, start: starts, end: ends } = this;
    kind[item] = CARRIER_OPEN;
    starts[item] = start;
    ends[item] = textStart;
    kind[item + 1] = TEXT;
    starts[item + 1] = textStart;
    ends[item + 1] = textEnd;
    kind[item + 2] = CARRIER_CLOSE;
    starts[item + 2] = textEnd;
    ends[item + 2] = end;
    this.items = item + 1;
    const fragment = this.addFragment(gaps, crossed, facts);
    this.items = item + 3;
    this.lastItem[fragment] = item + 1;
    this.textStart[fragment] = textStart;
    this.textEnd[fragment] = textEnd;
    this.words[fragment] = 1;
  }

  /** Adds an empty fragment that begins with the next item and returns its index. */
  addFragment(gaps: number, crossed: number, facts: number): number {
    const index = this.fragments;
    if (index === this.words.length) {
      this.firstItem = grown(this.firstItem);
      this.lastItem = grown(this.lastItem);
      this.textStart = grown(this.textStart);
      this.textEnd = grown(this.textEnd);
      this.words = grown(this.words);
      this.facts = grown(this.facts);
      this.gaps = grown(this.gaps);
      this.crossed = grown(this.crossed);
      this.verdicts = grown(this.verdicts);
    }
    this.firstItem[index] = this.items;
    this.words[index] = 0;
    this.gaps[index] = gaps;
    this.crossed[index] = crossed;
    this.facts[index] = facts;
    this.fragments = index + 1;
    return index;
  }

  /** Forgets everything. */
  clear(): void {
    this.items = 0;
    this.fragments = 0;
    this.runTags = 0;
    this.hasInline = false;
    this.parted = NOTHING_PARTED;
    this.partedAt = -1;
  }

  /** Forgets the first `fragments` fragments and `items` items, by default all items up to the last one of theirs. */
  dropFirst(fragments: number, items: number = (this.lastItem[fragments - 1] as number) + 1): void {
    this.kind.copyWithin(0, items, this.items);
    this.start.copyWithin(0, items, this.items);
    this.end.copyWithin(0, items, this.items);
    this.partner.copyWithin(0, items, this.items);
    this.items -= items;
    this.parted = NOTHING_PARTED;
    this.partedAt = -1;
    if (this.hasInline) {
      let inline = 0;
      for (let index = 0; index < this.items; index += 1) {
        const kind = this.kind[index] as number;
        inline |= (1 << kind) & INLINE_KINDS;
        if (kind === INLINE_CLOSE) this.partner[index] = Math.max(-1, (this.partner[index] as number) - items);
      }
      this.hasInline = inline !== 0;
    }
    for (let index = fragments; index < this.fragments; index += 1) {
      this.firstItem[index] = (this.firstItem[index] as number) - items;
      this.lastItem[index] = (this.lastItem[index] as number) - items;
    }
    this.firstItem.copyWithin(0, fragments, this.fragments);
    this.lastItem.copyWithin(0, fragments, this.fragments);
    this.textStart.copyWithin(0, fragments, this.fragments);
    this.textEnd.copyWithin(0, fragments, this.fragments);
    this.words.copyWithin(0, fragments, this.fragments);
    this.facts.copyWithin(0, fragments, this.fragments);
    this.gaps.copyWithin(0, fragments, this.fragments);
    this.crossed.copyWithin(0, fragments, this.fragments);
    this.fragments -= fragments;
  }
}
