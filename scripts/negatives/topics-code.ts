/**
 * Code, data, logs, names of files, formulas.
 *
 * @module
 */
import { between, type Family, one, type Source, some, type Topic, times } from './item.ts';

const CODE: readonly Family[] = ['code', 'code', 'code', 'text', 'cells'];
const WHY = 'code, one line an element';

type Snippet = (source: Source) => string[];

/** One line of a comment in the language of the page. */
function remark({ words, random }: Source): string {
  return `${one(random, words.phrases)} ${one(random, words.places)}`;
}

function names({ identifiers, random }: Source): [string, string, string] {
  const [a = 'a', b = 'b', c = 'c'] = some(random, identifiers, 3);
  return [a, b, c];
}

const python: Snippet = (source) => {
  const { random } = source;
  const [a, b, c] = names(source);
  return one(random, [
    [`for ${a} in ${b}:`, `    if ${a}:`, `        ${c}(${a})`, '    else:', '        break'],
    [`def ${a}(${b}):`, `    """${remark(source)}"""`, `    return ${b} * ${between(random, 2, 9)}`],
    [`with open(${a}) as ${b}:`, `    ${c} = ${b}.read()`, '', `print(${c})`],
    ['try:', `    ${a}()`, 'except KeyError:', '    pass', 'finally:', `    ${b}.close()`],
    [`# ${remark(source)}`, `${a} = [${b} for ${b} in ${c}]`, `assert ${a}`],
    [`import ${a}`, `from ${b} import ${c}`],
    [`while ${a}:`, `    ${b} -= 1`, `    yield ${b}`],
  ]);
};

const script: Snippet = (source) => {
  const { random, words } = source;
  const [a, b, c] = names(source);
  return one(random, [
    [`const ${a} = (${b}) => {`, `  return ${b} + ${between(random, 1, 9)};`, '};'],
    [`${a}`, `  .map((${b}) => ${b}.${c})`, '  .filter(Boolean)', `  .join('${one(random, words.nouns)}');`],
    [`if (${a} === null) {`, `  throw new Error('${one(random, words.phrases)}');`, '}'],
    [`let ${a} = ${between(random, 0, 9)}`, `${a} += ${b}`, `console.log(${a})`],
    [`// ${remark(source)}`, `export function ${a}() {`, `  ${b}();`, `  ${c}();`, '}'],
    [`switch (${a}) {`, `  case '${b}':`, '    break;', '  default:', `    ${c}();`, '}'],
    [`import ${a} from '${b}';`, `import { ${c} } from './${c}.js';`],
  ]);
};

const other: Snippet = (source) => {
  const { random, words } = source;
  const [a, b, c] = names(source);
  return one(random, [
    [`int ${a}(int ${b})`, '{', `    return ${b} << ${between(random, 1, 8)};`, '}'],
    [`public class ${a} {`, `    private int ${b};`, '', `    void ${c}() {`, '    }', '}'],
    [`fn ${a}(${b}: u8) -> u8 {`, `    match ${b} {`, '        0 => 1,', `        _ => ${b} - 1,`, '    }', '}'],
    [`func ${a}() error {`, '\tif err != nil {', '\t\treturn err', '\t}', '\treturn nil', '}'],
    [`${a}.each do |${b}|`, `  next unless ${b}`, `  puts ${c}`, 'end'],
    [`for ${a} in *.txt; do`, `  cat "$${a}" >> ${b}`, 'done'],
    ['begin', `  read(${a});`, `  ${b} := ${a} * 2;`, `  write(${b});`, 'end.'],
    [`local ${a} = {}`, `function ${b}(${c})`, `  return ${a}[${c}]`, 'end'],
    [`(defun ${a} (${b})`, `  (if (null ${b})`, '      0', `      (cdr ${b})))`],
    [`${a} :: Int -> Int`, `${a} 0 = 1`, `${a} n = n * ${b} n`],
    [
      `.${a} {`,
      `  color: #${between(random, 100, 999)};`,
      `  margin: 0 ${between(random, 1, 9)}px;`,
      '}',
      `.${b} > ${c} {`,
      '  display: none;',
      '}',
    ],
    [`<div class="${a}">`, `  <p>${one(random, words.phrases)}</p>`, '</div>'],
    [`select ${a}, ${b}`, `from ${c}`, `where ${a} > ${between(random, 1, 99)}`, `order by ${b};`],
    [`mov ${a}, ${between(random, 1, 99)}`, `add ${a}, ${b}`, 'ret'],
    [`/** ${remark(source)} */`, `type ${a} = {`, `  ${b}: string;`, `  ${c}?: number;`, '};'],
    [`${a} <- c(1, 2, ${between(random, 3, 9)})`, `plot(${a}, type = "l")`],
  ]);
};

const code: Topic = (source) => {
  const snippet = one(source.random, [python, script, other, other]);
  const lines = source.random.chance(0.3) ? [...snippet(source), ...snippet(source)] : snippet(source);
  return { kind: 'code', why: WHY, lines, families: CODE };
};

const pseudo: Topic = ({ words, random }) => ({
  kind: 'code',
  why: 'steps of an algorithm in plain words, a line each',
  lines: times(
    between(random, 2, 6),
    (index) => `${'  '.repeat(index % 2)}${one(random, words.orders)} ${one(random, words.nouns)}`,
  ),
  families: CODE,
});

const json: Topic = ({ words, identifiers, random }) => {
  const keys = some(random, random.chance(0.5) ? words.nouns : identifiers, between(random, 2, 6));
  const value = (): string =>
    one(random, [String(between(random, 1, 999)), `"${one(random, words.phrases)}"`, 'true', 'null', '[]']);
  const quote = random.chance(0.7) ? '"' : '';
  return {
    kind: 'data',
    why: 'data, one line an element',
    lines: [
      '{',
      ...keys.map((key, index) => `  ${quote}${key}${quote}: ${value()}${index < keys.length - 1 ? ',' : ''}`),
      '}',
    ],
    families: CODE,
  };
};

const settings: Topic = ({ words, identifiers, random }) => {
  const sign = one(random, [': ', ' = ', '=']);
  const keys = some(random, random.chance(0.5) ? words.nouns : identifiers, between(random, 2, 7));
  const lines = keys.map(
    (key) => `${key}${sign}${one(random, [one(random, words.nouns), String(between(random, 0, 99)), 'on'])}`,
  );
  if (random.chance(0.4))
    lines.unshift(one(random, ['[main]', '---', `# ${one(random, words.phrases)}`, `${one(random, identifiers)}:`]));
  return { kind: 'data', why: 'settings, one line an element', lines, families: CODE };
};

const separated: Topic = ({ words, random }) => {
  const sign = one(random, [',', ';', '\t', '|']);
  const lines = times(between(random, 2, 6), () =>
    [one(random, words.nouns), String(between(random, 1, 99)), one(random, words.towns)].join(sign),
  );
  return { kind: 'data', why: 'fields divided by a sign', lines, families: CODE };
};

const log: Topic = ({ words, identifiers, random }) => {
  const clock = (index: number): string => `12:${String(10 + index * 3).padStart(2, '0')}`;
  const message = (): string =>
    one(random, [one(random, words.phrases), one(random, words.orders), one(random, words.verbs)]);
  const lead = one(random, [
    (index: number) => `${clock(index)} ${message()}`,
    (index: number) => `[${clock(index)}:07] ${message()}`,
    () => `${one(random, ['INFO', 'WARN', 'ERROR', 'info:', 'error:'])} ${message()}`,
    () => `$ ${one(random, identifiers)} --${one(random, identifiers)}`,
    () => `${message()}...`,
    (index: number) => `    at ${one(random, identifiers)} (${one(random, identifiers)}.js:${index + 3}:5)`,
    () => `${one(random, ['+', '-'])} ${message()}`,
    (index: number) => `${one(random, ['ok', 'not ok'])} ${index + 1} - ${message()}`,
  ]);
  return { kind: 'log', why: 'entries of a log', lines: times(between(random, 2, 7), lead), families: CODE };
};

const paths: Topic = ({ words, identifiers, random }) => {
  const name = (): string => (random.chance(0.3) ? one(random, words.nouns) : one(random, identifiers));
  const ending = (): string => one(random, ['js', 'txt', 'log', 'md', 'py', 'kz', 'css', 'bak']);
  const make = one(random, [
    () => `*.${ending()}`,
    () => `.${name()}`,
    () => `/${name()}/${name()}`,
    () => `./${name()}.${ending()}`,
    () => `${name()}.${ending()}`,
    () => `.${name()}-${name()}`,
    () => `--${name()}`,
    () => `#${name()}`,
    () => `:${name()}`,
    () => `.${name()}()`,
    () => `$${name().toUpperCase()}`,
    () => `@${name()}`,
    () => `${name()}/`,
    () => one(random, [`.${ending()}`, `*.${ending()}`, '.*.swp', '._*', '*~', `${name()}`]),
  ]);
  const lines = [...new Set(times(between(random, 2, 8), make))];
  return {
    kind: 'list',
    why: 'a sign at the start of an item is its own',
    lines,
    families: ['blocks', 'blocks', 'cells', 'inline', 'text'],
  };
};

const signs: Topic = ({ random }) => {
  const set = one(random, [
    ['+', '-', '*', '/', '%', '='],
    ['==', '!=', '<=', '>=', '&&', '||'],
    ['.', ',', ';', ':', '!', '?'],
    ['( )', '[ ]', '{ }', '< >'],
    ['^a', 'b$', '.*', '[0-9]+', '(x|y)', '\\d{2}'],
    ['\\n', '\\t', '\\r', '\\0'],
    [':)', ':(', ';)', ':D', ':/'],
    ['α', 'β', 'γ', 'δ', 'ε'],
  ]);
  return {
    kind: 'list',
    why: 'signs are the items',
    lines: some(random, set, between(random, 2, set.length)),
    families: ['blocks', 'cells', 'inline', 'text'],
  };
};

const formula: Topic = ({ random }) => {
  const letter = (): string => one(random, ['x', 'y', 'a', 'b', 'n', 't']);
  const make = one(random, [
    () => `${letter()} + ${letter()} = ${between(random, 1, 20)}`,
    () => `${between(random, 2, 9)}${letter()} = ${between(random, 2, 60)}`,
    () => one(random, ['NaCl', 'H2O', 'CO2', 'KOH', 'CaO', 'NH3', 'HCl', 'FeS']),
    () => `${between(random, 1, 9)}/${between(random, 2, 9)}`,
    () => `${between(random, 1, 9)} + ${between(random, 1, 9)} =`,
    () => `${letter()} → ${letter()}`,
    () => `f(${letter()}) = ${letter()}^${between(random, 2, 5)}`,
  ]);
  return {
    kind: 'formula',
    why: 'formulas',
    lines: [...new Set(times(between(random, 2, 7), make))],
    families: ['blocks', 'cells', 'inline', 'text'],
  };
};

export const programs: readonly Topic[] = [code, code, code, pseudo];
export const records: readonly Topic[] = [json, settings, separated, log, log];
export const technical: readonly Topic[] = [paths, paths, signs];
export const formulas: readonly Topic[] = [formula];
