/**
 * The command line: what it takes, and the check that refuses what does not go together.
 *
 * @module
 */
import { readFileSync } from 'node:fs';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { Failure, fileFailure, oneLine } from './failure.ts';
import { parsePath } from './field-tree.ts';
import { type Input, inputOf } from './input.ts';
import { type Format, type Language, PACKS } from './language.ts';

/** What happens to a line that is no JSON. */
export const ON_ERROR = ['skip', 'keep', 'fail'] as const;

/** How NDJSON is treated. */
export interface NdjsonArguments {
  /** The fields as paths of keys. */
  readonly fields: readonly (readonly string[])[];
  readonly onError: (typeof ON_ERROR)[number];
  /** Worker threads; 1 works without. */
  readonly jobs: number;
}

/** A command line that makes sense. */
export interface Arguments {
  readonly inputs: readonly Input[];
  readonly task: 'repair' | 'check' | 'explain';
  readonly format: Format;
  readonly language: Language;
  readonly ndjson: NdjsonArguments | undefined;
  /** Where the output goes; standard output when undefined. */
  readonly output: string | undefined;
  /** Where the report goes, if one is wanted. */
  readonly report: string | undefined;
}

interface Given {
  readonly version?: true;
  readonly text?: true;
  readonly plain?: true;
  readonly check?: true;
  readonly explain?: true;
  readonly report?: string;
  readonly output?: string;
  readonly pack: Language['pack'];
  readonly whitespace: Language['whitespace'];
  readonly minConfidence?: number;
  readonly lexicon?: string;
  readonly ndjson?: true;
  readonly field?: readonly string[];
  readonly onError?: NdjsonArguments['onError'];
  readonly jobs?: number;
}

const EXAMPLES = `
Examples:
  tutas page.html > whole.html                 repair a page
  curl -s https://site.example/news | tutas --text
  tutas --check saved/*.html                   one line per broken file
  tutas --plain copied.txt                     plain text, one fragment per line
  tutas --report report.html page.html > /dev/null
  tutas --ndjson --field body --jobs 4 records.ndjson.gz -o whole.ndjson.gz

Files whose name ends in .gz are read and written as gzip. Text is UTF-8; a byte that is not becomes U+FFFD.
--text ends its output with a newline; with several files, a blank line parts them.

A file given by --output or --report is replaced when it is complete, and keeps its permissions.

Exit codes: 0 fine; 1 --check found breakage, or a record failed under --on-error fail; 2 wrong usage, a file that could
not be read or written, or a record too large to be repaired.`;

function wholeNumber(value: string): number {
  const number = Number(value);
  if (!/^\d+$/v.test(value) || number < 1 || number > 1024) {
    throw new InvalidArgumentError('It takes a whole number from 1.');
  }
  return number;
}

function share(value: string): number {
  const number = Number(value);
  if (value.trim() === '' || !(number >= 0 && number <= 1)) {
    throw new InvalidArgumentError('It takes a number from 0 to 1.');
  }
  return number;
}

function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

function makeProgram(): Command {
  return (
    new Command('tutas')
      .description(
        'Makes broken HTML whole: joins words and paragraphs that a CMS cut into one <p> per word or word piece.',
      )
      .argument('[file...]', 'files to read; "-" or none is standard input')
      .addOption(new Option('-t, --text', 'write text instead of HTML: paragraphs parted by a blank line'))
      .addOption(new Option('-p, --plain', 'the input is plain text, not HTML; the output is too'))
      .addOption(new Option('-o, --output <file>', 'write to this file instead of standard output'))
      .addOption(new Option('-c, --check', 'only say which files are broken, a line for each; exit 1 if any is'))
      .addOption(new Option('-e, --explain', 'write the decisions instead of the output, one JSON object per line'))
      .addOption(new Option('-r, --report <file>', 'also write an HTML page that shows input, output and decisions'))
      .addOption(
        new Option('--pack <name>', 'the language asked where markup says nothing').choices(PACKS).default('kazakh'),
      )
      .addOption(
        new Option('--whitespace <how>', 'whether whitespace between tags is believed')
          .choices(['auto', 'trust', 'ignore'])
          .default('auto'),
      )
      .addOption(
        new Option(
          '--min-confidence <0..1>',
          'make no join that the language is less sure of (default: 0.5)',
        ).argParser(share),
      )
      .addOption(new Option('--lexicon <file>', 'words to count as known: one per line, # begins a comment'))
      .addOption(new Option('--ndjson', 'the input is one JSON record per line; repair the fields given by --field'))
      .addOption(
        new Option(
          '-f, --field <path>',
          'a field to repair, as key or key.key; repeatable. Arrays are gone through, a number picks one element',
        ).argParser(collect),
      )
      .addOption(
        new Option(
          '--on-error <how>',
          'a line that is no JSON is reported, and then left out (the default), kept, or the end',
        ).choices(ON_ERROR),
      )
      .addOption(new Option('-j, --jobs <number>', 'worker threads for --ndjson (default: 1)').argParser(wholeNumber))
      .addOption(new Option('-V, --version', 'print the version'))
      .helpOption('-h, --help', 'print this help')
      .addHelpText('after', EXAMPLES)
      .exitOverride()
      // Errors are told by main(), like all others.
      .configureOutput({ writeErr: () => {} })
  );
}

/**
 * Reads the command line.
 *
 * @returns the arguments, or undefined when help or the version was asked for and printed
 * @throws Failure when the command line is wrong
 */
export function readArguments(argv: readonly string[], version: () => string): Arguments | undefined {
  const program = makeProgram();
  try {
    program.parse(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return undefined;
    throw usage(error.message.replace(/^error: /v, ''));
  }
  const given = program.opts<Given>();
  if (given.version) {
    process.stdout.write(`${version()}\n`);
    return undefined;
  }
  return settle(program.args, given);
}

function usage(message: string): Failure {
  return new Failure(`${oneLine(message)} (tutas --help tells more)`);
}

function settle(files: readonly string[], given: Given): Arguments {
  const clash = CLASHES.find(([one, other]) => given[one] !== undefined && given[other] !== undefined);
  if (clash !== undefined) throw usage(`${flag(clash[0])} and ${flag(clash[1])} do not go together`);
  for (const option of ['field', 'onError', 'jobs'] as const) {
    if (given[option] !== undefined && given.ndjson === undefined)
      throw usage(`${flag(option)} goes with --ndjson only`);
  }
  if (given.ndjson !== undefined && given.field === undefined) throw usage('--ndjson needs a --field to repair');
  const paths = files.length === 0 ? ['-'] : files;
  if (paths.filter((path) => path === '-').length > 1) throw usage('standard input can be read only once');
  return {
    inputs: paths.map(inputOf),
    task: given.check ? 'check' : given.explain ? 'explain' : 'repair',
    format: given.plain ? 'plain' : given.text ? 'text' : 'html',
    language: {
      pack: given.pack,
      whitespace: given.whitespace,
      minConfidence: given.minConfidence,
      words: given.lexicon === undefined ? [] : readWords(given.lexicon),
    },
    ndjson:
      given.ndjson === undefined
        ? undefined
        : {
            fields: (given.field ?? []).map((path) => parsePath(path) ?? refuse(path)),
            onError: given.onError ?? 'skip',
            jobs: given.jobs ?? 1,
          },
    output: given.output,
    report: given.report,
  };
}

function refuse(path: string): never {
  throw usage(`--field takes keys parted by dots, got '${path}'`);
}

/** Options that ask for two different things. */
const CLASHES: ReadonlyArray<readonly [keyof Given, keyof Given]> = [
  ['text', 'plain'],
  ['check', 'explain'],
  ['check', 'text'],
  ['check', 'report'],
  ['explain', 'plain'],
  ['explain', 'report'],
  ['explain', 'ndjson'],
  ['report', 'plain'],
  ['report', 'ndjson'],
];

function flag(name: keyof Given): string {
  return `--${name.replace(/[A-Z]/gv, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** The words of a lexicon file. */
function readWords(path: string): readonly string[] {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw fileFailure(path, error);
  }
  return text
    .replace(/^\uFEFF/v, '')
    .split(/\r?\n/v)
    .map((line) => (line.split('#', 1)[0] as string).trim())
    .filter((word) => word !== '');
}
