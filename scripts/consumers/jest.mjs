/** Jest, whose loader is its own: CommonJS, and ES modules as `--experimental-vm-modules` runs them. */
import { attempt, BROKEN, Project, WHOLE } from './project.mjs';

const body = `
test('repairs', () => {
  expect(normalize(${JSON.stringify(BROKEN)})).toBe(${JSON.stringify(WHOLE)});
});
test('takes bytes made in the test', async () => {
  let out = '';
  for await (const piece of normalizeChunks([new TextEncoder().encode(${JSON.stringify(BROKEN)})])) out += piece;
  expect(out).toBe(${JSON.stringify(WHOLE)});
});
`;

export async function useJest(tarball, { packages }) {
  const project = new Project('jest');
  if (!(await project.install(tarball, ...packages))) return project;
  project.write('cjs.test.cjs', `const { normalize, normalizeChunks } = require('tutas');\n${body}`);
  project.write('esm.test.mjs', `import { normalize, normalizeChunks } from 'tutas';\n${body}`);
  project.write('jest.config.json', { testMatch: ['**/*.test.cjs', '**/*.test.mjs'], transform: {} });
  const jest = 'node_modules/jest/bin/jest.js';
  await attempt('jest: CommonJS', () => project.node(jest, '--ci', 'cjs'));
  await attempt('jest: ES modules', () =>
    project.node('--no-warnings', '--experimental-vm-modules', jest, '--ci', 'esm'),
  );
  return project;
}
