/**
 * What is inert stays inert: kinds of input whose markup or text a careless repair would bring to life, in many variants,
 * through every door that writes HTML or text, whatever the decisions.
 */
import fc from 'fast-check';
import { applyDecisions, explain, normalize, type Options } from 'tutas';
import { describe, expect, it } from 'vitest';
import { anything, damaged } from './support/arbitraries.ts';
import { KINDS } from './support/inert-inputs.ts';
import { inertnessViolations } from './support/inertness.ts';
import { CHECKS, tryCheck } from './support/invariants/index.ts';
import { type CaseOptions, type Check, type Edit, Subject } from './support/invariants/subject.ts';
import { runs } from './support/runs.ts';

const VERDICTS = ['join', 'space', 'break'] as const;
/** The checks that a kind is put through. */
const MADE = checksOf([
  'normalize: nothing live is gained',
  'normalize: the text stays',
  'normalize: no element and no comment is lost',
  'createNormalizer: pieces equal the whole',
  'createNormalizer: code units equal the whole',
  'toText: all that is shown, and nothing else',
  'explain: gives what normalize and toText give',
  'applyDecisions: explanations replay',
]);
/** The checks that are made with every list of edits. */
const MADE_EDITED = checksOf([
  'applyDecisions, edited: nothing live is gained',
  'applyDecisions, edited: the text stays',
  'applyDecisions, edited: text output keeps every letter',
]);

function checksOf(names: readonly string[]): readonly Check[] {
  return names.map((name) => {
    const check = CHECKS.find((found) => found.name === name);
    if (check === undefined) throw new RangeError(`there is no check '${name}'`);
    return check;
  });
}

/** Every decision with the same verdict, and a decision between any two near offsets of the input. */
function editsOf(html: string): Edit[][] {
  const lists = VERDICTS.map((verdict): Edit[] => Array.from({ length: 50 }, (_, at) => ({ at: at / 50, verdict })));
  const anywhere: Edit[] = [];
  for (let end = 0; end < html.length; end += 1) {
    for (let start = end; start < Math.min(html.length, end + 12); start += 1)
      anywhere.push({ end, start, verdict: 'join' });
  }
  return [...lists, anywhere];
}

async function expectInert(html: string, options: CaseOptions = {}): Promise<void> {
  const cuts = [0.15, 0.4, 0.45, 0.7];
  const lists = editsOf(html);
  for (const [checks, edited] of [[MADE, [[]]] as const, [MADE_EDITED, lists] as const]) {
    for (const edits of edited) {
      const subject = new Subject({ html, options, cuts, edits });
      for (const check of checks) {
        const fault = await tryCheck(check, subject);
        expect(fault && { ...fault, check: check.name, html, options }).toBeUndefined();
      }
    }
  }
}

for (const [name, inputs, options] of KINDS) {
  describe(name, () => {
    for (const html of inputs) {
      it(JSON.stringify(html), () => expectInert(html, options));
    }
  });
}

describe('carriers without <p>', () => {
  const inputs = [
    '<p>Ба<br>қша, ол <br>, сол</p>',
    'Ба<br>қша, ол <br>, сол',
    '<div>Ба<br>қша</div>',
    '<b>ба<br>й</b><br>қауға',
  ];
  const carriers: ReadonlyArray<NonNullable<CaseOptions['carriers']>> = [
    ['div'],
    ['li'],
    ['span'],
    ['div', 'li'],
    ['font', 'o:p'],
    [],
  ];
  for (const html of inputs) {
    it.each(carriers)(`${html}, %j`, (...names) => expectInert(html, { carriers: names }));
  }
});

describe('any input', () => {
  const options: ReadonlyArray<readonly [string, Options & CaseOptions]> = [
    ['with default options', {}],
    ['with tight limits', { limits: { fragments: 8, characters: 256, nesting: 2 } }],
    ['with inline carriers', { carriers: ['p', 'span', 'font', 'o:p'] }],
    ['with carriers other than <p>', { carriers: ['div', 'li'] }],
    ['with whitespace ignored', { whitespace: 'ignore' }],
    ['without a pack', { pack: null }],
  ];

  it.each(options)('stays inert %s', (_name, given) => {
    fc.assert(
      fc.property(fc.oneof(anything, damaged), (html) => {
        expect(inertnessViolations(html, normalize(html, given), given.carriers, 'ignored')).toEqual([]);
      }),
      runs(),
    );
  });

  it('stays inert whatever the decisions say', () => {
    fc.assert(
      fc.property(anything, fc.array(fc.constantFrom(...VERDICTS), { minLength: 1 }), (html, verdicts) => {
        const decisions = explain(html).decisions.map((decision, index) => ({
          ...decision,
          verdict: verdicts[index % verdicts.length] ?? 'join',
        }));
        expect(inertnessViolations(html, applyDecisions(html, decisions), undefined, 'ignored')).toEqual([]);
      }),
      runs(),
    );
  });
});
