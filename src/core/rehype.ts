/**
 * `tutas/core/rehype`: the rehype plugin without a language and its data.
 *
 * @module
 */

export type { Options } from '../api/options.ts';
export type { HastRoot } from '../dom/hast-tree.ts';
export { default } from '../dom/rehype-core.ts';
