/**
 * Turns a directory of saved pages into one of Markdown: `node archive.js PAGES ARCHIVE`.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import TurndownService from 'turndown';
import { diagnose, normalize } from 'tutas';

/**
 * Writes a Markdown file for every page.
 *
 * @param {string} pages the directory of `.html` files
 * @param {string} archive the directory for the Markdown
 * @returns {{ pages: number, broken: number }} how many there were, and how many of them were broken
 */
export function archivePages(pages, archive) {
  const turndown = new TurndownService({ headingStyle: 'atx' }).remove(['title', 'nav', 'script', 'style']);
  const counts = { pages: 0, broken: 0 };
  mkdirSync(archive, { recursive: true });
  for (const name of readdirSync(pages).filter((file) => file.endsWith('.html'))) {
    const html = readFileSync(join(pages, name), 'utf8');
    counts.pages += 1;
    if (diagnose(html).broken) counts.broken += 1;
    // Before turndown, which makes a paragraph of every <p>.
    writeFileSync(join(archive, name.replace(/html$/, 'md')), `${turndown.turndown(normalize(html))}\n`);
  }
  return counts;
}

const [pages, archive] = process.argv.slice(2);
if (pages !== undefined && archive !== undefined) console.log(archivePages(pages, archive));
