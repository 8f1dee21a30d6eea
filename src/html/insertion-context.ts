/**
 * Where a tag may be taken away or put without a parser reading anything else differently, and where not.
 *
 * In most of a page an HTML parser is in its insertion mode "in body", and a `<p>` more or less changes paragraphs only.
 * In other places it changes what is markup at all: a `<p>` ends an `<svg>`, is moved out of a `<table>`, is dropped in a
 * `<select>`. Whether the content of `<noscript>` is markup depends on the reader. There everything stays as it is. Where
 * parsers have to recover, so that nobody can say where such a place ends, everything stays from there on.
 *
 * Source: HTML Living Standard, 13.2.6.4 "The rules for parsing tokens in HTML content".
 *
 * @module
 */
import { ForeignContent } from './foreign-content.ts';
import { rawNameOf } from './raw-text.ts';
import { isSelfClosing } from './tag-reader.ts';

const TABLE = 'table';
const CELLS = new Set(['td', 'th', 'caption']);
/** Start tags that end an open cell. */
const ENDS_CELL = new Set(['td', 'th', 'caption', 'tr', 'tbody', 'thead', 'tfoot', 'col', 'colgroup']);
/** Elements that begin a place of their own, up to their end tag. */
const PLACES = new Set(['template', 'noscript', 'select']);
/** Places in which a parser is "in body": here tags may be touched. */
const IN_BODY = new Set([...CELLS, 'template']);
/** Names that this module has to know of. */
const FOLLOWED = new Set([TABLE, ...ENDS_CELL, ...PLACES, 'frameset']);

/** Deeper than any page; what is deeper is not followed. */
const DEEPEST = 512;

/** Follows the elements that decide whether a tag may be touched. */
export class InsertionContext {
  readonly foreign: ForeignContent = new ForeignContent();
  /** The open tables, cells and other places, innermost last. */
  readonly #open: string[] = [];
  #noscripts = 0;
  #selects = 0;
  #isLost = false;
  #protectsRest = false;

  /** True where everything is to stay as it is; foreign content counts, well-formed or not. */
  get isProtected(): boolean {
    return this.foreign.isOpen || this.#isProtectedAround;
  }

  /** How many places are open, one inside the other; foreign content counts as one. */
  get depth(): number {
    return this.#open.length + (this.foreign.isOpen ? 1 : 0);
  }

  /** True when everything is to stay as it is to the end of the input. */
  get isLost(): boolean {
    return this.#isLost;
  }

  /** True where only foreign content keeps things as they are: an `<svg>` in running text, say. */
  get isInForeignContentOnly(): boolean {
    return this.foreign.isOpen && !this.#isProtectedAround;
  }

  /** True where everything is to stay as it is whether or not the place is foreign content. */
  get #isProtectedAround(): boolean {
    if (this.#isLost || this.#protectsRest || this.#noscripts > 0 || this.#selects > 0) return true;
    const last = this.#open.at(-1);
    return last !== undefined && !IN_BODY.has(last);
  }

  /** True when every tag has to be told, not only those that {@link follows} says. */
  get needsAllTags(): boolean {
    return this.foreign.isOpen || this.#noscripts > 0 || this.#selects > 0;
  }

  /** True for the names of elements that matter in any place, in lower case. */
  static follows(name: string): boolean {
    return FOLLOWED.has(name) || ForeignContent.isRoot(name);
  }

  /** True for what stands in a table, or in a template, only. */
  static isTablePart(name: string): boolean {
    return ENDS_CELL.has(name);
  }

  /** A start tag with its name in lower case; `isFirst` for the first one of all. */
  open(name: string, tag: string, isFirst = false): void {
    if (this.#isLost) return;
    this.hides(tag);
    if (this.foreign.isOpen || ForeignContent.isRoot(name)) {
      // A drawing right in a table, in no cell: to a parser, one more `<table>` ends both.
      if (this.#selects > 0 || (name === TABLE && this.#open.at(-1) === TABLE)) this.lose();
      else this.#openForeign(name, tag);
      return;
    }
    if (name === 'frameset') this.lose();
    else if (this.#selects > 0) this.#openInSelect(name);
    else if (name === TABLE || PLACES.has(name)) this.#push(name);
    else if (ENDS_CELL.has(name)) {
      // A fragment that begins with a row: read as the content of a template, it is a part of a table.
      if (isFirst) this.#push(TABLE);
      // Behind a column, a template has no place for anything but columns: `<title>` is dropped, and `<!--` in its text begins a comment.
      if (isFirst && name === 'col') this.protectRest();
      this.#openTablePart(name);
    }
  }

  /** An end tag with its name in lower case. */
  close(name: string): void {
    if (this.#isLost) return;
    if (this.foreign.isOpen) {
      this.foreign.close(name);
      if (this.foreign.isLost) this.lose();
      return;
    }
    if (!FOLLOWED.has(name)) return;
    const last = this.#open.at(-1);
    if (PLACES.has(name)) {
      if (last === name) this.#pop();
      // The end tag of an element that is not open, or not the innermost: ignored by some, not by others.
      else if (this.#open.includes(name)) this.lose();
    } else if (name === TABLE) this.#closeTable();
    else if (last !== undefined && CELLS.has(last)) {
      if (name === last || !CELLS.has(name)) this.#pop();
    }
  }

  /** A token in which something may hide that some readers see and others do not. */
  hides(token: string): void {
    // In a comment or an attribute, it ends the element for those who take its content for text.
    const hidesEnd = this.#noscripts > 0 && /<\/noscript/iu.test(token);
    if (hidesEnd || (this.foreign.isIntegrationPoint && token.startsWith('<![CDATA['))) this.lose();
  }

  /** A token too large to be looked through. */
  hidesInLarge(): void {
    if (this.#noscripts > 0) this.lose();
  }

  /** Everything is to stay as it is from here on, but places go on to be followed: which text is shown depends on them. */
  protectRest(): void {
    this.#protectsRest = true;
  }

  /** The input ends, or nothing is certain any more. */
  lose(): void {
    this.#isLost = true;
    this.#open.length = 0;
    this.foreign.lose();
  }

  #openForeign(name: string, tag: string): void {
    this.foreign.open(name, isSelfClosing(tag), tag);
    if (this.foreign.isLost) this.lose();
  }

  /** Parsers of before 2025 drop most tags in a `<select>`, later ones do not; both must read the rest alike. */
  #openInSelect(name: string): void {
    const changesContent = name !== 'script' && rawNameOf(name, 0, name.length) !== '';
    if (changesContent || FOLLOWED.has(name) || name === 'input' || name === 'keygen') this.lose();
  }

  #openTablePart(name: string): void {
    if (this.#isInCell()) this.#pop();
    const last = this.#open.at(-1);
    // Whether a part of a table is one here depends on what stood in the template before it.
    if (last === 'template') this.lose();
    else if (last === TABLE && CELLS.has(name)) this.#push(name);
  }

  #closeTable(): void {
    if (this.#isInCell()) this.#pop();
    if (this.#open.at(-1) === TABLE) this.#pop();
  }

  #isInCell(): boolean {
    const last = this.#open.at(-1);
    return last !== undefined && CELLS.has(last);
  }

  #push(name: string): void {
    if (this.#open.length === DEEPEST) {
      this.lose();
      return;
    }
    this.#open.push(name);
    if (name === 'noscript') this.#noscripts += 1;
    else if (name === 'select') this.#selects += 1;
  }

  #pop(): void {
    const name = this.#open.pop();
    if (name === 'noscript') this.#noscripts -= 1;
    else if (name === 'select') this.#selects -= 1;
  }
}
