/**
 * Spurious spaces inside lines of plain text: `парла менттік`. Nothing but a language can tell, so a line is read only
 * when the pack speaks it, and the pack is asked only about the gaps that are in doubt.
 *
 * @module
 */

import type { DocumentLexicon } from '../decide/document-lexicon.ts';
import { enforceLexicon } from '../decide/enforce-lexicon.ts';
import { evaluateRules } from '../decide/evaluate-rules.ts';
import type { Settings } from '../engine/settings.ts';
import type { Gap, RulePack, Run, Verdict } from '../language/pack.ts';
import { classOf, UPPER, WHITESPACE } from '../text/characters.ts';
import type { WordPairSet } from '../text/word-pair-set.ts';
import { keepMeantMarks, mayBeMeant } from './meant-marks.ts';
import { keepSpacedWords, keepWideGaps, SPACED_LETTERS, SPACED_WORD } from './spaced-letters.ts';

/** How often a part is asked about again; every round joins, so few are ever needed. */
const ROUNDS = 4;
/** Words that a pack is asked about at a time. */
const WINDOW = 256;
/** How much repaired text a pack sees before a window, in characters and in words. */
const BEFORE = 60;
const BEFORE_WORDS = 8;
/** How many words a pack is shown before a gap in doubt, and behind it. */
const WORDS_BEFORE_DOUBT = 6;
const WORDS_BEHIND_DOUBT = 5;

/** Words of a line that there is room for at first. */
const FEW_WORDS = 64;
/** Longer lines are remembered by their parts only: to look one up, all of it must be read. */
const LONGEST_REMEMBERED = 2000;

/** What is known already, so that nobody need ask again. */
export interface Found {
  /** Neighbours that are two words beyond doubt. */
  readonly parted: WordPairSet;
  /** Lines, and parts of lines, in which no space is spurious while the document knows so many words; -1 for ever. */
  readonly done: Map<string, number>;
}

/** What the repair of a line works with. Made for every call, since a pack may call the door again. */
interface Tools extends Found {
  readonly pack: RulePack;
  readonly minConfidence: number;
  readonly lexicon: DocumentLexicon;
  /** Where the words of the line at hand start and end, in turns. */
  edges: Int32Array;
  /** Per word, whether the gap before it is open to doubt: at first, where no run has parted its neighbours. */
  doubts: Uint8Array;
  /** Whether the line at hand holds quotation marks. */
  hasQuotes: boolean;
  /** Whether something of the line at hand was settled by what words the document knows. */
  hangsOnWords: boolean;
}

/** Removes spurious spaces from every line that is written in the pack's language. */
export function repairSpaces(text: string, settings: Settings, lexicon: DocumentLexicon, found: Found): string {
  const { pack, minConfidence } = settings;
  if (pack?.speaks === undefined || pack.model === undefined || settings.whitespace === 'trust') return text;
  const tools: Tools = {
    ...found,
    pack,
    minConfidence,
    lexicon,
    edges: new Int32Array(FEW_WORDS * 2),
    doubts: new Uint8Array(FEW_WORDS),
    hasQuotes: false,
    hangsOnWords: false,
  };
  let out = '';
  let copied = 0;
  let from = 0;
  while (from <= text.length) {
    const end = text.indexOf('\n', from);
    const until = end === -1 ? text.length : end;
    if (until - from > 2) {
      const line = text.slice(from, until);
      const repaired = line.length <= LONGEST_REMEMBERED && isDone(line, tools) ? line : repairLine(line, tools);
      if (repaired !== line) {
        out += text.slice(copied, from) + repaired;
        copied = until;
      }
    }
    from = until + 1;
  }
  return copied === 0 ? text : out + text.slice(copied);
}

/** True when nothing is to be found in a line or part any more. */
function isDone(key: string, tools: Tools): boolean {
  const known = tools.done.get(key);
  if (known === -1) return true;
  if (known === undefined || known !== tools.lexicon.size) return false;
  tools.hangsOnWords = true;
  return true;
}

/** Takes note that nothing was found; where that depended on the words of the document, more words may change the answer. */
function setDone(key: string, hangsOnWords: boolean, { done, lexicon }: Tools): void {
  done.set(key, hangsOnWords ? lexicon.size : -1);
}

/**
 * Finds the words of a line and the gaps that are open to doubt; returns how many words there are, or 0 for an alphabet, a
 * row of syllables, or a line of another language in which no word of the pack's is spaced by letters.
 *
 * @param isSpoken whether the line as a whole is written in the pack's language
 */
function split(line: string, tools: Tools, isSpoken: boolean): number {
  const { parted } = tools;
  let words = 0;
  let short = 0;
  let marks = 0;
  let index = 0;
  while (index < line.length) {
    while (index < line.length && classOf(line.charCodeAt(index)) === WHITESPACE) index += 1;
    if (index === line.length) break;
    const start = index;
    index = parted.next(line, start, line.length);
    if (words === tools.doubts.length) grow(tools);
    tools.edges[words * 2] = start;
    tools.edges[words * 2 + 1] = index;
    tools.doubts[words] = parted.has() ? 0 : 1;
    words += 1;
    if (index - start < 3) short += 1;
    if (mayBeMeant(line.charCodeAt(start))) marks += 1;
  }
  if (marks > 0) keepMeantMarks(line, tools.edges, words, tools.doubts);
  if (short >= SPACED_LETTERS) keepWideGaps(words, tools);
  // Most words of a drill have one letter or two, and none belongs to its neighbour, unless it is a word spaced by letters.
  const isDrill = words > 3 && short * 4 > words * 3;
  return (isDrill || !isSpoken) && !keepSpacedWords(line, words, tools, tools.pack, isSpoken) ? 0 : words;
}

function grow(tools: Tools): void {
  const { edges, doubts } = tools;
  tools.edges = new Int32Array(edges.length * 2);
  tools.edges.set(edges);
  tools.doubts = new Uint8Array(doubts.length * 2);
  tools.doubts.set(doubts);
}

/**
 * A gap between two sentences, at about one in four of them: there a line is cut, so that what is repaired on one side
 * never changes what is said of the other.
 */
function isCut(line: string, end: number, start: number): boolean {
  const first = line.charCodeAt(start);
  if ((first & 3) !== 0) return false;
  const last = line.charCodeAt(end - 1);
  return (last === 0x2e || last === 0x21 || last === 0x3f || last === 0x2026) && classOf(first) === UPPER;
}

function repairLine(line: string, tools: Tools): string {
  const { pack } = tools;
  const isSpoken = pack.speaks?.(line) === true;
  if (!isSpoken && !SPACED_WORD.test(line)) return line;
  const count = split(line, tools, isSpoken);
  const { edges, doubts } = tools;
  tools.hangsOnWords = false;
  tools.hasQuotes = QUOTES.test(line);
  let out = '';
  /** How much of the line is in `out`. */
  let copied = 0;
  let previous = '';
  let first = 0;
  let hasDoubts = false;
  for (let word = 0; word < count; word += 1) {
    const end = edges[word * 2 + 1] as number;
    if (word > first && doubts[word] === 1) {
      if (isMeant(wordAt(line, edges, word - 1), wordAt(line, edges, word), pack)) doubts[word] = 0;
      else hasDoubts = true;
    }
    const isLast = word + 1 === count;
    if (!isLast && !isCut(line, end, edges[word * 2 + 2] as number)) continue;
    const from = edges[first * 2] as number;
    const text = line.slice(from, end);
    const part = (): Part => partOf(line, tools, first, word + 1);
    const repaired = hasDoubts ? repairPart(text, part, previous, isLast, tools) : text;
    if (repaired !== text) {
      out += line.slice(copied, from) + repaired;
      copied = end;
    }
    previous = repaired;
    first = word + 1;
    hasDoubts = false;
  }
  if (copied > 0) return out + line.slice(copied);
  if (line.length <= LONGEST_REMEMBERED) setDone(line, tools.hangsOnWords, tools);
  return line;
}

function wordAt(line: string, edges: Int32Array, word: number): string {
  return line.slice(edges[word * 2], edges[word * 2 + 1]);
}

function isMeant(left: string, right: string, pack: RulePack): boolean {
  return pack.isMeant?.(left, right) === true;
}

/** A stretch of a line: its words, what stands before each, and whether that may be spurious. */
interface Part {
  readonly words: string[];
  readonly gaps: string[];
  readonly doubts: boolean[];
}

/** The words `first`…`end` of a line that has been split. */
function partOf(line: string, { edges, doubts }: Tools, first: number, end: number): Part {
  const part: Part = { words: [], gaps: [], doubts: [] };
  for (let word = first; word < end; word += 1) {
    part.words.push(wordAt(line, edges, word));
    part.gaps.push(word === first ? '' : line.slice(edges[word * 2 - 1], edges[word * 2]));
    part.doubts.push(word > first && doubts[word] === 1);
  }
  return part;
}

/** Repairs a part until nothing changes; its words are looked at only if that is not known of it already. */
function repairPart(text: string, whole: () => Part, previous: string, isLast: boolean, tools: Tools): string {
  const { lexicon } = tools;
  const before = contextOf(previous);
  const keyOf = (of: string): string => `${before}\n${of}${isLast ? '\n' : ''}`;
  if (isDone(keyOf(text), tools)) return text;
  let part = whole();
  let repaired = text;
  for (let round = 0; round < ROUNDS; round += 1) {
    const { questions } = lexicon;
    const again = repairWords(part, before, isLast, tools);
    if (again === part) {
      const hangsOnWords = lexicon.questions !== questions;
      // What has been joined may open gaps to doubt that were none in the line as it was: it is asked about once more.
      if (round === 0) setDone(keyOf(repaired), hangsOnWords, tools);
      tools.hangsOnWords ||= hangsOnWords;
      break;
    }
    part = again;
    repaired = '';
    for (let at = 0; at < part.words.length; at += 1)
      repaired += (part.gaps[at] as string) + (part.words[at] as string);
  }
  return repaired;
}

/** What a pack sees of the text before a part. */
function contextOf(text: string): string {
  return text.slice(-BEFORE).trim();
}

/** What a pack sees of a part before the window that starts with word `end`. */
function lastWords(words: readonly string[], end: number): string {
  return contextOf(words.slice(Math.max(0, end - BEFORE_WORDS), end).join(' '));
}

/**
 * Asks the pack about the gaps in doubt; returns `part` itself when it joins nothing. Words far from any doubt are not
 * shown to it.
 */
function repairWords(part: Part, before: string, isLast: boolean, tools: Tools): Part {
  const { words, gaps, doubts } = part;
  const { pack, lexicon, minConfidence, parted } = tools;
  const near = nearDoubts(part, tools.hasQuotes);
  const joined = new Set<number>();
  for (let from = 0; from + 1 < near.length; from += WINDOW) {
    const shown = near.slice(from, from + WINDOW + 1);
    const first = shown[0] as number;
    const last = shown.at(-1) as number;
    const fixed: (Verdict | undefined)[] = [];
    for (let at = 1; at < shown.length; at += 1) {
      fixed.push(doubts[shown[at] as number] === true ? undefined : 'space');
    }
    const run: Run = {
      fragments: shown.map((word) => words[word] as string),
      gaps: fixed.map((): Gap => 'space'),
      fixed,
      whitespace: 'noisy',
      before: first === 0 ? before : lastWords(words, first),
      final: isLast && last === words.length - 1,
      lexicon,
    };
    const opinions = evaluateRules(run, pack, minConfidence);
    for (let at = 0; at < opinions.length; at += 1) {
      if (opinions[at]?.verdict === 'join') joined.add(shown[at + 1] as number);
    }
  }
  if (lexicon.hasForbidden) partForbidden(words, joined, tools);
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
    const left = out.words[word - 1] as string;
    const right = out.words[word] as string;
    parted.next(left, 0, left.length);
    parted.next(right, 0, right.length);
    out.doubts[word] = !parted.has() && !isMeant(left, right, pack);
  }
  return out;
}

/** Takes back the joins that give words which are never to be made. */
function partForbidden(words: readonly string[], joined: Set<number>, { lexicon, pack }: Tools): void {
  enforceLexicon(lexicon, {
    count: words.length,
    textOf: (word) => words[word] as string,
    isPiece: pack.isPiece?.bind(pack),
    isOpen: () => false,
    isJoined: (word) => joined.has(word),
    set: (word, join) => void (join || joined.delete(word)),
  });
}

/** Joins the words of every line that are one word by the caller's list, whatever a language says. */
export function joinListedWords(text: string, lexicon: DocumentLexicon): string {
  return text.replace(/[^\n]+/gu, (line) => {
    const words = [...line.matchAll(/\S+/gu)];
    const joined = new Set<number>();
    enforceLexicon(lexicon, {
      count: words.length,
      textOf: (word) => (words[word] as RegExpMatchArray)[0],
      isOpen: () => true,
      isJoined: (word) => joined.has(word),
      set: (word, join) => void (join && joined.add(word)),
    });
    if (joined.size === 0) return line;
    let out = '';
    let copied = 0;
    for (const word of joined) {
      const before = words[word - 1] as RegExpMatchArray;
      out += line.slice(copied, (before.index as number) + before[0].length);
      copied = (words[word] as RegExpMatchArray).index as number;
    }
    return out + line.slice(copied);
  });
}

/** Marks that are told by their pairs. */
const QUOTES = /["“”„‘’]/u;

/** The words that a doubt can hang on, by index: some before and some behind each, and all with a quotation mark. */
function nearDoubts({ words, doubts }: Part, hasQuotes: boolean): number[] {
  const near: number[] = [];
  let shownUntil = 0;
  for (let word = 0; word < words.length; word += 1) {
    let isNear = word < shownUntil;
    for (let ahead = 0; ahead <= WORDS_BEFORE_DOUBT && !isNear; ahead += 1) isNear = doubts[word + ahead] === true;
    if (doubts[word] === true) shownUntil = word + WORDS_BEHIND_DOUBT;
    if (isNear || word < shownUntil || (hasQuotes && QUOTES.test(words[word] as string))) near.push(word);
  }
  return near;
}
