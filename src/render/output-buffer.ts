/**
 * Collects output as UTF-16 code units and turns them into strings a block at a time: thousands of short slices
 * appended to a string would each cost an object and pin the input in memory.
 *
 * @module
 */
import { NO_BREAK_SPACE, OGHAM_SPACE } from '../html/word-end.ts';
import { classOf, mayBeWhitespace, WHITESPACE } from '../text/characters.ts';
import type { Writer } from './writer.ts';

/** Code units held before they become a string. */
const BLOCK_SIZE = 16_384;
/** A slice of this length is appended as a string: copying it unit by unit would be slower. */
const LONG_SLICE = 192;
/** The same for a slice whose whitespace has to be checked: a regular expression does that faster than a loop. */
const LONG_EVEN_SLICE = 96;
/** Whitespace that does not stay: anything but a single blank. */
const UNEVEN = /[^\S ]| {2}/u;
/** So few code units are faster made a string without a decoder. */
const FEW = 32;
/** How many code units `fromCharCode` takes at a time; more could overflow the stack. */
const CODE_UNITS_AT_A_TIME = 4096;

const BLANK = 0x20;
const SURROGATES = 0xf800;
const FIRST_SURROGATE = 0xd800;

/** Reads blocks without surrogates; a decoder would replace a lone one. `undefined` where there is no such decoder. */
const decoder = makeDecoder();

function makeDecoder(): { decode(units: Uint16Array): string } | undefined {
  const littleEndian = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;
  if (!littleEndian || typeof TextDecoder === 'undefined') return undefined;
  try {
    return new TextDecoder('utf-16le', { ignoreBOM: true });
  } catch {
    return undefined;
  }
}

/** A block that no output uses at the moment: allocating one costs more than a short input. */
let spare: Uint16Array | undefined;

/** An output that grows at its end. */
export class OutputBuffer implements Writer {
  #text = '';
  /** Borrowed with the first character, given back when everything is taken. */
  #block: Uint16Array | undefined;
  #length = 0;
  #hasSurrogates = false;

  /** Characters held. */
  get length(): number {
    return this.#text.length + this.#length;
  }

  /** Appends `text` from `start` up to `end`. */
  slice(text: string, start: number, end: number): void {
    const size = end - start;
    if (size >= LONG_SLICE) {
      this.#flush();
      this.#text += text.slice(start, end);
      return;
    }
    if (this.#length + size > BLOCK_SIZE) this.#flush();
    const block = this.#block ?? this.#borrow();
    let at = this.#length;
    let bits = 0;
    for (let index = start; index < end; index += 1) {
      const unit = text.charCodeAt(index);
      bits |= unit;
      block[at] = unit;
      at += 1;
    }
    // Only bits above those of most alphabets can come from a surrogate.
    if (bits >= FIRST_SURROGATE && holdsSurrogate(block, at - size, at)) this.#hasSurrogates = true;
    this.#length = at;
  }

  /**
   * Appends `before`, and `text` from `start` up to `end` if its whitespace is single blanks and nothing else; otherwise appends
   * nothing and returns false.
   */
  evenSlice(before: string, text: string, start: number, end: number): boolean {
    const size = before.length + end - start;
    if (size >= LONG_EVEN_SLICE) {
      const slice = text.slice(start, end);
      if (UNEVEN.test(slice)) return false;
      this.#flush();
      this.#text += before + slice;
      return true;
    }
    if (this.#length + size > BLOCK_SIZE) this.#flush();
    const block = this.#block ?? this.#borrow();
    let at = this.#length;
    for (let index = 0; index < before.length; index += 1) {
      block[at] = before.charCodeAt(index);
      at += 1;
    }
    let bits = 0;
    for (let index = start; index < end; index += 1) {
      const unit = text.charCodeAt(index);
      // Letters of most alphabets are asked about first, for that is what most of a text is.
      if ((unit <= NO_BREAK_SPACE || unit >= OGHAM_SPACE) && isUneven(text, index, unit)) return false;
      bits |= unit;
      block[at] = unit;
      at += 1;
    }
    if (bits >= FIRST_SURROGATE && holdsSurrogate(block, this.#length, at)) this.#hasSurrogates = true;
    this.#length = at;
    return true;
  }

  /** Appends a whole string. */
  add(text: string): void {
    this.slice(text, 0, text.length);
  }

  /** Appends one code unit that is no surrogate. */
  unit(unit: number): void {
    if (this.#length === BLOCK_SIZE) this.#flush();
    const block = this.#block ?? this.#borrow();
    block[this.#length] = unit;
    this.#length += 1;
  }

  /** Returns everything held and forgets it. */
  take(): string {
    this.#flush();
    const text = this.#text;
    this.#text = '';
    spare = this.#block ?? spare;
    this.#block = undefined;
    return text;
  }

  #borrow(): Uint16Array {
    const block = spare ?? new Uint16Array(BLOCK_SIZE);
    spare = undefined;
    this.#block = block;
    return block;
  }

  #flush(): void {
    const length = this.#length;
    if (length === 0) return;
    const units = (this.#block as Uint16Array).subarray(0, length);
    this.#length = 0;
    if (decoder !== undefined && !this.#hasSurrogates && length > FEW) {
      this.#text += decoder.decode(units);
      return;
    }
    this.#hasSurrogates = false;
    for (let index = 0; index < length; index += CODE_UNITS_AT_A_TIME) {
      this.#text += String.fromCharCode.apply(
        null,
        units.subarray(index, index + CODE_UNITS_AT_A_TIME) as unknown as number[],
      );
    }
  }
}

/** Whether the character at `index` is whitespace that does not stay: anything but a single blank. */
function isUneven(text: string, index: number, unit: number): boolean {
  if (unit === BLANK) return text.charCodeAt(index - 1) === BLANK;
  return mayBeWhitespace(unit) && classOf(unit) === WHITESPACE;
}

function holdsSurrogate(units: Uint16Array, start: number, end: number): boolean {
  for (let index = start; index < end; index += 1) {
    if (((units[index] as number) & SURROGATES) === FIRST_SURROGATE) return true;
  }
  return false;
}
