#!/usr/bin/env node
/**
 * Where the package lives, in one place: its owner sets `REPOSITORY` below, and `npm run metadata` writes `repository`,
 * `homepage` and `bugs` of package.json from it. The links of the README that is packed are made from it too
 * (scripts/readme.mjs).
 *
 *     node scripts/metadata.mjs           write them
 *     node scripts/metadata.mjs --check   exit 1 when they are not what REPOSITORY says
 */
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** The address of the repository, as a browser opens it; empty as long as there is none. */
export const REPOSITORY = '';

const file = new URL('../package.json', import.meta.url);

/** package.json as it is, and as `REPOSITORY` says. */
function readManifest() {
  const text = readFileSync(file, 'utf8');
  const { repository: _repository, homepage: _homepage, bugs: _bugs, ...rest } = JSON.parse(text);
  const about =
    REPOSITORY === ''
      ? {}
      : {
          repository: { type: 'git', url: `git+${REPOSITORY}.git` },
          homepage: `${REPOSITORY}#readme`,
          bugs: { url: `${REPOSITORY}/issues` },
        };
  const manifest = {};
  for (const [key, value] of Object.entries(rest)) {
    manifest[key] = value;
    if (key === 'author') Object.assign(manifest, about);
  }
  return { text, wanted: `${JSON.stringify(manifest, null, 2)}\n` };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { text, wanted } = readManifest();
  if (process.argv.includes('--check')) {
    if (wanted !== text) {
      console.error('package.json is not what scripts/metadata.mjs says: npm run metadata');
      process.exitCode = 1;
    }
  } else if (wanted !== text) writeFileSync(file, wanted);
}
