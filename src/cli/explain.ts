/**
 * `--explain`: the decisions instead of the output, one JSON object per line; on a terminal, one line to read.
 *
 * @module
 */
import type { Decision, ExplainedFragment } from '../engine/decision.ts';
import type { Arguments } from './arguments.ts';
import { Encodings } from './encodings.ts';
import { readableName } from './failure.ts';
import { loadDoors, optionsOf } from './language.ts';
import type { Output } from './output.ts';
import { SourceWindow } from './source-window.ts';

/** Explains files; returns the exit code. */
export async function runExplain(
  { inputs, format, language, encodings, output: to }: Arguments,
  output: Output,
): Promise<number> {
  const reader = new Encodings(encodings);
  const isForPeople = process.stdout.isTTY === true && to === undefined;
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
        if (isForPeople) lines += readable(input.name, line, verdict, rule, confidence, first.text, last.text);
        else
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

/** What stands between two fragments afterwards. */
const SIGNS = { join: '|', space: '_', break: '¶' } as const;
/** Characters of a fragment that are shown. */
const SHOWN = 24;

/** A decision as people read it: `page.html:3  ба|й  join  join-impossible-end  97 %`. */
export function readable(
  name: string,
  line: number,
  verdict: Decision['verdict'],
  rule: string,
  confidence: number,
  before: string,
  after: string,
): string {
  // Nothing of a page may steer a terminal.
  const plain = (text: string): string => text.replace(/[\p{Cc}\s]+/gu, ' ');
  const left = [...plain(before)].slice(-SHOWN).join('');
  const right = [...plain(after)].slice(0, SHOWN).join('');
  return `${readableName(name)}:${line}  ${left}${SIGNS[verdict]}${right}  ${verdict}  ${rule}  ${Math.round(confidence * 100)} %\n`;
}

const NOWHERE = { start: -1, end: -1 };
