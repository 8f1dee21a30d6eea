/**
 * Runs the library over damaged documents, one track at a time, and tallies the result.
 *
 * @module
 */

import { type Damaged, damage, RENDERERS, type Track } from '../../corpus/damage.ts';
import { type DamageSetting, SPACED_SETTING } from '../../corpus/damage-settings.ts';
import { evaluateRules } from '../../src/decide/evaluate-rules.ts';
import type { RulePack, Run } from '../../src/language/pack.ts';
import { alwaysJoin, neverJoin, textContent, unwrapInner } from './baselines.ts';
import { boundaryOffsets, compare, createTally, type Miss, type Tally, whitespaceOffsets } from './measure.ts';
import { slipOffsets } from './slips.ts';

/** The library's doors, as far as quality needs them. */
export interface Doors {
  toText(html: string): string;
  normalizeText?(text: string): string;
}

/** Tallies of the library and of the baselines on one track. */
export interface TrackResult {
  readonly track: Track;
  /** The pack alone, over whole paragraphs or pages, without the engine. */
  readonly pack?: Tally;
  /** The public function. */
  readonly door?: Tally;
  readonly baselines: Readonly<Record<string, Tally>>;
}

const HTML: ReadonlySet<Track> = new Set(['raw', 'parsed', 'flattened', 'glued', 'squeezed', 'spread']);
/** Tracks on which the pack decides without any help of whitespace. */
const SILENT: ReadonlySet<Track> = new Set(['lines', 'squeezed', 'spread']);

/** Asks the pack alone: each run of fragments, and what it makes of them. */
export function askPack(
  pack: RulePack,
  fragments: readonly string[],
  whitespace: Run['whitespace'],
  minConfidence: number,
): string {
  if (fragments.length === 0) return '';
  const run: Run = {
    fragments,
    gaps: new Array(fragments.length - 1).fill(whitespace === 'noisy' ? 'space' : 'blank'),
    fixed: new Array(fragments.length - 1).fill(undefined),
    whitespace,
    before: '',
    final: true,
    lexicon: { knows: () => false, forbids: () => false },
  };
  let out = fragments[0] as string;
  evaluateRules(run, pack, minConfidence).forEach((opinion, i) => {
    out += `${opinion.verdict === 'join' ? '' : ' '}${fragments[i + 1]}`;
  });
  return out;
}

/** What one call of {@link measureTrack} needs. */
export interface TrackOptions {
  readonly seed: number;
  readonly setting: DamageSetting;
  readonly pack?: RulePack;
  readonly doors?: Doors;
  readonly minConfidence?: number;
  /** Places of the gold that count for nothing. */
  readonly slips?: readonly string[];
  readonly onMiss?: (miss: Miss) => void;
  /** Called with the public function's tally of each document, by itself. */
  readonly onDocument?: (tally: Tally) => void;
}

/** Damages every document and measures one track. */
export function measureTrack(
  documents: readonly (readonly string[])[],
  track: Track,
  options: TrackOptions,
): TrackResult {
  const { pack, doors } = options;
  const minConfidence = options.minConfidence ?? 0;
  const door = createTally();
  const alone = createTally();
  const baselines: Record<string, Tally> = {
    'never join': createTally(),
    'always join': createTally(),
    'text content': createTally(),
    'unwrap inner p': createTally(),
  };
  const isHtml = HTML.has(track);
  const setting = track === 'spaced' ? SPACED_SETTING : options.setting;
  documents.forEach((paragraphs, index) => {
    const damaged = damage(paragraphs, { seed: options.seed + index, setting });
    const input = RENDERERS[track](damaged);
    const fragments = damaged.fragments.map((fragment) => fragment.text);
    const offsets = track === 'spaced' ? whitespaceOffsets(input) : boundaryOffsets(fragments);
    const slips = slipOffsets(damaged.gold, options.slips ?? []);
    const tally = (into: Tally | undefined, output: string, onMiss?: (miss: Miss) => void): void => {
      if (into !== undefined) compare(into, damaged.gold, offsets, output, { slips, onMiss });
    };
    if (pack !== undefined)
      tally(alone, packText(pack, track, damaged, input, minConfidence), doors ? undefined : options.onMiss);
    if (doors !== undefined) {
      const output = isHtml ? doors.toText(input) : doors.normalizeText?.(input);
      if (output !== undefined) {
        tally(door, output, options.onMiss);
        if (options.onDocument !== undefined) {
          const own = createTally();
          tally(own, output);
          options.onDocument(own);
        }
      }
    }
    tally(baselines['never join'], neverJoin(fragments));
    tally(baselines['always join'], alwaysJoin(fragments));
    tally(baselines['text content'], textContent(input, isHtml));
    tally(baselines['unwrap inner p'], unwrapInner(input, isHtml));
  });
  return {
    track,
    ...(pack !== undefined && (SILENT.has(track) || track === 'spaced') ? { pack: alone } : {}),
    ...(door.texts > 0 ? { door } : {}),
    baselines,
  };
}

/** The pack's text of a damaged document: paragraphs where the track leaves them, one run otherwise. */
function packText(pack: RulePack, track: Track, damaged: Damaged, input: string, minConfidence: number): string {
  if (track === 'spaced') {
    return input
      .split('\n\n')
      .map((paragraph) => askPack(pack, paragraph.split(' '), 'noisy', minConfidence))
      .join('\n\n');
  }
  const fragments = damaged.fragments.map((fragment) => fragment.text);
  if (track === 'lines' || !SILENT.has(track)) return askPack(pack, fragments, 'silent', minConfidence);
  const paragraphs: string[] = [];
  let from = 0;
  for (let i = 0; i <= damaged.boundaries.length; i++) {
    if (i < damaged.boundaries.length && damaged.boundaries[i]?.gold !== 'break') continue;
    paragraphs.push(askPack(pack, fragments.slice(from, i + 1), 'silent', minConfidence));
    from = i + 1;
  }
  return paragraphs.join('\n\n');
}

/** Clean text through the pack or the door: how many paragraphs stay as they are. */
export function measureClean(
  documents: readonly (readonly string[])[],
  options: {
    readonly pack?: RulePack;
    readonly doors?: Doors;
    readonly slips?: readonly string[];
    readonly onChange?: (from: string, to: string) => void;
  },
): { readonly pack?: Tally; readonly door?: Tally } {
  const alone = createTally();
  const door = createTally();
  for (const paragraphs of documents) {
    for (const paragraph of paragraphs) {
      const clean = paragraph.split(/\s+/u).join(' ');
      const offsets = whitespaceOffsets(clean);
      if (options.pack !== undefined) {
        const out = askPack(options.pack, clean.split(' '), 'noisy', 0);
        compare(alone, clean, offsets, out, { slips: slipOffsets(clean, options.slips ?? []) });
        if (out !== clean && options.doors === undefined) options.onChange?.(clean, out);
      }
    }
    if (options.doors?.normalizeText !== undefined) {
      const clean = paragraphs.map((paragraph) => paragraph.split(/\s+/u).join(' '));
      const out = options.doors.normalizeText(clean.join('\n\n')).split('\n\n');
      clean.forEach((paragraph, i) => {
        const slips = slipOffsets(paragraph, options.slips ?? []);
        compare(door, paragraph, whitespaceOffsets(paragraph), out[i] ?? '', { slips });
        if (out[i] !== paragraph) options.onChange?.(paragraph, out[i] ?? '');
      });
    }
  }
  return { ...(options.pack ? { pack: alone } : {}), ...(door.texts > 0 ? { door } : {}) };
}
