/** What each entry exports: the public API, and nothing else. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const SYNCHRONOUS = [
  'LimitError',
  'applyDecisions',
  'createNormalizer',
  'diagnose',
  'explain',
  'normalize',
  'normalizeChunks',
  'normalizeText',
  'toText',
];

const ENTRIES: Readonly<Record<string, readonly string[]>> = {
  tutas: SYNCHRONOUS,
  'tutas/core': SYNCHRONOUS,
  'tutas/node': ['NormalizeTransform'],
  'tutas/web': ['NormalizeStream', 'normalizeResponse'],
  'tutas/dom': ['normalizeDom'],
  'tutas/rehype': ['default'],
  'tutas/core/web': ['NormalizeStream', 'normalizeResponse'],
  'tutas/core/dom': ['normalizeDom'],
  'tutas/core/rehype': ['default'],
  'tutas/kazakh': ['commonRules', 'definePack', 'kazakh'],
  'tutas/pack': ['EDGE', 'commonRules', 'createBoundaryModel', 'createWordLexicon', 'defineAlphabet', 'definePack'],
};

it.each(Object.entries(ENTRIES))('%s exports its names and no others', async (entry, names) => {
  const module = (await import(entry)) as Record<string, unknown>;
  expect(Object.keys(module).sort()).toEqual([...names].sort());
});

it('every entry of package.json is listed here', () => {
  const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    exports: Record<string, unknown>;
  };
  const entries = Object.keys(manifest.exports)
    .filter((path) => path !== './package.json')
    .map((path) => path.replace(/^\./u, 'tutas'));
  expect(entries.sort()).toEqual(Object.keys(ENTRIES).sort());
});

it('an import alone does no work that shows', async () => {
  const { kazakh } = (await import('tutas/kazakh')) as { kazakh: object };
  expect(Object.isFrozen(kazakh)).toBe(true);
});
