/**
 * `--report`: the output as usual, and an HTML page that shows how it came about. Holds each file whole.
 *
 * @module
 */
import type { Arguments } from './arguments.ts';
import { writeAtomically } from './atomic-file.ts';
import { Encodings, wholeOf } from './encodings.ts';
import { loadDoors, optionsOf } from './language.ts';
import { type Output, openOutput } from './output.ts';
import { type ReportedFile, reportPage } from './report-page.ts';

/** Repairs files and writes the report; returns the exit code. */
export async function runReport(args: Arguments, report: string, output: Output): Promise<number> {
  const { explain } = await loadDoors(args.language);
  const options = { ...optionsOf(args.language), output: args.format === 'text' ? 'text' : 'html' } as const;
  const reader = new Encodings(args.encodings);
  const files: ReportedFile[] = [];
  for (const [index, input] of args.inputs.entries()) {
    const opened = await reader.open(input, options.output, index === 0);
    reader.together(input, opened);
    const source = await wholeOf(input, opened.text);
    const explanation = explain(source, options);
    if (options.output === 'text' && explanation.output !== '') {
      await output.write(opened.encode(`${files.length > 0 ? '\n' : ''}${explanation.output}\n`));
    } else {
      await output.write(opened.encode(explanation.output));
    }
    await output.write(opened.end());
    files.push({ name: input.name, source, ...explanation });
  }
  const page = reportPage(files);
  if (report === '-') await (await openOutput(report)).write(page);
  else await writeAtomically(report, page);
  reader.finish();
  return reader.exitCode;
}
