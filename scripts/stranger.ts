/**
 * A stranger's ten minutes: `npm run stranger`. Clones this repository as it is committed, and does there what README and
 * guides tell: demo, playground, the command on a file of one's own, its report, a rule switched off. Says what is seen at
 * each, and how long it took; fails when it is not what the README promises.
 */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './support/workshop.ts';

/** Ten minutes, in milliseconds. */
const PATIENCE = 600_000;

const place = mkdtempSync(join(tmpdir(), 'tutas-stranger-'));
const clone = join(place, 'tutas');
const { NODE_OPTIONS: _, ...env } = process.env;
const started = performance.now();

/** Runs a command line in the clone; returns what it printed. */
function run(command: string): string {
  const { status, stdout, stderr } = spawnSync('bash', ['-ec', command], {
    cwd: clone,
    env: { ...env, NO_COLOR: '1' },
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  assert.equal(status, 0, `${command}\n${stdout}\n${stderr}`);
  return stdout;
}

/** Takes a step and tells what was seen. */
function step(what: string, work: () => string): void {
  const from = performance.now();
  const seen = work();
  console.log(
    `${what} (${((performance.now() - from) / 1000).toFixed(0)} s)\n  ${seen.trim().replaceAll('\n', '\n  ')}\n`,
  );
}

/** What the stranger has: a minified page of their own, with a school that has a number. */
const OWN =
  '<article><p>Балалар</p><p>№</p><p>5</p><p>мектепте</p><p>ба</p><p>й</p><p>қауға</p><p>қатысты</p><p>.</p></article>\n';

try {
  step('git clone', () => {
    execFileSync('git', ['clone', '--quiet', '--depth', '1', `file://${root}`, clone]);
    return readFileSync(join(clone, 'README.md'), 'utf8').split('\n').slice(0, 1).join('');
  });
  step('npm ci', () => {
    run('npm ci --no-audit --no-fund --loglevel=error');
    return 'installed';
  });
  step('npm run demo', () => {
    const demo = run('npm run --silent demo');
    assert.match(demo, /yes {2}the text is expected\.txt, to the character/v);
    return demo
      .split('\n')
      .filter((line) => /(?:yes|paragraphs|words|joins) /v.test(line))
      .join('\n');
  });
  step('npm run playground', () => {
    const told = run('npm run --silent playground');
    assert.ok(statSync(join(clone, 'build/playground/index.html')).size > 0);
    return `${told.replace(clone, '.')}open build/playground/index.html in a browser`;
  });
  step('npm run build', () => run('npm run --silent build'));
  writeFileSync(join(clone, 'own.html'), OWN);
  step('node dist/cli.js own.html', () => {
    const whole = run('node dist/cli.js own.html');
    assert.equal(whole, '<article><p>Балалар №5 мектепте байқауға қатысты.</p></article>\n');
    return whole;
  });
  step('node dist/cli.js --report report.html own.html', () => {
    run('node dist/cli.js --report report.html own.html > own.whole.html');
    const report = readFileSync(join(clone, 'report.html'), 'utf8');
    assert.ok(report.includes('<td>join-school-number</td>'));
    const rows = [
      ...report.matchAll(
        /<tr id="r0-\d+">.*?<td class="number">(.*?)<\/td><td>(.*?)<\/td><td>(.*?)<\/td><td>(.*?)<\/td>/gv,
      ),
    ];
    assert.ok(rows.length > 0);
    return rows
      .slice(0, 3)
      .map((row) =>
        row
          .slice(1)
          .map((cell) => cell.replaceAll(/<[^>]*>/gv, ''))
          .join('  '),
      )
      .join('\n');
  });
  step('the rule join-school-number switched off', () => {
    writeFileSync(
      join(clone, 'own.mjs'),
      `import { readFileSync } from 'node:fs';
import { normalize } from 'tutas';
import { definePack, kazakh } from 'tutas/kazakh';

const pack = definePack({ ...kazakh, rules: kazakh.rules.filter(({ name }) => name !== 'join-school-number') });
process.stdout.write(normalize(readFileSync('own.html', 'utf8'), { pack }));
`,
    );
    const whole = run('node own.mjs');
    assert.equal(whole, '<article><p>Балалар № 5 мектепте байқауға қатысты.</p></article>\n');
    return whole;
  });
  const minutes = (performance.now() - started) / 60_000;
  assert.ok(performance.now() - started < PATIENCE, `it took ${minutes.toFixed(1)} minutes`);
  console.log(`${minutes.toFixed(1)} minutes in all`);
} finally {
  rmSync(place, { recursive: true, force: true });
}
