/**
 * `--check`: says which files are broken, and changes nothing.
 *
 * @module
 */
import type { Decision } from '../explanation.ts';
import type { Arguments } from './arguments.ts';
import { Encodings, wholeOf } from './encodings.ts';
import { FINE, FOUND } from './failure.ts';
import type { Input } from './input.ts';
import { type Language, loadDoors, loadRepair, optionsOf } from './language.ts';
import type { Output } from './output.ts';
import { SourceWindow } from './source-window.ts';

/** Checks files; returns the exit code. */
export async function runCheck({ inputs, format, language, encodings }: Arguments, output: Output): Promise<number> {
  const reader = new Encodings(encodings);
  let exitCode = FINE;
  for (const input of inputs) {
    const finding = await (format === 'plain'
      ? checkPlain(input, language, reader)
      : checkHtml(input, language, reader));
    if (finding === undefined) continue;
    exitCode = FOUND;
    await output.write(`${finding}\n`);
  }
  return exitCode;
}

async function checkPlain(input: Input, language: Language, reader: Encodings): Promise<string | undefined> {
  const repair = await loadRepair(language, 'plain');
  const text = await wholeOf(input, reader.read(input, false));
  return repair(text) === text ? undefined : `${input.name}: broken`;
}

async function checkHtml(input: Input, language: Language, reader: Encodings): Promise<string | undefined> {
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
  const compare = (piece: string): void => {
    if (broken) return;
    broken = !pending.startsWith(piece);
    pending = broken ? '' : pending.slice(piece.length);
  };
  for await (const chunk of reader.read(input, false)) {
    source.append(chunk);
    if (!broken) pending += chunk;
    compare(normalizer.write(chunk));
  }
  compare(normalizer.end());
  if (!broken && pending === '') return undefined;
  const boundaries = verdicts.join + verdicts.space + verdicts.break;
  const place = line === 0 ? input.name : `${input.name}:${line}`;
  return `${place}: broken: ${boundaries} boundaries, ${verdicts.join} of them inside a word or before its punctuation`;
}
