/**
 * Runs the tests of the projects in examples/: `npm run projects`, after `npm run build`. What an example depends on must be what is
 * installed here; the crawler, which needs more, has a script of its own (`npm run crawlee`).
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkshop, root } from './support/workshop.ts';

const { folder, env } = openWorkshop('projects');
const examples = readdirSync(join(root, 'examples'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
const told = readFileSync(join(root, 'examples/README.md'), 'utf8');
assert.ok(examples.length > 0);

for (const { name } of examples) {
  assert.ok(told.includes(`(${name})`), `examples/README.md does not tell of ${name}`);
  const place = join(folder, name);
  cpSync(join(root, 'examples', name), place, { recursive: true });
  const started = performance.now();
  const isNode = existsSync(join(place, 'package.json'));
  if (isNode) checkDependencies(place);
  const [program, ...rest] = isNode ? ['npm', 'test', '--silent'] : ['python3', '-m', 'unittest', '-q'];
  const { status, stdout, stderr } = spawnSync(program as string, rest, { cwd: place, env, encoding: 'utf8' });
  assert.equal(status, 0, `examples/${name} failed:\n${stdout}\n${stderr}`);
  console.log(`examples/${name}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

function checkDependencies(place: string): void {
  const { dependencies } = JSON.parse(readFileSync(join(place, 'package.json'), 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  for (const [name, version] of Object.entries(dependencies)) {
    if (name === 'tutas') continue;
    const installed = JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')) as {
      readonly version: string;
    };
    assert.equal(version, installed.version, `${place} depends on another ${name} than is tested here`);
  }
}
