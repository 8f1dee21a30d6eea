/**
 * hast trees, as the repair of trees sees them, and the rehype plugin for whatever pack the entry has.
 *
 * @module
 */
import { type Options, reject, resolveOptions } from '../api/options.ts';
import type { RulePack } from '../language/pack.ts';
import { lexiconOf, repairNodes } from './repair-tree.ts';
import { attribute } from './serialize-tree.ts';
import { CHILDREN, ELEMENT, OPAQUE, ROOT, TEXT, type Tree, textField } from './tree-adapter.ts';

/** What the plugin needs to see of a tree: any hast root. */
export interface HastRoot {
  /** `root`. */
  type: string;
  /** The nodes. */
  children: unknown[];
}

interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset?: number | undefined;
}

/** A hast node as this module works with it. */
interface Node {
  type: string;
  tagName: string;
  properties?: Record<string, unknown>;
  children: Node[];
  /** Of a `<template>`. */
  content?: Node;
  value: string;
  position?: { readonly start: Point; readonly end: Point } | undefined;
}

const KINDS: Readonly<Record<string, number>> = { element: ELEMENT, text: TEXT, root: ROOT };

function reach(node: Node, last: Node): void {
  if (node.position && last.position) node.position = { start: node.position.start, end: last.position.end };
}

const hast: Tree<Node> = {
  takes: 'tree takes a hast tree',
  fields: { [ELEMENT]: [textField('tagName'), CHILDREN], [TEXT]: [textField('value')], [ROOT]: [CHILDREN] },
  kindOf: (node) => KINDS[node.type] ?? OPAQUE,
  nameOf: (element) => element.tagName,
  attributesOf(element) {
    let text = '';
    for (const [property, value] of Object.entries(element.properties ?? {})) {
      // The one attribute that is evidence; the others are written by whoever writes the tree.
      const name = property === 'className' ? 'class' : property;
      if (value === undefined || value === null || value === false || Number.isNaN(value)) continue;
      if (value === true) text += ` ${name}`;
      else text += attribute(name, Array.isArray(value) ? value.join(' ') : String(value));
    }
    return text;
  },
  dataOf: (text) => text.value,
  markupOf(node) {
    if (node.type === 'raw') return String(node.value ?? '');
    return node.type === 'doctype' ? '<!doctype html>' : `<!--${node.value ?? ''}-->`;
  },
  holderOf: (node) => (node.content?.type === 'root' && node.children.length === 0 ? node.content : node),
  childrenOf: (holder) => holder.children,
  setChildren(holder, children) {
    holder.children = children;
  },
  setText(text, data, last) {
    text.value = data;
    if (text !== last) reach(text, last);
  },
  extend: reach,
  remove(): void {},
  createElement: (tagName) => ({ type: 'element', tagName, properties: {}, children: [] }) as unknown as Node,
  createText: (value) => ({ type: 'text', value }) as Node,
};

/** Makes the plugin for a default pack. */
export function makeRehypePlugin(pack: RulePack | null): (options?: Options) => (tree: HastRoot) => undefined {
  return (options) => {
    // Options are checked at `use()`, not when the first file comes.
    const settings = resolveOptions(options, pack);
    return (tree) => {
      const root = tree as Node;
      if (!Array.isArray(root?.children)) reject('tree', 'a hast root', tree);
      const lexicon = lexiconOf([root.children], hast, settings);
      const children = repairNodes(root.children, hast, settings, lexicon);
      if (children !== undefined) root.children = children;
    };
  };
}
