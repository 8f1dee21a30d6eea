/** Every way through the streaming doors: what goes in, cut in pieces, and the text that comes out. */
import { Readable } from 'node:stream';
import { createNormalizer, normalizeChunks, type Options } from 'tutas';
import { NormalizeTransform } from 'tutas/node';
import { NormalizeStream } from 'tutas/web';

/** A piece of input. */
export type Piece = string | Uint8Array;

/** Puts text through a door, in pieces. */
export type Way = (pieces: readonly Piece[], options?: Options) => Promise<string>;

/** The UTF-8 bytes of `text`. */
export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** The text of UTF-8 bytes, byte order marks kept. */
export function textOf(parts: readonly Uint8Array[]): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(Buffer.concat(parts));
}

/** The push door, fed with strings. */
export const push: Way = async (pieces, options) => {
  const normalizer = createNormalizer(options);
  let out = '';
  for (const piece of pieces) out += normalizer.write(piece as string);
  return out + normalizer.end();
};

/** The iterator door over a plain array. */
export const iterate: Way = async (pieces, options) => {
  let out = '';
  for await (const piece of normalizeChunks(pieces, options)) out += piece;
  return out;
};

/** The Node door. */
export const node: Way = async (pieces, options) => {
  const parts: Uint8Array[] = [];
  const transform = new NormalizeTransform(options);
  for await (const part of Readable.from(pieces, { objectMode: true }).pipe(transform)) parts.push(part as Uint8Array);
  return textOf(parts);
};

/** The Web door. */
export const web: Way = async (pieces, options) => {
  const parts: Uint8Array[] = [];
  const source = new ReadableStream<Piece>({
    start(controller) {
      for (const piece of pieces) controller.enqueue(piece);
      controller.close();
    },
  });
  for await (const part of source.pipeThrough(new NormalizeStream(options))) parts.push(part);
  return textOf(parts);
};

/** Cuts `whole` into pieces of `size`. */
export function sized<T extends Piece>(whole: T, size: number): T[] {
  const pieces: T[] = [];
  for (let at = 0; at < whole.length; at += size) pieces.push(whole.slice(at, at + size) as T);
  return pieces;
}

/** Cuts `whole` at `offsets`, which are from 0 to 1 and in any order. */
export function cut<T extends Piece>(whole: T, offsets: readonly number[]): T[] {
  const places = offsets.map((offset) => Math.floor(offset * (whole.length + 1))).sort((a, b) => a - b);
  const pieces: T[] = [];
  let from = 0;
  for (const place of [...places, whole.length]) {
    pieces.push(whole.slice(from, place) as T);
    from = place;
  }
  return pieces;
}
