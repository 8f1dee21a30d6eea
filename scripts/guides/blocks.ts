/**
 * The code of a guide, block by block.
 *
 * What stands behind the language of a block says what it is:
 *
 * - ```` ```js NAME ```` a file of that name; `= PATH` behind it: the same as that file of the repository
 * - ```` ```sh ```` is run; `install`: what a reader installs, not run, since it is there; `elsewhere`: what needs machines
 *   that are not there
 * - ```` ```text output ```` what the block before it prints
 * - any other block has no code that could be run: output, data, settings
 *
 * @module
 */

/** A block of a guide. */
export interface Block {
  readonly language: string;
  readonly words: readonly string[];
  readonly code: string;
  /** The line it begins at. */
  readonly line: number;
}

/** Languages whose blocks must be files, or run. */
const CODE: ReadonlySet<string> = new Set(['js', 'ts', 'python', 'sh', 'html', 'json', 'dockerfile']);

/** The blocks of a page. */
export function blocksOf(page: string): Block[] {
  const blocks: Block[] = [];
  for (const { index, 1: info = '', 2: code = '' } of page.matchAll(/^```([^\n`]*)\n(.*?)^```$/gmsu)) {
    const [language = '', ...words] = info.trim().split(/\s+/u);
    blocks.push({ language, words, code, line: page.slice(0, index).split('\n').length });
  }
  return blocks;
}

/** True for a block that a reader would run or save. */
export function isCode({ language }: Block): boolean {
  return CODE.has(language);
}
