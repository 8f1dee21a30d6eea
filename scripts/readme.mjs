#!/usr/bin/env node
/**
 * The README as it is packed. Its links lead to files that are not in the package, so while npm packs they lead to the
 * repository (`REPOSITORY` of scripts/metadata.mjs), and as long as there is none they are no links, and pictures are left
 * out. npm runs this before and after packing:
 *
 *     node scripts/readme.mjs --pack      writes README.md so, and keeps the old one aside
 *     node scripts/readme.mjs --restore   puts the old one back
 */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { REPOSITORY } from './metadata.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const README = join(root, 'README.md');
const ASIDE = join(root, 'node_modules/.cache/tutas-readme.md');

/** True for a file that npm packs. */
function isPacked(path) {
  const { files } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return ['README.md', 'LICENSE', 'package.json', ...files].some(
    (name) => path === name || path.startsWith(`${name}/`),
  );
}

/** True for an address that leads somewhere by itself, or stays in the page. */
function isWhole(target) {
  return /^(?:[a-z][a-z\d+.\-]*:|#)/iv.test(target);
}

/** The text of a page, its links made for the package. */
export function packedReadme(text, repository = REPOSITORY) {
  const addressOf = (target, kind) => `${repository}/${kind}/HEAD/${posix.normalize(target)}`;
  const stays = (target) => isWhole(target) || isPacked(posix.normalize(target.replace(/#.*$/v, '')));
  // A picture that cannot be shown is left out.
  return (repository === '' ? text.replace(/<picture>.*?<\/picture>\n+/gsv, '') : text)
    .replace(/(!?)\[([^\]]*)\]\(([^\)\s]+)\)/gv, (link, mark, name, target) => {
      if (stays(target)) return link;
      if (repository === '') return name;
      return `${mark}[${name}](${addressOf(target, mark === '!' ? 'raw' : 'blob')})`;
    })
    .replace(/(<(img|source|a)\b[^>]*? (?:src|srcset|href)=")([^"]+)"/gv, (tag, before, element, target) => {
      if (stays(target) || repository === '') return tag;
      return `${before}${addressOf(target, element === 'a' ? 'blob' : 'raw')}"`;
    });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--pack')) {
    if (existsSync(ASIDE)) throw new Error(`The README of the last packing is still in ${ASIDE}: readme.mjs --restore`);
    const text = readFileSync(README, 'utf8');
    mkdirSync(dirname(ASIDE), { recursive: true });
    writeFileSync(ASIDE, text);
    writeFileSync(README, packedReadme(text));
  } else if (process.argv.includes('--restore')) {
    if (existsSync(ASIDE)) renameSync(ASIDE, README);
  } else throw new TypeError('takes --pack or --restore');
}
