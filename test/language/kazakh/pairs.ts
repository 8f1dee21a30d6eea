/**
 * Reads `fixtures/kazakh-pairs.tsv`: one boundary a row, `▮` in the context marks it.
 */
import { readFileSync } from 'node:fs';

export interface Pair {
  readonly id: string;
  readonly decision: 'join' | 'space' | 'break';
  readonly certainty: 'hard' | 'default';
  readonly why: string;
  /** The fragments with what stands around. */
  readonly fragments: readonly string[];
  /** The boundary the row is about. */
  readonly index: number;
}

const FILE = new URL('../../../fixtures/kazakh-pairs.tsv', import.meta.url);
/** Remarks that are no text of the page. */
const REMARK = /\((?:Latin i|Latin \+ Cyrillic|a new outer block)\)/u;

/** `уақытың` `бар|ма` `?`: words around are fragments, `+` cuts them, and the last may be `left` itself. */
function place(left: string, right: string, context: string): { fragments: string[]; index: number } {
  const [before = '', after = ''] = context.replace(REMARK, '').split('▮');
  const cut = (text: string): string[] => text.split(/[\s+]+/u).filter((piece) => piece !== '');
  const lead = cut(before);
  const last = lead.at(-1);
  if (last === left) {
    lead.pop();
  } else if (last !== undefined && last !== left && last.endsWith(left) && /[^\p{L}]$/u.test(last)) {
    lead[lead.length - 1] = last.slice(0, -left.length);
  }
  return { fragments: [...lead, left, right, ...cut(after)], index: lead.length };
}

export function readPairs(): Pair[] {
  const [, ...lines] = readFileSync(FILE, 'utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const [id = '', left = '', right = '', context = '', decision, certainty, why = ''] = line.split('\t');
    return {
      id,
      decision: decision as Pair['decision'],
      certainty: certainty as Pair['certainty'],
      why,
      ...place(left, right, context),
    };
  });
}
