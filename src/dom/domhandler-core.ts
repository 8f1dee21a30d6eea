/**
 * The repair of domhandler trees, without a language.
 *
 * @module
 */

import type { Options } from '../api/options.ts';
import { type DomNode, makeNormalizeDom } from './normalize-dom.ts';

/** Like `normalizeDom()` of `tutas/dom`, but asks no language unless `options.pack` is given. */
export const normalizeDom: <T extends DomNode>(nodes: T | Iterable<T>, options?: Options) => T[] =
  /* @__PURE__ */ makeNormalizeDom(null);
