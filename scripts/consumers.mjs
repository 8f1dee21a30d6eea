#!/usr/bin/env node
/**
 * Installs the packed package into fresh projects, as its users do, builds there with each of their tools, and runs what
 * comes out. The tools weigh hundreds of megabytes, so they are no development dependencies: each is installed into a
 * temporary folder, at the version below.
 *
 *     npm run consumers                    after npm run build
 *     npm run consumers -- webpack next    these alone
 *     npm run consumers -- --all           with TypeScript 7 too
 */
import { useRspack, useVite, useWebpack } from './consumers/bundlers.mjs';
import { useJest } from './consumers/jest.mjs';
import { useLanguage } from './consumers/language.mjs';
import { useNext } from './consumers/next.mjs';
import { useNode, useOldestNode } from './consumers/node.mjs';
import { countFailures } from './consumers/project.mjs';
import { useBun, useDeno } from './consumers/runtimes.mjs';
import { useTypeScript } from './consumers/typescript.mjs';
import { pack } from './tarball.mjs';

const REACT = ['react@19.3.1', 'react-dom@19.3.1'];
const TYPES = ['typescript@6.0.3', '@types/node@20.19.43', '@types/react@19.3.0'];

/** Who uses the package, with what installed beside it. */
const CONSUMERS = {
  node: { use: useNode, packages: [] },
  'node-oldest': { use: useOldestNode, packages: ['node@20.19.0'] },
  language: { use: useLanguage, packages: [] },
  typescript: { use: useTypeScript, packages: [] },
  webpack: { use: useWebpack, packages: ['webpack@5.113.0'] },
  rspack: { use: useRspack, packages: ['@rspack/core@2.3.3'] },
  vite: { use: useVite, packages: ['vite@8.3.8'] },
  next: { use: useNext, packages: ['next@16.4.6', ...REACT, ...TYPES] },
  jest: { use: useJest, packages: ['jest@30.5.2'] },
  deno: { use: useDeno, packages: [] },
  bun: { use: useBun, packages: [] },
};

const given = process.argv.slice(2);
const all = given.includes('--all');
const names = given.filter((name) => name !== '--all');
for (const name of names) {
  if (!Object.hasOwn(CONSUMERS, name)) throw new TypeError(`takes ${Object.keys(CONSUMERS).join(', ')}, got ${name}`);
}

const { path: tarball } = pack();
for (const [name, { use, packages }] of Object.entries(CONSUMERS)) {
  if (names.length > 0 && !names.includes(name)) continue;
  const before = countFailures();
  const project = await use(tarball, { packages, all });
  project?.close(before);
}
if (countFailures() > 0) process.exitCode = 1;
