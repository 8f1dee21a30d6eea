import { ANY } from '../text/edge-classes.ts';
import { Faults, isObject } from './faults.ts';
import type { Rule, RulePack } from './pack.ts';

const NAME = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u;
const KEYS: ReadonlySet<string> = new Set([
  'name',
  'rules',
  'model',
  'traits',
  'isPiece',
  'speaks',
  'isMeant',
  'runningText',
  'fold',
]);

/** The bits that a pack may use for its traits. */
const LARGEST_BITS: number = 2 ** 30 - 1;

function isWhen(value: unknown): boolean {
  const isBits = (bits: unknown): boolean =>
    bits === undefined || (Number.isInteger(bits) && (bits as number) > 0 && (bits as number) <= LARGEST_BITS);
  if (!isObject(value)) return false;
  const { left, right, ...more } = value;
  const isSomewhere = left !== undefined || right !== undefined;
  return isSomewhere && isBits(left) && isBits(right) && Object.keys(more).length === 0;
}

/** Pairs of bits of what may stand at the two edges. */
function isEdges(value: unknown): boolean {
  const isBits = (bits: unknown): boolean => Number.isInteger(bits) && (bits as number) > 0 && (bits as number) <= ANY;
  const isPair = (pair: unknown): boolean => Array.isArray(pair) && pair.length === 2 && pair.every(isBits);
  return Array.isArray(value) && value.every(isPair);
}

/**
 * Checks a rule pack and returns it, frozen: the way to teach the library another language.
 *
 * Rules speak in their order and the first that speaks wins, so exceptions stand before what they are exceptions from.
 * A rule that has nothing to say returns `undefined`. What the rules leave open goes to the pack's model; without one
 * it stays as the source has it.
 *
 * @example
 * ```ts
 * import { definePack } from 'tutas/pack';
 *
 * const russian = definePack({
 *   name: 'ru',
 *   rules: [
 *     {
 *       name: 'space-after-one-letter-word',
 *       decide: ({ left }) => (/^[вкосуия]$/iu.test(left) ? 'space' : undefined),
 *     },
 *   ],
 *   isPiece: (fragment) => /^[ъьы]/u.test(fragment),
 * });
 * ```
 *
 * @param spec the pack: `name` and `rules`, and, if it has them, `model`, `traits`, `isPiece`, `speaks`, `isMeant`, `runningText` and `fold`
 * @throws TypeError naming every part that is wrong, what it takes and what it got
 */
export function definePack(spec: RulePack): RulePack {
  const faults = new Faults('definePack');
  if (faults.demand(isObject(spec), 'the pack', 'an object', spec)) checkPack(faults, spec);
  faults.raise();
  return Object.freeze({ ...spec, rules: Object.freeze([...spec.rules]) });
}

/** The parts of a pack that the engine calls, if they are there. */
const FUNCTIONS = ['traits', 'isPiece', 'speaks', 'isMeant', 'runningText', 'fold'] as const;

function checkPack(faults: Faults, spec: RulePack): void {
  faults.demandKeys(spec, KEYS);
  const { name, rules, model } = spec;
  faults.demand(typeof name === 'string' && name !== '', 'name', 'a string that is not empty', name);
  if (faults.demand(Array.isArray(rules), 'rules', 'an array of rules', rules)) checkRules(faults, rules);
  faults.demand(
    model === undefined || (isObject(model) && typeof model.decide === 'function'),
    'model',
    'an object with the method decide, as createBoundaryModel makes one',
    model,
  );
  for (const key of FUNCTIONS) {
    faults.demand(spec[key] === undefined || typeof spec[key] === 'function', key, 'a function', spec[key]);
  }
}

function checkRules(faults: Faults, rules: readonly unknown[]): void {
  const seen = new Set<unknown>();
  for (const [index, rule] of rules.entries()) {
    const where = `rules[${index}]`;
    if (!faults.demand(isObject(rule), where, 'an object with name and decide', rule)) continue;
    const { name, decide, when, edges } = rule as { [key in keyof Rule]?: unknown };
    if (faults.demand(typeof name === 'string' && NAME.test(name), `${where}.name`, 'a sentence in kebab-case', name)) {
      faults.demand(!seen.has(name), `${where}.name`, 'a name no other rule has', name);
    }
    seen.add(name);
    faults.demand(typeof decide === 'function', `${where}.decide`, 'a function', decide);
    faults.demand(when === undefined || isWhen(when), `${where}.when`, 'an object with bits as left or right', when);
    faults.demand(edges === undefined || isEdges(edges), `${where}.edges`, 'an array of pairs of bits', edges);
  }
}
