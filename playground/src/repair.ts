/**
 * Repairs the input and applies what the reader changed.
 *
 * @module
 */
import type { Options } from '../../src/api/options.ts';
import { applyDecisions, diagnose, explain, normalizeText } from '../../src/api/without-language.ts';
import type { Decision } from '../../src/engine/decision.ts';
import { commonRules } from '../../src/language/common/index.ts';
import { definePack } from '../../src/language/define-pack.ts';
import type { RulePack, Verdict } from '../../src/language/pack.ts';
import type { Settings, Work } from './document.ts';
import { compareText, editText } from './plain-text.ts';

/** A decision as the page shows it. */
export interface Shown extends Decision {
  /** Its name: the offsets of the boundary in the input. */
  readonly key: string;
  /** What the library decided. */
  readonly proposed: Verdict;
  /** False where the library says no more than what became of the boundary. */
  readonly isReported: boolean;
}

/** The input, the output, and every decision with its place in both. */
export interface Repaired {
  readonly source: string;
  readonly output: string;
  readonly decisions: readonly Shown[];
  /** Stretches of the input that are broken; of plain text it is not known. */
  readonly regions: number | undefined;
  /** How long the library took. */
  readonly milliseconds: number;
}

/** Names a boundary. */
export function keyOf({ before, after }: Decision): string {
  return `${before.source.end}:${after.source.start}`;
}

/** The rules that ask no language, as a pack, so that they can be switched off as well. */
const NO_LANGUAGE: RulePack = definePack({ name: 'none', rules: commonRules });

/** The pack of the settings; `kazakh` is undefined as long as it has not arrived. */
export function packOf(settings: Settings, kazakh: RulePack | undefined): RulePack {
  const pack = settings.language === 'kk' ? (kazakh ?? NO_LANGUAGE) : NO_LANGUAGE;
  if (settings.off.length === 0 && settings.model) return pack;
  const { model, ...rest } = pack;
  const rules = pack.rules.filter(({ name }) => !settings.off.includes(name));
  return definePack({ ...rest, rules, ...(settings.model && model !== undefined ? { model } : {}) });
}

function optionsOf(settings: Settings, pack: RulePack): Options {
  const { output, whitespace, minConfidence, minProbability, carriers, add, never } = settings;
  return { pack, output, whitespace, minConfidence, minProbability, carriers, lexicon: { add, never } };
}

/** Repairs the input with a pack, and applies the edits. */
export function repair({ kind, input, settings, edits }: Work, pack: RulePack): Repaired {
  const options = optionsOf(settings, pack);
  const started = performance.now();
  if (kind === 'text') {
    const reported: Decision[] = [];
    const output = normalizeText(input, { ...options, onDecision: (decision) => reported.push(decision) });
    const milliseconds = performance.now() - started;
    return {
      source: input,
      ...editText(input, compareText(input, output, reported), edits),
      regions: undefined,
      milliseconds,
    };
  }
  const { output, decisions } = explain(input, options);
  const milliseconds = performance.now() - started;
  const { regions } = diagnose(input, options);
  const known = decisions.map(
    (decision): Shown => ({ ...decision, key: keyOf(decision), proposed: decision.verdict, isReported: true }),
  );
  const common = { source: input, regions: regions.length, milliseconds };
  if (!known.some(({ key }) => edits[key] !== undefined)) return { ...common, output, decisions: known };
  const edited = known.map((decision) => ({ ...decision, verdict: edits[decision.key] ?? decision.verdict }));
  // The replay says where each fragment has come to stand, and what became of the boundary: not every edit can be made.
  const replayed = new Map<string, Decision>();
  const changed = applyDecisions(input, edited, {
    ...options,
    onDecision: (decision) => replayed.set(keyOf(decision), decision),
  });
  const shown = known.map((decision): Shown => {
    const now = replayed.get(decision.key);
    return now === undefined ? decision : { ...decision, verdict: now.verdict, before: now.before, after: now.after };
  });
  return { ...common, output: changed, decisions: shown };
}
