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
import { isDrill } from '../text/drill.ts';
import type { WordPairSet } from '../text/word-pair-set.ts';
import { findLabels } from './counted-labels.ts';
import { keepMeantMarks, mayBeMeant } from './meant-marks.ts';
import { keepSpacedWords, keepWideGaps, SPACED_LETTERS, SPACED_WORD } from './spaced-letters.ts';

/** How often a line is read again; every round joins, so few are ever needed. */
const ROUNDS = 4;
/** Words that a pack is asked about at a time. */
const WINDOW = 256;
/** How much repaired text a pack sees before a window, in characters and in words. */
const BEFORE = 60;
const BEFORE_WORDS = 8;
/** How many words a pack is shown before a gap in doubt, and behind it. */
const WORDS_BEFORE_DOUBT = 6;
const WORDS_BEHIND_DOUBT = 5;

/** What is known of a gap. */
const SPACE = 0;
const DOUBT = 1;
/** A run has parted its neighbours. It is open all the same where a gap beside it is, for that one is judged by what is open. */
const PARTED = 2;

/** Words of a line that there is room for at first. */
const FEW_WORDS = 64;

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
  /** Per word, what is known of the gap before it: {@link SPACE}, {@link DOUBT} or {@link PARTED}. */
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
  const labels = findLabels(text);
  while (from <= text.length) {
    const end = text.indexOf('\n', from);
    const until = end === -1 ? text.length : end;
    const start = labels.get(from) ?? from;
    if (until - start > 2) {
      const line = text.slice(start, until);
      const repaired = isDone(line, tools) ? line : repairLine(line, tools);
      if (repaired !== line) {
        out += text.slice(copied, start) + repaired;
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
    if (words === tools.doubts.length) grow(tools, line.length);
    tools.edges[words * 2] = start;
    tools.edges[words * 2 + 1] = index;
    tools.doubts[words] = parted.has() ? PARTED : DOUBT;
    words += 1;
    if (index - start < 3) short += 1;
    if (mayBeMeant(line.charCodeAt(start), line.charCodeAt(index - 1))) marks += 1;
  }
  if (marks > 0) keepMeantMarks(line, tools.edges, words, tools.doubts);
  if (short >= SPACED_LETTERS) keepWideGaps(words, tools);
  // Most words of a drill have one letter or two, and none belongs to its neighbour, unless it is a word spaced by letters.
  return (isDrill(words, short) || !isSpoken) && !keepSpacedWords(line, words, tools, tools.pack, isSpoken) ? 0 : words;
}

/** Makes room for more words: at once for as many as a line of so many characters mostly has. */
function grow(tools: Tools, characters: number): void {
  const { edges, doubts } = tools;
  const room = Math.max(doubts.length * 2, characters >> 3);
  tools.edges = new Int32Array(room * 2);
  tools.edges.set(edges);
  tools.doubts = new Uint8Array(room);
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

/** Repairs a line until nothing changes: what has been joined may open gaps to doubt that were none in the line as it was. */
function repairLine(line: string, tools: Tools): string {
  let repaired = line;
  let isSpoken = false;
  for (let round = 0; round < ROUNDS; round += 1) {
    tools.hangsOnWords = false;
    // Joined words may show the language of a line, and never hide it.
    isSpoken ||= tools.pack.speaks?.(repaired) === true;
    const again = isSpoken || SPACED_WORD.test(repaired) ? repairOnce(repaired, isSpoken, tools) : repaired;
    if (again === repaired) {
      setDone(repaired, tools.hangsOnWords, tools);
      break;
    }
    repaired = again;
  }
  return repaired;
}

function wordAt(line: string, edges: Int32Array, word: number): string {
  return line.slice(edges[word * 2], edges[word * 2 + 1]);
}

/** Takes the doubt off the gaps that the pack knows to be meant, and off those that a run has parted, but beside a doubt. */
function settleGaps(line: string, count: number, tools: Tools): void {
  const { doubts, edges } = tools;
  let left = '';
  /** The word that `left` is. */
  let known = -1;
  let hasParted = false;
  for (let word = 1; word < count; word += 1) {
    const found = doubts[word];
    if (found === PARTED) hasParted = true;
    if (found !== DOUBT) continue;
    if (known !== word - 1) left = wordAt(line, edges, word - 1);
    const right = wordAt(line, edges, word);
    if (tools.pack.isMeant?.(left, right) === true) doubts[word] = SPACE;
    left = right;
    known = word;
  }
  if (hasParted) settleParted(line, count, tools);
}

/** Opens the gaps that a run has parted where they stand beside a doubt, but those that are meant; the others are settled. */
function settleParted(line: string, count: number, { doubts, edges, pack }: Tools): void {
  let before = SPACE;
  for (let word = 1; word < count; word += 1) {
    const found = doubts[word] as number;
    if (found === PARTED) {
      const isBesideDoubt = before === DOUBT || (word + 1 < count && doubts[word + 1] === DOUBT);
      const isOpen = isBesideDoubt && pack.isMeant?.(wordAt(line, edges, word - 1), wordAt(line, edges, word)) !== true;
      doubts[word] = isOpen ? DOUBT : SPACE;
    }
    before = found;
  }
}

/** @param isSpoken whether the line as a whole is written in the pack's language */
function repairOnce(line: string, isSpoken: boolean, tools: Tools): string {
  const count = split(line, tools, isSpoken);
  const { edges, doubts } = tools;
  tools.hasQuotes = QUOTES.test(line);
  settleGaps(line, count, tools);
  let out = '';
  /** How much of the line is in `out`. */
  let copied = 0;
  let previous = '';
  let first = 0;
  let hasDoubts = false;
  for (let word = 0; word < count; word += 1) {
    const end = edges[word * 2 + 1] as number;
    if (word === first) doubts[word] = SPACE;
    else if (doubts[word] === DOUBT) hasDoubts = true;
    const isLast = word + 1 === count;
    if (!isLast && !isCut(line, end, edges[word * 2 + 2] as number)) continue;
    const part: Part = { line, first, end: word + 1, isLast };
    const whole = line.slice(edges[first * 2], end);
    const repaired = hasDoubts ? repairPart(part, whole, contextOf(previous), tools) : whole;
    if (repaired !== whole) {
      out += line.slice(copied, edges[first * 2]) + repaired;
      copied = end;
    }
    previous = repaired;
    first = word + 1;
    hasDoubts = false;
  }
  return copied === 0 ? line : out + line.slice(copied);
}

/** A stretch of a line that has been split, from the word `first` to the word before `end`. */
interface Part {
  readonly line: string;
  readonly first: number;
  readonly end: number;
  /** Whether the line ends with it. */
  readonly isLast: boolean;
}

/**
 * Repairs a part once, unless it is known that nothing is to be found in it.
 *
 * @param before what a pack sees of the text before the part
 */
function repairPart(part: Part, text: string, before: string, tools: Tools): string {
  const { lexicon } = tools;
  // A line of one part is remembered as a line.
  const isAlone = part.first === 0 && part.isLast;
  const key = isAlone ? undefined : `${before}\n${text}${part.isLast ? '\n' : ''}`;
  if (key !== undefined && isDone(key, tools)) return text;
  const { questions } = lexicon;
  const joined = findJoins(part, before, tools);
  const hangsOnWords = lexicon.questions !== questions;
  tools.hangsOnWords ||= hangsOnWords;
  if (joined.size > 0) return joinWords(part, joined, tools);
  if (key !== undefined) setDone(key, hangsOnWords, tools);
  return text;
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
 * Asks the pack about the gaps in doubt; returns the words, by their index in the part, that belong to the one before. Words
 * far from any doubt are not shown to it.
 */
function findJoins({ line, first, end, isLast }: Part, before: string, tools: Tools): Set<number> {
  const { pack, lexicon, minConfidence, edges } = tools;
  const words: string[] = [];
  for (let word = first; word < end; word += 1) words.push(wordAt(line, edges, word));
  const doubts = tools.doubts.subarray(first, end);
  const near = nearDoubts(words, doubts, tools.hasQuotes);
  const joined = new Set<number>();
  for (let from = 0; from + 1 < near.length; from += WINDOW) {
    const shown = near.slice(from, from + WINDOW + 1);
    const firstShown = shown[0] as number;
    const fixed: (Verdict | undefined)[] = [];
    for (let at = 1; at < shown.length; at += 1)
      fixed.push(doubts[shown[at] as number] === DOUBT ? undefined : 'space');
    const run: Run = {
      fragments: shown.map((word) => words[word] as string),
      gaps: fixed.map((): Gap => 'space'),
      fixed,
      whitespace: 'noisy',
      before: firstShown === 0 ? before : lastWords(words, firstShown),
      final: isLast && shown.at(-1) === words.length - 1,
      lexicon,
    };
    const opinions = evaluateRules(run, pack, minConfidence);
    for (let at = 0; at < opinions.length; at += 1) {
      if (opinions[at]?.verdict === 'join') joined.add(shown[at + 1] as number);
    }
  }
  if (lexicon.hasForbidden) partForbidden(words, joined, tools);
  return joined;
}

/** The text of a part without the spaces before the words that are joined. */
function joinWords({ line, first, end }: Part, joined: ReadonlySet<number>, { edges }: Tools): string {
  let out = '';
  let copied = edges[first * 2] as number;
  for (const word of joined) {
    const at = first + word;
    out += line.slice(copied, edges[at * 2 - 1]);
    copied = edges[at * 2] as number;
  }
  return out + line.slice(copied, edges[end * 2 - 1]);
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
    // A byte order mark inside a line is no space, though `\s` has it.
    const words = [...line.matchAll(/[\S\uFEFF]+/gu)];
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
function nearDoubts(words: readonly string[], doubts: Uint8Array, hasQuotes: boolean): number[] {
  const near: number[] = [];
  let shownUntil = 0;
  /** The next word with a doubt before it. */
  let doubt = 0;
  for (let word = 0; word < words.length; word += 1) {
    while (doubt < words.length && (doubt < word || doubts[doubt] !== DOUBT)) doubt += 1;
    const isNear = word < shownUntil || (doubt < words.length && doubt - word <= WORDS_BEFORE_DOUBT);
    if (doubt === word) shownUntil = word + WORDS_BEHIND_DOUBT;
    if (isNear || (hasQuotes && QUOTES.test(words[word] as string))) near.push(word);
  }
  return near;
}
