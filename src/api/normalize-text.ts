/**
 * The door for plain text. Two kinds of damage meet here: torn lines (one fragment per line), which go through the
 * engine like any run, and spurious spaces inside lines, which the pack alone can tell.
 *
 * @module
 */

import { DocumentLexicon } from '../decide/document-lexicon.ts';
import { Engine } from '../engine/engine.ts';
import type { Settings } from '../engine/settings.ts';
import type { RulePack } from '../language/pack.ts';
import { type Found, joinListedWords, repairSpaces } from '../plain-text/spurious-spaces.ts';
import { WordPairSet } from '../text/word-pair-set.ts';
import { checkString, type Options, resolveOptions } from './options.ts';

/** Repairs until nothing changes; every round joins, so few are ever needed. */
const ROUNDS = 4;
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/gu;

/** Makes `normalizeText()` for a default pack. */
export function makeNormalizeText(pack: RulePack | null): (text: string, options?: Options) => string {
  return (text, options) => {
    checkString('text', text);
    const settings = resolveOptions(options, pack);
    let out = settings.invisible === 'drop' ? text.replace(INVISIBLE, '') : text;
    const lexicon = new DocumentLexicon(settings.pack?.fold, settings.lexicon);
    if (settings.lexicon.document === 'whole') for (const line of out.split('\n')) lexicon.learn(line);
    // A joined word may end a torn line, and a joined line may hold a torn word: both are repaired until neither changes.
    let isTorn = false;
    const found: Found = { parted: new WordPairSet(), done: new Map() };
    for (let round = 0; round < ROUNDS; round += 1) {
      const lines = repairLines(out, settings, lexicon, isTorn, found);
      isTorn = isTorn || lines !== out;
      const spaced = repairSpaces(lines, settings, lexicon, found);
      const repaired = lexicon.hasJoins ? joinListedWords(spaced, lexicon) : spaced;
      out = repaired;
      if (repaired === lines) break;
    }
    return out;
  };
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
