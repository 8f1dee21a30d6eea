/**
 * `tutas/core/rehype`: the rehype plugin without a language and its data.
 *
 * @module
 */
import { type HastRoot, makeRehypePlugin } from '../dom/hast-tree.ts';
import type { Options } from '../options.ts';

export type { HastRoot } from '../dom/hast-tree.ts';
export type { Options } from '../options.ts';

const plugin = /* @__PURE__ */ makeRehypePlugin(null);

/**
 * Like the plugin of `tutas/rehype`, but asks no language unless `options.pack` is given.
 *
 * @param options see {@link Options}
 * @returns the transformer
 * @throws TypeError when an option is wrong
 */
export default function rehypeTutas(options?: Options): (tree: HastRoot) => undefined {
  return plugin(options);
}
