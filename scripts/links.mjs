#!/usr/bin/env node
/**
 * Whether every link of every page leads to a file that is there, and to a heading that is there; and the links of the
 * packed README, as npm shows it, to files of the package or of the repository. `npm run links`, after `npm run build`.
 * Other sites are not asked.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import process from 'node:process';
import { REPOSITORY } from './metadata.mjs';
import { packedReadme } from './readme.mjs';
import { pack, root, run } from './tarball.mjs';

/** What stands in for the repository's address as long as there is none, to see what the links would be. */
const STAND_IN = 'https://repository.example/tutas';

const faults = [];

/** The text without code, in which nothing is a link. */
function prose(text) {
  return text.replace(/^```.*?^```/gmsv, '').replace(/`[^`\n]*`/gv, '');
}

function linksOf(text) {
  const found = prose(text);
  return [
    ...[...found.matchAll(/\]\(([^\)\s]+)\)/gv)].map(([, target]) => target),
    ...[...found.matchAll(/<(?:img|source|a)\b[^>]*? (?:src|srcset|href)="([^"]+)"/gv)].map(([, target]) => target),
  ];
}

/** The names that GitHub and npm give headings. */
function anchorsOf(text) {
  return new Set(
    [...text.replace(/^```.*?^```/gmsv, '').matchAll(/^#+ (.+)$/gmv)].map(([, heading]) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_\-]/gv, '')
        .trim()
        .replaceAll(' ', '-'),
    ),
  );
}

/**
 * Checks a page.
 *
 * @param page its name, for messages
 * @param folder where its links count from
 * @param read gives the text of a file there, or undefined
 */
function checkPage(page, text, folder, read) {
  for (const target of linksOf(text)) {
    if (/^[a-z][a-z\d+.\-]*:/iv.test(target)) {
      if (!URL.canParse(target)) faults.push(`${page}: ${target} is no address`);
      continue;
    }
    const [path, anchor] = target.split('#');
    const there = path === '' ? text : read(posix.join(folder, path));
    if (there === undefined) faults.push(`${page}: ${target} is not there`);
    else if (anchor !== undefined && !anchorsOf(there).has(anchor))
      faults.push(`${page}: ${target} has no such heading`);
  }
}

function readHere(path) {
  const file = join(root, path);
  if (!existsSync(file)) return undefined;
  return path.endsWith('.md') ? readFileSync(file, 'utf8') : '';
}

const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.md'], {
  cwd: root,
  encoding: 'utf8',
});
const pages = tracked
  .trim()
  .split('\n')
  .filter((page) => existsSync(join(root, page)));
for (const page of pages) checkPage(page, readHere(page), dirname(page), readHere);

const { path: tarball } = pack();
const members = run(root, 'tar', ['-tzf', tarball]).trim().split('\n');
const readPacked = (path) =>
  members.includes(`package/${path}`) ? run(root, 'tar', ['-xzOf', tarball, `package/${path}`]) : undefined;
for (const member of members.filter((name) => name.endsWith('.md'))) {
  const page = member.slice('package/'.length);
  const text = readPacked(page);
  checkPage(`the packed ${page}`, text, dirname(page), readPacked);
  for (const target of linksOf(text)) checkAddress(`the packed ${page}`, target, REPOSITORY);
}
const readme = readHere('README.md');
if (readPacked('README.md') !== packedReadme(readme))
  faults.push('the packed README.md is not what scripts/readme.mjs makes');
const published = packedReadme(readme, STAND_IN);
checkPage('the README with a repository', published, '.', readPacked);
for (const target of linksOf(published)) checkAddress('the README with a repository', target, STAND_IN);

/** An address in the repository must lead to a file of it. */
function checkAddress(page, target, repository) {
  if (repository === '' || !target.startsWith(`${repository}/`)) return;
  const path = target
    .slice(repository.length + 1)
    .replace(/^(?:blob|raw)\/HEAD\//v, '')
    .replace(/#.*$/v, '');
  if (!existsSync(join(root, path))) faults.push(`${page}: ${target} leads to no file of the repository`);
}

for (const fault of faults) console.error(`links: ${fault}`);
if (faults.length > 0) process.exitCode = 1;
else
  console.log(
    `${pages.length} pages and ${members.filter((name) => name.endsWith('.md')).length} packed ones: every link leads somewhere`,
  );
