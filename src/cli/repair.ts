/**
 * The command's main task: input in, repaired output out, as it comes.
 *
 * @module
 */
import type { Arguments } from './arguments.ts';
import { Encodings, wholeOf } from './encodings.ts';
import { loadDoors, loadRepair, optionsOf } from './language.ts';
import type { Output } from './output.ts';
import { Progress } from './progress.ts';

/** Repairs files, one after the other; returns the exit code. */
export async function runRepair(
  { inputs, format, language, encodings, output: to }: Arguments,
  output: Output,
): Promise<number> {
  const reader = new Encodings(encodings);
  const repair = format === 'plain' ? await loadRepair(language, format) : undefined;
  const { createNormalizer } = await loadDoors(language);
  const options = { ...optionsOf(language), output: format === 'text' ? 'text' : 'html' } as const;
  const progress = new Progress(to === undefined, 'characters');
  let done = 0;
  let gap = '';
  for (const [index, input] of inputs.entries()) {
    const source = await reader.open(input, format, index === 0);
    reader.together(input, source);
    if (repair !== undefined) {
      await output.write(source.encode(repair(await wholeOf(input, source.text))));
      await output.write(source.end());
      continue;
    }
    const normalizer = createNormalizer(options);
    let last = '';
    const write = async (piece: string): Promise<void> => {
      if (piece === '') return;
      if (format === 'text' && last === '') await output.write(source.encode(gap));
      await output.write(source.encode(piece));
      last = piece;
    };
    for await (const chunk of source.text) {
      await write(normalizer.write(chunk));
      done += chunk.length;
      progress.show(done);
    }
    await write(normalizer.end());
    // Text is lines, as every text file is; HTML stays as it was.
    if (format === 'text' && last !== '') {
      if (!last.endsWith('\n')) await output.write(source.encode('\n'));
      gap = '\n';
    }
    await output.write(source.end());
  }
  progress.hide();
  reader.finish();
  return reader.exitCode;
}
