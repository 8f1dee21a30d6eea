/**
 * Input and output as one text, in which is marked what was taken out and what was put in.
 *
 * The fragments of decisions stand in both and hold the two together; elsewhere nothing is taken out but tags and
 * whitespace, so the next letter of the output is the next letter of the input.
 *
 * @module
 */

import type { Decision } from '../engine/decision.ts';

/** A stretch of input, output or both. */
export interface Piece {
  /** `same`: in both; `removed`: in the input only; `added`: in the output only. */
  readonly kind: 'same' | 'removed' | 'added';
  /** Its text. */
  readonly text: string;
  /** The index of the decision it stands at, if it stands between two fragments. */
  readonly decision?: number;
}

/** Tags and character references are one token, everything else is compared character by character. */
const TOKEN = /<[^<>]*>|&[#0-9A-Za-z]+;|[\s\S]/gu;
/** What a repair may take out: tags, whitespace, and in text a reference, which becomes what it stands for. */
const REMOVABLE = /^(?:<.*>|&.+;|\s)$/su;
/** How far ahead in the input a token of the output is looked for: deeper than tags nest between two fragments. */
const LOOK_AHEAD = 256;

/**
 * Aligns input and output.
 *
 * @param source the input
 * @param output the output
 * @param decisions the decisions that lead from one to the other, in order
 * @returns pieces: those that are not added make the source, those that are not removed make the output
 */
export function align(source: string, output: string, decisions: readonly Decision[]): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  let to = 0;
  /** The gap up to a fragment that begins at these offsets. */
  const gap = (sourceEnd: number, outputEnd: number, decision?: number): void => {
    compare(pieces, source.slice(from, sourceEnd), output.slice(to, outputEnd), decision);
    from = sourceEnd;
    to = outputEnd;
  };
  for (const [index, { before, after }] of decisions.entries()) {
    const isInOrder = before.source.end >= from && before.output.end >= to && after.output.start >= before.output.end;
    if (!isInOrder) continue;
    if (before.source.start >= from && before.output.start >= to) gap(before.source.start, before.output.start);
    gap(before.source.end, before.output.end);
    const at = pieces.length;
    gap(after.source.start, after.output.start, index);
    // Where nothing stands between two fragments and nothing did, the decision has its place all the same.
    if (pieces.length === at) pieces.push({ kind: 'same', text: '', decision: index });
  }
  gap(source.length, output.length);
  return pieces;
}

function compare(pieces: Piece[], source: string, output: string, decision: number | undefined): void {
  const add = (kind: Piece['kind'], text: string): void => {
    if (text === '') return;
    const last = pieces.at(-1);
    if (last?.kind === kind && last.decision === decision) {
      pieces[pieces.length - 1] = { ...last, text: last.text + text };
    } else pieces.push(decision === undefined ? { kind, text } : { kind, text, decision });
  };
  if (source === output) {
    add('same', source);
    return;
  }
  const old = source.match(TOKEN) ?? [];
  let at = 0;
  for (const token of output.match(TOKEN) ?? []) {
    let found = at;
    const limit = Math.min(old.length, at + LOOK_AHEAD);
    while (found < limit && old[found] !== token && REMOVABLE.test(old[found] as string)) found += 1;
    if (found === limit || old[found] !== token) {
      add('added', token);
      continue;
    }
    add('removed', old.slice(at, found).join(''));
    add('same', token);
    at = found + 1;
  }
  add('removed', old.slice(at).join(''));
}
