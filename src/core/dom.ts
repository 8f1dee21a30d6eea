/**
 * `tutas/core/dom`: the repair of domhandler trees without a language and its data.
 *
 * @module
 */

export type { AnyNode, ParentNode } from 'domhandler';
export type { Options } from '../api/options.ts';
export { normalizeDom } from '../dom/domhandler-core.ts';
export type { DomNode } from '../dom/normalize-dom.ts';
