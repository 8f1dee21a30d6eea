/**
 * The command's main task: input in, repaired output out, as it comes.
 *
 * @module
 */
import type { Arguments } from './arguments.ts';
import { FINE } from './failure.ts';
import { readText, readWhole } from './input.ts';
import { loadDoors, loadRepair, optionsOf } from './language.ts';
import type { Output } from './output.ts';

/** Repairs files, one after the other; returns the exit code. */
export async function runRepair({ inputs, format, language }: Arguments, output: Output): Promise<number> {
  if (format === 'plain') {
    const repair = await loadRepair(language, format);
    for (const input of inputs) await output.write(repair(await readWhole(input)));
    return FINE;
  }
  const { createNormalizer } = await loadDoors(language);
  const options = { ...optionsOf(language), output: format };
  let gap = '';
  for (const input of inputs) {
    const normalizer = createNormalizer(options);
    let last = '';
    const write = async (piece: string): Promise<void> => {
      if (piece === '') return;
      if (format === 'text' && last === '') await output.write(gap);
      await output.write(piece);
      last = piece;
    };
    for await (const chunk of readText(input)) await write(normalizer.write(chunk));
    await write(normalizer.end());
    // Text is lines, as every text file is; HTML stays as it was.
    if (format === 'text' && last !== '') {
      if (!last.endsWith('\n')) await output.write('\n');
      gap = '\n';
    }
  }
  return FINE;
}
