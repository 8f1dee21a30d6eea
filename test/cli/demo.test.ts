import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

test('the demo restores the page and says so', { timeout: 60_000 }, () => {
  const demo = fileURLToPath(new URL('../../scripts/demo.ts', import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', demo], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(stdout).toContain('yes  the text is expected.txt, to the character');
  expect(stdout).toMatch(/joins {2,}45\n/v);
  expect(stdout).toMatch(/letters lost {2,}0\n/v);
  // Made for a terminal of 80 columns, and without colour where there is none.
  expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
  expect(stdout).not.toContain('\u001B');
});
