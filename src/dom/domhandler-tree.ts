/**
 * domhandler's trees, as the repair of trees sees them. Nodes of every version, and plain objects of their shape, have
 * the same fields; new nodes are made with the constructor of a neighbour, so that a tree stays one of its own library's.
 *
 * @module
 */
import { attribute } from './serialize-tree.ts';
import { CHILDREN, ELEMENT, OPAQUE, ROOT, TEXT, type Tree, textField } from './tree-adapter.ts';

/** A domhandler node as this module works with it. All versions, and plain objects of that shape, have these fields. */
export interface Node {
  type: string;
  parent: Node | null;
  prev: Node | null;
  next: Node | null;
  name: string;
  data: string;
  attribs: Record<string, string>;
  children: Node[];
  startIndex?: number | null;
  endIndex?: number | null;
  sourceCodeLocation?: Location | null;
  namespace?: string;
}

/** Where parse5 found a node. */
interface Location {
  readonly startLine: number;
  readonly startCol: number;
  readonly startOffset: number;
  readonly endLine: number;
  readonly endCol: number;
  readonly endOffset: number;
}

const KINDS: Readonly<Record<string, number>> = {
  tag: ELEMENT,
  script: ELEMENT,
  style: ELEMENT,
  text: TEXT,
  root: ROOT,
};

/** Extends both kinds of position of `node`, where there are any, as far as `last`. */
function reach(node: Node, last: Node): void {
  if (typeof node.endIndex === 'number' && typeof last.endIndex === 'number') node.endIndex = last.endIndex;
  const { sourceCodeLocation: from } = node;
  const { sourceCodeLocation: to } = last;
  if (from && to) {
    node.sourceCodeLocation = { ...from, endLine: to.endLine, endCol: to.endCol, endOffset: to.endOffset };
  }
}

/** What the constructors of domhandler take. */
type NodeClass = new (first: unknown, attribs?: unknown, children?: unknown) => Node;

/** The class of a node; undefined for a plain object. */
function classOf(sample: Node): NodeClass | undefined {
  const prototype: unknown = Object.getPrototypeOf(sample);
  return prototype === null || prototype === Object.prototype
    ? undefined
    : (sample.constructor as unknown as NodeClass);
}

/** What every plain node has. */
const UNLINKED = { parent: null, prev: null, next: null, startIndex: null, endIndex: null } as const;

/** Makes every one of `nodes` the neighbour of the next. */
export function link(nodes: readonly Node[], parent: Node | null, before: Node | null, after: Node | null): void {
  let prev = before;
  for (const node of nodes) {
    node.parent = parent;
    node.prev = prev;
    if (prev !== null) prev.next = node;
    prev = node;
  }
  if (prev !== null) prev.next = after;
  if (after !== null) after.prev = prev;
}

/** Puts other nodes into a list, which stays the same one: whoever holds it, as `document.children`, sees what is there now. */
export function refill(list: Node[], nodes: readonly Node[]): void {
  list.length = 0;
  for (const node of nodes) list.push(node);
}

export const domhandler: Tree<Node> = {
  takes: 'nodes takes trees of domhandler',
  fields: {
    [ELEMENT]: [
      textField('name'),
      ['attribs', 'an object', (value) => typeof value === 'object' && value !== null],
      CHILDREN,
    ],
    [TEXT]: [textField('data')],
    [ROOT]: [CHILDREN],
  },
  kindOf: (node) => KINDS[node.type] ?? OPAQUE,
  nameOf: (element) => element.name,
  attributesOf(element) {
    let text = '';
    for (const name of Object.keys(element.attribs)) text += attribute(name, String(element.attribs[name] ?? ''));
    return text;
  },
  dataOf: (text) => text.data,
  markupOf(node) {
    if (node.type === 'comment') return `<!--${node.data}-->`;
    return node.type === 'directive' ? `<${node.data}>` : '<![CDATA[]]>';
  },
  holderOf(node) {
    // What parse5 finds in a `<template>` is a document of its own.
    const [only] = node.children;
    return node.children.length === 1 && only?.type === 'root' ? only : node;
  },
  childrenOf: (holder) => holder.children,
  setChildren(holder, children) {
    refill(holder.children, children);
    link(children, holder, null, null);
  },
  setText(text, data, last) {
    text.data = data;
    if (text !== last) reach(text, last);
  },
  extend: reach,
  remove(node) {
    node.parent = null;
    node.prev = null;
    node.next = null;
    if (KINDS[node.type] === ELEMENT) refill(node.children, []);
  },
  createElement(name, sample, at) {
    const NodeOf = classOf(sample);
    const element =
      NodeOf === undefined
        ? ({ ...UNLINKED, type: 'tag', name, attribs: {}, children: [] } as unknown as Node)
        : new NodeOf(name, {}, []);
    if (sample.namespace !== undefined) element.namespace = sample.namespace;
    if (typeof at.startIndex === 'number') element.startIndex = at.startIndex;
    return element;
  },
  createText(data, sample) {
    const NodeOf = classOf(sample);
    return NodeOf === undefined ? ({ ...UNLINKED, type: 'text', data } as unknown as Node) : new NodeOf(data);
  },
};
