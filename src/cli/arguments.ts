/**
 * The command line: what it takes, and the check that refuses what does not go together.
 *
 * @module
 */
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { encodingOf } from '../api/encodings.ts';
import { type EncodingArguments, ON_INVALID } from './encodings.ts';
import { Failure, oneLine } from './failure.ts';
import { parsePath } from './field-tree.ts';
import { EXTENSIONS, RECORD_EXTENSIONS } from './find-files.ts';
import { type Input, inputOf } from './input.ts';
import { type Format, type Language, PACKS } from './language.ts';
import { readLexicon } from './lexicon-file.ts';

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
  readonly encodings: EncodingArguments;
  readonly ndjson: NdjsonArguments | undefined;
  /** Where the output goes; standard output when undefined. */
  readonly output: string | undefined;
  /** Every file is repaired in its place. */
  readonly write: boolean;
  /** The directory that repaired files go to. */
  readonly outDir: string | undefined;
  /** Endings of the files that are taken from directories. */
  readonly extensions: readonly string[];
  /** Whether counts are printed at the end. */
  readonly stats: boolean;
  /** Where the report goes, if one is wanted; `-` is standard output. */
  readonly report: string | undefined;
  /** The file that the words of the lexicon came from. */
  readonly lexiconFile: string | undefined;
}

interface Given {
  readonly version?: true;
  readonly text?: true;
  readonly plain?: true;
  readonly check?: true;
  readonly explain?: true;
  readonly report?: string;
  readonly output?: string;
  readonly write?: true;
  readonly outDir?: string;
  readonly ext?: readonly string[];
  readonly stats?: true;
  readonly pack: Language['pack'];
  readonly whitespace: Language['whitespace'];
  readonly minConfidence?: number;
  readonly minProbability?: number;
  readonly lexicon?: string;
  readonly encoding?: string;
  readonly to?: string;
  readonly onInvalid?: EncodingArguments['onInvalid'];
  readonly ndjson?: true;
  readonly field?: readonly string[];
  readonly onError?: NdjsonArguments['onError'];
  readonly jobs?: number;
}

const EXAMPLES = `
Examples:
  tutas page.html > whole.html                 repair a page
  curl -s https://site.example/news | tutas --text
  tutas --check saved/                         one line per broken file of a directory
  tutas --write saved/ 'more/**/*.html'        repair files in their place
  tutas --out-dir whole/ saved/                repair them into another directory
  tutas --plain copied.txt                     plain text, one fragment per line
  tutas --report report.html page.html > /dev/null
  tutas --ndjson --field body --jobs 4 records.ndjson.gz -o whole.ndjson.gz

Gzip is read by its first bytes, and written where the name ends in .gz. The encoding is that of a byte order mark, of
--encoding, or of <meta charset>, otherwise UTF-8; the output has that of the input unless --to says another.
--text ends its output with a newline; with several files, a blank line parts them.

Directories are searched for .html, .htm, .xhtml and .txt, with --ndjson for .ndjson and .jsonl (--ext says others); what
.tutasignore names is left out, in the manner of .gitignore. Files ending in .txt that are found so are plain text. Files are
replaced when they are complete, keep their permissions, and are not touched where nothing changes. A file that fails is told
of, and the rest goes on.

Exit codes: 0 fine; 1 --check found breakage, lines that are no JSON were left out (--on-error skip, the default) or were the
end (fail), or --on-invalid replace replaced bytes; 2 wrong usage, a file that could not be read, written or encoded, a
--field in which no record has a string, or a record too large to be repaired.`;

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

function path(value: string): string {
  if (value !== '') return value;
  throw new InvalidArgumentError('It takes a path, and an empty one is none: a variable that is not set?');
}

function endings(value: string): readonly string[] {
  const names = value.split(',').map((name) => name.trim().replace(/^\.?/u, '.'));
  if (names.every((name) => /^\.[^/\\*{}]+$/u.test(name))) return names;
  throw new InvalidArgumentError('It takes endings parted by commas, as html,xml.');
}

function label(value: string): string {
  const encoding = encodingOf(value);
  if (encoding !== undefined) return encoding;
  throw new InvalidArgumentError('It takes the label of an encoding, as utf-8, windows-1251 or kz-1048.');
}

function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

/** What is read and written. */
function addOutputs(program: Command): Command {
  return program
    .addOption(new Option('-t, --text', 'write text instead of HTML: paragraphs parted by a blank line'))
    .addOption(new Option('-p, --plain', 'the input is plain text, not HTML; the output is too'))
    .addOption(new Option('-o, --output <file>', 'write to this file instead of standard output').argParser(path))
    .addOption(new Option('-w, --write', 'repair every file in its place'))
    .addOption(
      new Option('-d, --out-dir <directory>', 'write every repaired file below this directory').argParser(path),
    )
    .addOption(
      new Option(
        '--ext <list>',
        'endings to look for in directories (default: html,htm,xhtml,txt; with --ndjson ndjson,jsonl)',
      ).argParser(endings),
    )
    .addOption(new Option('--stats', 'print counts to standard error at the end'))
    .addOption(new Option('-c, --check', 'only say which files are broken, a line for each; exit 1 if any is'))
    .addOption(new Option('-e, --explain', 'write the decisions instead of the output, one JSON object per line'))
    .addOption(
      new Option('-r, --report <file>', 'also write an HTML page that shows input, output and decisions').argParser(
        path,
      ),
    );
}

/** How it is repaired, and in which encoding. */
function addSettings(program: Command): Command {
  return program
    .addOption(
      new Option('--pack <name>', 'the language asked where markup says nothing').choices(PACKS).default('kazakh'),
    )
    .addOption(
      new Option('--whitespace <how>', 'whether whitespace between tags is believed')
        .choices(['auto', 'trust', 'ignore'])
        .default('auto'),
    )
    .addOption(
      new Option('--min-confidence <0..1>', 'make no join that the language is less sure of (default: 0.5)').argParser(
        share,
      ),
    )
    .addOption(
      new Option(
        '--min-probability <0..1>',
        'repair what is at least so probably text in pieces (default: 0.95)',
      ).argParser(share),
    )
    .addOption(
      new Option(
        '--lexicon <file>',
        'words, one per line: known ones, below [join] those to make, below [never] those not to',
      ).argParser(path),
    )
    .addOption(
      new Option(
        '--encoding <label>',
        'the encoding of the input (default: as browsers find it, otherwise UTF-8)',
      ).argParser(label),
    )
    .addOption(
      new Option(
        '--to <label>',
        'write this encoding, and name it wherever the page declares one (default: that of the input)',
      ).argParser(label),
    )
    .addOption(
      new Option(
        '--on-invalid <how>',
        'bytes that are no character fail, or are replaced by U+FFFD (default: they stay where the encoding stays, and fail where not)',
      ).choices(ON_INVALID),
    );
}

/** What belongs to records, one JSON object per line. */
function addRecords(program: Command): Command {
  return program
    .addOption(new Option('--ndjson', 'the input is one JSON record per line; repair the fields given by --field'))
    .addOption(
      new Option(
        '-f, --field <path>',
        'a field to repair, as key or key.key (a dot in a key is \\.); repeatable. Arrays are gone through, a number picks one element',
      ).argParser(collect),
    )
    .addOption(
      new Option(
        '--on-error <how>',
        'a line that is no JSON is reported, and then left out (the default), kept, or the end',
      ).choices(ON_ERROR),
    )
    .addOption(new Option('-j, --jobs <number>', 'worker threads for --ndjson (default: 1)').argParser(wholeNumber));
}

function makeProgram(): Command {
  const program = new Command('tutas')
    .description(
      'Makes broken HTML whole: joins words and paragraphs that a CMS cut into one <p> per word or word piece.',
    )
    .argument('[file...]', 'files to read; "-" or none is standard input');
  return (
    addRecords(addSettings(addOutputs(program)))
      .addOption(new Option('-V, --version', 'print the version'))
      .helpOption('-h, --help', 'print this help')
      .addHelpText('after', EXAMPLES)
      .exitOverride()
      // main() reports errors, these like all others.
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
  return parseArguments(program.args, given);
}

function usage(message: string): Failure {
  return new Failure(`${oneLine(message)} (tutas --help tells more)`);
}

function parseArguments(files: readonly string[], given: Given): Arguments {
  const clash = CLASHES.find(([one, other]) => given[one] !== undefined && given[other] !== undefined);
  if (clash !== undefined) throw usage(`${flag(clash[0])} and ${flag(clash[1])} do not go together`);
  for (const option of ['field', 'onError', 'jobs'] as const) {
    if (given[option] !== undefined && given.ndjson === undefined)
      throw usage(`${flag(option)} goes with --ndjson only`);
  }
  const isByFile = given.write === true || given.outDir !== undefined || given.check === true;
  for (const option of ['stats', 'ext'] as const) {
    if (given[option] !== undefined && !isByFile) {
      throw usage(`${flag(option)} goes with --write, --out-dir and --check only`);
    }
  }
  if (given.ndjson !== undefined && given.field === undefined) throw usage('--ndjson needs a --field to repair');
  if (files.includes('')) throw usage('a file has an empty name: a variable that is not set?');
  if (given.outDir === '-') throw usage('--out-dir takes a directory, and standard output is none');
  if (given.report === '-' && (given.output ?? '-') === '-') {
    throw usage('--report - needs --output FILE: standard output has room for one of the two');
  }
  const paths = files.length === 0 ? ['-'] : files;
  if ((given.write !== undefined || given.outDir !== undefined) && paths.includes('-')) {
    throw usage(`${given.write === undefined ? '--out-dir' : '--write'} takes files, and standard input is none`);
  }
  if (paths.filter((path) => path === '-').length > 1) throw usage('standard input can be read only once');
  return {
    inputs: paths.map(inputOf),
    task: given.check ? 'check' : given.explain ? 'explain' : 'repair',
    format: given.plain ? 'plain' : given.text ? 'text' : 'html',
    language: {
      pack: given.pack,
      whitespace: given.whitespace,
      minConfidence: given.minConfidence,
      minProbability: given.minProbability,
      lexicon: given.lexicon === undefined ? undefined : readLexicon(given.lexicon),
    },
    encodings: { from: given.encoding, to: given.to, onInvalid: given.onInvalid },
    ndjson:
      given.ndjson === undefined
        ? undefined
        : {
            fields: (given.field ?? []).map((path) => parsePath(path) ?? refuse(path)),
            onError: given.onError ?? 'skip',
            jobs: given.jobs ?? 1,
          },
    output: given.output,
    write: given.write === true,
    outDir: given.outDir,
    extensions: given.ext ?? (given.ndjson ? RECORD_EXTENSIONS : EXTENSIONS),
    stats: given.stats === true,
    report: given.report,
    lexiconFile: given.lexicon,
  };
}

function refuse(path: string): never {
  throw usage(`--field takes keys parted by dots, got '${path}'; a dot in a key is written \\.`);
}

/** Options that ask for two different things. */
const CLASHES: ReadonlyArray<readonly [keyof Given, keyof Given]> = [
  ['write', 'outDir'],
  ...(['output', 'text', 'check', 'explain', 'report', 'ndjson'] as const).map((other) => ['write', other] as const),
  ...(['output', 'check', 'explain', 'report', 'ndjson'] as const).map((other) => ['outDir', other] as const),
  ['text', 'plain'],
  ['check', 'explain'],
  ['check', 'text'],
  ['check', 'report'],
  ['explain', 'plain'],
  ['explain', 'report'],
  ['explain', 'ndjson'],
  ['report', 'plain'],
  ['report', 'ndjson'],
  ['stats', 'ndjson'],
  ['encoding', 'ndjson'],
  ['to', 'ndjson'],
  ['check', 'to'],
  ['explain', 'to'],
];

function flag(name: keyof Given): string {
  return `--${name.replace(/[A-Z]/gv, (letter) => `-${letter.toLowerCase()}`)}`;
}
