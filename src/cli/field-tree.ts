/**
 * The fields to repair, as a tree of keys that a scanner follows as it reads a record.
 *
 * @module
 */

/** A place in a record, seen from the fields that are wanted. */
export interface FieldTree {
  /** Whether a string that stands here is wanted. */
  readonly wanted: boolean;
  /** Which of the paths want it, by their index. */
  readonly paths: readonly number[];
  /** The wanted places inside an object or array that stands here. */
  readonly keys: ReadonlyMap<string, FieldTree>;
}

/**
 * The keys of a path: `body.text` is `text` inside `body`. A backslash takes a dot (or a backslash) literally:
 * `og\.title`.
 *
 * @returns undefined when the path has an empty key
 */
export function parsePath(path: string): readonly string[] | undefined {
  const keys = [''];
  for (const [part] of path.matchAll(/\\[.\\]|[\s\S]/gv)) {
    if (part === '.') keys.push('');
    else keys.push(keys.pop() + (part.length === 2 && part.startsWith('\\') ? part.slice(1) : part));
  }
  return keys.includes('') ? undefined : keys;
}

/** The path that {@link parsePath} takes such keys from. */
export function pathOf(keys: readonly string[]): string {
  return keys.map((key) => key.replace(/[.\\]/gv, '\\$&')).join('.');
}

/** The tree of several paths. */
export function fieldTree(paths: readonly (readonly string[])[]): FieldTree {
  return treeOf(paths.map((keys, index) => ({ keys, index })));
}

function treeOf(paths: readonly { readonly keys: readonly string[]; readonly index: number }[]): FieldTree {
  const keys = new Map<string, FieldTree>();
  for (const first of new Set(paths.flatMap((path) => path.keys.slice(0, 1)))) {
    const below = paths.filter((path) => path.keys[0] === first);
    keys.set(first, treeOf(below.map((path) => ({ ...path, keys: path.keys.slice(1) }))));
  }
  const here = paths.filter((path) => path.keys.length === 0).map(({ index }) => index);
  return { wanted: here.length > 0, paths: here, keys };
}

/**
 * The place of an array's element. An array is transparent: what is wanted of it is wanted of each element; a number in
 * the path picks one.
 */
export function elementOf(array: FieldTree, index: number): FieldTree {
  if (array.keys.size === 0) return array;
  const picked = array.keys.get(String(index));
  return picked === undefined ? array : merge(array, picked);
}

function merge(one: FieldTree, other: FieldTree): FieldTree {
  const keys = new Map(one.keys);
  for (const [key, tree] of other.keys) {
    const same = keys.get(key);
    keys.set(key, same === undefined ? tree : merge(same, tree));
  }
  return { wanted: one.wanted || other.wanted, paths: [...one.paths, ...other.paths], keys };
}
