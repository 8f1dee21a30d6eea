/** All decisions, the least sure first. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { percent, sidesOf, VERDICT_WORDS } from '../../../src/view/summary.ts';
import type { Work } from '../document.ts';
import type { Repaired, Shown } from '../repair.ts';

interface Props {
  readonly repaired: Repaired;
  readonly order: readonly number[];
  readonly work: Work;
  readonly selected: Shown | undefined;
  readonly onSelect: (key: string) => void;
}

/** Decisions that are shown at first, and by which there are more. */
const STEP = 25;

export function DecisionList({ repaired, order, work, selected, onSelect }: Props): JSX.Element {
  const [most, setMost] = useState(STEP);
  const { decisions, source } = repaired;
  const shown = order.slice(0, most).map((index) => decisions[index] as Shown);
  return (
    <section class="list" aria-labelledby="list-heading">
      <h2 id="list-heading">Least sure first</h2>
      {order.length === 0 ? <p>Nothing had to be decided.</p> : null}
      <ol>
        {shown.map((decision) => (
          <li key={decision.key}>
            <Row
              decision={decision}
              source={source}
              isAccepted={work.accepted.includes(decision.key)}
              isSelected={decision === selected}
              onSelect={onSelect}
            />
          </li>
        ))}
      </ol>
      {most < order.length ? (
        <button type="button" onClick={() => setMost(most + STEP)}>
          Show more of {order.length.toLocaleString('en')}
        </button>
      ) : null}
    </section>
  );
}

interface RowProps {
  readonly decision: Shown;
  readonly source: string;
  readonly isAccepted: boolean;
  readonly isSelected: boolean;
  readonly onSelect: (key: string) => void;
}

function Row({ decision, source, isAccepted, isSelected, onSelect }: RowProps): JSX.Element {
  const { key, verdict, proposed, rule, confidence, isReported } = decision;
  const [before, after] = sidesOf(source, decision);
  return (
    <button type="button" class="row" aria-current={isSelected ? 'true' : undefined} onClick={() => onSelect(key)}>
      <span class="words">
        <bdi>{before}</bdi>
        <span class={`sign ${verdict}`} aria-hidden="true">
          {{ join: '|', space: '␣', break: '¶' }[verdict]}
        </span>
        <span class="hidden"> {VERDICT_WORDS[verdict]} </span>
        <bdi>{after}</bdi>
      </span>
      <span class="sure">{isReported ? percent(confidence) : '–'}</span>
      <span class="rule">
        {rule}
        {verdict === proposed ? '' : ' · changed by you'}
        {isAccepted ? ' · accepted' : ''}
      </span>
    </button>
  );
}
