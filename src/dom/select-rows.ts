/**
 * From the nodes that a caller gives to the rows of neighbours that are repaired: what is given below another given node
 * is left out, and given siblings are one row with the text between them.
 *
 * @module
 */
import { BLOCK, FOREIGN, HIDDEN, PREFORMATTED, RAW, roleOf } from '../html/elements.ts';
import { domhandler, type Node } from './domhandler-tree.ts';
import { checkNode, ELEMENT } from './tree-adapter.ts';

/** Elements that part a run, and so the siblings on both sides of them. */
const PARTING = (1 << BLOCK) | (1 << FOREIGN) | (1 << HIDDEN) | (1 << PREFORMATTED) | (1 << RAW);
function roleBit(node: Node): number {
  return 1 << roleOf(node.name, 0, node.name.length);
}

/** True for a node that was not given and that parts given siblings. */
function parts(node: Node): boolean {
  return domhandler.kindOf(node) === ELEMENT && (roleBit(node) & PARTING) !== 0;
}

/** Leaves out what stands below another of the given nodes. */
function highest(given: ReadonlySet<Node>): Node[] {
  /** Nodes met on the way up, and whether they or one above them is given. */
  const known = new Map<Node, boolean>();
  const isBelowGiven = (node: Node): boolean => {
    const way: Node[] = [];
    let below = false;
    for (let above = node.parent ?? null; above !== null; above = above.parent ?? null) {
      const answer = given.has(above) ? true : known.get(above);
      if (answer !== undefined) {
        below = answer;
        break;
      }
      way.push(above);
    }
    for (const met of way) known.set(met, below);
    return below;
  };
  return [...given].filter((node) => !isBelowGiven(node));
}

/** Rows of nodes without a parent: those that are linked to each other. */
function looseRows(nodes: readonly Node[]): Node[][] {
  const rows: Node[][] = [];
  let row: Node[] = [];
  for (const node of nodes) {
    const last = row.at(-1);
    if (last !== undefined && last.next === node && node.type !== 'root' && last.type !== 'root') row.push(node);
    else {
      row = [node];
      rows.push(row);
    }
  }
  return rows;
}

/** Rows of the given children of one parent. */
function rowsBelow(parent: Node, given: ReadonlySet<Node>): Node[][] {
  const { children } = parent;
  const places: number[] = [];
  for (const [place, child] of children.entries()) if (given.has(child)) places.push(place);
  const rows: Node[][] = [];
  for (let first = 0; first < places.length; ) {
    let last = first;
    while (last + 1 < places.length && !isParted(children, places[last] as number, places[last + 1] as number))
      last += 1;
    rows.push(children.slice(places[first] as number, (places[last] as number) + 1));
    first = last + 1;
  }
  return rows;
}

function isParted(children: readonly Node[], from: number, to: number): boolean {
  for (let place = from + 1; place < to; place += 1) if (parts(children[place] as Node)) return true;
  return false;
}

/** Parts the given nodes into rows of siblings. */
export function rowsOf(nodes: readonly Node[]): Node[][] {
  const loose: Node[] = [];
  const below = new Map<Node, Set<Node>>();
  for (const node of highest(new Set(nodes))) {
    const parent = node.parent ?? null;
    if (parent !== null) checkNode(domhandler, parent);
    if (parent === null) loose.push(node);
    else below.set(parent, (below.get(parent) ?? new Set()).add(node));
  }
  const rows = looseRows(loose);
  for (const [parent, given] of below) for (const row of rowsBelow(parent, given)) rows.push(row);
  return rows;
}
