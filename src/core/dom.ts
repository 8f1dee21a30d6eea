/**
 * `tutas/core/dom`: the repair of domhandler trees without a language and its data.
 *
 * @module
 */
import { type DomNode, makeNormalizeDom } from '../dom/normalize-dom.ts';
import type { Options } from '../options.ts';

export type { AnyNode, ParentNode } from 'domhandler';
export type { DomNode } from '../dom/normalize-dom.ts';
export type { Options } from '../options.ts';

/** Like `normalizeDom()` of `tutas/dom`, but asks no language unless `options.pack` is given. */
export const normalizeDom: <T extends DomNode>(nodes: T | Iterable<T>, options?: Options) => T[] =
  /* @__PURE__ */ makeNormalizeDom(null);
