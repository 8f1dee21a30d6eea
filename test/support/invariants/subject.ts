/**
 * One input with its options, and what the doors make of it: the subject of every check of an invariant.
 *
 * @module
 */
import {
  applyDecisions,
  type Decision,
  type Explanation,
  explain,
  LimitError,
  normalize,
  normalizeText,
  type Options,
  toText,
} from 'tutas';
import { DEFAULT_CARRIERS, inertnessViolations, type Violation } from '../inertness.ts';

/** Options as a row of JSON can hold them: `pack` is the default one or none. */
export type CaseOptions = Omit<Options, 'pack' | 'onDecision' | 'output'> & { readonly pack?: null };

/** A change to an explanation: the decision at a share of the list, or one between any two offsets, gets a verdict. */
export type Edit =
  | { readonly at: number; readonly verdict: Decision['verdict'] }
  | { readonly end: number; readonly start: number; readonly verdict: Decision['verdict'] };

/** What a check is tried on; a row of JSON. */
export interface Case {
  readonly html: string;
  readonly options: CaseOptions;
  /** Where the input is cut into chunks, from 0 to 1. */
  readonly cuts: readonly number[];
  readonly edits: readonly Edit[];
}

/** A broken invariant: what kind of fault, and what was seen. */
export interface Fault {
  readonly kind: string;
  readonly detail: string;
}

/** One invariant at one door. */
export interface Check {
  /** `door: claim`. */
  readonly name: string;
  /** The number of the invariant, 1 to 9. */
  readonly invariant: number;
  /** What SECURITY.md says is not promised: the fuzzer counts it, and does not fail. */
  readonly isNotPromised?: true;
  /** One subject in so many is tried, for what takes long; 1 when left out. */
  readonly oneIn?: number;
  /** Says what is wrong, if anything. */
  run(subject: Subject): Fault | undefined | Promise<Fault | undefined>;
}

/** What `make` returns; `undefined` when a limit was reached that is set to throw. */
export function unlessLimited<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch (error) {
    if (error instanceof LimitError) return undefined;
    throw error;
  }
}

/** A fault when two outputs differ. */
export function differs(kind: string, got: string | undefined, want: string | undefined): Fault | undefined {
  if (got === want) return undefined;
  return { kind, detail: `${quote(got)} instead of ${quote(want)}` };
}

/** A text for a message; a limit that was reached where there is none. */
export function quote(text: string | undefined): string {
  if (text === undefined) return 'a LimitError';
  return JSON.stringify(text.length > 2000 ? `${text.slice(0, 1000)} … ${text.slice(-1000)}` : text);
}

/** The defaults of `limits`. */
const DEFAULT_FRAGMENTS = 256;
const DEFAULT_CHARACTERS = 65_536;

/** A case, and what the doors make of it, each made once and only when asked for. */
export class Subject {
  readonly html: string;
  readonly options: CaseOptions;
  readonly cuts: readonly number[];
  readonly edits: readonly Edit[];
  readonly #made = new Map<string, unknown>();

  constructor({ html, options, cuts, edits }: Case) {
    this.html = html;
    this.options = options;
    this.cuts = cuts;
    this.edits = edits;
  }

  /** Names of the elements that may come and go. */
  get carriers(): readonly string[] {
    return this.options.carriers ?? DEFAULT_CARRIERS;
  }

  /**
   * Whether no run can be longer than what is held at once. A longer one is decided window by window, and a second repair,
   * of a text with fewer pieces, has other windows: there, twice need not be once (docs/streaming.md).
   */
  get fitsIntoWindow(): boolean {
    const { fragments = DEFAULT_FRAGMENTS, characters = DEFAULT_CHARACTERS } = this.options.limits ?? {};
    return this.html.length <= characters && (this.html.match(/[<\n]/gu)?.length ?? 0) < fragments;
  }

  get normalized(): string | undefined {
    return this.#once('normalize', () => normalize(this.html, this.options));
  }

  get text(): string | undefined {
    return this.#once('toText', () => toText(this.html, this.options));
  }

  get plain(): string | undefined {
    return this.#once('normalizeText', () => normalizeText(this.html, this.options));
  }

  /** What `normalize()` gained. */
  get violations(): readonly Violation[] {
    return this.#always('violations', () =>
      inertnessViolations(this.html, this.normalized ?? this.html, this.carriers),
    );
  }

  explained(output: 'html' | 'text'): Explanation | undefined {
    return this.#once(`explain ${output}`, () => explain(this.html, { ...this.options, output }));
  }

  /** The decisions of the explanation, edited. */
  get edited(): readonly Decision[] | undefined {
    return this.#once('edited', () => editedDecisions(this.explained('html')?.decisions ?? [], this.edits));
  }

  /** What `applyDecisions()` makes of the edited decisions. */
  get replayed(): string | undefined {
    return this.#once('applyDecisions', () => {
      const { edited } = this;
      return edited && applyDecisions(this.html, edited, { ...this.options, output: 'html' });
    });
  }

  /** What `applyDecisions()` with edited decisions gained. */
  get editedViolations(): readonly Violation[] {
    return this.#always('edited violations', () =>
      inertnessViolations(this.html, this.replayed ?? this.html, this.carriers),
    );
  }

  #once<T>(name: string, make: () => T): T | undefined {
    return this.#always(name, () => unlessLimited(make));
  }

  #always<T>(name: string, make: () => T): T {
    if (!this.#made.has(name)) this.#made.set(name, make());
    return this.#made.get(name) as T;
  }
}

/** The decisions with `edits` made to them; the last edit of a boundary counts. */
export function editedDecisions(decisions: readonly Decision[], edits: readonly Edit[]): Decision[] {
  const edited = [...decisions];
  for (const edit of edits) {
    if ('at' in edit) {
      const index = Math.floor(edit.at * edited.length);
      const decision = edited[index];
      if (decision !== undefined) edited[index] = { ...decision, verdict: edit.verdict };
    } else edited.push(decisionBetween(edit.end, edit.start, edit.verdict));
  }
  return edited;
}

/** A decision nobody made: that the fragment that ends at `end` and the one that starts at `start` are parted so. */
function decisionBetween(end: number, start: number, verdict: Decision['verdict']): Decision {
  return {
    verdict,
    rule: 'edited',
    confidence: 1,
    evidence: { gap: 'none', crossed: [], trustAdjacent: true, trustSpaced: true, probability: 1 },
    before: { source: { start: Math.max(0, end - 1), end }, output: { start: 0, end: 0 } },
    after: { source: { start, end: start + 1 }, output: { start: 0, end: 0 } },
  };
}
