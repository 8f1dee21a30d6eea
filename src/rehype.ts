/**
 * `tutas/rehype`: a rehype plugin.
 *
 * @example
 * ```ts
 * import rehypeParse from 'rehype-parse';
 * import rehypeStringify from 'rehype-stringify';
 * import rehypeTutas from 'tutas/rehype';
 * import { unified } from 'unified';
 *
 * const file = await unified().use(rehypeParse).use(rehypeTutas).use(rehypeStringify).process(html);
 * ```
 *
 * @module
 */
import { type HastRoot, makeRehypePlugin } from './dom/hast-tree.ts';
import type { Options } from './options.ts';
import { kazakh } from './rules/kazakh/index.ts';

export type { HastRoot } from './dom/hast-tree.ts';
export type { Options } from './options.ts';

const plugin = /* @__PURE__ */ makeRehypePlugin(kazakh);

/**
 * A rehype plugin that repairs the tree as `normalize()` repairs HTML. Nodes that stay are the same objects and keep
 * their `position`; a paragraph put together from several ends where the last of them ended.
 *
 * Use it before plugins that remove empty elements or whitespace (`rehype-minify-whitespace`, `rehype-remove-empty`):
 * both are evidence.
 *
 * @param options see {@link Options}; `output` has no meaning here
 * @returns the transformer
 * @throws TypeError when an option is wrong
 * @example
 * ```ts
 * unified().use(rehypeParse, { fragment: true }).use(rehypeTutas, { minConfidence: 0.8 }).use(rehypeStringify);
 * ```
 */
export default function rehypeTutas(options?: Options): (tree: HastRoot) => undefined {
  return plugin(options);
}
