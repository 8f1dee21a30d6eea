/** The two sides of a text, or their difference, with every boundary to be clicked. */
import type { JSX } from 'preact';
import { Fragment } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { align, type Piece } from '../../../src/view/alignment.ts';
import { segmentsOf } from '../../../src/view/segments.ts';
import type { Repaired, Shown } from '../repair.ts';
import { Boundary } from './boundary.tsx';
import type { Part } from './parts.ts';

interface Props {
  readonly repaired: Repaired;
  readonly part: Part;
  readonly selected: Shown | undefined;
  readonly onSelect: (key: string) => void;
}

interface TextProps extends Props {
  readonly label: string;
  readonly children: JSX.Element[];
}

/** Where the arrow keys lead. */
const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** A text with boundaries: a click or Enter selects one, the arrow keys go from one to the next. */
function Text({ label, selected, onSelect, children }: TextProps): JSX.Element {
  const text = useRef<HTMLElement>(null);
  const key = selected?.key;
  useEffect(() => {
    if (key === undefined) return;
    const found = text.current?.querySelector<HTMLElement>('[aria-current]');
    const pane = text.current;
    if (found === undefined || found === null || pane === null) return;
    // Scrolls the pane and never the page: what is read stays where it is.
    const place = found.getBoundingClientRect();
    const frame = pane.getBoundingClientRect();
    if (place.top < frame.top || place.bottom > frame.bottom)
      pane.scrollTop += place.top - frame.top - frame.height / 3;
  }, [key]);
  const keyOf = (target: EventTarget | null): string | undefined =>
    (target as HTMLElement | null)?.closest<HTMLElement>('[data-key]')?.dataset.key;
  return (
    <section
      ref={text}
      class="text"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
      tabIndex={0}
      dir="auto"
      onClick={(event) => {
        const clicked = keyOf(event.target);
        if (clicked !== undefined) onSelect(clicked);
      }}
      onKeyDown={(event) => {
        const from = keyOf(event.target);
        if (from === undefined) return;
        if (event.key === 'Enter' || event.key === ' ') onSelect(from);
        const steps = STEPS[event.key];
        if (steps !== undefined) step(event.currentTarget, from, steps);
        if (steps !== undefined || event.key === 'Enter' || event.key === ' ') event.preventDefault();
      }}
    >
      {children}
    </section>
  );
}

function step(pane: HTMLElement, from: string, steps: number): void {
  const all = [...pane.querySelectorAll<HTMLElement>('[data-key]')];
  all[all.findIndex(({ dataset }) => dataset.key === from) + steps]?.focus();
}

/** Text with tags drawn dimmer. */
function Plain({ text }: { readonly text: string }): JSX.Element {
  const parts = text.split(/(<[^<>]*>)/v);
  return <>{parts.map((part, index) => (index % 2 === 0 ? part : <i key={index}>{part}</i>))}</>;
}

interface SideProps extends Props {
  readonly where: 'source' | 'output';
}

export function Side({ where, ...props }: SideProps): JSX.Element {
  const { repaired, part, selected } = props;
  const { source, decisions } = repaired;
  const text = repaired[where];
  const { from, until } = part[where];
  const segments = useMemo(
    () => segmentsOf({ text, decisions, where, from, until }),
    [text, decisions, where, from, until],
  );
  const stop = selected?.key ?? decisions[segments.find(({ kind }) => kind === 'boundary')?.decision ?? -1]?.key;
  return (
    <Text {...props} label={where === 'source' ? 'Input, with boundaries' : 'Output, with boundaries'}>
      {segments.map(({ kind, start, end, joined, decision }, index) => {
        const piece = text.slice(start, end);
        const shown = decision === undefined ? undefined : decisions[decision];
        let inside: JSX.Element | string = kind === 'tag' ? <i>{piece}</i> : piece;
        if (shown !== undefined) {
          inside = (
            <Boundary
              decision={shown}
              source={source}
              isSelected={shown === selected}
              isStop={shown.key === stop}
              text={piece}
            >
              <Plain text={piece} />
            </Boundary>
          );
        }
        return joined ? <mark key={index}>{inside}</mark> : <Fragment key={index}>{inside}</Fragment>;
      })}
    </Text>
  );
}

/** Pieces of a part of the alignment, those of one boundary together. */
function grouped(pieces: readonly Piece[], first: number, last: number): Piece[][] {
  const groups: Piece[][] = [];
  let at = -1;
  for (const piece of pieces) {
    if (piece.decision !== undefined) at = piece.decision;
    if (at < first - 1 || at >= last) continue;
    const group = groups.at(-1);
    if (group !== undefined && piece.decision !== undefined && group[0]?.decision === piece.decision) group.push(piece);
    else groups.push([piece]);
  }
  return groups;
}

function Change({ kind, text }: Piece): JSX.Element {
  if (kind === 'removed') return <del>{text}</del>;
  if (kind === 'added') return <ins>{text}</ins>;
  return <Plain text={text} />;
}

export function Difference(props: Props): JSX.Element {
  const { repaired, part, selected } = props;
  const { source, output, decisions } = repaired;
  const groups = useMemo(
    () => grouped(align(source, output, decisions), part.first, part.last),
    [source, output, decisions, part.first, part.last],
  );
  const stop = selected?.key ?? decisions[part.first]?.key;
  return (
    <Text {...props} label="Difference, with boundaries">
      {groups.map((group, index) => {
        const inside = group.map((piece, at) => <Change key={at} {...piece} />);
        const shown = decisions[group[0]?.decision ?? -1];
        if (shown === undefined) return <Fragment key={index}>{inside}</Fragment>;
        return (
          <Boundary
            key={index}
            decision={shown}
            source={source}
            isSelected={shown === selected}
            isStop={shown.key === stop}
            text={group.map(({ text }) => text).join('')}
          >
            {inside}
          </Boundary>
        );
      })}
    </Text>
  );
}
