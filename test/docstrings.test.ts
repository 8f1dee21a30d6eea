/** The examples in docstrings: each compiles, strictly, with nothing but the names of the package and of its world. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));

/** Where a name comes from that an example uses without saying so. */
const KNOWN: ReadonlyArray<readonly [from: string, names: string]> = [
  [
    'tutas',
    'normalize toText normalizeText explain applyDecisions diagnose createNormalizer normalizeChunks LimitError',
  ],
  ['tutas/web', 'NormalizeStream normalizeResponse'],
  ['tutas/node', 'NormalizeTransform'],
  ['tutas/dom', 'normalizeDom'],
  ['node:fs', 'createReadStream'],
  ['htmlparser2', 'parseDocument'],
  ['unified', 'unified'],
];
const DEFAULTS: ReadonlyArray<readonly [from: string, name: string]> = [
  ['tutas/rehype', 'rehypeTutas'],
  ['rehype-parse', 'rehypeParse'],
  ['rehype-stringify', 'rehypeStringify'],
];
const DECLARED = `declare const html: string;
declare const response: Response;
declare function textContent(node: object): string;`;

/** Examples with data that only their reader has. */
const NEEDS_DATA = /trained\./u;

function importsFor(code: string): string {
  const isMissing = (name: string): boolean =>
    new RegExp(`(?<![\\p{L}.])${name}(?!\\p{L})`, 'u').test(code) && !/^import/mu.test(code);
  const named = KNOWN.map(([from, names]) => [from, names.split(' ').filter(isMissing)] as const)
    .filter(([, names]) => names.length > 0)
    .map(([from, names]) => `import { ${names.join(', ')} } from '${from}';`);
  const defaults = DEFAULTS.filter(([, name]) => isMissing(name)).map(
    ([from, name]) => `import ${name} from '${from}';`,
  );
  return [...named, ...defaults].join('\n');
}

/** The examples of a file, by the line that they begin in. */
function examplesOf(path: string): ReadonlyArray<readonly [place: string, code: string]> {
  const text = readFileSync(join(root, path), 'utf8');
  const blocks = text.matchAll(/^ *\* @example\n((?: *\*(?! @).*\n)*?) *\* ```\n/gmu);
  return [...blocks].map((found) => {
    const lines = (found[1] as string).split('\n').map((line) => line.replace(/^ *\* ?/u, ''));
    const line = text.slice(0, found.index).split('\n').length;
    return [`${path}:${line}`, lines.slice(lines.indexOf('```ts') + 1).join('\n')] as const;
  });
}

const folders = ['src', 'src/api', 'src/dom', 'src/language'];
const examples = folders
  .flatMap((folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`))
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
  .flatMap(examplesOf)
  .filter(([, code]) => !NEEDS_DATA.test(code));

test('examples of docstrings compile', { timeout: 120_000 }, () => {
  expect(examples.length).toBeGreaterThan(15);
  const files = new Map(
    examples.map(([, code], index) => [
      join(root, `test/docstring-example-${index}.ts`),
      `${importsFor(code)}\n${DECLARED}\n${code}\nexport {};\n`,
    ]),
  );
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: ['x.ts'] }, ts.sys, root);
  const host = ts.createCompilerHost({ ...options, noUnusedLocals: false });
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (path) => files.has(path) || fileExists(path);
  host.readFile = (path) => files.get(path) ?? readFile(path);
  host.getSourceFile = (path, target) => {
    const text = files.get(path);
    return text === undefined ? getSourceFile(path, target) : ts.createSourceFile(path, text, target);
  };
  const program = ts.createProgram([...files.keys()], { ...options, noUnusedLocals: false }, host);
  const faults = [...files.keys()].flatMap((path, index) =>
    ts
      .getPreEmitDiagnostics(program, program.getSourceFile(path))
      .map(({ messageText }) => `${examples[index]?.[0]}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`),
  );
  expect(faults).toEqual([]);
});
