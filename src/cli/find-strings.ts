/**
 * Finds the strings of wanted fields in the bytes of a JSON text, and checks the whole text on the way. The rest of a
 * record is never parsed into values, so that it can be written back byte for byte: key order, number formatting,
 * duplicate keys, escapes, white space.
 *
 * @module
 */
import { elementOf, type FieldTree } from './field-tree.ts';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;
const MINUS = 0x2d;
const PLUS = 0x2b;
const POINT = 0x2e;
const ZERO = 0x30;
const NINE = 0x39;

const WORDS = ['true', 'false', 'null'].map((word) => Uint8Array.from(word, (letter) => letter.charCodeAt(0)));
const decoder = new TextDecoder();

/** A text that is no JSON. */
export class JsonError extends Error {}

/** Goes through one JSON text. Keeps its own stack: nesting may be as deep as the line is long. */
export class StringFinder {
  readonly #fields: FieldTree;
  /** The places in which a string of the last text was found. */
  readonly #met = new Set<FieldTree>();
  #bytes: Uint8Array = new Uint8Array(0);
  #start = 0;
  #end = 0;
  #at = 0;
  #hasEscape = false;
  /** The containers around the current place: whether each is an array, what is wanted of it, the index of its element. */
  readonly #isArray: boolean[] = [];
  readonly #trees: (FieldTree | undefined)[] = [];
  readonly #indexes: number[] = [];

  constructor(fields: FieldTree) {
    this.#fields = fields;
  }

  /**
   * Finds the wanted strings in the bytes from `start` to `end`.
   *
   * @param found takes the offsets of each string, of its opening quote and behind its closing one
   * @throws JsonError when the bytes are no JSON text
   */
  find(bytes: Uint8Array, start: number, end: number, found: number[]): void {
    this.#bytes = bytes;
    this.#start = start;
    this.#end = end;
    this.#at = start;
    this.#isArray.length = 0;
    this.#trees.length = 0;
    this.#indexes.length = 0;
    this.#met.clear();
    this.#skipSpace();
    let tree: FieldTree | undefined = this.#fields;
    for (;;) {
      if (this.#value(tree, found)) {
        // A container was opened and is not empty: its first element comes next.
        tree = this.#element();
        continue;
      }
      const next = this.#next();
      if (next === DONE) break;
      tree = next;
    }
  }

  /** Tells which paths a string of the last text was found for, by their index. */
  tellMet(met: Set<number>): void {
    for (const { paths } of this.#met) for (const path of paths) met.add(path);
  }

  /** Reads a value; true when it opens a container that is not empty. */
  #value(tree: FieldTree | undefined, found: number[]): boolean {
    const bytes = this.#bytes;
    const start = this.#at;
    const first = start < this.#end ? (bytes[start] as number) : 0;
    if (first === QUOTE) {
      this.#string();
      if (tree?.wanted) {
        found.push(start, this.#at);
        this.#met.add(tree);
      }
      return false;
    }
    if (first === OPEN_OBJECT || first === OPEN_ARRAY) {
      this.#at = start + 1;
      this.#skipSpace();
      if (this.#peek() === (first === OPEN_OBJECT ? CLOSE_OBJECT : CLOSE_ARRAY)) {
        this.#at += 1;
        return false;
      }
      this.#isArray.push(first === OPEN_ARRAY);
      this.#trees.push(tree);
      this.#indexes.push(-1);
      return true;
    }
    if (first === MINUS || isDigit(first)) this.#number();
    else this.#word();
    return false;
  }

  /** Goes from a finished value to the next one, closing what closes. */
  #next(): FieldTree | undefined | typeof DONE {
    for (;;) {
      this.#skipSpace();
      const depth = this.#isArray.length - 1;
      if (depth < 0) {
        if (this.#at < this.#end) this.#refuse();
        return DONE;
      }
      const byte = this.#peek();
      if (byte === COMMA) {
        this.#at += 1;
        this.#skipSpace();
        return this.#element();
      }
      if (byte !== (this.#isArray[depth] ? CLOSE_ARRAY : CLOSE_OBJECT)) this.#refuse();
      this.#at += 1;
      this.#isArray.pop();
      this.#trees.pop();
      this.#indexes.pop();
    }
  }

  /** Begins the next element of the innermost container: reads the key, if it has one; says what is wanted of it. */
  #element(): FieldTree | undefined {
    const depth = this.#isArray.length - 1;
    const tree = this.#trees[depth];
    if (this.#isArray[depth]) {
      const index = (this.#indexes[depth] as number) + 1;
      this.#indexes[depth] = index;
      return tree === undefined ? undefined : elementOf(tree, index);
    }
    const start = this.#at;
    if (this.#peek() !== QUOTE) this.#refuse();
    this.#string();
    const key = tree === undefined || tree.keys.size === 0 ? undefined : this.#key(start, this.#at);
    this.#skipSpace();
    if (this.#peek() !== COLON) this.#refuse();
    this.#at += 1;
    this.#skipSpace();
    return key === undefined ? undefined : tree?.keys.get(key);
  }

  #key(start: number, end: number): string {
    const text = decoder.decode(this.#bytes.subarray(start, end));
    return this.#hasEscape ? (JSON.parse(text) as string) : text.slice(1, -1);
  }

  #string(): void {
    const bytes = this.#bytes;
    const end = this.#end;
    let at = this.#at + 1;
    this.#hasEscape = false;
    for (;;) {
      const byte = at < end ? (bytes[at] as number) : 0;
      if (byte === QUOTE) break;
      if (byte === BACKSLASH) {
        this.#hasEscape = true;
        at = this.#escape(at + 1);
      } else if (byte < 0x20) {
        this.#at = at;
        this.#refuse();
      } else {
        at += 1;
      }
    }
    this.#at = at + 1;
  }

  /** Checks the escape whose letter stands at `at`; returns the offset behind it. */
  #escape(at: number): number {
    const name = at < this.#end ? String.fromCharCode(this.#bytes[at] as number) : '';
    if (name !== '' && '"\\/bfnrt'.includes(name)) return at + 1;
    this.#at = at;
    if (name !== 'u') this.#refuse();
    for (let digit = at + 1; digit <= at + 4; digit += 1) {
      const byte = digit < this.#end ? (this.#bytes[digit] as number) : 0;
      // Setting this bit makes capital letters small.
      const letter = byte | 0x20;
      if (!isDigit(byte) && !(letter >= 0x61 && letter <= 0x66)) {
        this.#at = digit;
        this.#refuse();
      }
    }
    return at + 5;
  }

  #number(): void {
    if (this.#peek() === MINUS) this.#at += 1;
    if (this.#peek() === ZERO) this.#at += 1;
    else this.#digits();
    if (this.#peek() === POINT) {
      this.#at += 1;
      this.#digits();
    }
    if ((this.#peek() | 0x20) === 0x65) {
      this.#at += 1;
      if (this.#peek() === PLUS || this.#peek() === MINUS) this.#at += 1;
      this.#digits();
    }
  }

  #digits(): void {
    if (!isDigit(this.#peek())) this.#refuse();
    while (isDigit(this.#peek())) this.#at += 1;
  }

  #word(): void {
    const bytes = this.#bytes;
    const word = WORDS.find((letters) => letters.every((letter, index) => bytes[this.#at + index] === letter));
    if (word === undefined || this.#at + word.length > this.#end) this.#refuse();
    this.#at += word.length;
  }

  #peek(): number {
    return this.#at < this.#end ? (this.#bytes[this.#at] as number) : 0;
  }

  #skipSpace(): void {
    const bytes = this.#bytes;
    while (this.#at < this.#end) {
      const byte = bytes[this.#at] as number;
      if (byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) break;
      this.#at += 1;
    }
  }

  #refuse(): never {
    if (this.#at >= this.#end) throw new JsonError('not JSON: the line ends too early');
    const rest = decoder.decode(this.#bytes.subarray(this.#at, Math.min(this.#end, this.#at + 4)));
    const character = JSON.stringify(String.fromCodePoint(rest.codePointAt(0) as number));
    throw new JsonError(`not JSON: ${character} at byte ${this.#at - this.#start + 1} is not expected`);
  }
}

const DONE = Symbol('done');

function isDigit(byte: number): boolean {
  return byte >= ZERO && byte <= NINE;
}
