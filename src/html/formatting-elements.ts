/**
 * How many elements a parser makes of inline tags that are left open or cross: `<p><b>ба</p> <p>й</p>` has one `<b>` tag
 * and two `<b>` elements, for a parser opens formatting elements anew in the next paragraph. Moving a paragraph's tags may
 * therefore make an element that was not there; counting on both sides tells.
 *
 * Only what a run consists of is known here: carriers, inline elements and text. Where the lists that the standard keeps
 * grow too long, the count is given up.
 *
 * Source: HTML Living Standard, 13.2.4.3 "The list of active formatting elements" and 13.2.6.4.7 "The "in body" insertion
 * mode", with its adoption agency algorithm.
 *
 * @module
 */
import { DIVISION, FORCED_BREAK, INLINE, ITEM, PARAGRAPH, RAW, roleOf, VOID } from './elements.ts';
import type { TokenSink } from './token.ts';
import { tokenize } from './tokenizer.ts';

/** Elements that are opened anew. */
const FORMATTING = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '));
/** Elements that formatting elements do not reach into, or that end others: what a parser does there is not followed. */
const UNFOLLOWED = new Set('applet button marquee object optgroup option'.split(' '));
/** More open elements, or more to be opened anew, are not followed. */
const MOST = 64;
/** The standard's bounds of the adoption agency's loops. */
const OUTER_LOOPS = 8;
const INNER_LOOPS = 3;
/** Of elements with the same tag no more than this many are opened anew. */
const MOST_ALIKE = 3;

interface Element {
  readonly name: string;
  readonly tag: string;
  /** Whether it is a carrier: a block to the parser. */
  readonly isBlock: boolean;
}

/** What a parser has left open before a stretch of markup. */
interface Before {
  /** Names, outermost first; an empty one is not known. */
  readonly open: readonly string[];
  /** Whether they have been closed with the paragraph around them, and those that are formatting will be opened anew. */
  readonly isFormattingOnly: boolean;
}

/** A paragraph of an earlier region may be open still. */
const NOTHING_INLINE_BEFORE: readonly Before[] = [
  { open: [], isFormattingOnly: false },
  { open: ['p'], isFormattingOnly: false },
];

/** Counts the elements of one stretch of markup. */
class ElementCounter implements TokenSink {
  readonly #text: string;
  readonly made = new Map<string, number>();
  isLost = false;
  readonly #stack: Element[] = [];
  readonly #active: Element[] = [];

  constructor(text: string, before: Before) {
    this.#text = text;
    for (const name of before.open) {
      const element = { name, tag: '', isBlock: name === 'p' };
      if (!before.isFormattingOnly) this.#push(element);
      if (name === '' || FORMATTING.has(name)) this.#active.push(element);
    }
  }

  text(): void {
    this.#reconstruct();
  }

  opaque(): void {}

  open(nameStart: number, nameEnd: number, start: number, end: number): void {
    const name = this.#text.slice(nameStart, nameEnd).toLowerCase();
    const role = roleOf(name, 0, name.length);
    if (role === PARAGRAPH || role === DIVISION || role === ITEM) {
      this.#closeParagraph();
      if (role === ITEM) this.#closeItem();
      this.#push({ name, tag: '', isBlock: true });
      return;
    }
    if (UNFOLLOWED.has(name)) this.isLost = true;
    const element = { name, tag: this.#text.slice(start, end), isBlock: false };
    if (name === 'a' && this.#active.some((open) => open.name === 'a')) this.#adopt('a');
    this.#reconstruct();
    if (name === 'nobr' && this.#stack.some((open) => open.name === 'nobr')) {
      this.#adopt('nobr');
      this.#reconstruct();
    }
    this.#count(name);
    if (role === VOID || role === FORCED_BREAK || role === RAW) return;
    this.#push(element);
    if (FORMATTING.has(name)) this.#activate(element);
  }

  close(nameStart: number, nameEnd: number): void {
    const name = this.#text.slice(nameStart, nameEnd).toLowerCase();
    const role = roleOf(name, 0, name.length);
    if (role === PARAGRAPH) this.#closeParagraph();
    else if (role === DIVISION || role === ITEM) this.#popThrough(this.#lastIndexOf(name));
    else if (FORMATTING.has(name)) this.#adopt(name);
    else if (UNFOLLOWED.has(name)) this.isLost = true;
    else if (role === INLINE) this.#closeOther(name);
  }

  /** The names of the inline elements that are open for what follows. */
  leftOpen = '';
  /** All that is open, and what will be opened anew: two counters with the same one read what follows alike. */
  state = '';

  /** What follows may be text or a tag before which elements that were left open are opened anew. */
  end(): void {
    if (this.#active.length > 0) {
      const names = (elements: readonly Element[]): string => elements.map(({ name }) => name).join(' ');
      this.state = `${names(this.#stack)}, ${names(this.#active)}`;
    }
    this.#reconstruct();
    for (const { isBlock, name } of this.#stack) if (!isBlock) this.leftOpen += `${name} `;
  }

  #count(name: string): void {
    this.made.set(name, (this.made.get(name) ?? 0) + 1);
  }

  #push(element: Element): void {
    this.#stack.push(element);
    if (this.#stack.length > MOST) this.isLost = true;
    if (this.isLost) this.#stack.length = 0;
  }

  #activate(element: Element): void {
    const alike = this.#active.filter((open) => open.tag === element.tag);
    if (alike.length >= MOST_ALIKE) this.#active.splice(this.#active.indexOf(alike[0] as Element), 1);
    this.#active.push(element);
    if (this.#active.length > MOST) this.isLost = true;
    if (this.isLost) this.#active.length = 0;
  }

  #reconstruct(): void {
    const active = this.#active;
    let from = active.length;
    while (from > 0 && !this.#stack.includes(active[from - 1] as Element)) from -= 1;
    for (let index = from; index < active.length; index += 1) {
      active[index] = this.#copyOf(active[index] as Element);
      this.#push(active[index] as Element);
    }
  }

  #copyOf(element: Element): Element {
    this.#count(element.name);
    return { ...element };
  }

  #lastIndexOf(name: string): number {
    return lastNamed(this.#stack, name);
  }

  #popThrough(index: number): void {
    if (index >= 0) this.#stack.length = index;
  }

  #closeParagraph(): void {
    this.#popThrough(this.#lastIndexOf('p'));
  }

  /** `<li>` ends an open `<li>`, unless a block other than `<div>` and `<p>` lies between. */
  #closeItem(): void {
    this.#popThrough(this.#lastIndexOf('li'));
  }

  #closeOther(name: string): void {
    for (let index = this.#stack.length - 1; index >= 0; index -= 1) {
      const open = this.#stack[index] as Element;
      if (open.name === name) {
        this.#popThrough(index);
        return;
      }
      if (open.isBlock) return;
    }
  }

  /** The adoption agency algorithm. */
  #adopt(name: string): void {
    const stack = this.#stack;
    const active = this.#active;
    const current = stack.at(-1);
    if (current?.name === name && !active.includes(current)) {
      stack.pop();
      return;
    }
    for (let loop = 0; loop < OUTER_LOOPS; loop += 1) {
      const formatting = active[lastNamed(active, name)];
      if (formatting === undefined) {
        this.#closeOther(name);
        return;
      }
      const index = stack.indexOf(formatting);
      if (index === -1) {
        active.splice(active.indexOf(formatting), 1);
        return;
      }
      const block = stack.findIndex((open, at) => at > index && open.isBlock);
      if (block === -1) {
        this.#popThrough(index);
        active.splice(active.indexOf(formatting), 1);
        return;
      }
      this.#adoptOver(formatting, index, block);
    }
  }

  /** One round of the algorithm: the block at `block` of the stack moves out of the element at `index`. */
  #adoptOver(formatting: Element, index: number, block: number): void {
    const stack = this.#stack;
    const active = this.#active;
    let furthest = block;
    let bookmark = active.indexOf(formatting);
    for (let at = block - 1, inner = 1; at > index; at -= 1, inner += 1) {
      const node = stack[at] as Element;
      let place = active.indexOf(node);
      if (inner > INNER_LOOPS && place !== -1) {
        active.splice(place, 1);
        if (place < bookmark) bookmark -= 1;
        place = -1;
      }
      if (place === -1) {
        stack.splice(at, 1);
        furthest -= 1;
        continue;
      }
      const copy = this.#copyOf(node);
      active[place] = copy;
      stack[at] = copy;
      if (at === block - 1) bookmark = place + 1;
    }
    const copy = this.#copyOf(formatting);
    const old = active.indexOf(formatting);
    active.splice(old, 1);
    active.splice(old < bookmark ? bookmark - 1 : bookmark, 0, copy);
    stack.splice(furthest + 1, 0, copy);
    stack.splice(index, 1);
  }
}

function lastNamed(elements: readonly Element[], name: string): number {
  let index = elements.length - 1;
  while (index >= 0 && (elements[index] as Element).name !== name) index -= 1;
  return index;
}

/** The names of the inline end tags whose elements began before, innermost first. */
class OuterEndTags implements TokenSink {
  readonly names: string[] = [];
  readonly #text: string;
  readonly #open: string[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  text(): void {}
  opaque(): void {}

  open(nameStart: number, nameEnd: number): void {
    const name = this.#text.slice(nameStart, nameEnd).toLowerCase();
    if (roleOf(name, 0, name.length) === INLINE && this.#open.length < MOST) this.#open.push(name);
  }

  close(nameStart: number, nameEnd: number): void {
    const name = this.#text.slice(nameStart, nameEnd).toLowerCase();
    if (roleOf(name, 0, name.length) !== INLINE) return;
    const index = this.#open.lastIndexOf(name);
    if (index !== -1) this.#open.length = index;
    else if (this.names.length < MOST) this.names.push(name);
  }
}

function countElements(markup: string, before: Before): ElementCounter {
  const counter = new ElementCounter(markup, before);
  tokenize(markup, counter);
  counter.end();
  return counter;
}

/** In which states a parser may be that has left these inline elements open: they are open still, or to be opened anew. */
function statesBefore(names: readonly string[]): readonly Before[] {
  const open = names.filter((name) => name !== '');
  return [
    { open, isFormattingOnly: false },
    { open: ['p', ...open], isFormattingOnly: false },
    { open: [...open, 'p'], isFormattingOnly: false },
    { open: names, isFormattingOnly: true },
  ];
}

/**
 * True when a parser makes no element of `after` that it does not make of `before`, and leaves the same elements open for
 * what follows; carriers do not count.
 *
 * @param outer the inline elements that may have been left open before, outermost first
 */
export function makesNoMore(before: string, after: string, outer: readonly string[]): boolean {
  const endTags = new OuterEndTags(before);
  tokenize(before, endTags);
  // An end tag of what is not open is ignored, unless something is open that is not known.
  const unknown = outer.includes('') ? endTags.names.filter((name) => !outer.includes(name)).reverse() : [];
  const names = [...unknown, ...outer];
  const states = names.length === 0 ? NOTHING_INLINE_BEFORE : statesBefore(names);
  return states.every((state) => {
    const old = countElements(before, state);
    const now = countElements(after, state);
    if (old.isLost || now.isLost || old.leftOpen !== now.leftOpen) return false;
    // Where nothing is known of what was open before, its order is not either.
    if (names.length === 0 && old.state !== now.state) return false;
    for (const [name, count] of now.made) if (count > (old.made.get(name) ?? 0)) return false;
    return true;
  });
}
