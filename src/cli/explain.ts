/**
 * `--explain`: the decisions instead of the output, one JSON object per line.
 *
 * @module
 */
import type { Decision, ExplainedFragment } from '../explanation.ts';
import type { Arguments } from './arguments.ts';
import { Encodings } from './encodings.ts';
import { loadDoors, optionsOf } from './language.ts';
import type { Output } from './output.ts';
import { SourceWindow } from './source-window.ts';

/** Explains files; returns the exit code. */
export async function runExplain({ inputs, format, language, encodings }: Arguments, output: Output): Promise<number> {
  const reader = new Encodings(encodings);
  const { createNormalizer } = await loadDoors(language);
  for (const input of inputs) {
    const source = new SourceWindow();
    let lines = '';
    let last: ExplainedFragment & { readonly text: string } = { source: NOWHERE, output: NOWHERE, text: '' };
    const normalizer = createNormalizer({
      ...optionsOf(language),
      output: format === 'text' ? 'text' : 'html',
      onDecision({ verdict, rule, confidence, evidence, before, after }: Decision): void {
        // A fragment is met twice, behind one boundary and before the next; between, the window may have moved on.
        const known = before.source.start === last.source.start && before.source.end === last.source.end;
        const told = (fragment: ExplainedFragment): typeof last => ({
          text: source.slice(fragment.source.start, fragment.source.end),
          ...fragment,
        });
        const line = source.lineAt(after.source.start);
        const first = known ? last : told(before);
        last = told(after);
        lines += `${JSON.stringify({ file: input.path, line, verdict, rule, confidence, before: first, after: last, evidence })}\n`;
      },
    });
    const flush = async (): Promise<void> => {
      await output.write(lines);
      lines = '';
    };
    for await (const chunk of reader.read(input, true)) {
      source.append(chunk);
      normalizer.write(chunk);
      await flush();
    }
    normalizer.end();
    await flush();
  }
  reader.finish();
  return reader.exitCode;
}

const NOWHERE = { start: -1, end: -1 };
