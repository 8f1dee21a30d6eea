/**
 * Plain text has no tags to decide about: what the library changed is read off the whitespace, and can be put back there.
 *
 * @module
 */
import type { Decision, ExplainedFragment } from '../../src/engine/decision.ts';
import type { Gap, Verdict } from '../../src/language/pack.ts';
import type { Repaired, Shown } from './repair.ts';

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Words at most that are compared: more are not shown. */
const WORDS = 200_000;

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { index, 0: word } of text.matchAll(/\S+/gv)) {
    words.push({ text: word, start: index, end: index + word.length });
    if (words.length === WORDS) break;
  }
  return words;
}

function gapOf(whitespace: string): Gap {
  if (whitespace === '') return 'none';
  if (/\n[^\S\n]*\n/v.test(whitespace)) return 'blank';
  if (whitespace.includes('\n')) return 'line';
  return /^\u00A0+$/v.test(whitespace) ? 'no-break' : 'space';
}

/** The boundaries at which `output` differs from `source` in whitespace, with what the library told of them. */
export function compareText(source: string, output: string, reported: readonly Decision[]): Shown[] {
  // Later rounds of repair tell of a text that was repaired before: only the first knows offsets of the source.
  const told = new Map<string, Decision>();
  let last = -1;
  for (const decision of reported) {
    if (decision.before.source.start < last) break;
    last = decision.before.source.start;
    told.set(`${decision.before.source.end}:${decision.after.source.start}`, decision);
  }
  const shown: Shown[] = [];
  const words = wordsOf(source);
  let at = 0;
  for (const [index, word] of words.entries()) {
    const start = output.indexOf(word.text, at);
    if (start === -1) break;
    const previous = words[index - 1];
    if (previous !== undefined) {
      const old = source.slice(previous.end, word.start);
      const now = output.slice(at, start);
      if (old !== now) shown.push(changeAt(previous, word, old, now, at, start, told));
    }
    at = start + word.text.length;
  }
  return shown;
}

function changeAt(
  previous: Word,
  word: Word,
  old: string,
  now: string,
  outputEnd: number,
  outputStart: number,
  told: ReadonlyMap<string, Decision>,
): Shown {
  const key = `${previous.end}:${word.start}`;
  const verdict: Verdict = now === '' ? 'join' : now.includes('\n') ? 'break' : 'space';
  const from = told.get(key);
  const fragment = ({ text, start, end }: Word, from: number): ExplainedFragment => ({
    source: { start, end },
    output: { start: from, end: from + text.length },
  });
  return {
    key,
    verdict,
    proposed: verdict,
    isReported: from?.verdict === verdict,
    rule: from?.verdict === verdict ? from.rule : 'spaces-of-plain-text',
    confidence: from?.verdict === verdict ? from.confidence : 0,
    evidence: from?.evidence ?? {
      gap: gapOf(old),
      crossed: [],
      trustAdjacent: false,
      trustSpaced: false,
      probability: 0,
    },
    before: fragment(previous, outputEnd - previous.text.length),
    after: fragment(word, outputStart),
  };
}

/** What stands at a boundary after an edit; the whitespace of the source, where that says the same. */
function whitespaceOf(verdict: Verdict, old: string): string {
  if (verdict === 'join') return '';
  if (verdict === 'space') return old !== '' && !old.includes('\n') ? old : ' ';
  return old.includes('\n') ? old : '\n\n';
}

/** Writes the text anew with the edits, and says where each boundary has come to stand. */
export function editText(
  source: string,
  changes: readonly Shown[],
  edits: Readonly<Record<string, Verdict>>,
): Pick<Repaired, 'output' | 'decisions'> {
  let output = '';
  let at = 0;
  const decisions = changes.map((change): Shown => {
    const { before, after, key, proposed } = change;
    output += source.slice(at, before.source.end);
    const verdict = edits[key] ?? proposed;
    const end = output.length;
    output += whitespaceOf(verdict, source.slice(before.source.end, after.source.start));
    at = after.source.start;
    const fragment = ({ source: { start, end: last } }: ExplainedFragment, to: number): ExplainedFragment => ({
      source: { start, end: last },
      output: { start: to, end: to + last - start },
    });
    const length = before.source.end - before.source.start;
    return { ...change, verdict, before: fragment(before, end - length), after: fragment(after, output.length) };
  });
  return { output: output + source.slice(at), decisions };
}
