/**
 * The door for plain text. Two kinds of damage meet here: torn lines (one fragment per line), which go through the
 * engine like any run, and spurious spaces inside lines, which the pack alone can tell.
 *
 * @module
 */
import { classOf, UPPER, WHITESPACE } from './characters.ts';
import { consult } from './consult.ts';
import { Engine } from './engine.ts';
import { DocumentLexicon } from './lexicon.ts';
import { checkString, type Options, type Settings, settle } from './options.ts';
import { PairMemory } from './pair-memory.ts';
import type { RulePack, Run } from './rules/rule.ts';
import type { Gap, Verdict } from './types.ts';

/** Repairs until nothing changes; every round joins, so few are ever needed. */
const ROUNDS = 4;
/** Words that a pack is asked about at a time. */
const WINDOW = 256;
/** How much repaired text a pack sees before a window, in characters and in words. */
const BEFORE = 60;
const BEFORE_WORDS = 8;
/** How many words a pack is shown before a gap in doubt, and behind it. */
const WORDS_BEFORE_DOUBT = 6;
const WORDS_BEHIND_DOUBT = 5;
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/gu;

/** Makes `normalizeText()` for a default pack. */
export function makeNormalizeText(pack: RulePack | null): (text: string, options?: Options) => string {
  return (text, options) => {
    checkString('text', text);
    const settings = settle(options, pack);
    let out = settings.invisible === 'drop' ? text.replace(INVISIBLE, '') : text;
    const lexicon = new DocumentLexicon(settings.pack?.fold, settings.lexicon);
    if (settings.lexicon.document === 'whole') for (const line of out.split('\n')) lexicon.learn(line);
    // A joined word may end a torn line, and a joined line may hold a torn word: both are repaired until neither changes.
    let isTorn = false;
    const found: Found = { parted: new PairMemory(), done: new Set() };
    for (let round = 0; round < ROUNDS; round += 1) {
      const lines = repairLines(out, settings, lexicon, isTorn, found);
      isTorn = isTorn || lines !== out;
      const repaired = repairSpaces(lines, settings, lexicon, found);
      out = repaired;
      if (repaired === lines) break;
    }
    return out;
  };
}

/** What one round has found out and the next one need not ask again. */
interface Found {
  /** Neighbours that are two words beyond doubt. */
  readonly parted: PairMemory;
  /** Lines in which no space is spurious, whatever the document says. */
  readonly done: Set<string>;
}

/** Joins the fragments of torn lines. */
function repairLines(
  text: string,
  settings: Settings,
  lexicon: DocumentLexicon,
  isTorn: boolean,
  { parted }: Found,
): string {
  let out = text;
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = out;
    out = new Engine(settings, 'plain', { lexicon, isTorn: isTorn || round > 0, parted }).runLines(out);
    if (out === before) break;
  }
  return out;
}

/** Removes spurious spaces from every line that is written in the pack's language. */
function repairSpaces(text: string, settings: Settings, lexicon: DocumentLexicon, found: Found): string {
  const { pack } = settings;
  if (pack?.speaks === undefined || pack.model === undefined || settings.whitespace === 'trust') return text;
  let out = '';
  let copied = 0;
  let from = 0;
  while (from <= text.length) {
    const end = text.indexOf('\n', from);
    const until = end === -1 ? text.length : end;
    if (until - from > 2) {
      const line = text.slice(from, until);
      if (!found.done.has(line) && pack.speaks(line)) {
        const { questions } = lexicon;
        const repaired = repairLine(line, pack, settings, lexicon, found.parted);
        // The document's words may be more in the next round, and settle what they were asked about in this one.
        if (repaired === line && lexicon.questions === questions) found.done.add(line);
        if (repaired !== line) {
          out += text.slice(copied, from) + repaired;
          copied = until;
        }
      }
    }
    from = until + 1;
  }
  return copied === 0 ? text : out + text.slice(copied);
}

/** An alphabet or a row of syllables: most words have one letter or two, and none belongs to its neighbour. */
function isDrill(words: readonly string[]): boolean {
  let short = 0;
  for (const word of words) if (word.length < 3) short += 1;
  return words.length > 3 && short * 4 > words.length * 3;
}

/** A stretch of a line. */
interface Part extends Words {
  /** Whether the gap before each word may be spurious. */
  readonly doubts: boolean[];
}

/** The words of a line, and what stands before each. */
interface Words {
  readonly words: string[];
  readonly gaps: string[];
}

/** The words of a line, and where each of them ends in it. */
interface LineWords extends Words {
  readonly ends: number[];
}

function split(line: string): LineWords {
  const words: string[] = [];
  const ends: number[] = [];
  const gaps: string[] = [];
  let index = 0;
  while (index < line.length) {
    const from = index;
    while (index < line.length && classOf(line.charCodeAt(index)) === WHITESPACE) index += 1;
    const start = index;
    while (index < line.length && classOf(line.charCodeAt(index)) !== WHITESPACE) index += 1;
    gaps.push(start === from + 1 && line.charCodeAt(from) === 0x20 ? ' ' : line.slice(from, start));
    if (index > start) {
      words.push(line.slice(start, index));
      ends.push(index);
    }
  }
  return { words, gaps, ends };
}

/**
 * A gap between two sentences, at about one in four of them: there a line is cut, so that what is repaired on one side
 * never changes what is said of the other.
 */
function isCut(left: string, right: string): boolean {
  const end = left.charCodeAt(left.length - 1);
  const start = right.charCodeAt(0);
  return (
    (end === 0x2e || end === 0x21 || end === 0x3f || end === 0x2026) && (start & 3) === 0 && classOf(start) === UPPER
  );
}

function isMeant(left: string, right: string, pack: RulePack, parted: PairMemory): boolean {
  return parted.has(left, right) || pack.isMeant?.(left, right) === true;
}

function repairLine(
  line: string,
  pack: RulePack,
  settings: Settings,
  lexicon: DocumentLexicon,
  parted: PairMemory,
): string {
  const { words, gaps, ends } = split(line);
  if (words.length < 2 || isDrill(words)) return line;
  let out = '';
  /** How much of the line is in `out`. */
  let copied = 0;
  let before = '';
  let first = 0;
  let doubts: boolean[] = [false];
  let hasDoubts = false;
  for (let word = 1; word <= words.length; word += 1) {
    const right = words[word];
    if (right !== undefined) {
      const left = words[word - 1] as string;
      const isDoubtful = !isMeant(left, right, pack, parted);
      if (isDoubtful || !isCut(left, right)) {
        doubts.push(isDoubtful);
        hasDoubts ||= isDoubtful;
        continue;
      }
    }
    if (hasDoubts) {
      const whole: Part = { words: words.slice(first, word), gaps: gaps.slice(first, word), doubts };
      let part = whole;
      for (let round = 0; round < ROUNDS; round += 1) {
        const again = repairWords(part, before, right === undefined, pack, settings, lexicon, parted);
        if (again === part) break;
        part = again;
      }
      if (part !== whole) {
        out += line.slice(copied, first === 0 ? 0 : ends[first - 1]);
        for (let at = 0; at < part.words.length; at += 1) out += (part.gaps[at] as string) + (part.words[at] as string);
        copied = ends[word - 1] as number;
      }
      before = lastWords(part.words, part.words.length);
    } else before = lastWords(words, word, first);
    first = word;
    doubts = [false];
    hasDoubts = false;
  }
  return copied === 0 ? line : out + line.slice(copied);
}

/** What a pack sees before a window that starts with word `end`: nothing from before word `start`. */
function lastWords(words: readonly string[], end: number, start = 0): string {
  return words
    .slice(Math.max(start, end - BEFORE_WORDS), end)
    .join(' ')
    .slice(-BEFORE)
    .trim();
}

/**
 * Asks the pack about the gaps in doubt; returns `part` itself when it joins nothing. Words far from any doubt are not
 * shown to it.
 */
function repairWords(
  part: Part,
  before: string,
  final: boolean,
  pack: RulePack,
  settings: Settings,
  lexicon: DocumentLexicon,
  parted: PairMemory,
): Part {
  const { words, gaps, doubts } = part;
  const near = nearDoubts(part);
  const joined = new Set<number>();
  for (let from = 0; from + 1 < near.length; from += WINDOW) {
    const shown = near.slice(from, from + WINDOW + 1);
    const first = shown[0] as number;
    const last = shown.at(-1) as number;
    const seen: Gap[] = [];
    const fixed: (Verdict | undefined)[] = [];
    for (let at = 1; at < shown.length; at += 1) {
      const word = shown[at] as number;
      fixed.push(doubts[word] === true ? undefined : 'space');
      const gap = gaps[word] as string;
      seen.push(gap === ' ' || gap.trim() === '' ? 'space' : 'none');
    }
    const run: Run = {
      fragments: shown.map((word) => words[word] as string),
      gaps: seen,
      fixed,
      whitespace: 'noisy',
      before: first === 0 ? before : lastWords(words, first),
      final: final && last === words.length - 1,
      lexicon,
    };
    const opinions = consult(run, pack, settings.minConfidence);
    for (let at = 0; at < opinions.length; at += 1) {
      if (opinions[at]?.verdict === 'join') joined.add(shown[at + 1] as number);
    }
  }
  if (joined.size === 0) return part;
  const out: Part = { words: [], gaps: [], doubts: [] };
  for (let word = 0; word < words.length; word += 1) {
    const last = out.words.length - 1;
    const text = words[word] as string;
    if (joined.has(word)) {
      out.words[last] = (out.words[last] as string) + text;
      continue;
    }
    const isNew = joined.has(word - 1) || joined.has(word + 1);
    const isDoubtful = isNew && last >= 0 ? true : (doubts[word] as boolean);
    out.words.push(text);
    out.gaps.push(gaps[word] as string);
    out.doubts.push(isDoubtful);
  }
  // What was joined has new neighbours.
  for (let word = 1; word < out.words.length; word += 1) {
    if (out.doubts[word] !== true) continue;
    out.doubts[word] = !isMeant(out.words[word - 1] as string, out.words[word] as string, pack, parted);
  }
  return out;
}

/** The words that a doubt can hang on, by index: some before and some behind each, and all with a straight quote. */
function nearDoubts({ words, doubts }: Part): number[] {
  const near: number[] = [];
  let shownUntil = 0;
  for (let word = 0; word < words.length; word += 1) {
    let isNear = word < shownUntil;
    for (let ahead = 0; ahead <= WORDS_BEFORE_DOUBT && !isNear; ahead += 1) isNear = doubts[word + ahead] === true;
    if (doubts[word] === true) shownUntil = word + WORDS_BEHIND_DOUBT;
    if (isNear || word < shownUntil || (words[word] as string).includes('"')) near.push(word);
  }
  return near;
}
