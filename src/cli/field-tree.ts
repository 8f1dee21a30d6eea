/**
 * The fields to repair, as a tree of keys that a scanner follows as it reads a record.
 *
 * @module
 */

/** A place in a record, seen from the fields that are wanted. */
export interface FieldTree {
  /** Whether a string that stands here is wanted. */
  readonly wanted: boolean;
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

/** The tree of several paths. */
export function fieldTree(paths: readonly (readonly string[])[]): FieldTree {
  const keys = new Map<string, FieldTree>();
  for (const first of new Set(paths.flatMap((path) => path.slice(0, 1)))) {
    keys.set(first, fieldTree(paths.filter((path) => path[0] === first).map((path) => path.slice(1))));
  }
  return { wanted: paths.some((path) => path.length === 0), keys };
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
  return { wanted: one.wanted || other.wanted, keys };
}
