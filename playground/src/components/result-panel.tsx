/** What became of the input: side by side, as a difference, or the result alone. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { totalsOf } from '../../../src/view/summary.ts';
import type { Work } from '../document.ts';
import type { Repaired, Shown } from '../repair.ts';
import { Choice } from './choice.tsx';
import { Difference, Side } from './panes.tsx';
import { partAt, partsOf, partWith } from './parts.ts';

type View = 'sides' | 'difference' | 'result';

interface Props {
  readonly repaired: Repaired;
  readonly work: Work;
  readonly selected: Shown | undefined;
  readonly onSelect: (key: string) => void;
  readonly onOutput: (output: 'html' | 'text') => void;
  readonly onCopy: () => void;
  readonly onShare: () => void;
  readonly onReset: () => void;
}

const VIEWS: readonly (readonly [View, string])[] = [
  ['sides', 'Side by side'],
  ['difference', 'Difference'],
  ['result', 'Result'],
];
const OUTPUTS: readonly (readonly ['html' | 'text', string])[] = [
  ['html', 'HTML'],
  ['text', 'Text'],
];

export function ResultPanel(props: Props): JSX.Element {
  const { repaired, work, selected, onSelect } = props;
  const [view, setView] = useState<View>('sides');
  const [chosen, setPart] = useState(0);
  const { decisions } = repaired;
  const parts = partsOf(repaired);
  useEffect(() => {
    if (selected !== undefined) setPart(partWith(decisions.indexOf(selected)));
  }, [selected, decisions]);
  const index = Math.min(chosen, parts - 1);
  const part = partAt(repaired, index);
  const common = { repaired, part, selected, onSelect };
  const changes = Object.keys(work.edits).length;
  return (
    <section class="result" aria-labelledby="result-heading">
      <h2 id="result-heading">Damage and repair</h2>
      <p class="verdict">{sentenceOf(repaired)}</p>
      <div class="bar">
        <Choice legend="View" name="view" choices={VIEWS} value={view} onChange={setView} isQuiet />
        {work.kind === 'html' ? (
          <Choice
            legend="Output as"
            name="output"
            choices={OUTPUTS}
            value={work.settings.output}
            onChange={props.onOutput}
          />
        ) : null}
        <div class="actions">
          <button type="button" class="main" onClick={props.onCopy}>
            Copy the result
          </button>
          <button type="button" onClick={props.onShare}>
            Copy a link
          </button>
          {changes === 0 ? null : (
            <button type="button" onClick={props.onReset}>
              Undo {changes} {changes === 1 ? 'change' : 'changes'}
            </button>
          )}
        </div>
      </div>
      {parts === 1 ? null : <Parts index={index} parts={parts} onChange={setPart} />}
      {view === 'sides' ? (
        <div class="sides">
          <div>
            <h3>Input</h3>
            <Side where="source" {...common} />
          </div>
          <div>
            <h3>Output</h3>
            <Side where="output" {...common} />
          </div>
        </div>
      ) : null}
      {view === 'difference' ? <Difference {...common} /> : null}
      {view === 'result' ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
        <section class="text" aria-label="Result" tabIndex={0} dir="auto">
          {repaired.output}
        </section>
      ) : null}
      <p class="legend">
        <mark>Marked</mark> words were torn. <span class="boundary break">&#182;</span> is where a paragraph or line was
        kept, <span class="boundary join unsure">&#8203;</span> a boundary that was less than sure. Click one, or reach
        it with Tab and the arrow keys.
      </p>
    </section>
  );
}

function Parts({
  index,
  parts,
  onChange,
}: {
  readonly index: number;
  readonly parts: number;
  readonly onChange: (index: number) => void;
}): JSX.Element {
  return (
    <nav class="bar" aria-label="Parts of the text">
      <button type="button" disabled={index === 0} onClick={() => onChange(index - 1)}>
        Previous part
      </button>
      <span>
        Part {index + 1} of {parts}
      </span>
      <button type="button" disabled={index === parts - 1} onClick={() => onChange(index + 1)}>
        Next part
      </button>
    </nav>
  );
}

/** What was found, as a sentence. */
function sentenceOf({ source, output, decisions, regions }: Repaired): string {
  if (source === '') return 'There is no input yet.';
  if (source === output) return 'Not broken: the output is the input, character for character.';
  if (decisions.length === 0) return 'Tags that cut words were taken out; nothing else had to be decided.';
  const { join, space, break: kept } = totalsOf(decisions).verdicts;
  const count = (amount: number, noun: string): string =>
    `${amount.toLocaleString('en')} ${noun}${amount === 1 ? '' : 's'}`;
  const where = regions === undefined ? '' : ` in ${count(regions, 'broken region')}`;
  const boundaries = decisions.length === 1 ? '1 boundary' : `${decisions.length.toLocaleString('en')} boundaries`;
  return `${boundaries}${where}: ${join.toLocaleString('en')} joined, ${space.toLocaleString('en')} between two words, ${kept.toLocaleString('en')} kept as paragraphs or lines.`;
}
