/** Feeds a push door in pieces. */
import type { Normalizer } from 'tutas';

/** Everything a push door writes for `pieces`. */
export function push(normalizer: Normalizer, pieces: Iterable<string>): string {
  let out = '';
  for (const piece of pieces) out += normalizer.write(piece);
  return out + normalizer.end();
}

/** Every UTF-16 code unit by itself: surrogate pairs are cut too. */
export function* codeUnits(text: string): Iterable<string> {
  for (let index = 0; index < text.length; index += 1) yield text.charAt(index);
}

/** `text` cut at `offsets`, which may be any numbers from 0 to 1. */
export function cutAt(text: string, offsets: readonly number[]): string[] {
  const places = offsets.map((offset) => Math.floor(offset * (text.length + 1))).sort((a, b) => a - b);
  const pieces: string[] = [];
  let from = 0;
  for (const place of [...places, text.length]) {
    pieces.push(text.slice(from, place));
    from = place;
  }
  return pieces;
}
