/**
 * Repairs a tree in place, whatever its nodes are.
 *
 * The tree is walked once and written down as HTML, of which it is known which node each token came from. The engine
 * reads those tokens and writes with a pen that only notes what stays and what is added; then the tree is built again
 * from the tokens that stay, as a parser would build it, out of the same nodes. A container whose children are the same
 * as before is not touched. Nothing recurses, and every step is linear.
 *
 * @module
 */
import { escapeAttribute, escapeText } from 'entities/escape';
import { INLINE, roleOf } from '../elements.ts';
import { Engine } from '../engine.ts';
import { decodeText } from '../entities.ts';
import { holdsForeignContent } from '../html/foreign-content.ts';
import type { TokenSink } from '../html/token.ts';
import { DocumentLexicon, learnTokens } from '../lexicon.ts';
import type { Settings } from '../options.ts';
import type { Pen } from '../render/output.ts';

/** Kinds of node. */
export const ELEMENT = 0;
export const TEXT = 1;
/** A document or fragment: children, no tags. */
export const ROOT = 2;
/** Anything else: stays where it is. */
export const OPAQUE = 3;

/** What a kind of tree has to say about its nodes, and how it is changed. */
export interface Tree<N> {
  kindOf(node: N): number;
  /** The tag name of an element. */
  nameOf(element: N): string;
  /** The attributes of an element as HTML, each with a space before it. */
  attributesOf(element: N): string;
  /** The characters of a text. */
  dataOf(text: N): string;
  /** Anything else as HTML, roughly: it is never changed. */
  markupOf(node: N): string;
  /** What holds the children of an element or root: itself, or the fragment inside a `<template>`. */
  holderOf(node: N): N;
  childrenOf(holder: N): readonly N[];
  /** Gives a holder other children. */
  setChildren(holder: N, children: N[]): void;
  /** Gives a text other characters, which reach as far as those of `last` did. */
  setText(text: N, data: string, last: N): void;
  /** The element has come to end where `last` ended. */
  extend(element: N, last: N): void;
  /** The node is no part of the tree any more. */
  remove(node: N): void;
  /** A new element, of the same make as `sample`, which stands where `at` does. */
  createElement(name: string, sample: N, at: N): N;
  /** A new text, of the same make as `sample`. */
  createText(data: string, sample: N): N;
}

const OPEN_TAG = 0;
const CLOSE_TAG = 1;
const VOID_TAG = 2;
const SOME_TEXT = 3;
const STILL = 4;

interface Token<N> {
  readonly kind: number;
  readonly node: N;
  readonly start: number;
  readonly end: number;
}

const CARRIER_NAMES = new Set(['p', 'div', 'li']);
/** Elements that have no end tag. */
const VOID_NAMES = new Set(
  'area base basefont bgsound br col command embed frame hr image img input keygen link meta param source track wbr'.split(
    ' ',
  ),
);

/** Elements whose text is written as it is. */
const RAW_NAMES = new Set(['iframe', 'noembed', 'noframes', 'plaintext', 'script', 'style', 'xmp']);

/** Writes an attribute as HTML. */
export function attribute(name: string, value: string): string {
  return ` ${name}="${escapeAttribute(value)}"`;
}

/** A tree, written down. */
class Script<N> {
  readonly tokens: Token<N>[] = [];
  html = '';
  readonly #tree: Tree<N>;

  constructor(tree: Tree<N>, nodes: readonly N[]) {
    this.#tree = tree;
    const parts: string[] = [];
    const lists: (readonly N[])[] = [nodes];
    const places: number[] = [0];
    const owners: (N | undefined)[] = [undefined];
    /** Whether the elements of each level stand in foreign content, where no name means what it means in HTML. */
    const foreign: boolean[] = [false];
    let at = 0;
    const add = (kind: number, node: N, text: string): void => {
      parts.push(text);
      this.tokens.push({ kind, node, start: at, end: at + text.length });
      at += text.length;
    };
    while (lists.length > 0) {
      const level = lists.length - 1;
      const list = lists[level] as readonly N[];
      const place = places[level] as number;
      if (place === list.length) {
        const owner = owners[level];
        if (owner !== undefined) add(CLOSE_TAG, owner, `</${tree.nameOf(owner)}>`);
        lists.pop();
        places.pop();
        owners.pop();
        foreign.pop();
        continue;
      }
      places[level] = place + 1;
      const node = list[place] as N;
      const kind = tree.kindOf(node);
      if (kind === TEXT) {
        const owner = owners[level];
        const data = tree.dataOf(node);
        const isRaw = owner !== undefined && foreign[level - 1] !== true && RAW_NAMES.has(tree.nameOf(owner));
        add(SOME_TEXT, node, isRaw ? data : escapeText(data));
      } else if (kind === ELEMENT) {
        const name = tree.nameOf(node);
        const tag = `<${name}${tree.attributesOf(node)}>`;
        const children = tree.childrenOf(tree.holderOf(node));
        const isForeign = foreign[level] as boolean;
        if (children.length === 0 && !isForeign && VOID_NAMES.has(name)) add(VOID_TAG, node, tag);
        else {
          add(OPEN_TAG, node, tag);
          lists.push(children);
          places.push(0);
          owners.push(node);
          foreign.push(holdsForeignContent(name.toLowerCase(), isForeign));
        }
      } else add(STILL, node, tree.markupOf(node));
    }
    this.html = parts.join('');
  }

  /** Hands the tokens to the engine; texts side by side are one text. */
  feed(sink: TokenSink): void {
    let textStart = -1;
    for (const { kind, node, start, end } of this.tokens) {
      if (kind === SOME_TEXT) {
        if (textStart === -1) textStart = start;
        continue;
      }
      if (textStart !== -1 && textStart < start) sink.text(textStart, start);
      textStart = -1;
      if (kind === STILL) {
        if (start < end) sink.opaque(start, end);
      } else if (kind === CLOSE_TAG) sink.close(start + 2, end - 1, start, end);
      else sink.open(start + 1, start + 1 + this.#tree.nameOf(node).length, start, end);
    }
    if (textStart !== -1 && textStart < this.html.length) sink.text(textStart, this.html.length);
  }
}

/** Notes which parts of the source stay, in order, and what is added between them. */
class Notes implements Pen {
  /** Three for each note: where the part begins, where it ends, and what is added if there is no part. */
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  readonly added: string[] = [];
  length = 0;

  slice(_text: string, start: number, end: number): void {
    if (start === end) return;
    this.length += end - start;
    const last = this.starts.length - 1;
    if (last >= 0 && this.ends[last] === start && this.added[last] === '') this.ends[last] = end;
    else this.#note(start, end, '');
  }

  add(text: string): void {
    this.length += text.length;
    this.#note(-1, -1, text);
  }

  unit(unit: number): void {
    this.add(String.fromCharCode(unit));
  }

  take(): string {
    return '';
  }

  #note(start: number, end: number, added: string): void {
    this.starts.push(start);
    this.ends.push(end);
    this.added.push(added);
  }
}

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
class Builder<N> {
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

  build(script: Script<N>, notes: Notes): void {
    const { starts, ends, added } = notes;
    let note = 0;
    // Behind the part that ends before `offset`; what is added on the way is written.
    const seek = (offset: number): void => {
      while (note < starts.length && (added[note] !== '' || (ends[note] as number) <= offset)) {
        if (added[note] !== '') this.#add(added[note] as string);
        note += 1;
      }
    };
    // Samples first: what is added may come before any node that stays. A carrier is the likest to a new paragraph.
    let carrier: N | undefined;
    for (const { kind, node } of script.tokens) {
      if (kind === SOME_TEXT) this.#sampleText ??= node;
      else if (kind === OPEN_TAG || kind === VOID_TAG) {
        this.#sampleElement ??= node;
        if (CARRIER_NAMES.has(this.#tree.nameOf(node).toLowerCase())) carrier ??= node;
      }
    }
    this.#sampleElement = carrier ?? this.#sampleElement;
    for (const { kind, node, start, end } of script.tokens) {
      if (start === end) {
        if (note < starts.length && (added[note] !== '' || (starts[note] as number) <= start))
          this.#keep(kind, node, start);
        continue;
      }
      let from = start;
      while (from < end) {
        seek(from);
        if (note >= starts.length || (starts[note] as number) >= end) break;
        const keptFrom = Math.max(from, starts[note] as number);
        const keptTo = Math.min(end, ends[note] as number);
        if (kind === SOME_TEXT) {
          const isWhole = keptFrom === start && keptTo === end;
          const data = isWhole ? this.#tree.dataOf(node) : decodeText(script.html.slice(keptFrom, keptTo));
          this.#pieces.push({ node, data, start: keptFrom, end: keptTo, isWhole });
          this.#lastNode = node;
        } else this.#tag(kind, node);
        from = keptTo;
      }
    }
    seek(script.html.length);
    this.#popTo(0, undefined);
    this.#flush();
    for (const { kind, node } of script.tokens) {
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

/**
 * Reads the words of trees that are repaired row by row, where the caller wants those of the whole document known.
 *
 * @returns the lexicon, or `undefined` when it is not wanted
 */
export function lexiconOf<N>(
  rows: readonly (readonly N[])[],
  tree: Tree<N>,
  settings: Settings,
): DocumentLexicon | undefined {
  if (settings.lexicon.document !== 'whole') return undefined;
  const lexicon = new DocumentLexicon(settings.pack?.fold, settings.lexicon);
  for (const row of rows) {
    const script = new Script(tree, row);
    learnTokens(lexicon, script.html, (sink) => script.feed(sink));
  }
  return lexicon;
}

/**
 * Repairs the trees below `nodes`, which stand side by side and are none of them a root.
 *
 * @returns the nodes that stand in their place, or `undefined` when nothing has changed
 */
export function repairNodes<N>(
  nodes: readonly N[],
  tree: Tree<N>,
  settings: Settings,
  lexicon?: DocumentLexicon,
): N[] | undefined {
  const script = new Script(tree, nodes);
  const notes = new Notes();
  new Engine(settings, 'html', { pen: notes, ...(lexicon !== undefined && { lexicon }) }).runTokens(
    script.html,
    (sink) => script.feed(sink),
  );
  // The renderer returns an untouched input without writing it.
  const isWhole = notes.starts.length === 1 && notes.starts[0] === 0 && notes.ends[0] === script.html.length;
  if (notes.starts.length === 0 || isWhole) return undefined;
  const builder = new Builder(tree);
  builder.build(script, notes);
  return builder.roots;
}
