/**
 * A language that the package does not know, taught from outside: letters, a trained model and rules, with nothing but the
 * packed package. The walk-through in CONTRIBUTING, tried. Only the training is done in the repository.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../tarball.mjs';
import { attempt, Project } from './project.mjs';

/** The pack, as its author writes it. */
const PACK = `
import { readFileSync } from 'node:fs';
import { commonRules, createBoundaryModel, createWordLexicon, defineAlphabet, definePack } from 'tutas/pack';

const read = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
const trained = read('./trained.json');
const lexicon = createWordLexicon({ alphabet: defineAlphabet(read('./letters.json')), data: trained.lexicon });

export const toy = definePack({
  name: 'toy',
  rules: [
    { name: 'space-before-bel', decide: ({ right }) => (right === 'bel' ? 'space' : undefined) },
    ...commonRules,
  ],
  model: createBoundaryModel({ name: 'toy-model', weights: trained.weights, lexicon }),
  isPiece: (fragment) => /^\\p{L}+$/u.test(fragment) && !/[aeiouäö]/u.test(fragment),
});
`;

const TRY = `
import assert from 'node:assert/strict';
import { explain, normalize } from 'tutas/core';
import { normalizeDom } from 'tutas/core/dom';
import { toy } from './toy.mjs';

const options = { pack: toy, whitespace: 'ignore', minProbability: 0 };
const broken = '<p>Pukan</p><p>lar</p><p>bel</p><p>tal</p><p>ordano</p><p>namu</p><p>ta</p><p>.</p>';
assert.equal(normalize(broken, options), '<p>Pukanlar bel talordano namuta.</p>');
const rules = new Set(explain(broken, options).decisions.map(({ rule }) => rule));
assert.ok(rules.has('toy-model') && rules.has('space-before-bel') && !rules.has('kazakh-model'));
assert.equal(typeof normalizeDom, 'function');
const list = '<ul><li>Pukan</li><li>Talor</li></ul>';
assert.equal(normalize(list, options), list);
`;

export async function useLanguage(tarball) {
  const project = new Project('language');
  if (!(await project.install(tarball))) return project;
  const folder = mkdtempSync(join(tmpdir(), 'tutas-toy-'));
  await attempt('language: trained in the repository', () => {
    const node = (...args) =>
      execFileSync(process.execPath, ['--import', 'tsx', ...args], { cwd: root, encoding: 'utf8' });
    node('scripts/consumers/write-toy.ts', folder);
    const out = join(folder, 'trained.json');
    const text = [join(folder, 'letters.json'), join(folder, 'text.txt')];
    node('scripts/train/language.ts', ...text, '--out', out, '--suffix-floor', '3', '--epochs', '4');
    for (const name of ['letters.json', 'trained.json']) project.write(name, readFileSync(join(folder, name), 'utf8'));
  });
  rmSync(folder, { recursive: true, force: true });
  project.write('toy.mjs', PACK);
  project.write('try.mjs', TRY);
  await attempt('language: a pack with a trained model, from tutas/pack', () => project.node('try.mjs'));
  return project;
}
