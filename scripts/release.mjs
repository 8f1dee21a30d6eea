#!/usr/bin/env node
/**
 * Publishes the package to npm with provenance, after the checks that nobody can take back. The workflow
 * `.github/workflows/release.yml` runs it on a tag; provenance can be made there only.
 *
 *     npm run release -- --dry-run   all checks, the build and the tarball; publishes nothing. Runs anywhere.
 *     npm run release -- --publish   in the workflow
 *
 * A dry run tells everything that would stop a release, and fails only where the package itself is wrong.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { REPOSITORY } from './metadata.mjs';
import { pack, root } from './tarball.mjs';

const isDry = process.argv.includes('--dry-run');
if (isDry === process.argv.includes('--publish')) throw new TypeError('takes --dry-run or --publish');

const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();

/** What must be so before anything is built, and what to do about it. */
const CONDITIONS = [
  {
    says: 'the repository is named',
    holds: () => REPOSITORY !== '',
    otherwise: 'set REPOSITORY in scripts/metadata.mjs and run npm run metadata: provenance must match it',
  },
  {
    says: 'package.json says where the package lives',
    holds: () => passes(process.execPath, 'scripts/metadata.mjs', '--check'),
    otherwise: 'npm run metadata',
  },
  {
    says: 'nothing is uncommitted',
    holds: () => git('status', '--porcelain') === '',
    otherwise: 'commit it',
  },
  {
    says: `the tag v${version} is at this commit`,
    holds: () => git('tag', '--points-at', 'HEAD').split('\n').includes(`v${version}`),
    otherwise: `git tag v${version}`,
  },
  {
    says: `CHANGELOG.md has a section ${version}`,
    holds: () =>
      readFileSync(join(root, 'CHANGELOG.md'), 'utf8')
        .split('\n')
        .some((line) => isHeadingOf(line, version)),
    otherwise: `rename Unreleased to ${version}`,
  },
  {
    says: 'this is the workflow, which can prove who builds',
    holds: () => process.env.GITHUB_ACTIONS === 'true' && process.env.ACTIONS_ID_TOKEN_REQUEST_URL !== undefined,
    otherwise: 'push the tag; .github/workflows/release.yml publishes',
  },
];

function isHeadingOf(line, wanted) {
  return /^## \[?([^\]\s]+)/v.exec(line)?.[1] === wanted;
}

function passes(program, ...args) {
  try {
    execFileSync(program, args, { cwd: root, stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function run(program, ...args) {
  console.log(`\n$ ${[program, ...args].join(' ')}`);
  execFileSync(program, args, { cwd: root, stdio: 'inherit' });
}

const missing = CONDITIONS.filter(({ says, holds, otherwise }) => {
  const isMet = holds();
  console.log(isMet ? `ok   ${says}` : `${isDry ? 'open' : 'FAIL'} ${says}: no; ${otherwise}`);
  return !isMet;
});

if (missing.length > 0 && !isDry) process.exitCode = 1;
else {
  run('npm', 'run', '--silent', 'build');
  // The same file is looked at, used and published.
  const { path } = pack();
  process.env.TUTAS_TARBALL = path;
  for (const script of ['size', 'pack:check', 'links']) run('npm', 'run', '--silent', script);
  run('npm', 'run', '--silent', 'consumers', '--', 'node', 'typescript');
  const what = `${name}@${version}, ${(statSync(path).size / 1024).toFixed(0)} KiB`;
  if (isDry) {
    console.log(`\nnpm publish ${path} --provenance --access public`);
    console.log(`would publish ${what}${missing.length > 0 ? `, once the ${missing.length} open points are met` : ''}`);
  } else run('npm', 'publish', path, '--provenance', '--access', 'public');
}
