/** Looks at trees of domhandler nodes, whoever made them. */

/** As much of a domhandler node, of any version, as is looked at here. */
export interface Node {
  readonly type: string;
  readonly name?: string;
  readonly data?: string;
  readonly parent: Node | null;
  readonly prev: Node | null;
  readonly next: Node | null;
  readonly children?: readonly Node[];
}

/** Fails where a link between two nodes does not hold in both directions. */
export function checkLinks(root: Node): void {
  const seen = new Set<Node>();
  const open: Node[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (seen.has(node)) throw new Error('a node stands in the tree twice');
    seen.add(node);
    let prev: Node | null = null;
    for (const child of node.children ?? []) {
      if (child.parent !== node) throw new Error(`the parent of ${child.name ?? child.data} is another node`);
      if (child.prev !== prev) throw new Error(`the neighbour before ${child.name ?? child.data} is another node`);
      if (prev !== null && prev.next !== child)
        throw new Error(`the neighbour behind ${prev.name ?? prev.data} is another`);
      prev = child;
      open.push(child);
    }
    if (prev !== null && prev.next !== null) throw new Error('the last child has a neighbour');
  }
}

/** The nodes of a tree, in order. */
export function nodesOf(root: Node): Node[] {
  const found: Node[] = [];
  const open: Node[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    found.push(node);
    open.push(...[...(node.children ?? [])].reverse());
  }
  return found;
}
