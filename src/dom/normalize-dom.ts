/**
 * The door for domhandler trees: checks what is given, repairs row by row, and puts the nodes in their place.
 *
 * @module
 */
import { describe } from '../api/messages.ts';
import { type Options, reject, resolveOptions } from '../api/options.ts';
import type { RulePack } from '../language/pack.ts';
import { domhandler, link, type Node, refill } from './domhandler-tree.ts';
import { lexiconOf, repairNodes } from './repair-tree.ts';
import { rowsOf } from './select-rows.ts';
import { ELEMENT, ROOT } from './tree-adapter.ts';

/** What is needed to see of a node: any domhandler node of any version, and plain objects of that shape. */
export interface DomNode {
  /** The domhandler type: `tag`, `script`, `style`, `text`, `comment`, `directive`, `cdata` or `root`. */
  readonly type: string;
}

const TYPES: ReadonlySet<string> = new Set('tag script style text comment directive cdata root'.split(' '));
const TAKES = 'a domhandler node or an iterable of them';

function isNode(value: unknown): value is Node {
  if (typeof value !== 'object' || value === null || !TYPES.has((value as Node).type)) return false;
  const node = value as Node;
  const kind = domhandler.kindOf(node);
  if (kind !== ELEMENT && kind !== ROOT) return Array.isArray(node.children) || typeof node.data === 'string';
  return Array.isArray(node.children) && (kind === ROOT || typeof node.name === 'string');
}

/** What was meant, by what was given; undefined when nothing is known that looks so. */
function hintFor(value: unknown): string | undefined {
  if (typeof value === 'string') return 'normalize(html) takes a string, cheerio.load(html) makes a tree of it';
  if (typeof value === 'function') {
    return typeof (value as { root?: unknown }).root === 'function'
      ? "give $.root() or a selection, as $('article')"
      : undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const { nodeName, nodeType, type } = value as Record<string, unknown>;
  if (type === 'element' || type === 'doctype' || (nodeName === undefined && 'value' in value)) {
    return 'tutas/rehype repairs hast trees';
  }
  if (typeof nodeName !== 'string') {
    if ('then' in value) return 'await it';
    return 'window' in value ? 'a page of jsdom is repaired as HTML: normalize(dom.serialize())' : undefined;
  }
  // Trees of parse5 have the names of the DOM and none of its numbers.
  return nodeType === undefined
    ? "parse5 makes domhandler's trees with the adapter of parse5-htmlparser2-tree-adapter"
    : 'a node of a browser or of jsdom is repaired as HTML: element.innerHTML = normalize(element.innerHTML)';
}

function refuse(value: unknown): never {
  const hint = hintFor(value);
  if (hint === undefined) reject('nodes', TAKES, value);
  throw new TypeError(`nodes takes ${TAKES}, got ${describe(value)}; ${hint}`);
}

/** The given nodes, one or many. A copy: the iterable may be the very list of children that changes. */
function nodesOf(nodes: unknown): Node[] {
  if (isNode(nodes)) {
    checkHast(nodes);
    return [nodes];
  }
  const iterable = nodes as Partial<Iterable<unknown>> | null | undefined;
  if (typeof nodes !== 'object' || typeof iterable?.[Symbol.iterator] !== 'function') refuse(nodes);
  const given = [...(nodes as Iterable<unknown>)].map((node) => (isNode(node) ? node : refuse(node)));
  for (const node of given) checkHast(node);
  return given;
}

/** The root of a hast tree looks like a document until one sees its children. */
function checkHast(node: Node): void {
  if (node.type !== 'root') return;
  for (const child of node.children) if (!isNode(child)) refuse(child);
}

/** What takes the place of which nodes: written into a parent's list at once, however many rows it has. */
type Changes = Map<Node, Map<Node, { readonly row: readonly Node[]; readonly nodes: readonly Node[] }>>;

function replace(changes: Changes): void {
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
    refill(parent.children, children);
  }
}

/** Makes `normalizeDom()` for a default pack. */
export function makeNormalizeDom(
  pack: RulePack | null,
): <T extends DomNode>(nodes: T | Iterable<T>, options?: Options) => T[] {
  return <T extends DomNode>(nodes: T | Iterable<T>, options?: Options): T[] => {
    const given = nodesOf(nodes);
    const settings = resolveOptions(options, pack);
    const changes: Changes = new Map();
    const hadParent = new Set(given.filter((node) => (node.parent ?? null) !== null));
    const gone = new Set<Node>();
    const rows = rowsOf(given);
    const lexicon = lexiconOf(
      rows.map((row) => (domhandler.kindOf(row[0] as Node) === ROOT ? (row[0] as Node).children : row)),
      domhandler,
      settings,
    );
    for (const row of rows) {
      const root = row[0] as Node;
      if (domhandler.kindOf(root) === ROOT) {
        const children = repairNodes(root.children, domhandler, settings, lexicon);
        if (children !== undefined) domhandler.setChildren(root, children);
        continue;
      }
      const parent = root.parent ?? null;
      const before = root.prev ?? null;
      const after = row.at(-1)?.next ?? null;
      const repaired = repairNodes(row, domhandler, settings, lexicon);
      if (repaired === undefined) continue;
      link(repaired, parent, before, after);
      const stays = new Set(repaired);
      for (const node of row) if (!stays.has(node)) gone.add(node);
      if (parent === null) continue;
      const changed = changes.get(parent) ?? new Map();
      changes.set(parent, changed.set(root, { row, nodes: repaired }));
    }
    replace(changes);
    const isGone = (node: Node): boolean => gone.has(node) || ((node.parent ?? null) === null && hadParent.has(node));
    return given.filter((node) => !isGone(node)) as unknown as T[];
  };
}
