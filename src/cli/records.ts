/**
 * Repairs the records of a batch: bytes in, bytes out. What is not repaired is copied, never written anew.
 *
 * @module
 */
import { isAscii, isUtf8, transcode } from 'node:buffer';
import type { NdjsonArguments } from './arguments.ts';
import { oneLine } from './failure.ts';
import { type FieldTree, fieldTree } from './field-tree.ts';
import { JsonError, StringFinder } from './find-strings.ts';
import { type Format, type Language, loadRepair } from './language.ts';
import { literalLike } from './string-literal.ts';

const LINE_FEED = 0x0a;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/** What a thread must know to repair records. Plain data: it is sent to the thread. */
export interface RecordTask {
  readonly fields: NdjsonArguments['fields'];
  readonly onError: NdjsonArguments['onError'];
  readonly format: Format;
  readonly language: Language;
}

/** Something to say about one line of a batch. Lines count from 0, within the batch. */
export interface LineNote {
  readonly line: number;
  readonly message: string;
  /** The line is nothing but the bracket that opens an object or array. */
  readonly opens: boolean;
}

/** What became of a batch. */
export interface RepairedBatch {
  /** The output, in an `ArrayBuffer` of its own. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Lines that were read, empty ones included. */
  readonly lines: number;
  /** Records that were read. */
  readonly records: number;
  /** The fields, by their index, in which a string was found. */
  readonly met: readonly number[];
  /** The lines, within the batch, whose fields were changed. */
  readonly changed: readonly number[];
  readonly failures: readonly LineNote[];
  /** How many of the failures are of records that are JSON, but that could not be repaired: they are copied. */
  readonly unread: number;
  /** A line failed, and that is to be the end. */
  readonly stopped: boolean;
}

/** Repairs batches, one after the other. */
export type BatchRepairer = (bytes: Uint8Array<ArrayBuffer>) => RepairedBatch;

/** Makes a batch repairer; loads what it needs. */
export async function createBatchRepairer(task: RecordTask): Promise<BatchRepairer> {
  return batchRepairer(task, await loadRepair(task.language, task.format));
}

/** Makes a batch repairer that repairs strings with `repair`. */
export function batchRepairer(
  { fields, onError }: Pick<RecordTask, 'fields' | 'onError'>,
  repair: (text: string) => string,
): BatchRepairer {
  const tree: FieldTree = fieldTree(fields);
  const finder = new StringFinder(tree);
  return (bytes) => {
    const input = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const out = new Copy(input);
    const changed: number[] = [];
    const failures: LineNote[] = [];
    const met = new Set<number>();
    let [lines, records, unread] = [0, 0, 0];
    let stopped = false;
    let start = BYTE_ORDER_MARK.every((byte, index) => input[index] === byte) ? BYTE_ORDER_MARK.length : 0;
    while (start < input.length && !stopped) {
      const lineFeed = input.indexOf(LINE_FEED, start);
      const end = lineFeed === -1 ? input.length : lineFeed + 1;
      if (!isBlank(input, start, end)) {
        records += 1;
        try {
          const found: number[] = [];
          finder.find(input, start, end, found);
          // All of a record or nothing of it: what throws, throws before anything is replaced.
          const literals: string[] = [];
          for (let index = 0; index < found.length; index += 2) {
            const literal = decode(input.subarray(found[index], found[index + 1]));
            const text = literal.includes('\\') ? (JSON.parse(literal) as string) : literal.slice(1, -1);
            const repaired = repair(text);
            literals.push(repaired === text ? '' : literalLike(literal, repaired));
          }
          for (const [index, literal] of literals.entries()) {
            if (literal !== '') out.replace(found[index * 2] as number, found[index * 2 + 1] as number, literal);
          }
          finder.tellMet(met);
          if (literals.some((literal) => literal !== '')) changed.push(lines);
        } catch (error) {
          failures.push({ line: lines, message: messageOf(error), opens: opensOnly(input, start, end) });
          const isJson = !(error instanceof JsonError);
          if (isJson) unread += 1;
          // A record that is JSON is never left out: that it could not be repaired is not its fault.
          if (onError === 'skip' && !isJson) out.replace(start, end, '');
          else if (onError === 'fail') {
            out.replace(start, input.length, '');
            stopped = true;
          }
        }
      }
      lines += 1;
      start = end;
    }
    return { bytes: out.take(), lines, records, met: [...met], changed, failures, unread, stopped };
  };
}

/** Says why a record failed; a string or buffer beyond the limits of JavaScript is a `RangeError` of many wordings. */
function messageOf(error: unknown): string {
  const { code, message } = error as { readonly code?: string; readonly message: string };
  return error instanceof RangeError || code === 'ERR_STRING_TOO_LONG'
    ? `the record is too large to be repaired (${oneLine(message)})`
    : oneLine(message);
}

/** True for a line that is nothing but `{` or `[`, as pretty-printed JSON begins. */
function opensOnly(bytes: Buffer, start: number, end: number): boolean {
  const line = bytes.toString('latin1', start, Math.min(end, start + 40)).trim();
  return line === '{' || line === '[';
}

function isBlank(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if ((bytes[at] as number) > 0x20) return false;
  return true;
}

/**
 * The text of UTF-8 bytes; what is no UTF-8 becomes U+FFFD. `Buffer.toString()` does the same six times as slowly where
 * there are letters beyond ASCII.
 */
function decode(bytes: Buffer): string {
  if (isAscii(bytes)) return bytes.toString('latin1');
  return isUtf8(bytes) ? transcode(bytes, 'utf8', 'utf16le').toString('utf16le') : bytes.toString();
}

/** The most bytes that a UTF-16 code unit takes in UTF-8. */
const BYTES_PER_UNIT = 3;

/** A copy of the input with stretches of it replaced, in memory of its own: it is handed to another thread. */
class Copy {
  readonly #input: Buffer;
  #bytes: Buffer<ArrayBuffer>;
  #size = 0;
  #copied = 0;

  constructor(input: Buffer) {
    this.#input = input;
    this.#bytes = Buffer.allocUnsafeSlow(input.length);
  }

  /** Goes on with `text` where the input has the bytes from `start` to `end`. */
  replace(start: number, end: number, text: string): void {
    this.#copyTo(start, text.length * BYTES_PER_UNIT);
    this.#size += this.#bytes.write(text, this.#size);
    this.#copied = end;
  }

  /** The finished copy. */
  take(): Uint8Array<ArrayBuffer> {
    this.#copyTo(this.#input.length, 0);
    return new Uint8Array(this.#bytes.buffer, 0, this.#size);
  }

  /** Copies what stands before `end`, and makes room for `more` bytes behind it. */
  #copyTo(end: number, more: number): void {
    const needed = this.#size + Math.max(0, end - this.#copied) + more;
    if (needed > this.#bytes.length) {
      const larger = Buffer.allocUnsafeSlow(needed + (needed >> 2));
      larger.set(this.#bytes.subarray(0, this.#size));
      this.#bytes = larger;
    }
    this.#size += this.#input.copy(this.#bytes, this.#size, this.#copied, end);
  }
}
