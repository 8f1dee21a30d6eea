/**
 * The door for plain text. Two kinds of damage meet here: torn lines (one fragment per line), which go through the
 * engine like any run, and spurious spaces inside lines, which the pack alone can tell.
 *
 * @module
 */
import { classOf, WHITESPACE } from './characters.ts';
import { consult } from './consult.ts';
import { Engine } from './engine.ts';
import { DocumentLexicon } from './lexicon.ts';
import { checkString, type Options, type Settings, settle } from './options.ts';
import type { RulePack, Run } from './rules/rule.ts';
import type { Gap } from './types.ts';

/** Repairs until nothing changes; every round joins, so few are ever needed. */
const ROUNDS = 4;
/** Words that a pack is asked about at a time. */
const WINDOW = 256;
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/gu;

/** Makes `normalizeText()` for a default pack. */
export function makeNormalizeText(pack: RulePack | null): (text: string, options?: Options) => string {
  return (text, options) => {
    checkString('text', text);
    const settings = settle(options, pack);
    let out = settings.invisible === 'drop' ? text.replace(INVISIBLE, '') : text;
    const lexicon = new DocumentLexicon(settings.pack?.fold, settings.lexicon);
    if (settings.lexicon.document === 'whole') for (const line of out.split('\n')) lexicon.learn(line);
    for (let round = 0; round < ROUNDS; round += 1) {
      const before = out;
      out = new Engine(settings, 'plain', { lexicon, isTorn: round > 0 }).runLines(out);
      if (out === before) break;
    }
    return repairSpaces(out, settings, lexicon);
  };
}

/** Removes spurious spaces from every line that is written in the pack's language. */
function repairSpaces(text: string, settings: Settings, lexicon: DocumentLexicon): string {
  const { pack } = settings;
  if (pack?.speaks === undefined || pack.model === undefined || settings.whitespace === 'trust') return text;
  let out = '';
  let copied = 0;
  let from = 0;
  while (from <= text.length) {
    const found = text.indexOf('\n', from);
    const until = found === -1 ? text.length : found;
    if (until - from > 2) {
      const line = text.slice(from, until);
      if (pack.speaks(line)) {
        let repaired = line;
        for (let round = 0; round < ROUNDS; round += 1) {
          const again = repairLine(repaired, pack, settings, lexicon);
          if (again === repaired) break;
          repaired = again;
        }
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
function isDrill(starts: readonly number[], ends: readonly number[]): boolean {
  let short = 0;
  for (let word = 0; word < starts.length; word += 1) {
    if ((ends[word] as number) - (starts[word] as number) < 3) short += 1;
  }
  return starts.length > 3 && short * 2 > starts.length;
}

function repairLine(line: string, pack: RulePack, settings: Settings, lexicon: DocumentLexicon): string {
  const starts: number[] = [];
  const ends: number[] = [];
  let index = 0;
  while (index < line.length) {
    while (index < line.length && classOf(line.charCodeAt(index)) === WHITESPACE) index += 1;
    if (index === line.length) break;
    starts.push(index);
    while (index < line.length && classOf(line.charCodeAt(index)) !== WHITESPACE) index += 1;
    ends.push(index);
  }
  if (starts.length < 2 || isDrill(starts, ends)) return line;
  let out = '';
  let copied = 0;
  for (let first = 0; first + 1 < starts.length; first += WINDOW) {
    const last = Math.min(starts.length, first + WINDOW + 1);
    const fragments: string[] = [];
    const gaps: Gap[] = [];
    for (let word = first; word < last; word += 1) {
      fragments.push(line.slice(starts[word], ends[word]));
      if (word > first) gaps.push(line.slice(ends[word - 1], starts[word]).trim() === '' ? 'space' : 'none');
    }
    const run: Run = {
      fragments,
      gaps,
      fixed: new Array(fragments.length - 1).fill(undefined),
      whitespace: 'noisy',
      before: line.slice(Math.max(0, (starts[first] as number) - 60), starts[first]).trim(),
      final: last === starts.length,
      lexicon,
    };
    const opinions = consult(run, pack, settings.minConfidence);
    for (let at = 0; at < opinions.length; at += 1) {
      if (opinions[at]?.verdict !== 'join') continue;
      const word = first + at;
      out += line.slice(copied, ends[word]);
      copied = starts[word + 1] as number;
    }
  }
  return copied === 0 ? line : out + line.slice(copied);
}
