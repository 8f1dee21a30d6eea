/** One verdict per boundary: what markup and whitespace settle, and what is left to the pack. */
import { describe, expect, it } from 'vitest';
import { type DecisionContext, decide, type Reason } from '../../src/decide/decide.ts';
import { DocumentLexicon } from '../../src/decide/document-lexicon.ts';
import type { Assessment } from '../../src/detect/assess.ts';
import { definePack } from '../../src/language/define-pack.ts';
import type { RulePack, Run } from '../../src/language/pack.ts';
import { KEPT, verdictName } from '../../src/region/verdict.ts';
import { buildRegion, textsOf } from '../support/regions.ts';

const ASSESSMENT: Assessment = {
  broken: true,
  probability: 1,
  breaksAreCarriers: false,
  blanks: 'sentences',
  trustAdjacent: false,
  trustSpaced: false,
  trustBlank: false,
  isEverywhere: false,
  areWordsCut: false,
};

/** Joins everything that it is asked about, and keeps the runs it was shown. */
function joiningPack(): { pack: RulePack; runs: Run[] } {
  const runs: Run[] = [];
  const pack = definePack({
    name: 'xx',
    rules: [],
    model: {
      decide(run, settled) {
        runs.push(run);
        return run.gaps.map((_, index) => settled[index] ?? { verdict: 'join', rule: 'joins-all', confidence: 0.9 });
      },
    },
  });
  return { pack, runs };
}

interface Decided {
  readonly verdicts: string;
  readonly rules: string;
  readonly runs: readonly Run[];
}

function decided(html: string, trust: Partial<Assessment> = {}, more: Partial<DecisionContext> = {}): Decided {
  const built = buildRegion(html);
  const { region } = built;
  const texts = textsOf(built);
  const { pack, runs } = joiningPack();
  const reasons: Reason[] = [];
  const verdicts = new Uint8Array(region.fragments);
  const context: DecisionContext = {
    pack,
    lexicon: new DocumentLexicon(undefined),
    minConfidence: 0.5,
    textOf: (fragment) => texts[fragment] as string,
    tagOf: () => undefined,
    mayDoubtSpaces: false,
    parted: undefined,
    before: '',
    final: true,
    ...more,
  };
  decide(region, 0, region.fragments, { ...ASSESSMENT, ...trust }, context, verdicts, reasons, -1, 0);
  return {
    verdicts: Array.from(verdicts.slice(1), (code) => (code === KEPT ? 'kept' : verdictName(code))).join(' '),
    rules: reasons
      .slice(1)
      .map(({ rule }) => rule)
      .join(' '),
    runs,
  };
}

const TRUST = { trustAdjacent: true, trustSpaced: true };

describe('decide', () => {
  it.each<[string, string, Partial<Assessment>, string, string]>([
    // What nobody settles is for the pack.
    ['no whitespace, not believed', '<p>ба</p><p>й</p>', {}, 'join', 'joins-all'],
    ['whitespace, not believed', '<p>ба</p> <p>й</p>', {}, 'join', 'joins-all'],
    // Whitespace that is believed.
    ['no whitespace, believed', '<p>ба</p><p>й</p>', TRUST, 'join', 'trust-whitespace'],
    ['whitespace, believed', '<p>ба</p> <p>й</p>', TRUST, 'space', 'trust-whitespace'],
    [
      'only whitespace is believed',
      '<p>ба</p><p>й</p> <p>қ</p>',
      { trustSpaced: true },
      'join space',
      'joins-all trust-whitespace',
    ],
    // Paragraphs that markup marks.
    ['the start of an outer carrier', '<p>Ба</p><p><p>Й</p></p>', TRUST, 'break', 'break-at-marked-paragraph'],
    ['an empty carrier', '<p>Ба</p><p></p><p>Й</p>', TRUST, 'break', 'break-at-marked-paragraph'],
    ['an empty carrier inside a word', '<p>ба</p><p></p><p>й</p>', TRUST, 'join', 'join-clinging-mark'],
    ['a marked paragraph that begins with a comma', '<p>ба</p><p><p>, й</p></p>', TRUST, 'join', 'join-clinging-mark'],
    ['a carrier that holds no more than a space', '<p>ба</p><p>&nbsp;</p><p>й</p>', TRUST, 'space', 'trust-whitespace'],
    ['the same between sentences', '<p>Ба.</p><p>&nbsp;</p><p>Й</p>', TRUST, 'break', 'break-at-marked-paragraph'],
    // Blank lines.
    ['a blank line, believed', '<p>Ба</p>\n\n<p>Й</p>', { trustBlank: true }, 'break', 'break-at-blank-line'],
    ['a blank line, not believed', '<p>Ба</p>\n\n<p>Й</p>', {}, 'join', 'joins-all'],
    ['a blank line before a comma', '<p>ба</p>\n\n<p>, й</p>', { trustBlank: true }, 'join', 'joins-all'],
    // Forced breaks.
    ['one forced break', '<p>ба<br>й</p>', TRUST, 'kept', 'keep-forced-break'],
    ['two of them', '<p>ба<br><br>й</p>', TRUST, 'break', 'keep-forced-break'],
    ['forced breaks that part words', '<p>ба<br>й</p>', { breaksAreCarriers: true }, 'join', 'joins-all'],
    // A mark that belongs to the letter before it, whatever stands between.
    ['a combining mark', '<p>и</p> <p>\u0306</p>', TRUST, 'join', 'trust-whitespace'],
  ])('%s', (_what, html, trust, verdicts, rules) => {
    const found = decided(html, trust);
    expect(found.verdicts).toBe(verdicts);
    expect(found.rules).toBe(rules);
  });

  it('shows the pack a paragraph at a time, with what is settled in it', () => {
    const { runs } = decided('<p>Ба</p><p>й</p> <p>қ</p><p><p>Ол</p><p>кел</p></p>', { trustSpaced: true });
    expect(runs.map(({ fragments, fixed, gaps, final }) => ({ fragments, fixed, gaps, final }))).toEqual([
      { fragments: ['Ба', 'й', 'қ'], fixed: [undefined, 'space'], gaps: ['none', 'space'], final: true },
      { fragments: ['Ол', 'кел'], fixed: [undefined], gaps: ['none'], final: true },
    ]);
  });

  it.each([
    ['nothing is open', TRUST, []],
    ['a boundary is open among settled ones', { trustSpaced: true }, ['silent']],
  ])('asks as of silent gaps where %s', (_what, trust, expected) => {
    const { runs } = decided('<p>ба</p><p>й</p> <p>қ</p>', trust);
    expect(runs.map(({ whitespace }) => whitespace)).toEqual(expected);
  });

  describe('where a space stands between all fragments', () => {
    const HTML = '<p>Ол</p> <p>көр</p> <p>дік</p> <p>деді</p> <p>кеше</p>';
    const EVERYWHERE = { ...TRUST, isEverywhere: true };
    const SPOKEN = { mayDoubtSpaces: true, pack: { ...joiningPack().pack, speaks: () => true } };

    it('asks about those that are not surely meant', () => {
      const pack = { ...SPOKEN.pack, isMeant: (left: string, right: string) => left === 'Ол' || right === 'кеше' };
      expect(decided(HTML, { ...EVERYWHERE, areWordsCut: true }, { ...SPOKEN, pack }).verdicts).toBe(
        'space join join space',
      );
    });

    it.each([
      ['they are to be believed', EVERYWHERE, { ...SPOKEN, mayDoubtSpaces: false }],
      ['they are not everywhere', TRUST, SPOKEN],
      ['the text is in another language', EVERYWHERE, { ...SPOKEN, pack: { ...SPOKEN.pack, speaks: () => false } }],
      ['the pack does not say what it speaks', EVERYWHERE, { mayDoubtSpaces: true }],
    ])('asks about none where %s', (_what, trust, more) => {
      expect(decided(HTML, trust, more).verdicts).toBe('space space space space');
    });

    it('wants to be surer where nothing else shows that words were cut', () => {
      expect(decided(HTML, EVERYWHERE, SPOKEN).verdicts).toBe('space space space space');
      expect(decided(HTML, { ...EVERYWHERE, areWordsCut: true }, SPOKEN).verdicts).toBe('join join join join');
    });
  });

  it('makes no join that the pack is less sure of than it must be', () => {
    expect(decided('<p>ба</p><p>й</p>', {}, { minConfidence: 0.95 })).toMatchObject({ verdicts: 'space' });
  });
});
