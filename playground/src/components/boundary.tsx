/** A boundary in a text, to be clicked. */
import type { ComponentChildren, JSX } from 'preact';
import type { Verdict } from '../../../src/language/pack.ts';
import { sidesOf } from '../../../src/view/summary.ts';
import type { Shown } from '../repair.ts';

/** Below this confidence a boundary is drawn as one to look at. */
export const UNSURE = 0.9;

const SAID: Readonly<Record<Verdict, string>> = { join: 'joined with', space: 'apart from', break: 'parted from' };

interface Props {
  readonly decision: Shown;
  readonly source: string;
  readonly isSelected: boolean;
  /** Whether the Tab key stops here: one of all boundaries does, the arrow keys lead on from it. */
  readonly isStop: boolean;
  /** What is seen of it: a name must hold it. */
  readonly text: string;
  readonly children: ComponentChildren;
}

export function Boundary({ decision, source, isSelected, isStop, text, children }: Props): JSX.Element {
  const [before, after] = sidesOf(source, decision);
  const classes = ['boundary', decision.verdict];
  if (decision.verdict !== decision.proposed) classes.push('edited');
  if (decision.isReported && decision.confidence < UNSURE) classes.push('unsure');
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button cannot break over two lines, as the text it stands in must
    <span
      role="button"
      class={classes.join(' ')}
      tabIndex={isStop ? 0 : -1}
      aria-label={`${before} ${SAID[decision.verdict]} ${after}${text.trim() === '' ? '' : `: ${text}`}`}
      aria-current={isSelected ? 'true' : undefined}
      data-key={decision.key}
    >
      {children}
    </span>
  );
}
