/**
 * What stands in an element whose whitespace is content: `<pre>` and `<listing>`, which hold markup, and `<textarea>`,
 * `<xmp>` and `<plaintext>`, which hold none but are shown.
 *
 * @module
 */
import { HIDDEN, PREFORMATTED, RAW, roleOf } from './elements.ts';

/** Elements that hold markup, and so themselves. */
const WITH_MARKUP = new Set(['listing', 'pre']);
/** Elements whose text is shown as it is spelled: a parser reads no references in it. */
const WITHOUT_REFERENCES = new Set(['plaintext', 'xmp']);

/** Follows the tags in such an element up to its end. */
export class Preformatted {
  #name = '';
  /** How many elements of this name are open, one in the other. */
  #depth = 0;
  /** The name of the open element inside whose content is no markup, or an empty string. */
  #inner = '';
  #isShown = true;

  /** The element with this lower-case name begins. */
  begin(name: string): void {
    this.#name = name;
    this.#depth = 1;
    this.#inner = WITH_MARKUP.has(name) ? '' : name;
    this.#isShown = true;
  }

  /** An element with this lower-case name begins inside. */
  open(name: string): void {
    if (this.#inner !== '') return;
    if (name === this.#name) this.#depth += 1;
    const role = roleOf(name, 0, name.length);
    const isHidden = role === RAW || role === HIDDEN;
    if (!isHidden && (role !== PREFORMATTED || WITH_MARKUP.has(name))) return;
    this.#inner = name;
    this.#isShown = !isHidden;
  }

  /** An element with this lower-case name ends; true when it is the one that began all this. */
  close(name: string): boolean {
    if (name === this.#inner) {
      this.#inner = '';
      this.#isShown = true;
    }
    if (name !== this.#name) return false;
    this.#depth -= 1;
    return this.#depth === 0;
  }

  /** False for text that is never shown: a script, a style sheet. */
  get isShown(): boolean {
    return this.#isShown;
  }

  /** Whether a parser reads character references in the text. */
  get hasReferences(): boolean {
    return !WITHOUT_REFERENCES.has(this.#inner);
  }
}
