/** One decision: what stood there, what became of it and why, and what the reader makes of it. */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Verdict } from '../../../src/language/pack.ts';
import { betweenOf, percent, sidesOf, trustOf, VERDICT_WORDS } from '../../../src/view/summary.ts';
import { oppositeOf } from '../opposite.ts';
import type { Repaired, Shown } from '../repair.ts';
import { Choice } from './choice.tsx';

interface Props {
  readonly decision: Shown;
  readonly repaired: Repaired;
  readonly isAccepted: boolean;
  readonly onVerdict: (verdict: Verdict) => void;
  readonly onAccept: () => void;
  readonly onMove: (steps: number) => void;
  readonly onClose: () => void;
}

const VERDICTS: readonly (readonly [Verdict, string])[] = [
  ['join', 'One word'],
  ['space', 'Two words'],
  ['break', 'Paragraphs'],
];

export function DecisionPanel(props: Props): JSX.Element {
  const { decision, repaired, isAccepted, onVerdict } = props;
  const { verdict, proposed } = decision;
  const [before, after] = sidesOf(repaired.source, decision);
  const heading = useRef<HTMLHeadingElement>(null);
  // Whenever another decision is shown, it begins at its head.
  useEffect(() => {
    heading.current?.closest('section')?.scrollTo(0, 0);
  }, [decision.key]);
  return (
    <section
      class="decision"
      aria-labelledby="decision-heading"
      onKeyDown={(event) => {
        if (event.key === 'Escape') props.onClose();
      }}
    >
      <div class="head">
        <h2 id="decision-heading" ref={heading}>
          Decision
        </h2>
        <button type="button" class="close" aria-label="Close the decision" onClick={props.onClose}>
          <span aria-hidden="true">×</span>
        </button>
      </div>
      <p class="fragments" aria-live="polite">
        <bdi>{before}</bdi>
        <span class={`sign ${verdict}`}>
          <span class="hidden"> {VERDICT_WORDS[verdict]} </span>
          <span aria-hidden="true">{{ join: '|', space: '␣', break: '¶' }[verdict]}</span>
        </span>
        <bdi>{after}</bdi>
      </p>
      <div class="bar">
        <button type="button" class="main" onClick={props.onAccept}>
          Accept, next
        </button>
        <button
          type="button"
          onClick={() => onVerdict(verdict === proposed ? oppositeOf(proposed) : proposed)}
          aria-pressed={verdict !== proposed}
        >
          Refuse
        </button>
      </div>
      <Choice legend="It should be" name="verdict" choices={VERDICTS} value={verdict} onChange={onVerdict} />
      <Facts decision={decision} isAccepted={isAccepted} />
      <div class="bar">
        <button type="button" onClick={() => props.onMove(-1)}>
          Less sure
        </button>
        <button type="button" onClick={() => props.onMove(1)}>
          Surer
        </button>
      </div>
    </section>
  );
}

/** What was decided, and why. */
function Facts({ decision, isAccepted }: Pick<Props, 'decision' | 'isAccepted'>): JSX.Element {
  const { verdict, proposed, isReported, evidence } = decision;
  return (
    <dl>
      <dt>Verdict</dt>
      <dd>
        {VERDICT_WORDS[verdict]}
        {verdict === proposed ? '' : ', as you say'}
        {isAccepted ? ', accepted' : ''}
      </dd>
      <dt>Rule</dt>
      <dd>
        <code>{decision.rule}</code>
      </dd>
      <dt>Confidence</dt>
      <dd>
        {isReported ? <Share value={decision.confidence} name="Confidence" /> : 'not reported for spaces of plain text'}
      </dd>
      <dt>Evidence</dt>
      <dd>
        {betweenOf(decision).join(', ')}. {isReported ? trustOf(decision) : ''}
      </dd>
      {isReported ? (
        <>
          <dt>Region</dt>
          <dd>
            <Share value={evidence.probability} name="Probability that the region is broken" /> broken
          </dd>
        </>
      ) : null}
    </dl>
  );
}

function Share({ value, name }: { readonly value: number; readonly name: string }): JSX.Element {
  return (
    <>
      <meter min={0} max={1} low={0.5} high={0.9} optimum={1} value={value} aria-label={name} /> {percent(value)}
    </>
  );
}
