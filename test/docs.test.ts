/**
 * What README and docs say: every example with a result gives it, every example compiles. `npm run examples` runs them all
 * against the packed package, `npm run links` follows every link.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';
import * as tutas from 'tutas';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));
const docs = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
  .filter((name) => !name.startsWith('api'))
  .map((name) => `docs/${name}`);
const pages = ['README.md', 'CONTRIBUTING.md', ...docs].filter((name) => name.endsWith('.md'));

function textOf(page: string): string {
  return readFileSync(join(root, page), 'utf8');
}

/** The code of a page in a language. */
function codeOf(page: string, language: string): string[] {
  const found = textOf(page).matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gmsu'));
  return [...found].map(([, code]) => code as string);
}

describe('examples of the README', () => {
  // `call; // result`
  const lines = codeOf('README.md', 'ts')
    .flatMap((code) => code.split('\n'))
    .map((line) => /^([a-z]+\(.*?\)[.\w[\]]*); \/\/ (.+)$/iu.exec(line))
    .filter((found) => found !== null)
    .map(([, call, result]) => [call as string, result as string] as const)
    .filter(([, result]) => /^(?:'[^']*'|true|false)$/u.test(result));

  test('there are some', () => expect(lines.length).toBeGreaterThanOrEqual(4));

  test.each(lines)('%s', (call, result) => {
    const names = Object.keys(tutas);
    const run = new Function(...names, `return [${call}, ${result}];`);
    const [got, want] = run(...Object.values(tutas)) as [unknown, unknown];
    expect(got).toEqual(want);
  });
});

test.each(pages)('%s: code is code', (page) => {
  for (const code of codeOf(page, '(?:ts|js)')) {
    // A statement of a worker or handler may stand alone.
    const body = /^\s*(?:import|export) /mu.test(code) ? code : `async function example() {\n${code}\n}`;
    expect(() => transformSync(body, { loader: 'ts', format: 'esm' })).not.toThrow();
  }
});
