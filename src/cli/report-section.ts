/**
 * What the report says of one file: figures, rules, the decisions least sure first, and both sides of the text.
 *
 * @module
 */

import type { Decision, Explanation } from '../engine/decision.ts';
import type { Verdict } from '../language/pack.ts';
import { type Segment, segmentsOf } from '../view/segments.ts';
import { betweenOf, leastSureFirst, percent, sidesOf, type Totals, VERDICT_WORDS } from '../view/summary.ts';
import { type Column, escapeHtml, figureOf, numberCell, pathHtml, tableOf } from './report-html.ts';

/** A file and how it was repaired. */
export interface ReportedFile extends Explanation {
  readonly name: string;
  readonly source: string;
}

/** Characters shown before the first decision of a file that is cut. */
const SHOWN_BEFORE = 500;
/** What stands between two fragments afterwards. */
const SIGNS: Readonly<Record<Verdict, string>> = { join: '|', space: '_', break: '¶' };

const RULE_COLUMNS: readonly Column[] = [
  { name: 'Verdict' },
  { name: 'Rule' },
  { name: 'Boundaries', isNumber: true },
  { name: 'Least confidence', isNumber: true },
];
const DECISION_COLUMNS: readonly Column[] = [
  { name: 'Place' },
  { name: 'Confidence', isNumber: true },
  { name: 'Between which fragments' },
  { name: 'Verdict' },
  { name: 'Rule' },
  { name: 'What stood there' },
  { name: 'Whitespace' },
  { name: 'Region broken', isNumber: true },
];

/** How much of a file may be shown. */
export interface Room {
  /** Characters of each side. */
  readonly characters: number;
  /** Decisions in the table. */
  readonly rows: number;
}

/** The section of a file; `index` makes its names different from those of other files. */
export function sectionOf(file: ReportedFile, totals: Totals, index: number, room: Room): string {
  const { name, source, output, decisions } = file;
  const { verdicts } = totals;
  const listed = leastSureFirst(decisions).slice(0, room.rows);
  const sides = (['source', 'output'] as const).map((where) => sideOf(file, where, index, new Set(listed), room));
  return `<section aria-labelledby="file-${index}">
<h2 id="file-${index}">${pathHtml(name)}</h2>
${source === output ? '<p>Not broken: the output is the input.</p>' : ''}
<dl class="figures">
${figure('characters in', source.length)}
${figure('characters out', output.length)}
${figure('boundaries', decisions.length)}
${figure('joined', verdicts.join)}
${figure('paragraphs or lines kept', verdicts.break)}
${figure('two words', verdicts.space)}
</dl>
<div class="sides">
${sides.map(({ html }) => html).join('\n')}
</div>
${decisions.length === 0 ? '' : `${decisionsOf(file, listed, index, sides)}\n${rulesOf(totals, index)}`}
</section>`;
}

function figure(name: string, value: number): string {
  return `<div><dt>${name}</dt><dd>${figureOf(value)}</dd></div>`;
}

function rulesOf({ rules }: Totals, index: number): string {
  const rows = rules.map(
    ({ verdict, rule, count, least }) =>
      `<tr><td>${VERDICT_WORDS[verdict]}</td><td>${escapeHtml(rule)}</td>${numberCell(count)}${numberCell(percent(least))}</tr>`,
  );
  const caption = 'How often each rule decided, and how sure it was where it was least sure';
  return `<h3 id="rules-${index}">Rules</h3>\n${tableOf(caption, RULE_COLUMNS, rows)}`;
}

/** Whether the whitespace of the region was believed. */
function trust({ evidence: { trustAdjacent, trustSpaced } }: Decision): string {
  if (trustAdjacent && trustSpaced) return 'believed';
  if (trustSpaced) return 'believed where there is some';
  return trustAdjacent ? 'believed where there is none' : 'says nothing';
}

function decisionsOf(
  { name, source, decisions }: ReportedFile,
  listed: readonly number[],
  index: number,
  sides: readonly Side[],
): string {
  const link = (side: Side, decision: number, letter: string, word: string): string =>
    side.shown.has(decision) ? `<a href="#${letter}${index}-${decision}">${word}</a>` : word;
  const rows = listed.map((at) => {
    const decision = decisions[at] as Decision;
    const [before, after] = sidesOf(source, decision).map((side) => `<bdi>${escapeHtml(side)}</bdi>`);
    const places = `${link(sides[0] as Side, at, 'i', 'input')} ${link(sides[1] as Side, at, 'o', 'output')}`;
    return `<tr id="r${index}-${at}"><td>${places}</td>${numberCell(percent(decision.confidence))}<td>${before}<b>${SIGNS[decision.verdict]}</b>${after}</td><td>${VERDICT_WORDS[decision.verdict]}</td><td>${escapeHtml(decision.rule)}</td><td class="long">${escapeHtml(betweenOf(decision).join(', '))}</td><td>${trust(decision)}</td>${numberCell(percent(decision.evidence.probability))}</tr>`;
  });
  const cut =
    listed.length < decisions.length
      ? `; the first ${figureOf(listed.length)} of ${figureOf(decisions.length)} are listed`
      : '';
  return `<h3>Decisions, the least sure first</h3>\n${tableOf(`Decisions of ${name}${cut}`, DECISION_COLUMNS, rows)}`;
}

/** One side of the text. */
interface Side {
  readonly html: string;
  /** Decisions that can be pointed at. */
  readonly shown: ReadonlySet<number>;
}

function sideOf(
  file: ReportedFile,
  where: 'source' | 'output',
  index: number,
  listed: ReadonlySet<number>,
  { characters }: Room,
): Side {
  const text = file[where];
  const id = `${where}-${index}`;
  const first = file.decisions[0]?.before[where].start ?? 0;
  const from = text.length > characters ? Math.max(0, Math.min(first - SHOWN_BEFORE, text.length - characters)) : 0;
  const until = Math.min(text.length, from + characters);
  const note =
    until - from < text.length
      ? `<p class="note">Characters ${figureOf(from)} to ${figureOf(until)} of ${figureOf(text.length)}.</p>\n`
      : '';
  const shown = new Set<number>();
  const segments = segmentsOf({ text, decisions: file.decisions, where, from, until });
  const html = segments
    .map((segment, at) => {
      const { decision, joined } = segment;
      const open = joined && segments[at - 1]?.joined !== true ? '<mark>' : '';
      const close = joined && segments[at + 1]?.joined !== true ? '</mark>' : '';
      let inside = contentOf(text, segment);
      if (decision !== undefined) {
        const isListed = listed.has(decision);
        if (isListed) shown.add(decision);
        const place = isListed ? { index, where } : undefined;
        const { verdict } = file.decisions[decision] as Decision;
        inside = boundaryOf(inside, text.slice(segment.start, segment.end), decision, verdict, place);
      }
      return `${open}${inside}${close}`;
    })
    .join('');
  const heading = where === 'source' ? 'Input' : 'Output';
  return {
    shown,
    html: `<div>
<h3 id="${id}">${heading}</h3>
${note}<pre class="text" role="region" aria-labelledby="file-${index} ${id}" tabindex="0" dir="auto">${html}</pre>
</div>`,
  };
}

/** What a boundary is drawn as: a link to its row where it has one. */
function boundaryOf(
  inside: string,
  seen: string,
  decision: number,
  verdict: Verdict,
  place: { readonly index: number; readonly where: 'source' | 'output' } | undefined,
): string {
  const kept = verdict === 'break' ? ' class="kept"' : '';
  if (place === undefined) return verdict === 'space' ? inside : `<s${kept}>${inside}</s>`;
  const { index, where } = place;
  // One side has links: twice as many stops for the keyboard would lead nowhere else.
  if (where === 'source') return `<s id="i${index}-${decision}"${kept}>${inside}</s>`;
  // The name of a link must hold what is seen of it.
  const name = escapeHtml(`${verdict}, why: ${seen}`.trim());
  return `<a id="o${index}-${decision}" href="#r${index}-${decision}" aria-label="${name}"${kept}>${inside}</a>`;
}

/** The text of a segment; what looks like a tag is shown dimmer. */
function contentOf(text: string, { kind, start, end }: Segment): string {
  const part = text.slice(start, end);
  if (kind === 'text') return escapeHtml(part);
  if (kind === 'tag') return `<i>${escapeHtml(part)}</i>`;
  return part
    .split(/(<[^<>]*>)/v)
    .map((piece, index) => (index % 2 === 0 ? escapeHtml(piece) : `<i>${escapeHtml(piece)}</i>`))
    .join('');
}
