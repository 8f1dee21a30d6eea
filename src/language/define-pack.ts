import type { RulePack } from './pack.ts';

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

function told(value: unknown): string {
  if (value === null) {
    return 'null';
  }
  return typeof value === 'string' ? JSON.stringify(value) : Array.isArray(value) ? 'an array' : typeof value;
}

function demand(right: boolean, what: string, takes: string, got: unknown): asserts right {
  if (!right) {
    throw new TypeError(`definePack: ${what} must be ${takes}, got ${told(got)}`);
  }
}

/** The bits that a pack may use for its traits. */
const LARGEST_BITS: number = 2 ** 30 - 1;

function isWhen(value: unknown): boolean {
  const isBits = (bits: unknown): boolean =>
    bits === undefined || (Number.isInteger(bits) && (bits as number) > 0 && (bits as number) <= LARGEST_BITS);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const { left, right, ...more } = value as { left?: unknown; right?: unknown };
  const isSomewhere = left !== undefined || right !== undefined;
  return isSomewhere && isBits(left) && isBits(right) && Object.keys(more).length === 0;
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
 * import { definePack } from 'tutas/kazakh';
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
 * @throws TypeError naming the part that is wrong, what it takes and what it got
 */
export function definePack(spec: RulePack): RulePack {
  demand(typeof spec === 'object' && spec !== null && !Array.isArray(spec), 'the pack', 'an object', spec);
  for (const key of Object.keys(spec)) {
    demand(KEYS.has(key), `the key "${key}"`, `one of ${[...KEYS].join(', ')}`, key);
  }
  const { name, rules, model, traits, isPiece, speaks, isMeant, runningText, fold } = spec;
  demand(typeof name === 'string' && name !== '', 'name', 'a string that is not empty', name);
  demand(Array.isArray(rules), 'rules', 'an array of rules', rules);
  const seen = new Set<string>();
  rules.forEach((rule: unknown, index: number) => {
    const where = `rules[${index}]`;
    demand(typeof rule === 'object' && rule !== null, where, 'an object with name and decide', rule);
    const { name: own, decide, when } = rule as { name?: unknown; decide?: unknown; when?: unknown };
    demand(typeof own === 'string' && NAME.test(own), `${where}.name`, 'a sentence in kebab-case', own);
    demand(!seen.has(own), `${where}.name`, 'a name no other rule has', own);
    demand(typeof decide === 'function', `${where}.decide`, 'a function', decide);
    demand(when === undefined || isWhen(when), `${where}.when`, 'an object with bits as left or right', when);
    seen.add(own);
  });
  demand(
    model === undefined || (typeof model === 'object' && model !== null && typeof model.decide === 'function'),
    'model',
    'an object with the method decide',
    model,
  );
  demand(traits === undefined || typeof traits === 'function', 'traits', 'a function', traits);
  demand(isPiece === undefined || typeof isPiece === 'function', 'isPiece', 'a function', isPiece);
  demand(speaks === undefined || typeof speaks === 'function', 'speaks', 'a function', speaks);
  demand(isMeant === undefined || typeof isMeant === 'function', 'isMeant', 'a function', isMeant);
  demand(runningText === undefined || typeof runningText === 'function', 'runningText', 'a function', runningText);
  demand(fold === undefined || typeof fold === 'function', 'fold', 'a function', fold);
  return Object.freeze({ ...spec, rules: Object.freeze([...rules]) });
}
