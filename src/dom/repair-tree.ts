/**
 * Repairs a tree in place, whatever its nodes are.
 *
 * The tree is walked once and written down as HTML, of which it is known which node each token came from. The engine
 * reads those tokens, with a writer that only records what stays and what is added; then the tree is built again
 * from the tokens that stay, as a parser would build it, out of the same nodes. A container whose children are the same
 * as before is not touched. Nothing recurses, and every step is linear.
 *
 * @module
 */

import { DocumentLexicon, learnTokens } from '../decide/document-lexicon.ts';
import { Engine } from '../engine/engine.ts';
import type { Settings } from '../engine/settings.ts';
import { EditRecorder } from './edit-recorder.ts';
import { TreeBuilder } from './rebuild-tree.ts';
import { SerializedTree } from './serialize-tree.ts';
import type { Tree } from './tree-adapter.ts';

/**
 * Reads the words of trees that are repaired row by row, where the caller wants those of the whole document known.
 *
 * @returns the lexicon, or `undefined` when it is not wanted
 */
export function lexiconOf<N>(
  rows: readonly (readonly N[])[],
  tree: Tree<N>,
  settings: Settings,
): DocumentLexicon | undefined {
  if (settings.lexicon.document !== 'whole') return undefined;
  const lexicon = new DocumentLexicon(settings.pack?.fold, settings.lexicon);
  for (const row of rows) {
    const serialized = new SerializedTree(tree, row);
    learnTokens(lexicon, serialized.html, (sink) => serialized.feed(sink));
  }
  return lexicon;
}

/**
 * Repairs the trees below `nodes`, which stand side by side and are none of them a root.
 *
 * @returns the nodes that stand in their place, or `undefined` when nothing has changed
 */
export function repairNodes<N>(
  nodes: readonly N[],
  tree: Tree<N>,
  settings: Settings,
  lexicon?: DocumentLexicon,
): N[] | undefined {
  const serialized = new SerializedTree(tree, nodes);
  const edits = new EditRecorder();
  new Engine(settings, 'html', { writer: edits, ...(lexicon !== undefined && { lexicon }) }).runTokens(
    serialized.html,
    (sink) => serialized.feed(sink),
  );
  // The renderer returns an untouched input without writing it.
  const isWhole = edits.starts.length === 1 && edits.starts[0] === 0 && edits.ends[0] === serialized.html.length;
  if (edits.starts.length === 0 || isWhole) return undefined;
  const builder = new TreeBuilder(tree);
  builder.build(serialized, edits);
  return builder.roots;
}
