/**
 * A rehype plugin: repairs hast trees, without a language.
 *
 * @module
 */

import type { Options } from '../api/options.ts';
import { type HastRoot, makeRehypePlugin } from './hast-tree.ts';

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
