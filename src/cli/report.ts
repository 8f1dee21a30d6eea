/**
 * `--report`: the output as usual, and an HTML page that shows how it came about. Holds each file whole.
 *
 * @module
 */
import { writeFileSync } from 'node:fs';
import type { Arguments } from './arguments.ts';
import { Encodings } from './encodings.ts';
import { fileFailure } from './failure.ts';
import { loadDoors, optionsOf } from './language.ts';
import type { Output } from './output.ts';
import { type ReportedFile, reportPage } from './report-page.ts';

/** Repairs files and writes the report; returns the exit code. */
export async function runReport(args: Arguments, report: string, output: Output): Promise<number> {
  const { explain } = await loadDoors(args.language);
  const options = { ...optionsOf(args.language), output: args.format === 'text' ? 'text' : 'html' } as const;
  const reader = new Encodings(args.encodings);
  const files: ReportedFile[] = [];
  for (const input of args.inputs) {
    const opened = await reader.open(input, options.output);
    reader.together(input, opened);
    let source = '';
    for await (const chunk of opened.text) source += chunk;
    const explanation = explain(source, options);
    if (options.output === 'text' && explanation.output !== '') {
      await output.write(opened.encode(`${files.length > 0 ? '\n' : ''}${explanation.output}\n`));
    } else {
      await output.write(opened.encode(explanation.output));
    }
    await output.write(opened.end());
    files.push({ name: input.name, source, ...explanation });
  }
  try {
    writeFileSync(report, reportPage(files));
  } catch (error) {
    throw fileFailure(report, error);
  }
  reader.finish();
  return reader.exitCode;
}
