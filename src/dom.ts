/**
 * `tutas/dom`: repairs domhandler trees in place, those of cheerio, htmlparser2 and posthtml-like tools.
 *
 * @example
 * ```ts
 * import * as cheerio from 'cheerio';
 * import { normalizeDom } from 'tutas/dom';
 *
 * const $ = cheerio.load(html);
 * normalizeDom($('article').get());
 * $('article p').first().text(); // a whole paragraph
 * ```
 *
 * @module
 */
import { attribute, ELEMENT, OPAQUE, ROOT, repairNodes, TEXT, type Tree } from './dom/tree.ts';
import { type Options, reject, settle } from './options.ts';
import { kazakh } from './rules/kazakh/index.ts';

/** What {@link normalizeDom} needs to see of a node: any domhandler node of any version. */
export interface DomNode {
  /** The domhandler type: `tag`, `script`, `style`, `text`, `comment`, `directive`, `cdata` or `root`. */
  readonly type: string;
}

/** A domhandler node as this module works with it. All versions, and plain objects of that shape, have these fields. */
interface Node {
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

/** Tells both kinds of position, where there are any, that `node` reaches as far as `last`. */
function reach(node: Node, last: Node): void {
  if (typeof node.endIndex === 'number' && typeof last.endIndex === 'number') node.endIndex = last.endIndex;
  const { sourceCodeLocation: from } = node;
  const { sourceCodeLocation: to } = last;
  if (from && to) {
    node.sourceCodeLocation = { ...from, endLine: to.endLine, endCol: to.endCol, endOffset: to.endOffset };
  }
}

/** A node of the same class as `sample`, so that the tree stays one of its own library's. */
function make(sample: Node, fields: Partial<Node>): Node {
  const node = Object.create(Object.getPrototypeOf(sample)) as Node;
  return Object.assign(node, { parent: null, prev: null, next: null, startIndex: null, endIndex: null }, fields);
}

/** Makes every one of `nodes` the neighbour of the next. */
function link(nodes: readonly Node[], parent: Node | null, before: Node | null, after: Node | null): void {
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

const domhandler: Tree<Node> = {
  kindOf: (node) => KINDS[node.type] ?? OPAQUE,
  nameOf: (element) => element.name,
  attributesOf(element) {
    let text = '';
    for (const name of Object.keys(element.attribs)) text += attribute(name, element.attribs[name] as string);
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
    holder.children = children;
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
    if (KINDS[node.type] === ELEMENT) node.children = [];
  },
  createElement(name, sample, at) {
    const element = make(sample, { type: 'tag', name, attribs: {}, children: [] });
    if (sample.namespace !== undefined) element.namespace = sample.namespace;
    if (typeof at.startIndex === 'number') element.startIndex = at.startIndex;
    return element;
  },
  createText: (data, sample) => make(sample, { type: 'text', data }),
};

/** Leaves out what stands below another of the given nodes, and parts the rest into rows of neighbours. */
function rowsOf(given: readonly Node[]): Node[][] {
  const isGiven = new Set(given);
  /** Nodes met on the way up, and whether they or one above them is given. */
  const known = new Map<Node, boolean>();
  const isBelowGiven = (node: Node): boolean => {
    const way: Node[] = [];
    let below = false;
    for (let above = node.parent ?? null; above !== null; above = above.parent ?? null) {
      const answer = isGiven.has(above) ? true : known.get(above);
      if (answer !== undefined) {
        below = answer;
        break;
      }
      way.push(above);
    }
    for (const met of way) known.set(met, below);
    return below;
  };
  const rows: Node[][] = [];
  let row: Node[] = [];
  for (const node of isGiven) {
    if (isBelowGiven(node)) continue;
    const last = row.at(-1);
    if (last !== undefined && last.next === node && node.type !== 'root' && last.type !== 'root') row.push(node);
    else {
      row = [node];
      rows.push(row);
    }
  }
  return rows;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}

/**
 * Repairs domhandler trees in place, as `normalize()` repairs HTML: `normalize()` of the trees as HTML gives the same
 * HTML as the trees afterwards. Unwrapped carriers leave the tree; the nodes that stay are the same objects, with parent
 * and sibling links and positions brought up to date. A tree without a broken run is not touched.
 *
 * Neighbours are read as one piece of HTML, trees that stand apart each on their own. Give the element that holds the
 * text, or the document, rather than the paragraphs in it: what stands between given nodes is not read.
 *
 * @param nodes any iterable of nodes: `$('article')`, `$('article').get()`, `[document]`, `document.children`; a node
 *   below another given one is not looked at twice
 * @param options see {@link Options}; `output` has no meaning here. Offsets given to `onDecision` count in the tree as
 *   HTML
 * @returns the given nodes in their order, those that were unwrapped left out
 * @throws TypeError when `nodes` is no iterable of domhandler nodes, or an option is wrong
 * @throws LimitError when a limit is reached and `options.limits.exceeded` is `throw`
 * @example
 * ```ts
 * const document = parseDocument('<article><p>ба</p><p>й</p><p>қауға</p></article>');
 * normalizeDom([document]);
 * textContent(document); // 'байқауға'
 * ```
 */
export function normalizeDom<T extends DomNode>(nodes: Iterable<T>, options?: Options): T[] {
  const takes = 'an iterable of domhandler nodes';
  if (typeof nodes !== 'object' || typeof nodes?.[Symbol.iterator] !== 'function') reject('nodes', takes, nodes);
  // A copy: the iterable may be the very list of children that changes.
  const given = [...(nodes as Iterable<unknown>)].map((node) => (isNode(node) ? node : reject('nodes', takes, node)));
  const settings = settle(options, kazakh);

  /** What takes the place of which nodes: written into a parent's list at once, however many rows it has. */
  const changes = new Map<Node, Map<Node, { readonly row: readonly Node[]; readonly nodes: readonly Node[] }>>();
  const hadParent = new Set(given.filter((node) => (node.parent ?? null) !== null));
  const gone = new Set<Node>();
  for (const row of rowsOf(given)) {
    const root = row[0] as Node;
    if (domhandler.kindOf(root) === ROOT) {
      const children = repairNodes(root.children, domhandler, settings);
      if (children !== undefined) domhandler.setChildren(root, children);
      continue;
    }
    const parent = root.parent ?? null;
    const before = root.prev ?? null;
    const after = row.at(-1)?.next ?? null;
    const repaired = repairNodes(row, domhandler, settings);
    if (repaired === undefined) continue;
    link(repaired, parent, before, after);
    const stays = new Set(repaired);
    for (const node of row) if (!stays.has(node)) gone.add(node);
    if (parent === null) continue;
    const changed = changes.get(parent) ?? new Map();
    changes.set(parent, changed.set(root, { row, nodes: repaired }));
  }
  for (const [parent, changed] of changes) {
    const children: Node[] = [];
    for (let index = 0; index < parent.children.length; index += 1) {
      const child = parent.children[index] as Node;
      const change = changed.get(child);
      if (change === undefined) children.push(child);
      else {
        for (const node of change.nodes) children.push(node);
        index += change.row.length - 1;
      }
    }
    parent.children = children;
  }
  const isGone = (node: Node): boolean => gone.has(node) || ((node.parent ?? null) === null && hadParent.has(node));
  return given.filter((node) => !isGone(node)) as unknown as T[];
}
