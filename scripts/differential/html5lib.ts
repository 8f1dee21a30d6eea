/**
 * The inputs of html5lib-tests: short documents of odd markup, one or more for every rule of the HTML standard.
 *
 * @module
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An input, and the file it is from. */
export interface Html5libInput {
  readonly html: string;
  readonly file: string;
}

/** A file of tokenizer tests, as far as it is read here. */
interface TokenizerTests {
  readonly tests?: readonly TokenizerTest[];
  readonly xmlViolationTests?: readonly TokenizerTest[];
}

interface TokenizerTest {
  readonly input: string;
  readonly doubleEscaped?: boolean;
}

/** The `#data` of a file of tree construction tests. */
function treeInputs(text: string): string[] {
  return text
    .split(/^#data\n/mu)
    .slice(1)
    .map((test) => test.slice(0, Math.max(0, test.search(/^#/mu) - 1)));
}

/** The `input`s of a file of tokenizer tests. */
function tokenizerInputs(text: string): string[] {
  const { tests = [], xmlViolationTests = [] } = JSON.parse(text) as TokenizerTests;
  return [...tests, ...xmlViolationTests].map(({ input, doubleEscaped }) =>
    doubleEscaped === true
      ? input.replaceAll(/\\u(?<code>[0-9a-f]{4})/giu, (_, code: string) =>
          String.fromCharCode(Number.parseInt(code, 16)),
        )
      : input,
  );
}

/** Reads all inputs below `folder`, a copy of html5lib-tests or a part of it. */
export function readHtml5lib(folder: string): Html5libInput[] {
  const inputs: Html5libInput[] = [];
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const read = name.endsWith('.dat') ? treeInputs : name.endsWith('.test') ? tokenizerInputs : undefined;
    if (read === undefined) continue;
    for (const html of read(readFileSync(join(folder, name), 'utf8'))) inputs.push({ html, file: name });
  }
  return inputs;
}
