/**
 * A tree as HTML, with the node that each token came from. Nothing recurses: trees may be deep.
 *
 * @module
 */
import { escapeAttribute, escapeText } from 'entities/escape';
import { BYTE_ORDER_MARK } from '../html/characters.ts';
import { holdsForeignContent } from '../html/foreign-content.ts';
import type { TokenSink } from '../html/token.ts';
import { checkNode, ELEMENT, TEXT, type Tree } from './tree-adapter.ts';

export const OPEN_TAG = 0;
export const CLOSE_TAG = 1;
export const VOID_TAG = 2;
export const SOME_TEXT = 3;
const STILL = 4;
/** What HTML has no place for in a raw element, and reads as a part of its text. */
const RAW_PART = 5;

interface Token<N> {
  readonly kind: number;
  readonly node: N;
  readonly start: number;
  readonly end: number;
}

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
export class SerializedTree<N> {
  readonly tokens: Token<N>[] = [];
  html = '';
  readonly #tree: Tree<N>;

  /** @throws TypeError when there is something in the tree that is no node */
  constructor(tree: Tree<N>, nodes: readonly N[]) {
    this.#tree = tree;
    const parts: string[] = [];
    const lists: (readonly N[])[] = [nodes];
    const places: number[] = [0];
    const owners: (N | undefined)[] = [undefined];
    /** Whether the elements of each level stand in foreign content, where no name means what it means in HTML. */
    const foreign: boolean[] = [false];
    /** The level inside of a raw element. HTML reads it as text; some parsers make elements of it, and each is kept whole. */
    let rawLevel = Number.POSITIVE_INFINITY;
    let wholeFrom = 0;
    let at = 0;
    const write = (text: string): void => {
      parts.push(text);
      at += text.length;
    };
    const add = (kind: number, node: N, text: string): void => {
      if (lists.length - 1 <= rawLevel) this.tokens.push({ kind, node, start: at, end: at + text.length });
      write(text);
    };
    while (lists.length > 0) {
      const level = lists.length - 1;
      const list = lists[level] as readonly N[];
      const place = places[level] as number;
      if (place === list.length) {
        const owner = owners[level];
        if (level === rawLevel) rawLevel = Number.POSITIVE_INFINITY;
        if (owner !== undefined) add(CLOSE_TAG, owner, `</${tree.nameOf(owner)}>`);
        if (owner !== undefined && level === rawLevel + 1)
          this.tokens.push({ kind: RAW_PART, node: owner, start: wholeFrom, end: at });
        lists.pop();
        places.pop();
        owners.pop();
        foreign.pop();
        continue;
      }
      places[level] = place + 1;
      const node = list[place] as N;
      checkNode(tree, node);
      const kind = tree.kindOf(node);
      if (kind === TEXT) {
        const owner = owners[level];
        const data = tree.dataOf(node);
        const isRaw = owner !== undefined && foreign[level - 1] !== true && RAW_NAMES.has(tree.nameOf(owner));
        add(SOME_TEXT, node, isRaw ? data : escapeText(data));
      } else if (kind === ELEMENT) {
        const name = tree.nameOf(node);
        const tag = `<${name}${tree.attributesOf(node)}>`;
        const holder = tree.holderOf(node);
        if (holder !== node) checkNode(tree, holder);
        const children = tree.childrenOf(holder);
        const isForeign = foreign[level] as boolean;
        if (children.length === 0 && !isForeign && VOID_NAMES.has(name))
          add(level < rawLevel ? VOID_TAG : RAW_PART, node, tag);
        else {
          if (level === rawLevel) wholeFrom = at;
          if (level >= rawLevel) write(tag);
          else add(OPEN_TAG, node, tag);
          if (level < rawLevel && !isForeign && RAW_NAMES.has(name)) rawLevel = level + 1;
          lists.push(children);
          places.push(0);
          owners.push(node);
          foreign.push(holdsForeignContent(name.toLowerCase(), isForeign));
        }
      } else add(level < rawLevel ? STILL : RAW_PART, node, tree.markupOf(node));
    }
    this.html = parts.join('');
  }

  /** Hands the tokens to the engine; texts side by side are one text. */
  feed(sink: TokenSink): void {
    let textStart = -1;
    for (const { kind, node, start, end } of this.tokens) {
      if (kind === SOME_TEXT || kind === RAW_PART) {
        // A byte order mark is no text: it stays where it is.
        if (textStart === -1) textStart = start === 0 && this.html.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : start;
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
