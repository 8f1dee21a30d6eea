#!/usr/bin/env node
/**
 * Checks that imports run downhill (.dependency-cruiser.mjs) and that the picture in docs/architecture.md is that of the
 * imports.
 *
 *     npm run architecture              checks both
 *     npm run architecture -- --write   draws the picture anew
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cruise } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import config, { layers } from '../.dependency-cruiser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const page = fileURLToPath(new URL('../docs/architecture.md', import.meta.url));
const markers = ['<!-- picture: npm run architecture -- --write -->', '<!-- end of picture -->'];

/** Fewer modules than this, and the checker has read hardly anything: it skips what it cannot parse without a word. */
const LEAST_MODULES = 100;

/** The folder of a module; the entries, in src/ itself and in src/core/, count as one. */
function folderOf(path) {
  const [, folder] = /^src\/([^/]+)\//u.exec(path) ?? [];
  return folder === undefined || folder === 'core' ? 'entries' : folder;
}

/** Mermaid source: an arrow for each folder that imports another, with the number of imports. */
function pictureOf(modules) {
  const counts = new Map();
  for (const { source, dependencies } of modules) {
    if (!source.startsWith('src/')) continue;
    for (const { resolved } of dependencies) {
      const [from, to] = [folderOf(source), folderOf(resolved)];
      if (!resolved.startsWith('src/') || from === to) continue;
      const arrow = `${from} ${to}`;
      counts.set(arrow, (counts.get(arrow) ?? 0) + 1);
    }
  }
  const rank = new Map(['entries', ...layers].map((folder, index) => [folder, index]));
  const rows = [...counts].map(([arrow, count]) => ({ ends: arrow.split(' '), count }));
  const order = ({ ends: [from, to] }) => rank.get(from) * rank.size + rank.get(to);
  rows.sort((a, b) => order(a) - order(b));
  return [
    '```mermaid',
    'flowchart TD',
    ...rows.map(({ ends, count }) => `  ${ends[0]} -->|${count}| ${ends[1]}`),
    '```',
  ].join('\n');
}

/** The page with its picture replaced. */
function withPicture(text, picture) {
  const [start, end] = markers.map((marker) => text.indexOf(marker));
  if (start === -1 || end < start) throw new Error(`${page} has no place for the picture: ${markers.join(' … ')}`);
  return `${text.slice(0, start + markers[0].length)}\n${picture}\n${text.slice(end)}`;
}

process.chdir(root);
const { forbidden, options } = config;
const { output } = await cruise(['src'], { ...options, ruleSet: { forbidden }, validate: true }, undefined, {
  tsConfig: extractTSConfig('tsconfig.json'),
});
const { modules, summary } = output;
const own = modules.filter(({ source }) => source.startsWith('src/'));
if (own.length < LEAST_MODULES) throw new Error(`only ${own.length} modules were read`);

for (const { rule, from, to, cycle } of summary.violations) {
  const way = cycle === undefined ? to : cycle.map(({ name }) => name).join(' → ');
  console.error(`${rule.name}: ${from} → ${way}`);
}
const imports = own.reduce((sum, { dependencies }) => sum + dependencies.length, 0);
console.log(`${own.length} modules, ${imports} imports, ${summary.violations.length} against the rules`);
if (summary.violations.length > 0) process.exitCode = 1;

const text = readFileSync(page, 'utf8');
const drawn = withPicture(text, pictureOf(modules));
if (process.argv.includes('--write')) writeFileSync(page, drawn);
else if (drawn !== text) {
  console.error('docs/architecture.md: the picture is not that of the imports; run npm run architecture -- --write');
  process.exitCode = 1;
}
