/**
 * The krmm page as lines: its 405 fragments, every gap alike.
 *
 * @module
 */
import { readFileSync } from 'node:fs';
import type { RulePack } from '../../src/language/pack.ts';
import { boundaryOffsets, compare, createTally, type Miss, type Tally } from './measure.ts';
import { askPack } from './tracks.ts';

const FOLDER = new URL('../../fixtures/pages/krmm/', import.meta.url);

/** The text fragments of the broken page, in reading order. */
export function pageFragments(): string[] {
  const html = readFileSync(new URL('broken.html', FOLDER), 'utf8');
  return html
    .split(/<[^>]*>/u)
    .map((text) => text.trim())
    .filter((text) => text !== '');
}

/** The page's fragments as one run without whitespace evidence, compared with the gold text. */
export function measurePage(pack: RulePack, onMiss?: (miss: Miss) => void): Tally {
  const tally = createTally();
  const gold = readFileSync(new URL('expected.txt', FOLDER), 'utf8');
  const fragments = pageFragments();
  compare(tally, gold, boundaryOffsets(fragments), askPack(pack, fragments, 'silent', 0), { onMiss });
  return tally;
}
