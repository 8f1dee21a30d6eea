/**
 * The synchronous functions of an entry, made for a default pack: `tutas` fills in Kazakh, `tutas/core` none.
 *
 * @module
 */

import type { Decision, Explanation } from '../engine/decision.ts';
import { Engine } from '../engine/engine.ts';
import { boundaryKey } from '../engine/replay.ts';
import type { Settings } from '../engine/settings.ts';
import type { RulePack } from '../language/pack.ts';
import { describe } from './messages.ts';
import { checkString, type Options, reject, resolveOptions } from './options.ts';

/** A push-style normalizer: input in chunks, output as soon as it is decided. */
export interface Normalizer {
  /** Takes the next chunk of the input; returns the output that is decided by now, perhaps an empty string. */
  write(chunk: string): string;
  /** Ends the input; returns the rest of the output. */
  end(): string;
}

/** The synchronous functions of an entry. */
export interface Api {
  normalize(html: string, options?: Options): string;
  toText(html: string, options?: Options): string;
  explain(html: string, options?: Options): Explanation;
  applyDecisions(html: string, decisions: readonly Decision[], options?: Options): string;
  createNormalizer(options?: Options): Normalizer;
}

function run(html: string, settings: Settings, output: 'html' | 'text'): string {
  return new Engine(settings, output).run(html);
}

/** What a value lacks to be a decision that can be applied; undefined when nothing. */
function lackOf(value: unknown): string | undefined {
  const { verdict, before, after } = (value ?? {}) as Partial<Decision>;
  if (verdict !== 'join' && verdict !== 'space' && verdict !== 'break') return "verdict: 'join', 'space' or 'break'";
  if (typeof before?.source?.end !== 'number') return 'before.source.end';
  return typeof after?.source?.start === 'number' ? undefined : 'after.source.start';
}

function checkDecisions(decisions: unknown): asserts decisions is readonly Decision[] {
  if (!Array.isArray(decisions)) {
    const isExplanation = Array.isArray((decisions as Partial<Explanation> | null | undefined)?.decisions);
    if (!isExplanation) reject('decisions', 'an array of decisions', decisions);
    throw new TypeError('decisions takes an array of decisions, got an explanation; give its decisions');
  }
  for (const [index, decision] of decisions.entries()) {
    const lack = lackOf(decision);
    if (lack === undefined) continue;
    const got = `${describe(decision)}${typeof decision === 'object' && decision !== null ? ` without ${lack}` : ''}`;
    throw new TypeError(`decisions[${index}] takes a decision as explain() gives it, got ${got}`);
  }
}

/** Makes the functions of an entry for a default pack. */
export function createApi(pack: RulePack | null): Api {
  return {
    normalize(html, options): string {
      checkString('html', html);
      const out = run(html, resolveOptions(options, pack), 'html');
      return out === html ? html : out;
    },
    toText(html, options): string {
      checkString('html', html);
      return run(html, resolveOptions(options, pack), 'text');
    },
    explain(html, options): Explanation {
      checkString('html', html);
      const decisions: Decision[] = [];
      const settings = resolveOptions(options, pack);
      const output = run(
        html,
        {
          ...settings,
          onDecision: (decision) => {
            decisions.push(decision);
            settings.onDecision?.(decision);
          },
        },
        settings.output,
      );
      return { output, decisions };
    },
    applyDecisions(html, decisions, options): string {
      checkString('html', html);
      checkDecisions(decisions);
      const replay = new Map<string, Decision>();
      for (const decision of decisions) {
        replay.set(boundaryKey(decision.before.source.end, decision.after.source.start), decision);
      }
      const settings = resolveOptions(options, pack);
      return new Engine(settings, settings.output, { replay }).run(html);
    },
    createNormalizer(options): Normalizer {
      const settings = resolveOptions(options, pack);
      if (settings.lexicon.document === 'whole') {
        reject('options.lexicon.document', "'before' where the input comes in chunks", 'whole');
      }
      const engine = new Engine(settings, settings.output);
      let ended = false;
      return {
        write(chunk): string {
          checkString('chunk', chunk);
          if (ended) throw new TypeError('write() takes no chunk after end()');
          return engine.write(chunk);
        },
        end(): string {
          if (ended) throw new TypeError('end() was called before');
          ended = true;
          return engine.end();
        },
      };
    },
  };
}
