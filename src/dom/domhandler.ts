/**
 * The repair of domhandler trees, with the Kazakh pack.
 *
 * @module
 */

import type { Options } from '../api/options.ts';
import { kazakh } from '../language/kazakh/index.ts';
import { type DomNode, makeNormalizeDom } from './normalize-dom.ts';

const repair = /* @__PURE__ */ makeNormalizeDom(kazakh);

/**
 * Repairs domhandler trees in place, as `normalize()` repairs HTML: `normalize()` of the trees as HTML gives the same
 * HTML as the trees afterwards. Unwrapped carriers leave the tree; the nodes that stay are the same objects, with parent
 * and sibling links and positions brought up to date. A tree without a broken run is not touched.
 *
 * Texts are read as characters: give trees whose parser has decoded character references, as all do by themselves. In one
 * made with `decodeEntities: false` (`cheerio.load(html, { xml: { xmlMode: false, decodeEntities: false } })`) a `&nbsp;` is
 * the letters `&nbsp;`, and nothing in the tree tells it from text that means them; leave the option out, and let
 * `decodeEntities: false` of the serializer write what is to stay unescaped.
 *
 * Given siblings are read as one text, with the text, inline elements and carriers between them: `$('p')` is repaired as
 * its parent would be. Other blocks that were not given part them and are left alone; so is what stands before the first
 * and behind the last. Nodes of several parents are repaired parent by parent.
 *
 * @param nodes a node, or any iterable of nodes: `$('article')`, `$('p')`, `$.root()`, a document, `document.children`,
 *   which stays the list of children and holds what is there afterwards; a node below another given one is not looked at twice
 * @param options see {@link Options}; `output` has no meaning here. Offsets given to `onDecision` count in the tree as
 *   HTML
 * @returns the given nodes in their order, those that were unwrapped left out
 * @throws TypeError when `nodes` is neither a domhandler node nor an iterable of them, a node lacks what its type has, or an
 *   option is wrong
 * @throws LimitError when a limit is reached and `options.limits.exceeded` is `throw`
 * @example
 * ```ts
 * const document = parseDocument('<article><p>ба</p><p>й</p><p>қауға</p></article>');
 * normalizeDom(document);
 * textContent(document); // 'байқауға'
 * ```
 */
export function normalizeDom<T extends DomNode>(nodes: T | Iterable<T>, options?: Options): T[] {
  return repair(nodes, options);
}
