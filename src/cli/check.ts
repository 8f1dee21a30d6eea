/**
 * `--check`: says which files are broken, and changes nothing.
 *
 * @module
 */
import type { Decision } from '../engine/decision.ts';
import type { Arguments } from './arguments.ts';
import { Encodings, wholeOf } from './encodings.ts';
import { FINE, FOUND, fileFailure, readableName, TROUBLE, tell } from './failure.ts';
import type { Input } from './input.ts';
import { type Language, loadDoors, loadRepair, optionsOf } from './language.ts';
import type { Output } from './output.ts';
import { Progress } from './progress.ts';
import { SourceWindow } from './source-window.ts';
import { Stats } from './stats.ts';

/** Checks files; returns the exit code. A file that cannot be read is told of, and the rest goes on. */
export async function runCheck(args: Arguments, output: Output): Promise<number> {
  const { inputs, language } = args;
  const reader = new Encodings(args.encodings);
  const stats = new Stats();
  const progress = new Progress(args.output === undefined, 'files');
  const isForPeople = process.stdout.isTTY === true && args.output === undefined;
  let exitCode = FINE;
  for (const [index, input] of inputs.entries()) {
    try {
      const isPlain = args.format === 'plain' || input.isText === true;
      const finding = await (isPlain ? checkPlain : checkHtml)(input, language, reader, stats);
      if (finding !== undefined) {
        exitCode = Math.max(exitCode, FOUND);
        progress.hide();
        await output.write(`${isForPeople ? readableName(finding) : finding}\n`);
      }
    } catch (error) {
      stats.failed += 1;
      exitCode = TROUBLE;
      progress.hide();
      tell(fileFailure(input.name, error).message);
    }
    progress.show(index + 1);
  }
  progress.hide();
  if (args.stats) stats.print();
  return exitCode;
}

async function checkPlain(
  input: Input,
  language: Language,
  reader: Encodings,
  stats: Stats,
): Promise<string | undefined> {
  const repair = await loadRepair(language, 'plain');
  const text = await wholeOf(input, reader.read(input, false));
  const repaired = repair(text);
  stats.count(text, repaired);
  return repaired === text ? undefined : `${input.name}: broken`;
}

async function checkHtml(
  input: Input,
  language: Language,
  reader: Encodings,
  stats: Stats,
): Promise<string | undefined> {
  const { createNormalizer } = await loadDoors(language);
  const source = new SourceWindow();
  let line = 0;
  const verdicts = { join: 0, space: 0, break: 0 };
  const normalizer = createNormalizer({
    ...optionsOf(language),
    onDecision({ verdict, before }: Decision): void {
      if (line === 0) line = source.lineAt(before.source.start);
      verdicts[verdict] += 1;
    },
  });
  // The input that the output has not reached yet. The normalizer holds back a bounded stretch, so this is bounded too.
  let pending = '';
  let broken = false;
  let characters = 0;
  const compare = (piece: string): void => {
    if (broken) return;
    broken = !pending.startsWith(piece);
    pending = broken ? '' : pending.slice(piece.length);
  };
  for await (const chunk of reader.read(input, false)) {
    source.append(chunk);
    characters += chunk.length;
    if (!broken) pending += chunk;
    compare(normalizer.write(chunk));
  }
  compare(normalizer.end());
  stats.tell(characters, broken || pending !== '');
  if (!broken && pending === '') return undefined;
  const boundaries = verdicts.join + verdicts.space + verdicts.break;
  const place = line === 0 ? input.name : `${input.name}:${line}`;
  return `${place}: broken: ${boundaries} boundaries, ${verdicts.join} of them inside a word or before its punctuation`;
}
