/**
 * Repairs the records of a batch: bytes in, bytes out. What is not repaired is copied, never written anew.
 *
 * @module
 */
import { isAscii, isUtf8, transcode } from 'node:buffer';
import type { NdjsonArguments } from './arguments.ts';
import { countInvalid, replaceInvalid } from './codec.ts';
import type { EncodingArguments } from './encodings.ts';
import { oneLine } from './failure.ts';
import { type FieldTree, fieldTree } from './field-tree.ts';
import { JsonError, StringFinder } from './find-strings.ts';
import { type Format, type Language, loadRepair } from './language.ts';
import { bytesLike, literalLike } from './string-literal.ts';
import { decodeUtf8, Utf8Codec } from './unicode-codec.ts';

const UTF_8 = new Utf8Codec();
const LINE_FEED = 0x0a;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/** What a thread must know to repair records. Plain data: it is sent to the thread. */
export interface RecordTask {
  readonly fields: NdjsonArguments['fields'];
  readonly onError: NdjsonArguments['onError'];
  readonly onInvalid: EncodingArguments['onInvalid'];
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
  /** How many bytes of fields were replaced by U+FFFD. */
  readonly replaced: number;
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
  { fields, onError, onInvalid }: Pick<RecordTask, 'fields' | 'onError'> & Partial<Pick<RecordTask, 'onInvalid'>>,
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
    let [lines, records, unread, replaced] = [0, 0, 0, 0];
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
          // A field that cannot be repaired has been met as well.
          finder.tellMet(met);
          // All of a record or nothing of it: what throws, throws before anything is replaced.
          const fields: RepairedField[] = [];
          for (let index = 0; index < found.length; index += 2) {
            fields.push(repairField(input.subarray(found[index], found[index + 1]), onInvalid, repair));
          }
          for (const [index, { literal }] of fields.entries()) {
            if (literal !== '') out.replace(found[index * 2] as number, found[index * 2 + 1] as number, literal);
          }
          for (const field of fields) replaced += field.replaced;
          if (fields.some((field) => field.isChanged)) changed.push(lines);
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
    return { bytes: out.take(), lines, records, met: [...met], changed, failures, unread, replaced, stopped };
  };
}

/** What became of a field. */
interface RepairedField {
  /** What is to stand in its place; empty when it stays. */
  readonly literal: string | Uint8Array;
  /** Whether the repair changed it. */
  readonly isChanged: boolean;
  /** How many of its bytes were replaced by U+FFFD. */
  readonly replaced: number;
}

/**
 * Repairs a field, given as the bytes of its literal. Bytes that are no UTF-8 stay what they are, as they do in files, unless
 * something else is asked for.
 */
function repairField(
  bytes: Buffer,
  onInvalid: RecordTask['onInvalid'],
  repair: (text: string) => string,
): RepairedField {
  const valid = decode(bytes);
  const escaped = valid ?? decodeUtf8(bytes);
  const invalid = valid === undefined ? countInvalid(UTF_8, escaped) : 0;
  if (invalid > 0 && onInvalid === 'fail') {
    throw new Error(`a field holds ${invalid === 1 ? '1 byte that is' : `${invalid} bytes that are`} no UTF-8`);
  }
  const isReplaced = invalid > 0 && onInvalid === 'replace';
  const literal = isReplaced ? replaceInvalid(UTF_8, escaped) : escaped;
  const text = literal.includes('\\') ? (JSON.parse(literal) as string) : literal.slice(1, -1);
  const repaired = repair(text);
  const field = { isChanged: repaired !== text, replaced: isReplaced ? invalid : 0 };
  if (!field.isChanged) return { literal: isReplaced ? literal : '', ...field };
  return { literal: (invalid > 0 && !isReplaced ? bytesLike : literalLike)(literal, repaired), ...field };
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
 * The text of UTF-8 bytes; undefined when they are none. `Buffer.toString()` does the same six times as slowly where there
 * are letters beyond ASCII.
 */
function decode(bytes: Buffer): string | undefined {
  if (isAscii(bytes)) return bytes.toString('latin1');
  return isUtf8(bytes) ? transcode(bytes, 'utf8', 'utf16le').toString('utf16le') : undefined;
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

  /** Goes on with `text`, or bytes, where the input has the bytes from `start` to `end`. */
  replace(start: number, end: number, text: string | Uint8Array): void {
    this.#copyTo(start, text.length * BYTES_PER_UNIT);
    if (typeof text === 'string') this.#size += this.#bytes.write(text, this.#size);
    else {
      this.#bytes.set(text, this.#size);
      this.#size += text.length;
    }
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
