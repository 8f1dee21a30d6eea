/**
 * Stage 4: one verdict per boundary of a broken region. What markup and whitespace settle is settled here; what they
 * leave open goes to the pack, paragraph by paragraph.
 *
 * @module
 */

import type { Assessment, BlankCarriers } from '../detect/assess.ts';
import { isForcedBreak, isMarked, mustPart } from '../detect/boundary-cues.ts';
import type { Gap, Opinion, RulePack, Run, Verdict } from '../language/pack.ts';
import { SENTENCE_LEAF_WORDS } from '../region/own-paragraph.ts';
import * as R from '../region/region.ts';
import { BREAK, gapOf, JOIN, KEPT, SPACE, verdictName } from '../region/verdict.ts';
import { classOf, isLetterClass } from '../text/characters.ts';
import type { WordPairSet } from '../text/word-pair-set.ts';
import type { DocumentLexicon } from './document-lexicon.ts';
import { evaluateInLanguage } from './evaluate-in-language.ts';
import { type Carriers, findTextBorders, mayBeginParagraph, partsNeighbour } from './neighbours.ts';
import { isSetApart } from './set-apart.ts';

/** Not decided yet. */
const OPEN = 0;

/** Why a verdict was reached; filled for explanations only. */
export interface Reason {
  rule: string;
  confidence: number;
}

/** What a decision needs to know beyond the region. */
export interface DecisionContext {
  readonly pack: RulePack;
  readonly lexicon: DocumentLexicon;
  readonly minConfidence: number;
  /** The decoded text of a fragment. */
  textOf(fragment: number): string;
  /** The start tag of the carrier of a fragment, empty where it has no attributes; undefined for text in no carrier of its own. */
  tagOf(fragment: number): string | undefined;
  /** Whether a space between two fragments may be spurious where there is one between all of them. */
  readonly mayDoubtSpaces: boolean;
  /** When given, takes the neighbours that the pack parts beyond doubt. */
  readonly parted: WordPairSet | undefined;
  /** The last words of the open paragraph before fragment 0, or an empty string. */
  readonly before: string;
  /** True when the region ends with its last fragment. */
  readonly final: boolean;
}

/** How sure a space must be that is not asked about again. */
const BEYOND_DOUBT = 0.98;

/**
 * How sure a join over whitespace must be where nothing else shows that words were cut. Of 10,196 whole sentences with a space
 * between all words it changes 7 fewer than any join would, and where a piece shows what happened it asks nothing.
 */
const FIRST_OF_ITS_KIND = 0.98;

/**
 * Decides the boundaries before the fragments `from`…`to` of `region` into `verdicts` and, if given, `reasons`. The verdicts
 * before fragment `decided` are there already, and stay.
 */
export function decide(
  region: R.Region,
  from: number,
  to: number,
  assessment: Assessment,
  context: DecisionContext,
  verdicts: Uint8Array,
  reasons: Reason[] | undefined,
  factsBefore: number,
  decided: number,
): void {
  const { facts, gaps, crossed } = region;
  const touching = assessment.trustAdjacent ? JOIN : OPEN;
  const spaced = assessment.trustSpaced ? SPACE : OPEN;
  const { final: isEnd, tagOf } = context;
  const carriers: Carriers = { fragments: to, isStart: factsBefore < 0, isEnd, tagOf };
  const borders = findTextBorders(region, carriers);
  // Between these stand most fragments, and no block.
  const textStart = Math.max(1, borders.start);
  const textEnd = Math.min(to - 1, borders.end);
  let open = 0;
  const first = Math.max(from, decided);
  let left = first > 0 ? (facts[first - 1] as number) : Math.max(0, factsBefore);
  for (let index = first; index < to; index += 1) {
    const right = facts[index] as number;
    const gap = gaps[index] as number;
    const mark = crossed[index] as number;
    // Two carriers with nothing or a space between them: most boundaries of most runs.
    const isPlain =
      mark === R.CROSSED_CARRIER &&
      gap <= R.GAP_SPACE &&
      (right & R.STARTS_EXTENDER) === 0 &&
      !assessment.breaksAreCarriers;
    let verdict = isPlain ? (gap === 0 ? touching : spaced) : byMarkup(left, right, gap, mark, assessment);
    if (verdict === JOIN && mayBeBlocks(region, index)) verdict = OPEN;
    // What can stand between two paragraphs stands behind the end of a sentence, or has several words itself.
    if (verdict < BREAK && index > 0 && ((left & R.ENDS_LONG_STOP) !== 0 || (region.words[index - 1] as number) > 1)) {
      if (isSetApart(region, index, factsBefore)) verdict = BREAK;
    }
    const isInside = index > textStart && index < textEnd;
    if (!isInside && verdict < BREAK && index > 0 && partsNeighbour(region, index, carriers, borders)) verdict = BREAK;
    left = right;
    verdicts[index] = verdict;
    if (verdict === OPEN) open += 1;
    if (reasons !== undefined) reasons[index] = markupReason(verdict, gap, mark);
  }
  const isDoubted =
    assessment.trustSpaced && assessment.isEverywhere && context.mayDoubtSpaces && isSpoken(context, from, to);
  if (isDoubted) open += doubtSpaces(region, first, to, context, verdicts);
  if (open === 0) return;
  const minConfidence = isDoubted && !assessment.areWordsCut ? FIRST_OF_ITS_KIND : 0;
  const asked = minConfidence > context.minConfidence ? { ...context, minConfidence } : context;
  askPack(region, from, to, asked, isDoubted ? 'noisy' : 'silent', verdicts, reasons);
}

/**
 * `жатыр</p><p>Мектептер`: blocks may touch where the words of the text do not. A long fragment is one, and so is what cannot be the
 * rest of a word.
 */
function mayBeBlocks({ crossed, facts, words }: R.Region, index: number): boolean {
  if (index === 0 || crossed[index] !== R.CROSSED_CARRIER) return false;
  const left = facts[index - 1] as number;
  const right = facts[index] as number;
  if ((left & R.ENDS_LETTER) === 0 || (right & R.STARTS_LETTER) === 0) return false;
  return (words[index - 1] as number) >= SENTENCE_LEAF_WORDS || ((right & R.IS_LONG) !== 0 && mustPart(left, right));
}

function isSpoken({ pack, textOf }: DecisionContext, from: number, to: number): boolean {
  const texts = new Array<string>(to - from);
  for (let index = from; index < to; index += 1) texts[index - from] = textOf(index);
  return pack.speaks?.(texts.join(' ')) === true;
}

/**
 * Opens the spaces that are not surely meant. Whitespace that stands everywhere tells nothing of a single place: `з аң жобасы`
 * is torn as well where every fragment has a line of its own.
 */
function doubtSpaces(
  region: R.Region,
  from: number,
  to: number,
  { pack, textOf }: DecisionContext,
  verdicts: Uint8Array,
): number {
  let opened = 0;
  let left = '';
  let known = -1;
  for (let index = Math.max(1, from); index < to; index += 1) {
    const mark = region.crossed[index] as number;
    if (verdicts[index] !== SPACE || (mark !== R.CROSSED_CARRIER && !isForcedBreak(mark))) continue;
    if (known !== index - 1) left = textOf(index - 1);
    const right = textOf(index);
    if (pack.isMeant?.(left, right) !== true) {
      verdicts[index] = OPEN;
      opened += 1;
    }
    left = right;
    known = index;
  }
  return opened;
}

function byMarkup(left: number, right: number, gap: number, crossed: number, assessment: Assessment): number {
  if ((right & R.STARTS_EXTENDER) !== 0) return JOIN;
  if (isMarked(left, right, gap, crossed)) return beginsNoParagraph(left, right) ? JOIN : BREAK;
  if ((crossed & R.CROSSED_BREAKS) !== 0) return BREAK;
  if (isForcedBreak(crossed) && !assessment.breaksAreCarriers) return apart(crossed);
  if ((crossed & R.CROSSED_BLANK_CARRIER) !== 0) {
    return blankParts(left, right, assessment.blanks) ? BREAK : SPACE;
  }
  // Where breaks part the words, the carriers around them part what breaks do not: paragraphs.
  if (assessment.breaksAreCarriers && (crossed & R.CROSSED_CARRIER) !== 0) {
    if (isNewSentence(left, right) || ((crossed & R.CROSSED_BREAK) === 0 && mayBeginParagraph(left, right)))
      return BREAK;
  }
  if ((gap & R.GAP_BLANK) !== 0 && assessment.trustBlank && !beginsNoParagraph(left, right)) return apart(crossed);
  if ((gap & R.ANY_GAP) === 0) {
    // `</p><br><p>`: nothing between them in the source, and yet they stand on two lines.
    if ((crossed & R.CROSSED_BREAK) === 0 || assessment.breaksAreCarriers)
      return assessment.trustAdjacent ? JOIN : OPEN;
    return (left & R.ENDS_LONG_STOP) !== 0 && isNewSentence(left, right) ? BREAK : OPEN;
  }
  return assessment.trustSpaced ? SPACE : OPEN;
}

/** Whether a blank carrier between two fragments parts paragraphs. */
function blankParts(left: number, right: number, blanks: BlankCarriers): boolean {
  return isNewSentence(left, right) ? blanks !== 'words' : blanks === 'paragraphs' && mayBeginParagraph(left, right);
}

function isNewSentence(left: number, right: number): boolean {
  return (left & R.ENDS_SENTENCE) !== 0 && (right & R.STARTS_LOWER) === 0;
}

/** Whether a paragraph ends before fragment `index` of a broken region by what markup and blank lines say. */
export function isParagraphBoundary(region: R.Region, index: number, assessment: Assessment): boolean {
  const { facts, gaps, crossed } = region;
  const left = facts[index - 1] as number;
  return byMarkup(left, facts[index] as number, gaps[index] as number, crossed[index] as number, assessment) === BREAK;
}

/** Whether a paragraph might end there, whatever the region is. */
export function mayPart({ facts, gaps, crossed }: R.Region, index: number): boolean {
  const isPlain = crossed[index] === R.CROSSED_CARRIER && ((gaps[index] as number) & R.GAP_BLANK) === 0;
  const left = facts[index - 1] as number;
  const right = facts[index] as number;
  return !isPlain || isNewSentence(left, right) || mayBeginParagraph(left, right);
}

/** The verdict where two fragments stay apart: one forced break without a carrier is all that will part them. */
export function apart(crossed: number): number {
  return isForcedBreak(crossed) && (crossed & R.CROSSED_BREAKS) === 0 ? KEPT : BREAK;
}

/** A paragraph does not begin with a comma, whatever the markup says. */
function beginsNoParagraph(left: number, right: number): boolean {
  return (right & R.STARTS_CLOSER) !== 0 && (left & (R.ENDS_LETTER | R.ENDS_DIGIT)) !== 0;
}

const MARKED: Reason = { rule: 'break-at-marked-paragraph', confidence: 0.99 };
const BLANK: Reason = { rule: 'break-at-blank-line', confidence: 0.95 };
const FORCED: Reason = { rule: 'keep-forced-break', confidence: 0.95 };
const CLINGING: Reason = { rule: 'join-clinging-mark', confidence: 0.95 };
const TRUSTED: Reason = { rule: 'trust-whitespace', confidence: 0.98 };

function markupReason(verdict: number, gap: number, crossed: number): Reason {
  if (verdict === KEPT || (verdict === BREAK && (crossed & R.CROSSED_BREAKS) !== 0)) return FORCED;
  const marks = crossed & ~(R.CROSSED_CARRIER | R.CROSSED_BREAK);
  if (verdict === BREAK) return marks === 0 && (gap & R.GAP_BLANK) !== 0 ? BLANK : MARKED;
  return verdict === JOIN && marks !== 0 ? CLINGING : TRUSTED;
}

function askPack(
  region: R.Region,
  from: number,
  to: number,
  context: DecisionContext,
  whitespace: Run['whitespace'],
  verdicts: Uint8Array,
  reasons: Reason[] | undefined,
): void {
  // A stretch of fragments without a break; boundary `from` belongs to it when a paragraph is open before it.
  let start = from;
  while (start < to) {
    let end = start + 1;
    while (end < to && (verdicts[end] as number) < BREAK) end += 1;
    // Boundary 1 depends on fragment 0, which has no boundary of its own at the start of a region.
    const first = start === from && from > 0 && (verdicts[start] as number) < BREAK ? start - 1 : start;
    askStretch(region, first, end, context, whitespace, verdicts, reasons, end < to || context.final);
    start = end;
  }
}

function askStretch(
  region: R.Region,
  start: number,
  end: number,
  context: DecisionContext,
  whitespace: Run['whitespace'],
  verdicts: Uint8Array,
  reasons: Reason[] | undefined,
  final: boolean,
): void {
  const before = start === 0 && (verdicts[0] as number) < BREAK ? context.before : '';
  // The word before fragment 0 takes part: the boundary before it may be open.
  const leads = before !== '';
  let open = 0;
  for (let index = leads ? start : start + 1; index < end; index += 1) if (verdicts[index] === OPEN) open += 1;
  if (open === 0) return;
  // Arrays of their final length: there are many of them, and growing one leaves the shorter ones to be collected.
  const shift = leads ? start : start + 1;
  const fragments = new Array<string>(end - shift + 1);
  const gaps = new Array<Gap>(end - shift);
  const fixed = new Array<Verdict | undefined>(end - shift);
  fragments[0] = leads ? lastWord(before) : context.textOf(start);
  for (let index = shift; index < end; index += 1) {
    const verdict = verdicts[index] as number;
    gaps[index - shift] = gapOf(region.gaps[index] as number);
    fixed[index - shift] = verdict === OPEN ? undefined : verdictName(verdict);
    fragments[index - shift + 1] = context.textOf(index);
  }
  const run: Run = {
    fragments,
    gaps,
    fixed,
    whitespace,
    before: leads ? before.slice(0, before.length - fragments[0].length) : '',
    final,
    lexicon: context.lexicon,
  };
  const opinions = evaluateInLanguage(run, context.pack, context.minConfidence);
  for (let index = 0; index < opinions.length; index += 1) {
    const at = index + shift;
    if (verdicts[at] !== OPEN) continue;
    const opinion = opinions[index] as Opinion;
    verdicts[at] = opinion.verdict === 'join' ? JOIN : SPACE;
    if (reasons !== undefined) reasons[at] = { rule: opinion.rule, confidence: opinion.confidence };
  }
  if (context.parted !== undefined) rememberParted(fragments, opinions, context.parted);
}

/**
 * Takes note of the neighbours that are two words beyond doubt: whole fragments both, and words both, for a word put
 * together here looks different to whoever meets it in one piece, and so does one that stands beside others in a fragment.
 */
function rememberParted(fragments: readonly string[], opinions: readonly Opinion[], parted: WordPairSet): void {
  let isWhole = isWord(fragments[0] as string, parted);
  for (let index = 0; index < opinions.length; index += 1) {
    const { verdict, confidence } = opinions[index] as Opinion;
    const isParted = verdict === 'space';
    const right = fragments[index + 1] as string;
    const isRightWord = isWord(right, parted);
    const isBeyondDoubt = isParted && confidence > BEYOND_DOUBT && opinions[index + 1]?.verdict !== 'join';
    if (isBeyondDoubt && isWhole && isRightWord && isBetweenLetters(fragments[index] as string, right)) parted.add();
    isWhole = isParted && isRightWord;
  }
}

/** Gives a fragment to `parted`; false for several words. */
function isWord(fragment: string, parted: WordPairSet): boolean {
  return parted.next(fragment, 0, fragment.length) === fragment.length;
}

function isBetweenLetters(left: string, right: string): boolean {
  return isLetterClass(classOf(left.charCodeAt(left.length - 1))) && isLetterClass(classOf(right.charCodeAt(0)));
}

function lastWord(text: string): string {
  const cut = text.lastIndexOf(' ');
  return text.slice(cut + 1);
}
