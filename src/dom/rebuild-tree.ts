/**
 * Builds a tree again from the tokens that stay, as a parser would, out of the same nodes. A container whose children are
 * the same as before is not touched.
 *
 * @module
 */

import { INLINE, roleOf } from '../html/elements.ts';
import { decodeText } from '../html/entities.ts';
import type { EditRecorder } from './edit-recorder.ts';
import { CLOSE_TAG, OPEN_TAG, type SerializedTree, SOME_TEXT, VOID_TAG } from './serialize-tree.ts';
import type { Tree } from './tree-adapter.ts';

const CARRIER_NAMES = new Set(['p', 'div', 'li']);

/** A holder whose children are being collected. */
interface Frame<N> {
  readonly element: N | undefined;
  readonly holder: N | undefined;
  readonly name: string;
  readonly children: N[];
  /** The frame beyond which an end tag without a start tag has no effect: the nearest that is no inline element. */
  readonly barrier: number;
}

/** A part of a text that stays. */
interface Piece<N> {
  readonly node: N | undefined;
  readonly data: string;
  readonly start: number;
  readonly end: number;
  readonly isWhole: boolean;
}

/** Builds a tree again out of its own nodes. */
export class TreeBuilder<N> {
  readonly #tree: Tree<N>;
  readonly #frames: Frame<N>[] = [];
  readonly #frameOf = new Map<N, number>();
  readonly #framesOfName = new Map<string, number[]>();
  readonly #pieces: Piece<N>[] = [];
  readonly #kept = new Set<N>();
  #sampleElement: N | undefined;
  #sampleText: N | undefined;
  #lastNode: N | undefined;
  readonly roots: N[] = [];

  constructor(tree: Tree<N>) {
    this.#tree = tree;
    this.#frames.push({ element: undefined, holder: undefined, name: '', children: this.roots, barrier: 0 });
  }

  build(serialized: SerializedTree<N>, edits: EditRecorder): void {
    const { starts, ends, added } = edits;
    let edit = 0;
    // Behind the part that ends before `offset`; what is added on the way is written.
    const seek = (offset: number): void => {
      while (edit < starts.length && (added[edit] !== '' || (ends[edit] as number) <= offset)) {
        if (added[edit] !== '') this.#add(added[edit] as string);
        edit += 1;
      }
    };
    // Samples first: what is added may come before any node that stays. A carrier is the best model for a new paragraph.
    let carrier: N | undefined;
    for (const { kind, node } of serialized.tokens) {
      if (kind === SOME_TEXT) this.#sampleText ??= node;
      else if (kind === OPEN_TAG || kind === VOID_TAG) {
        this.#sampleElement ??= node;
        if (CARRIER_NAMES.has(this.#tree.nameOf(node).toLowerCase())) carrier ??= node;
      }
    }
    this.#sampleElement = carrier ?? this.#sampleElement;
    for (const { kind, node, start, end } of serialized.tokens) {
      if (start === end) {
        if (edit < starts.length && (added[edit] !== '' || (starts[edit] as number) <= start))
          this.#keep(kind, node, start);
        continue;
      }
      let from = start;
      while (from < end) {
        seek(from);
        if (edit >= starts.length || (starts[edit] as number) >= end) break;
        const keptFrom = Math.max(from, starts[edit] as number);
        const keptTo = Math.min(end, ends[edit] as number);
        if (kind === SOME_TEXT) {
          const isWhole = keptFrom === start && keptTo === end;
          const data = isWhole ? this.#tree.dataOf(node) : decodeText(serialized.html.slice(keptFrom, keptTo));
          this.#pieces.push({ node, data, start: keptFrom, end: keptTo, isWhole });
          this.#lastNode = node;
        } else this.#tag(kind, node);
        from = keptTo;
      }
    }
    seek(serialized.html.length);
    this.#popTo(0, undefined);
    this.#flush();
    for (const { kind, node } of serialized.tokens) {
      if (kind !== CLOSE_TAG && !this.#kept.has(node)) this.#tree.remove(node);
    }
  }

  /** A node that is nothing in HTML, an empty text: stays where its surroundings stay. */
  #keep(kind: number, node: N, at: number): void {
    if (kind === SOME_TEXT) this.#pieces.push({ node, data: '', start: at, end: at, isWhole: true });
    else this.#append(node);
  }

  #tag(kind: number, node: N): void {
    if (kind === OPEN_TAG) this.#open(node);
    else if (kind === CLOSE_TAG) this.#close(node);
    else this.#append(node);
    this.#lastNode = node;
  }

  #append(node: N): void {
    this.#flush();
    this.#kept.add(node);
    (this.#frames.at(-1) as Frame<N>).children.push(node);
  }

  #open(element: N): void {
    this.#append(element);
    const name = this.#tree.nameOf(element).toLowerCase();
    const index = this.#frames.length;
    const isInline = roleOf(name, 0, name.length) === INLINE;
    const barrier = isInline ? (this.#frames[index - 1] as Frame<N>).barrier : index;
    this.#frames.push({ element, holder: this.#tree.holderOf(element), name, children: [], barrier });
    this.#frameOf.set(element, index);
    const same = this.#framesOfName.get(name);
    if (same === undefined) this.#framesOfName.set(name, [index]);
    else same.push(index);
  }

  #close(element: N): void {
    const index = this.#frameOf.get(element);
    if (index !== undefined) this.#popTo(index, element);
    else {
      const name = this.#tree.nameOf(element);
      // Its start tag went, or has been closed by another end tag. A carrier's then closes the paragraph that is open; an
      // inline element ended with the paragraph around it.
      if (!this.#kept.has(element) || CARRIER_NAMES.has(name.toLowerCase())) this.#closeName(name, element);
    }
  }

  /** Closes the innermost element of that name, as an HTML parser does. */
  #closeName(name: string, by: N | undefined): void {
    this.#flush();
    const index = this.#framesOfName.get(name.toLowerCase())?.at(-1);
    if (index !== undefined && index >= (this.#frames.at(-1) as Frame<N>).barrier) this.#popTo(index, by);
  }

  #popTo(index: number, by: N | undefined): void {
    this.#flush();
    while (this.#frames.length > Math.max(index, 1)) {
      const { element, holder, name, children } = this.#frames.pop() as Frame<N>;
      if (element === undefined || holder === undefined) continue;
      this.#frameOf.delete(element);
      this.#framesOfName.get(name)?.pop();
      if (!isSame(this.#tree.childrenOf(holder), children)) this.#tree.setChildren(holder, children);
      const last = (this.#frames.length === index ? by : undefined) ?? this.#lastNode;
      if (last !== undefined && last !== element) this.#tree.extend(element, last);
    }
  }

  #add(added: string): void {
    if (added.startsWith('</')) this.#closeName(added.slice(2, -1), undefined);
    else if (added.startsWith('<')) {
      const sample = this.#sampleElement as N;
      const element = this.#tree.createElement(added.slice(1, -1), sample, this.#lastNode ?? sample);
      this.#open(element);
    } else this.#pieces.push({ node: undefined, data: added, start: -1, end: -1, isWhole: false });
  }

  /** Texts that came side by side become one, unless they stand as they stood. */
  #flush(): void {
    const pieces = this.#pieces;
    if (pieces.length === 0) return;
    const { children } = this.#frames.at(-1) as Frame<N>;
    let untouched = true;
    let data = '';
    let first: N | undefined;
    let last: N | undefined;
    for (let index = 0; index < pieces.length; index += 1) {
      const piece = pieces[index] as Piece<N>;
      if (!piece.isWhole || (index > 0 && (pieces[index - 1] as Piece<N>).end !== piece.start)) untouched = false;
      data += piece.data;
      // A text that was parted has gone to its first part.
      if (piece.node !== undefined && !this.#kept.has(piece.node)) first ??= piece.node;
      last = piece.node ?? last;
    }
    if (untouched) {
      for (const { node } of pieces) {
        this.#kept.add(node as N);
        children.push(node as N);
      }
    } else if (first === undefined || last === undefined) {
      children.push(this.#tree.createText(data, this.#sampleText as N));
    } else {
      this.#kept.add(first);
      this.#tree.setText(first, data, last);
      children.push(first);
    }
    pieces.length = 0;
  }
}

function isSame<N>(left: readonly N[], right: readonly N[]): boolean {
  if (left.length !== right.length) return false;
  for (let index = 0; index < left.length; index += 1) if (left[index] !== right[index]) return false;
  return true;
}
