/** The examples of README and docs, as they stand there. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Example {
  /** `docs/streaming.md:14`, the line of its first line of code. */
  readonly place: string;
  /** A name for a file. */
  readonly name: string;
  readonly language: string;
  readonly code: string;
}

/** Is run as a whole by `npm run guides`. */
const RUN_AS_GUIDE = 'pipelines-at-scale.md';

/** The pages whose examples are run. */
export function pagesOf(root: string): string[] {
  const docs = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md') && name !== RUN_AS_GUIDE);
  return ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', ...docs.map((name) => `docs/${name}`)];
}

/** Every block of code with a language. */
export function examplesOf(root: string): Example[] {
  const examples: Example[] = [];
  for (const page of pagesOf(root)) {
    const lines = readFileSync(join(root, page), 'utf8').split('\n');
    let start = -1;
    let language = '';
    for (const [index, line] of lines.entries()) {
      if (!line.startsWith('```')) continue;
      if (start === -1) {
        start = index + 1;
        language = line.slice(3).trim();
        continue;
      }
      if (language !== '') {
        const name = `${page.replaceAll(/[^A-Za-z]/gu, '-')}-${start + 1}`;
        examples.push({ place: `${page}:${start + 1}`, name, language, code: lines.slice(start, index).join('\n') });
      }
      start = -1;
    }
  }
  return examples;
}

/**
 * What an example claims is asked of it: `call(…); // result` becomes a check. Of `{ verdict: 'join', rule: …, … }` the
 * values that are given are checked.
 *
 * @returns the code, and how many claims it makes
 */
export function withChecks(code: string): { readonly code: string; readonly claims: number } {
  let claims = 0;
  const checked = code.split('\n').map((line) => {
    const found = /^([A-Za-z]+\(.*); \/\/ (.+)$/u.exec(line);
    if (found === null) return line;
    const [, call, claim] = found as unknown as readonly [string, string, string];
    if (/^(?:'[^']*'|true|false|\d+)$/u.test(claim)) {
      claims += 1;
      return `checkEqual(${call}, ${claim});`;
    }
    const values = [...claim.matchAll(/(\w+): ('[^']*'|true|false|\d[\d.]*)/gu)].map(([pair]) => pair);
    if (!claim.startsWith('{') || values.length === 0) throw new Error(`No claim that can be checked: ${line}`);
    claims += 1;
    return `checkMatch(${call}, { ${values.join(', ')} });`;
  });
  return { code: checked.join('\n'), claims };
}
