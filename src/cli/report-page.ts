/**
 * The page of `--report`: one self-contained HTML document without scripts and without anything from elsewhere.
 *
 * @module
 */

import type { Decision, Explanation, Span } from '../engine/decision.ts';
import type { Verdict } from '../language/pack.ts';
import { classOf, WHITESPACE } from '../text/characters.ts';

/** A file and how it was repaired. */
export interface ReportedFile extends Explanation {
  readonly name: string;
  readonly source: string;
}

/** Characters of a file shown on either side; a longer file is shown from its first decision on. */
const SHOWN_CHARACTERS = 200_000;
/** Characters shown before the first decision of a file that is cut. */
const SHOWN_BEFORE = 500;
/** Decisions of one verdict listed. */
const LISTED = 2000;

const VERDICTS: ReadonlyArray<readonly [Verdict, string]> = [
  ['join', 'Joined'],
  ['break', 'Paragraph or line kept'],
  ['space', 'Two words'],
];

const STYLE = `
:root { color-scheme: light dark; --ink: #1b1b1b; --paper: #fff; --dim: #5f6670; --line: #c9ced6; --pane: #f6f7f9;
  --join: #d3f0d9; --join-ink: #0b5d25; --break: #9a3b00; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8eaed; --paper: #16181c; --dim: #a0a7b1; --line: #3d434c;
  --pane: #1f2228; --join: #17402a; --join-ink: #9be7b4; --break: #ffb27d; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem; max-width: 90rem; font: 1rem/1.5 system-ui, sans-serif; color: var(--ink);
  background: var(--paper); }
h1, h2, h3 { line-height: 1.2; overflow-wrap: anywhere; }
h2 { margin-top: 2.5rem; }
dl.figures { display: flex; flex-wrap: wrap; gap: .5rem 2rem; margin: 1rem 0; }
dl.figures dt { font-size: .875rem; color: var(--dim); }
dl.figures dd { margin: 0; font-size: 1.5rem; font-variant-numeric: tabular-nums; }
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); gap: 1rem; }
.sides h3 { margin: 0 0 .5rem; }
.text { margin: 0; padding: 1rem; max-height: 40rem; overflow: auto; border: 1px solid var(--line); border-radius: .5rem;
  background: var(--pane); font: .9375rem/1.6 ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
.text:focus-visible, summary:focus-visible { outline: 3px solid; outline-offset: 2px; }
.text i { font-style: normal; color: var(--dim); }
mark { background: var(--join); color: var(--join-ink); border-radius: .2em; text-decoration: underline;
  text-underline-offset: .2em; }
.text mark i { color: inherit; opacity: .8; }
.seam { border-left: 1px dotted currentcolor; }
.kept::before { content: "\\B6"; color: var(--break); font-weight: bold; }
table { border-collapse: collapse; width: 100%; margin: .5rem 0 1.5rem; font-size: .9375rem; }
caption { text-align: left; color: var(--dim); padding-bottom: .25rem; }
th, td { padding: .3rem .75rem .3rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top;
  overflow-wrap: anywhere; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
summary { cursor: pointer; font-weight: 600; padding: .5rem 0; }
.note { color: var(--dim); }
@media print { .text { max-height: none; } }
`;

/** The whole page. */
export function reportPage(files: readonly ReportedFile[]): string {
  const title = files.length === 1 ? `tutas: ${files[0]?.name}` : `tutas: ${files.length} files`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>What tutas did</h1>
<p>A boundary is the place between two fragments of text that markup parted.
<mark>Marked</mark> is what was joined across such boundaries; a dotted line in it shows where one was, and
<i class="kept"></i> where a paragraph or line was kept. Point at a mark for the rules that decided.</p>
${files.map(fileSection).join('\n')}
</main>
</body>
</html>
`;
}

function fileSection(file: ReportedFile, index: number): string {
  const { name, source, output, decisions } = file;
  const counts = VERDICTS.map(([verdict]) => decisions.filter((decision) => decision.verdict === verdict).length);
  const state = source === output ? 'Not broken: the output is the input.' : '';
  return `<section aria-labelledby="file-${index}">
<h2 id="file-${index}">${escapeHtml(name)}</h2>
${state === '' ? '' : `<p>${state}</p>`}
<dl class="figures">
${figure('characters in', source.length)}
${figure('characters out', output.length)}
${figure('boundaries', decisions.length)}
${figure('joined', counts[0] as number)}
${figure('paragraphs or lines kept', counts[1] as number)}
${figure('two words', counts[2] as number)}
</dl>
<div class="sides">
${side(`input-${index}`, 'Input', source, decisions, 'source')}
${side(`output-${index}`, 'Output', output, decisions, 'output')}
</div>
${decisions.length === 0 ? '' : rules(decisions)}
${VERDICTS.map(([verdict, heading]) => list(file, verdict, heading)).join('\n')}
</section>`;
}

function figure(name: string, value: number): string {
  return `<div><dt>${name}</dt><dd>${value.toLocaleString('en')}</dd></div>`;
}

function side(
  id: string,
  heading: string,
  text: string,
  decisions: readonly Decision[],
  where: 'source' | 'output',
): string {
  const first = decisions[0]?.before[where].start ?? 0;
  const from = text.length > SHOWN_CHARACTERS ? Math.max(0, first - SHOWN_BEFORE) : 0;
  const until = Math.min(text.length, from + SHOWN_CHARACTERS);
  const note =
    until - from < text.length
      ? `<p class="note">Characters ${from.toLocaleString('en')} to ${until.toLocaleString('en')} of ${text.length.toLocaleString('en')}.</p>\n`
      : '';
  return `<div>
<h3 id="${id}">${heading}</h3>
${note}<pre class="text" role="region" aria-labelledby="${id}" tabindex="0" dir="auto">${marked(text, from, until, decisions, where)}</pre>
</div>`;
}

/** A stretch of text that joins made one word. */
interface Joined extends Span {
  readonly rules: Set<string>;
  /** Where its pieces meet. */
  readonly seams: number[];
}

function marked(
  text: string,
  from: number,
  until: number,
  decisions: readonly Decision[],
  where: 'source' | 'output',
): string {
  let out = '';
  let at = from;
  const copy = (end: number): void => {
    if (end > at) out += dimTags(text.slice(at, end));
    at = Math.max(at, end);
  };
  const kept = decisions.filter(({ verdict, after }) => verdict === 'break' && inside(after[where].start, from, until));
  const joins = joinedWords(text, decisions, where).filter(({ start, end }) => start >= from && end <= until);
  let nextKept = 0;
  const copyKept = (end: number): void => {
    for (; nextKept < kept.length; nextKept += 1) {
      const decision = kept[nextKept] as Decision;
      if (decision.after[where].start > end) break;
      copy(decision.after[where].start);
      out += `<i class="kept" title="${escapeHtml(decision.rule)}"></i>`;
    }
  };
  for (const join of joins) {
    copyKept(join.start);
    copy(join.start);
    out += `<mark title="${escapeHtml([...join.rules].join(', '))}">`;
    for (const seam of join.seams) {
      copy(seam);
      if (where === 'output') out += '<span class="seam"></span>';
    }
    copy(join.end);
    out += '</mark>';
  }
  copyKept(until);
  copy(until);
  return out;
}

function inside(offset: number, from: number, until: number): boolean {
  return offset >= from && offset < until;
}

/** The words that joins made: the last word before each join up to the first one after it, chains put together. */
function joinedWords(text: string, decisions: readonly Decision[], where: 'source' | 'output'): Joined[] {
  const found: Joined[] = [];
  for (const { verdict, rule, before, after } of decisions) {
    if (verdict !== 'join') continue;
    let start = before[where].end;
    while (start > before[where].start && !isWhitespace(text, start - 1)) start -= 1;
    let end = after[where].start;
    while (end < after[where].end && !isWhitespace(text, end)) end += 1;
    const last = found.at(-1);
    if (last !== undefined && start < last.end) {
      last.rules.add(rule);
      last.seams.push(after[where].start);
      found[found.length - 1] = { ...last, end: Math.max(end, last.end) };
    } else {
      found.push({ start, end, rules: new Set([rule]), seams: [after[where].start] });
    }
  }
  return found;
}

function isWhitespace(text: string, index: number): boolean {
  return classOf(text.charCodeAt(index)) === WHITESPACE;
}

/** Escapes; what looks like a tag is shown dimmer. */
function dimTags(text: string): string {
  return text
    .split(/(<[^<>]*>)/v)
    .map((part, index) => (index % 2 === 1 ? `<i>${escapeHtml(part)}</i>` : escapeHtml(part)))
    .join('');
}

function rules(decisions: readonly Decision[]): string {
  const counts = new Map<string, { decision: Decision; count: number; least: number }>();
  for (const decision of decisions) {
    const key = `${decision.verdict} ${decision.rule}`;
    const entry = counts.get(key) ?? { decision, count: 0, least: 1 };
    counts.set(key, { ...entry, count: entry.count + 1, least: Math.min(entry.least, decision.confidence) });
  }
  const rows = [...counts.values()]
    .sort((one, other) => other.count - one.count)
    .map(
      ({ decision: { verdict, rule }, count, least }) =>
        `<tr><td>${verdict}</td><td>${escapeHtml(rule)}</td><td class="number">${count.toLocaleString('en')}</td><td class="number">${least.toFixed(2)}</td></tr>`,
    );
  return `<h3>Rules</h3>
<table>
<caption>How often each rule decided, and how sure it was when it was least sure</caption>
<thead><tr><th scope="col">Verdict</th><th scope="col">Rule</th><th scope="col" class="number">Boundaries</th><th scope="col" class="number">Least confidence</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>`;
}

function list({ name, source, decisions }: ReportedFile, verdict: Verdict, heading: string): string {
  const all = decisions.filter((decision) => decision.verdict === verdict);
  if (all.length === 0) return '';
  const shown = all.slice(0, LISTED);
  const piece = ({ start, end }: Span): string => `<bdi>${escapeHtml(source.slice(start, end))}</bdi>`;
  const rows = shown.map(
    ({ rule, confidence, evidence, before, after }) =>
      `<tr><td class="number">${before.source.end.toLocaleString('en')}</td><td>${piece(before.source)}</td><td>${piece(after.source)}</td><td>${escapeHtml([evidence.gap === 'none' ? 'no whitespace' : evidence.gap, ...evidence.crossed].join(', '))}</td><td>${escapeHtml(rule)}</td><td class="number">${confidence.toFixed(2)}</td></tr>`,
  );
  const cut = shown.length < all.length ? `; the first ${shown.length.toLocaleString('en')} are listed` : '';
  return `<details>
<summary>${heading}: ${all.length.toLocaleString('en')}</summary>
<table>
<caption>${escapeHtml(name)}${cut}</caption>
<thead><tr><th scope="col" class="number">Offset</th><th scope="col">Before</th><th scope="col">After</th><th scope="col">Between them</th><th scope="col">Rule</th><th scope="col" class="number">Confidence</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
</details>`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Escapes text for HTML, control characters as their pictures: HTML cannot hold them. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"']|(?![\t\n])\p{Cc}/gv, (character) => {
    const known = ESCAPES[character];
    if (known !== undefined) return known;
    const code = character.charCodeAt(0);
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\u2421';
  });
}
