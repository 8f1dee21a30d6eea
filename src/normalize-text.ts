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
  /** Lines in which no space is spurious. */
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
        const repaired = repairLine(line, pack, settings, lexicon, found.parted);
        if (repaired === line) found.done.add(line);
        else {
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

/** The words of a line, and what stands before each. */
interface Words {
  readonly words: string[];
  readonly gaps: string[];
}

function split(line: string): Words {
  const words: string[] = [];
  const gaps: string[] = [];
  let index = 0;
  while (index < line.length) {
    const from = index;
    while (index < line.length && classOf(line.charCodeAt(index)) === WHITESPACE) index += 1;
    const start = index;
    while (index < line.length && classOf(line.charCodeAt(index)) !== WHITESPACE) index += 1;
    gaps.push(start === from + 1 && line.charCodeAt(from) === 0x20 ? ' ' : line.slice(from, start));
    if (index > start) words.push(line.slice(start, index));
  }
  // What stands behind the last word.
  if (gaps.length === words.length) gaps.push('');
  return { words, gaps };
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
  const { words, gaps } = split(line);
  if (words.length < 2 || isDrill(words)) return line;
  let out = '';
  let changed = false;
  let before = '';
  let first = 0;
  let doubts = 0;
  for (let word = 1; word <= words.length; word += 1) {
    const right = words[word];
    if (right !== undefined) {
      const left = words[word - 1] as string;
      if (!isMeant(left, right, pack, parted)) {
        doubts += 1;
        continue;
      }
      if (!isCut(left, right)) continue;
    }
    let part: Words = { words: words.slice(first, word), gaps: gaps.slice(first, word) };
    for (let round = 0; round < ROUNDS && doubts > 0; round += 1) {
      const again = repairWords(part, before, right === undefined, pack, settings, lexicon, parted);
      if (again === part) break;
      part = again;
      changed = true;
    }
    for (let at = 0; at < part.words.length; at += 1) out += (part.gaps[at] as string) + (part.words[at] as string);
    before = lastWords(part.words, part.words.length);
    first = word;
    doubts = 0;
  }
  return changed ? out + (gaps[words.length] as string) : line;
}

/** What a pack sees before a window that starts with word `end`. */
function lastWords(words: readonly string[], end: number): string {
  return words
    .slice(Math.max(0, end - BEFORE_WORDS), end)
    .join(' ')
    .slice(-BEFORE)
    .trim();
}

/** Asks the pack about the gaps that are not plainly meant; returns `part` itself when it joins nothing. */
function repairWords(
  part: Words,
  before: string,
  final: boolean,
  pack: RulePack,
  settings: Settings,
  lexicon: DocumentLexicon,
  parted: PairMemory,
): Words {
  const { words, gaps } = part;
  const joined = new Set<number>();
  for (let first = 0; first + 1 < words.length; first += WINDOW) {
    const last = Math.min(words.length, first + WINDOW + 1);
    const fragments = words.slice(first, last);
    const seen: Gap[] = [];
    const fixed: (Verdict | undefined)[] = [];
    for (let word = first + 1; word < last; word += 1) {
      fixed.push(isMeant(words[word - 1] as string, words[word] as string, pack, parted) ? 'space' : undefined);
      const gap = gaps[word] as string;
      seen.push(gap === ' ' || gap.trim() === '' ? 'space' : 'none');
    }
    const run: Run = {
      fragments,
      gaps: seen,
      fixed,
      whitespace: 'noisy',
      before: first === 0 ? before : lastWords(words, first),
      final: final && last === words.length,
      lexicon,
    };
    const opinions = consult(run, pack, settings.minConfidence);
    for (let at = 0; at < opinions.length; at += 1) if (opinions[at]?.verdict === 'join') joined.add(first + at + 1);
  }
  if (joined.size === 0) return part;
  const out: Words = { words: [], gaps: [] };
  for (let word = 0; word < words.length; word += 1) {
    const last = out.words.length - 1;
    if (joined.has(word)) out.words[last] = (out.words[last] as string) + (words[word] as string);
    else {
      out.words.push(words[word] as string);
      out.gaps.push(gaps[word] as string);
    }
  }
  return out;
}
