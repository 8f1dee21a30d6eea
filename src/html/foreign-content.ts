/**
 * Where other rules hold: inside `<svg>` and `<math>`, `<style>` and its like are ordinary elements, and a `<p>` or an
 * `<img>` throws the parser out. What stands in there is therefore never repaired, and this is what tells where "in
 * there" ends. Only well-formed foreign content is followed: at anything that parsers recover from, the end is not
 * known any more, and it says so.
 *
 * Source: HTML Living Standard, 13.2.6 "Tree construction" (integration points) and 13.2.6.5 "The rules for parsing
 * tokens in foreign content".
 *
 * @module
 */

/** Start tags that end foreign content. `font` does so with some attributes only. */
const BREAKOUT_NAMES = new Set(
  (
    'b big blockquote body br center code dd div dl dt em embed font h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta ' +
    'nobr ol p pre ruby s small span strong strike sub sup table tt u ul var'
  ).split(' '),
);

/** SVG elements whose content is HTML. */
const SVG_INTEGRATION_POINTS = new Set(['foreignobject', 'desc', 'title']);
/** MathML elements whose content is HTML, but for two start tags. */
const MATH_INTEGRATION_POINTS = new Set(['mi', 'mo', 'mn', 'ms', 'mtext']);
const STAY_IN_MATH = new Set(['mglyph', 'malignmark']);

/** HTML elements that have no content. */
const VOID_NAMES = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** HTML elements in which parsers lose or move tags: whether they end with their end tag depends on too much. */
const UNRULY_NAMES = new Set(
  'body caption col colgroup frame frameset head html noscript plaintext select tbody td template tfoot th thead tr'.split(
    ' ',
  ),
);

/** Deeper than any drawing; what is deeper is not followed. */
const DEEPEST = 512;

/** What an open element is, which says how its content is read. */
const SVG = 0;
const MATH = 1;
/** `<annotation-xml>`: as other elements of MathML, but an `<svg>` in it is one. */
const ANNOTATION = 2;
const SVG_INTEGRATION = 3;
const MATH_INTEGRATION = 4;
const HTML = 5;

const ENCODING = /encoding/iu;
/** What may be, or be spelled by a reference in, an `encoding` that makes the content of `<annotation-xml>` HTML. */
const HTML_TYPE = /html|&/iu;
/** A tag whose attributes are held no more: they may have said anything. */
export const ANY_ATTRIBUTE = 'encoding=&';

/** Follows the elements inside of `<svg>` and `<math>`. */
export class ForeignContent {
  readonly #names: string[] = [];
  readonly #kinds: number[] = [];
  #isLost = false;

  /** True from the start tag of `<svg>` or `<math>` to its end tag. */
  get isOpen(): boolean {
    return this.#names.length > 0;
  }

  /** True when it is not known any more where foreign content ends: parsers recover here, each element in its own way. */
  get isLost(): boolean {
    return this.#isLost;
  }

  /** True where `<style>`, `<title>` and their like are ordinary elements, and `<![CDATA[` begins a section. */
  get isForeign(): boolean {
    const kind = this.#kinds.at(-1);
    return kind !== undefined && kind <= ANNOTATION;
  }

  /** True right inside an element of foreign content whose content is HTML: whether CDATA is allowed, readers disagree. */
  get isIntegrationPoint(): boolean {
    const kind = this.#kinds.at(-1);
    return kind === SVG_INTEGRATION || kind === MATH_INTEGRATION;
  }

  /** False for nearly all names that are none of a root: looked at letter by letter, without a slice. */
  static mayBeRoot(text: string, start: number, end: number): boolean {
    const length = end - start;
    if (length !== 3 && length !== 4) return false;
    const initial = text.charCodeAt(start) | 0x20;
    return initial === 0x73 || initial === 0x6d;
  }

  /** True for the names that {@link open} begins with, in lower case. */
  static isRoot(name: string): boolean {
    return name === 'svg' || name === 'math';
  }

  /**
   * A start tag: the first one is that of `<svg>` or `<math>`.
   *
   * @param name in lower case
   * @param isSelfClosing whether the tag ends in `/>`
   * @param tag the whole tag
   */
  open(name: string, isSelfClosing: boolean, tag: string): void {
    if (this.#isLost) return;
    const parent = this.#kinds.at(-1);
    const kind = kindOf(name, parent);
    if (kind === undefined || this.#names.length === DEEPEST || (kind === ANNOTATION && mayHoldHtml(tag))) {
      this.lose();
      return;
    }
    if (kind === HTML ? VOID_NAMES.has(name) : isSelfClosing) return;
    this.#names.push(name);
    this.#kinds.push(kind);
  }

  /** An end tag. The name is in lower case. */
  close(name: string): void {
    if (this.#isLost) return;
    if (this.#names.at(-1) !== name) {
      this.lose();
      return;
    }
    this.#names.pop();
    this.#kinds.pop();
  }

  /** Gives up following. */
  lose(): void {
    this.#isLost = true;
    this.#names.length = 0;
    this.#kinds.length = 0;
  }
}

/** Whether the content of `<annotation-xml>` may be HTML. */
function mayHoldHtml(tag: string): boolean {
  const at = tag.search(ENCODING);
  return at !== -1 && HTML_TYPE.test(tag.slice(at));
}

/** True when the children of an element are foreign; `isForeign` says whether it stands in foreign content itself. */
export function holdsForeignContent(name: string, isForeign: boolean): boolean {
  if (!isForeign) return ForeignContent.isRoot(name);
  return !SVG_INTEGRATION_POINTS.has(name) && !MATH_INTEGRATION_POINTS.has(name);
}

/** What a start tag opens inside of an element of kind `parent`; undefined when that is not for certain. */
function kindOf(name: string, parent: number | undefined): number | undefined {
  if (parent === undefined || parent >= SVG_INTEGRATION) {
    if (parent === MATH_INTEGRATION && STAY_IN_MATH.has(name)) return MATH;
    if (name === 'svg') return SVG;
    if (name === 'math') return MATH;
    return UNRULY_NAMES.has(name) ? undefined : HTML;
  }
  if (BREAKOUT_NAMES.has(name)) return undefined;
  if (parent === ANNOTATION) return name === 'svg' ? SVG : foreignIn(MATH, name);
  return foreignIn(parent, name);
}

function foreignIn(parent: number, name: string): number {
  if (parent === SVG) return SVG_INTEGRATION_POINTS.has(name) ? SVG_INTEGRATION : SVG;
  if (name === 'annotation-xml') return ANNOTATION;
  return MATH_INTEGRATION_POINTS.has(name) ? MATH_INTEGRATION : MATH;
}
