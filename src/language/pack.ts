/**
 * The seam between the engine, which knows no language, and a rule pack, which knows nothing of HTML.
 *
 * The engine hands a pack one {@link Run} at a time, only where markup leaves the question open, and takes back one
 * {@link Opinion} per boundary.
 *
 * @module
 */

/**
 * A stretch of fragments without a paragraph break in it, as the pack sees it.
 *
 * Boundary `i` stands between `fragments[i]` and `fragments[i + 1]`.
 */
export interface Run {
  /** The fragments in reading order: entities decoded, no whitespace at either edge, never empty; spaces may stand inside. */
  readonly fragments: readonly string[];
  /** What the source holds at each boundary. */
  readonly gaps: readonly Gap[];
  /** Verdicts that markup has settled; `undefined` is open. The model must keep them and may use them as context. */
  readonly fixed: readonly (Verdict | undefined)[];
  /**
   * How much a gap means. `silent`: all gaps look alike and say nothing, so neither joining nor parting costs anything
   * beyond the language. `noisy`: most gaps are right already (spaced plain text, fragments with whitespace between all of
   * them), so joining over a space must be all but certain.
   */
  readonly whitespace: 'silent' | 'noisy';
  /** Text of the same paragraph that stands before the first fragment and is decided already (a few words); may be empty. */
  readonly before: string;
  /** True when nothing of this paragraph follows the last fragment. False when the engine only shows a window of it. */
  readonly final: boolean;
  /** Words the caller or the document vouches for. */
  readonly lexicon: RunLexicon;
}

/** Words that the caller added or forbade, and words seen whole earlier in the document. */
export interface RunLexicon {
  /** True when the caller added `word`, or it was seen whole before. `word` is folded and lower-cased. */
  knows(word: string): boolean;
  /**
   * True when the caller forbade to make `word` by joining. The engine takes such joins back, whoever made them, so a pack
   * asks only if it wants to know.
   */
  forbids(word: string): boolean;
}

/** What a pack says of one boundary. */
export interface Opinion {
  /** `join` or `space`; a pack never breaks paragraphs. */
  readonly verdict: 'join' | 'space';
  /** The name of the rule that won: a file name of the pack without its ending. */
  readonly rule: string;
  /** How sure the pack is, from 0 to 1. */
  readonly confidence: number;
}

/** One boundary, as a hard rule sees it. Rules look at it and stay silent (`undefined`) unless they are sure. */
export interface RuleView {
  /** The run the boundary stands in. */
  readonly run: Run;
  /** The boundary's index in `run`. */
  readonly index: number;
  /** `run.fragments[index]`. */
  readonly left: string;
  /** `run.fragments[index + 1]`. */
  readonly right: string;
  /** What stands at the end of `left`, as bits of `EDGE` in `tutas/pack`. */
  readonly leftEdge: number;
  /** What stands at the start of `right`. */
  readonly rightEdge: number;
  /** What `left` is, as {@link RulePack.traits} says; 0 in a pack that knows no traits. */
  readonly leftTraits: number;
  /** What `right` is. */
  readonly rightTraits: number;
}

/** One named opinion on boundaries. `undefined` means "I do not speak", never "no". */
export interface Rule {
  /** A sentence in kebab-case, the same as the rule's file name: `join-closing-punctuation`. */
  readonly name: string;
  /**
   * Where the rule can speak, so that it is not called elsewhere: pairs of what may stand at the end of `left` and at
   * the start of `right`, as bits of `EDGE` in `tutas/pack`. One pair that fits is enough. Without it the rule is asked
   * everywhere; it may always stay silent.
   */
  readonly edges?: readonly (readonly [left: number, right: number])[];
  /**
   * What a fragment must be for the rule to speak, as bits of {@link RulePack.traits}: the left one has one of `left`, or
   * the right one has one of `right`. The same for every pair of {@link edges}. Without it, or in a pack that knows no
   * traits, the rule is asked whatever the fragments are.
   */
  readonly when?: {
    /** Bits of which the fragment on the left of the boundary must have one. Default: none, so only `right` counts. */
    readonly left?: number;
    /** Bits of which the fragment on the right of the boundary must have one. Default: none, so only `left` counts. */
    readonly right?: number;
  };
  /** The rule's verdict, or `undefined` where it stays silent. */
  decide(view: RuleView): Opinion['verdict'] | undefined;
}

/** The joint decision over a whole run: takes the hard rules' verdicts, decides what they left open. */
export interface RunModel {
  /** Returns one opinion per boundary of `run`, `settled[i]` where that is given. Must take time linear in the run. */
  decide(run: Run, settled: readonly (Opinion | undefined)[]): Opinion[];
}

/** What a pack finds in fragments that may be running text in pieces; plain counts. */
export interface RunningTextFigures {
  /** Fragments looked at. */
  readonly fragments: number;
  /** Of these: a function word alone, a postposition, a particle, which nobody lists in a menu. */
  readonly functionWords: number;
  /** Of these: one word in an oblique case, which hangs on a word beside it. */
  readonly oblique: number;
  /** Of these: a piece of a word, which cannot stand alone. */
  readonly pieces: number;
  /** Of these, but for the last: a converb or participle, which goes on to another word. */
  readonly verbForms: number;
  /** Neighbours of which one is said of the other: a genitive and what belongs to it. */
  readonly possessions: number;
  /** Neighbours of which one is said of the other: a number, an attribute or a noun, and the noun it stands before. */
  readonly attributes: number;
  /** Whether the word before the last sentence mark is a finite verb. */
  readonly endsFinite: boolean;
}

/** A language: an ordered list of hard rules, a model for what they leave open, and what a fragment can be. */
export interface RulePack {
  /** A BCP 47 language tag or another short name. */
  readonly name: string;
  /** Hard rules in order; the first that speaks wins. */
  readonly rules: readonly Rule[];
  /** Decides what the rules leave open; without one, open boundaries stay as they are in the source. */
  readonly model?: RunModel;
  /**
   * What fragment `index` of `run` is, as bits of the pack's own below 2^30: found once, for all rules that say with
   * `when` which of them they look for. Most boundaries then need no rule at all.
   */
  traits?(run: Run, index: number): number;
  /**
   * True when `fragment` can hardly be a word or a paragraph of its own: a bare suffix, a piece without a vowel, a
   * letter that starts no word. Tells a broken run from a list of words. Without it nothing is suspicious.
   */
  isPiece?(fragment: string): boolean;
  /**
   * True when `text` is written in the pack's language, so that spurious spaces in it may be repaired, and so that the
   * model of a pack is asked at all about a text long enough to tell. Without it the pack repairs no spaces, for text in
   * another language must stay as it is, and its model is asked about every text.
   */
  speaks?(text: string): boolean;
  /**
   * True when the space between two words of running text is surely meant, so that it need not be examined. Must not
   * contradict the rules and the model. Without it every space is looked at.
   */
  isMeant?(left: string, right: string): boolean;
  /**
   * What the pack finds of running text in `fragments`, which may be the words of a text or the items of a list;
   * undefined when they are not in its language. It can raise or lower the probability of damage a little and never
   * settles it. Without it the features that know no language decide alone.
   */
  runningText?(fragments: readonly string[]): RunningTextFigures | undefined;
  /** Folds look-alike letters, invisible characters and case for look-up. Default: NFC and lower case. */
  fold?(word: string): string;
}

/**
 * What becomes of a boundary between two fragments.
 *
 * - `join`: both fragments belong to one word, or a mark clings to its word; no whitespace between them.
 * - `space`: two words of one paragraph.
 * - `break`: two paragraphs.
 */
export type Verdict = 'join' | 'space' | 'break';

/**
 * What the source holds between two fragments, apart from tags.
 *
 * - `none`: the fragments touch.
 * - `space`: one or more ordinary spaces or tabs.
 * - `no-break`: only no-break spaces.
 * - `line`: a segment break (newline), perhaps with indentation.
 * - `blank`: a blank line between two lines of plain text.
 */
export type Gap = 'none' | 'space' | 'no-break' | 'line' | 'blank';
