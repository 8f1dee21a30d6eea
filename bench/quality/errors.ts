/**
 * Sorts wrong and missed joins by what stands at the boundary.
 *
 * @module
 */
import type { Miss } from './measure.ts';

/** The kinds, in the order in which they are tried. */
export const KINDS = ['hyphen', 'quote', 'Latin', 'particle', 'name', 'compound', 'other'] as const;
/** One of {@link KINDS}. */
export type Kind = (typeof KINDS)[number];

const HYPHEN = /[-‐‑–—]/u;
const QUOTE = /["“”„«»‘’]/u;
const LATIN = /\p{Script=Latin}/u;
const PARTICLE = /^(?:да|де|та|те|мен|бен|пен|ма|ме|ба|бе|па|пе|не)$/u;
const NAME = /^\P{L}*\p{Lu}/u;

/** The kind of a wrong or missed join. */
export function kindOf({ left, right, leftPiece, rightPiece, leftWord, rightWord, isCompound }: Miss): Kind {
  if (isCompound) return 'compound';
  const seam = left.slice(-1) + right.slice(0, 1);
  if (HYPHEN.test(seam)) return 'hyphen';
  if (QUOTE.test(seam)) return 'quote';
  if (LATIN.test(seam)) return 'Latin';
  if (PARTICLE.test(rightPiece.replaceAll(/\P{L}/gu, '')) || PARTICLE.test(leftPiece.toLowerCase())) return 'particle';
  return NAME.test(leftWord) || NAME.test(rightWord) ? 'name' : 'other';
}

/** Counts of one kind. */
export interface ErrorCount {
  wrong: number;
  missed: number;
}

/** An empty table. */
export function createErrors(): Record<Kind, ErrorCount> {
  return Object.fromEntries(KINDS.map((kind) => [kind, { wrong: 0, missed: 0 }])) as Record<Kind, ErrorCount>;
}

/** Counts a wrong or missed join. */
export function countError(errors: Record<Kind, ErrorCount>, miss: Miss): void {
  const count = errors[kindOf(miss)];
  if (miss.kind === 'wrong-join') count.wrong++;
  else count.missed++;
}
