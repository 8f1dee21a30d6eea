/**
 * Breaks clean text the way a CMS does that turns every word processor run into a paragraph of its own.
 *
 * The rates come from counting the cuts of one real page (405 fragments, `fixtures/pages/krmm`) and of some eighty
 * cuts in real word processor HTML; see `bench/quality/README.md`. One seed gives one damage, on every machine.
 *
 * @module
 */
import { type CutPlace, type DamageSetting, SEED_SETTING } from './damage-settings.ts';
import { createRandom, type Random } from './random.ts';

/** The truth about the boundary behind a fragment. */
export type Gold = 'join' | 'space' | 'break';

/** Where the space of a `space` boundary stands in the markup. */
export type SpacePlace = 'between' | 'left' | 'right';

/** One fragment of broken text. */
export interface Fragment {
  /** The text, trimmed; single spaces may stand inside when words were left together. */
  readonly text: string;
  /** `p`: a paragraph element of its own. `bare`: text between the paragraph elements. */
  readonly carrier: 'p' | 'bare';
}

/** One boundary between two fragments. */
export interface Boundary {
  readonly gold: Gold;
  /** Only meaningful where `gold` is `space`: between the tags, or inside the left or the right element. */
  readonly place: SpacePlace;
}

/** Broken text with its gold. */
export interface Damaged {
  readonly fragments: readonly Fragment[];
  /** `boundaries[i]` stands between `fragments[i]` and `fragments[i + 1]`. */
  readonly boundaries: readonly Boundary[];
  /** The clean text: paragraphs joined by one blank line. */
  readonly gold: string;
}

const LETTER = /^\p{L}\p{M}*$/u;
const OPENING = '«“„([{‹‘';
const CLOSING = '»”)]}›';
const STRAIGHT = '"';
const HYPHENS = '-‐‑';
/** Clitics written with a hyphen: the hyphen goes with them. */
const HYPHEN_CLITIC = /^(?:ақ|ау|ай|мыс|міс|ды|ді|ты|ті)(?!\p{L})/u;
const VOWEL = /[аәеёиоөуұүыіэюя]/iu;

function isLetter(character: string | undefined): boolean {
  return character !== undefined && LETTER.test(character);
}

/** Offsets in `letters` where a cut of this kind may stand; empty when the word is too short. */
function cutOffsets(letters: string, place: CutPlace, random: Random): number[] {
  const length = letters.length;
  if (length < 2) return [];
  switch (place) {
    case 'first':
      return [1];
    case 'last':
      return [length - 1];
    case 'around-inner': {
      if (length < 3) return [1];
      const at = 1 + random.int(length - 2);
      return [at, at + 1];
    }
    case 'ending': {
      const size = 2 + random.int(3);
      return length - size >= 2 ? [length - size] : [length - 1];
    }
    case 'inside':
      return length < 4 ? [1 + random.int(length - 1)] : [2 + random.int(length - 3)];
    case 'anywhere':
      return [1 + random.int(length - 1)];
    case 'syllable': {
      // A cut before a consonant that a vowel follows, when a vowel stands before it too.
      const places: number[] = [];
      for (let i = 1; i + 1 < length; i++) {
        const here = letters[i] ?? '';
        const next = letters[i + 1] ?? '';
        if (!VOWEL.test(here) && VOWEL.test(next) && VOWEL.test(letters.slice(0, i))) places.push(i);
      }
      const at = places[random.int(Math.max(1, places.length))];
      return at === undefined ? [] : [at];
    }
  }
}

/** Cuts one whitespace-free token into its pieces. */
function cutWord(word: string, setting: DamageSetting, random: Random): string[] {
  const cuts = new Set<number>();
  let start = 0;
  let end = word.length;

  // Marks before the word: brackets and quotation marks.
  while (start < end) {
    const c = word[start] ?? '';
    if (!OPENING.includes(c) && c !== STRAIGHT) break;
    start++;
    if (start < end && random.chance(setting.quoteDetached)) cuts.add(start);
  }
  // Marks after it, from the right: `туғызады|»|,`.
  while (end > start) {
    const c = word[end - 1] ?? '';
    let rate: number | undefined;
    if (c === '.') rate = setting.stopDetached;
    else if (c === ',') rate = setting.commaDetached;
    else if (CLOSING.includes(c) || c === STRAIGHT) rate = setting.quoteDetached;
    else if (':;!?…'.includes(c)) rate = setting.markDetached;
    if (rate === undefined) break;
    // An ellipsis of three stops, or `?!`, is one mark.
    let from = end - 1;
    while (from > start && '.!?'.includes(c) && '.!?'.includes(word[from - 1] ?? ' ')) from--;
    if (from > start && random.chance(rate)) cuts.add(from);
    end = from;
  }

  // Hyphens between the parts.
  for (let i = start + 1; i < end - 1; i++) {
    if (!HYPHENS.includes(word[i] ?? ' ')) continue;
    const before = word[i - 1] ?? '';
    const after = word[i + 1] ?? '';
    const range = /\p{Nd}/u.test(before) && /\p{Nd}/u.test(after);
    if (!random.chance(range ? setting.hyphenCut * 0.2 : setting.hyphenCut)) continue;
    if (random.chance(setting.hyphenAlone)) {
      cuts.add(i);
      cuts.add(i + 1);
      continue;
    }
    const suffix = !isLetter(before) || /\p{Lu}/u.test(before) || HYPHEN_CLITIC.test(word.slice(i + 1));
    cuts.add(suffix ? i : i + 1);
  }

  // Letters.
  if (random.chance(setting.letterCut)) {
    // One stretch of letters, by its length, so that long parts are cut more often than `т` and `б` of `т.б.`.
    const stretches: (readonly [readonly [number, number], number])[] = [];
    for (let i = 0; i < word.length; ) {
      if (!isLetter(word[i])) {
        i++;
        continue;
      }
      let j = i;
      while (j < word.length && isLetter(word[j])) j++;
      if (j - i > 1) stretches.push([[i, j], j - i]);
      i = j;
    }
    if (stretches.length > 0) {
      const [from, to] = random.pick(stretches);
      const letters = word.slice(from, to);
      for (const at of cutOffsets(letters, random.pick(setting.places), random)) cuts.add(from + at);
      if (random.chance(setting.secondCut)) cuts.add(from + 1 + random.int(to - from - 1));
    }
  }

  const pieces: string[] = [];
  let from = 0;
  for (const at of [...cuts].sort((a, b) => a - b)) {
    if (at <= from || at >= word.length) continue;
    pieces.push(word.slice(from, at));
    from = at;
  }
  pieces.push(word.slice(from));
  return pieces;
}

/**
 * Breaks paragraphs.
 *
 * @param paragraphs clean paragraphs; whitespace inside them is collapsed first
 * @param options the seed of the random source, and the setting (default {@link SEED_SETTING})
 */
export function damage(
  paragraphs: readonly string[],
  options: { readonly seed: number; readonly setting?: DamageSetting },
): Damaged {
  const setting = options.setting ?? SEED_SETTING;
  const random = createRandom(options.seed);
  const fragments: Fragment[] = [];
  const boundaries: Boundary[] = [];
  const clean = paragraphs.map((p) => p.trim().split(/\s+/u).join(' ')).filter((p) => p !== '');

  for (const paragraph of clean) {
    // Pieces first, then whole words are left together, then the carriers are dealt out.
    const texts: string[] = [];
    const golds: Gold[] = [];
    for (const word of paragraph.split(' ')) {
      const pieces = cutWord(word, setting, random);
      const first = pieces[0] ?? '';
      if (texts.length > 0) {
        golds.push('space');
        if (pieces.length === 1 && first.length > 2 && isLetter(first[0]) && isLetter(first[1])) {
          if (random.chance(setting.initialMoved)) {
            texts[texts.length - 1] += ` ${first[0]}`;
            golds[golds.length - 1] = 'join';
            pieces[0] = first.slice(1);
          }
        }
      }
      pieces.forEach((piece, i) => {
        if (i > 0) golds.push('join');
        texts.push(piece);
      });
    }

    let i = 0;
    while (i < texts.length) {
      let text = texts[i] ?? '';
      const previous = fragments[fragments.length - 1];
      const paragraphStart = i === 0;
      // Two bare texts in a row would be one text.
      const bare = random.chance(setting.bare) && (paragraphStart || previous?.carrier !== 'bare');
      let together = random.chance(bare ? setting.barePair : setting.leafPair) ? 1 : 0;
      if (together === 1 && !bare && random.chance(0.3)) together = 2;
      const carrier = bare ? 'bare' : 'p';
      if (fragments.length > 0) {
        const gold: Gold = paragraphStart ? 'break' : (golds[i - 1] ?? 'space');
        const inside = random.chance(setting.spaceInside) && carrier === 'p' && previous?.carrier === 'p';
        boundaries.push({ gold, place: inside ? (random.chance(0.5) ? 'left' : 'right') : 'between' });
      }
      while (together > 0 && i + 1 < texts.length && golds[i] === 'space') {
        i++;
        text += ` ${texts[i]}`;
        together--;
      }
      fragments.push({ text, carrier });
      i++;
    }
  }
  return { fragments, boundaries, gold: clean.join('\n\n') };
}

/** The fragments grouped by paragraph: `[from, to)` pairs of fragment indices. */
export function paragraphRanges(damaged: Damaged): [number, number][] {
  const ranges: [number, number][] = [];
  let from = 0;
  damaged.boundaries.forEach((boundary, i) => {
    if (boundary.gold !== 'break') return;
    ranges.push([from, i + 1]);
    from = i + 1;
  });
  if (damaged.fragments.length > 0) ranges.push([from, damaged.fragments.length]);
  return ranges;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** The broken HTML as the CMS writes it: `<p><p>сөз</p> <p>сөз</p></p>`, the spaces where they belong. */
export function renderRaw(damaged: Damaged): string {
  const out: string[] = [];
  paragraphRanges(damaged).forEach(([from, to], index) => {
    out.push(index > 0 ? ' <p>' : '<p>');
    for (let i = from; i < to; i++) {
      const fragment = damaged.fragments[i];
      if (fragment === undefined) continue;
      const before = i > from ? damaged.boundaries[i - 1] : undefined;
      const after = i + 1 < to ? damaged.boundaries[i] : undefined;
      let text = escapeText(fragment.text);
      if (before?.gold === 'space' && before.place === 'right') text = ` ${text}`;
      if (after?.gold === 'space' && after.place === 'left') text = `${text} `;
      out.push(fragment.carrier === 'p' ? `<p>${text}</p>` : text);
      if (after?.gold === 'space' && after.place === 'between') out.push(' ');
    }
    out.push('</p>');
  });
  return out.join('');
}

const P_TAG = /<\/?p>/gu;

/** What an HTML5 parser or a sanitizer writes back: no nesting, an empty `<p></p>` where it was. */
export function renderParsed(damaged: Damaged): string {
  const raw = renderRaw(damaged);
  let out = '';
  let at = 0;
  let open = false;
  for (const match of raw.matchAll(P_TAG)) {
    out += raw.slice(at, match.index);
    at = match.index + match[0].length;
    if (match[0] === '<p>') {
      // A start tag closes the open paragraph; an end tag without one makes an empty paragraph.
      out += open ? '</p><p>' : '<p>';
      open = true;
    } else {
      out += open ? '</p>' : '<p></p>';
      open = false;
    }
  }
  return out + raw.slice(at) + (open ? '</p>' : '');
}

/** The parsed form after a tool dropped the empty paragraphs: paragraph ends look like word ends. */
export function renderFlattened(damaged: Damaged): string {
  return renderParsed(damaged).replaceAll(/<p>\s*<\/p>/gu, '');
}

/** The raw form after a minifier removed the whitespace between tags; spaces beside bare text stay. */
export function renderGlued(damaged: Damaged): string {
  return renderRaw(damaged).replaceAll(/>\s+</gu, '><');
}

/** The raw form after a minifier removed all whitespace beside tags: no gap tells anything. */
export function renderSqueezed(damaged: Damaged): string {
  return renderRaw(damaged).replaceAll(/>\s+/gu, '>').replaceAll(/\s+</gu, '<');
}

/** The raw form after a pretty-printer put every tag's content on a line of its own. */
export function renderSpread(damaged: Damaged): string {
  const out: string[] = [];
  for (const [from, to] of paragraphRanges(damaged)) {
    out.push('<p>');
    for (let i = from; i < to; i++) {
      const fragment = damaged.fragments[i];
      if (fragment === undefined) continue;
      const text = escapeText(fragment.text);
      out.push(fragment.carrier === 'p' ? `  <p>${text}</p>` : `  ${text}`);
    }
    out.push('</p>');
  }
  return `${out.join('\n')}\n`;
}

/** Plain text, one fragment a line, a blank line between all of them. */
export function renderLines(damaged: Damaged): string {
  return damaged.fragments.map((fragment) => fragment.text).join('\n\n');
}

/** Plain text with a space at every cut; paragraphs keep their blank lines. */
export function renderSpaced(damaged: Damaged): string {
  let out = '';
  damaged.fragments.forEach((fragment, i) => {
    if (i > 0) out += damaged.boundaries[i - 1]?.gold === 'break' ? '\n\n' : ' ';
    out += fragment.text;
  });
  return out;
}

/** Every track that the generator can render, by name. */
export const RENDERERS = {
  raw: renderRaw,
  parsed: renderParsed,
  flattened: renderFlattened,
  glued: renderGlued,
  squeezed: renderSqueezed,
  spread: renderSpread,
  lines: renderLines,
  spaced: renderSpaced,
} as const satisfies Record<string, (damaged: Damaged) => string>;

/** A track of the generator. */
export type Track = keyof typeof RENDERERS;
