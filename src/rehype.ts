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

export type { Options } from './api/options.ts';
export type { HastRoot } from './dom/hast-tree.ts';
export { default } from './dom/rehype.ts';
