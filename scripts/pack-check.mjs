#!/usr/bin/env node
/**
 * Looks at the package as npm would publish it, packed once: every file that package.json names is there, nothing is
 * there that should not be, publint and attw find no fault. `npm run pack:check`, after `npm run build`.
 */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pack, root, run } from './tarball.mjs';

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const tarball = pack();
const files =
  tarball.files ??
  run(root, 'tar', ['-tzf', tarball.path])
    .trim()
    .split('\n')
    .map((path) => path.replace(/^package\//v, ''));

function targets(value) {
  return typeof value === 'string' ? [value] : Object.values(value).flatMap(targets);
}

const faults = [];
const named = [manifest.main, manifest.module, manifest.types, manifest.bin, manifest.exports].flatMap(targets);
for (const target of new Set(named.map((path) => path.replace(/^\.\//v, '')))) {
  if (!files.includes(target)) faults.push(`package.json names ${target}, which is not in the package`);
}
const wanted = /^(?:dist\/.*\.(?:js|cjs|d\.ts|d\.cts)|dist\/data\/package\.json|package\.json|[A-Z_]+\.md|LICENSE)$/v;
for (const file of files) {
  if (!wanted.test(file)) faults.push(`${file} should not be in the package`);
}
const data = ['dist/data/kazakh-model.js', 'dist/data/multi-byte.cjs'];
for (const file of ['README.md', 'LICENSE', 'CHANGELOG.md', 'THIRD_PARTY_NOTICES.md', ...data]) {
  if (!files.includes(file)) faults.push(`${file} is not in the package`);
}

const checks = [
  ['publint', 'run', tarball.path, '--strict'],
  // The column node10 fails for every subpath: that resolution knows no `exports`.
  ['attw', tarball.path, '--profile', 'node16', '--no-emoji'],
];
for (const [program, ...args] of checks) {
  try {
    console.log(run(root, join(root, 'node_modules/.bin', program), args).trim());
  } catch (error) {
    faults.push(error.message);
  }
}

console.log(`\n${files.length} files, ${(statSync(tarball.path).size / 1024).toFixed(0)} KiB packed`);
for (const fault of faults) console.error(`pack:check: ${fault}`);
if (faults.length > 0) process.exitCode = 1;
