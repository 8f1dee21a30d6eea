/**
 * A rehype plugin: repairs hast trees, with the Kazakh pack.
 *
 * @module
 */

import type { Options } from '../api/options.ts';
import { kazakh } from '../language/kazakh/index.ts';
import { type HastRoot, makeRehypePlugin } from './hast-tree.ts';

const plugin = /* @__PURE__ */ makeRehypePlugin(kazakh);

/**
 * A rehype plugin that repairs the tree as `normalize()` repairs HTML. Nodes that stay are the same objects and keep
 * their `position`; a paragraph put together from several ends where the last of them ended.
 *
 * Use it before plugins that remove empty elements or whitespace (`rehype-minify-whitespace`, `rehype-remove-empty`):
 * both are evidence.
 *
 * @param options see {@link Options}; `output` has no meaning here
 * @returns the transformer; it throws a `TypeError` for what is no hast tree
 * @throws TypeError when an option is wrong
 * @example
 * ```ts
 * unified().use(rehypeParse, { fragment: true }).use(rehypeTutas, { minConfidence: 0.8 }).use(rehypeStringify);
 * ```
 */
export default function rehypeTutas(options?: Options): (tree: HastRoot) => undefined {
  return plugin(options);
}
