/**
 * Gives an item one of the markups in which such things stand on pages.
 *
 * @module
 */
import type { Random } from '../../corpus/random.ts';
import { type Family, type Item, one } from './item.ts';

/** An item in its markup, or as plain text. */
export interface Laid {
  readonly form: string;
  readonly html?: string;
  readonly text?: string;
}

type Wrap = (text: string, index: number) => string;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const CLASSES = ['item', 'list__item', 'c-12', 'text-sm', 'MsoNormal', 'row', 'entry', 'field', 'jss41', 'wp-block'];
const GAPS = ['', '', '\n', '\n', ' ', '\n  ', '\n\n', '\r\n'];

export function escapeText(text: string): string {
  return text.replace(/[&<>]/gu, (character) => ENTITIES[character] ?? character);
}

/** Leading spaces as an editor writes them: no-break spaces, every second one, or plain. */
function indented(text: string, style: number): string {
  const width = text.length - text.trimStart().length;
  const rest = escapeText(text.slice(width));
  if (style === 0) return '&nbsp;'.repeat(width) + rest;
  if (style === 1) return '&nbsp; '.repeat(width >> 1) + (width % 2 === 1 ? '&nbsp;' : '') + rest;
  return ' '.repeat(width) + rest;
}

/** The attributes all elements of a run share, or that number them. */
function attributes(random: Random): (index: number) => string {
  const kind = random.int(8);
  const name = one(random, CLASSES);
  if (kind === 0) return () => ` class="${name}"`;
  if (kind === 1) return () => ` style="margin:0"`;
  if (kind === 2) return (index) => ` class="${name} ${name}-${index + 1}"`;
  if (kind === 3) return (index) => ` data-id="${index + 17}"`;
  return () => '';
}

/** What stands inside of each element around the text. */
function inside(random: Random): Wrap {
  const kind = random.int(12);
  if (kind === 0) return (text) => `<strong>${text}</strong>`;
  if (kind === 1) return (text) => `<span>${text}</span>`;
  if (kind === 2) return (text) => `<em>${text}</em>`;
  if (kind === 3) return (text) => `\n    ${text}\n  `;
  if (kind === 4) return (text, index) => `<img src="${index + 1}.svg" alt=""> ${text}`;
  if (kind === 5) return (text) => `${text}&nbsp;`;
  return (text) => text;
}

interface Element {
  readonly name: string;
  readonly open?: string;
  readonly close?: string;
}

const BLOCKS: readonly Element[] = [
  { name: 'p' },
  { name: 'p' },
  { name: 'div' },
  { name: 'div' },
  { name: 'li', open: '<ul>', close: '</ul>' },
  { name: 'li', open: '<ol class="steps">', close: '</ol>' },
  { name: 'p', open: '<div class="box">', close: '</div>' },
  { name: 'div', open: '<section>', close: '</section>' },
  { name: 'p', open: '<blockquote>', close: '</blockquote>' },
  { name: 'dd', open: '<dl>', close: '</dl>' },
];

const CODE: readonly Element[] = [
  { name: 'div', open: '<div class="code">', close: '</div>' },
  { name: 'div' },
  { name: 'p' },
  { name: 'li', open: '<ol class="linenums">', close: '</ol>' },
  { name: 'div', open: '<div class="ql-code-block-container">', close: '</div>' },
];

function elements(lines: readonly string[], random: Random, element: Element, wrap: Wrap, empty = ''): string {
  const gap = one(random, GAPS);
  const attribute = attributes(random);
  const { name, open = '', close = '' } = element;
  const body = lines
    .map((line, index) => `<${name}${attribute(index)}>${line === '' ? empty : wrap(line, index)}</${name}>`)
    .join(gap);
  return open === '' ? body : `${open}${gap.trimEnd() === gap ? '' : '\n'}${body}${gap === '' ? '' : '\n'}${close}`;
}

/** Code: one line an element, indentation kept, an empty line as `<br>`. */
function codeLines(lines: readonly string[], random: Random): string {
  const style = random.int(3);
  const inner = random.int(5);
  const wrap: Wrap = (text) => {
    const line = indented(text, style);
    if (inner === 0) return `<code>${line}</code>`;
    if (inner === 1) return `<span class="line">${line}</span>`;
    return line;
  };
  return elements(lines, random, one(random, CODE), wrap, '<br>');
}

function cells(rows: readonly (readonly string[])[], random: Random): string {
  const gap = one(random, ['', '\n', '\n  ']);
  const tag = one(random, ['td', 'td', 'td', 'th']);
  const inner = random.chance(0.25);
  const cell = (text: string): string => `<${tag}>${inner ? `<p>${escapeText(text)}</p>` : escapeText(text)}</${tag}>`;
  return `<table>${rows.map((row) => `${gap}<tr>${row.map(cell).join('')}</tr>`).join('')}${gap === '' ? '' : '\n'}</table>`;
}

function inline(lines: readonly string[], random: Random): string {
  const gap = one(random, ['', ' ', '\n']);
  const attribute = attributes(random);
  const body = lines.map((line, index) => `<span${attribute(index)}>${escapeText(line)}</span>`).join(gap);
  return random.chance(0.5) ? `<div>${body}</div>` : `<p>${body}</p>`;
}

function links(lines: readonly string[], random: Random): string {
  const wrap: Wrap = (text, index) => `<a href="/${index + 1}">${escapeText(text)}</a>`;
  if (random.chance(0.3)) return lines.map(wrap).join(one(random, ['', ' ', '\n', ' · ', ' | ']));
  return elements(lines, random, one(random, BLOCKS.slice(0, 8)), wrap);
}

function controls(lines: readonly string[], random: Random): string {
  const kind = random.int(5);
  const gap = one(random, ['', '\n', ' ']);
  const wraps: readonly Wrap[] = [
    (text) => `<button type="button">${text}</button>`,
    (text) => `<div><button>${text}</button></div>`,
    (text) => `<p><label><input type="checkbox"> ${text}</label></p>`,
    (text, index) => `<div><input type="radio" id="r${index}"><label for="r${index}">${text}</label></div>`,
    (text) => `<option>${text}</option>`,
  ];
  const wrap = wraps[kind] ?? ((text: string): string => text);
  const body = lines.map((line, index) => wrap(escapeText(line), index)).join(gap);
  return kind === 4 ? `<select>${body}</select>` : body;
}

function headings(lines: readonly string[], random: Random): string {
  const name = one(random, ['h2', 'h3', 'h4', 'h5']);
  return elements(lines, random, { name }, (text) => escapeText(text));
}

function breaks(lines: readonly string[], random: Random): string {
  const style = random.int(3);
  const gap = one(random, ['<br>', '<br>\n', '<br />', '<br/>\n']);
  const name = one(random, ['p', 'div', 'p', 'td']);
  const body = lines.map((line) => indented(line, style)).join(gap);
  return name === 'td' ? `<table><tr><td>${body}</td></tr></table>` : `<${name}>${body}</${name}>`;
}

function nested(lines: readonly string[], random: Random): string {
  const gap = one(random, ['', '\n', '\n']);
  return `<p>${gap}${lines.map((line) => `<p>${escapeText(line)}</p>${gap}`).join('')}</p>`;
}

/** Rows whose cells are blocks: in a box each, all flat, or a heading and what belongs to it. */
function rowBlocks(rows: readonly (readonly string[])[], random: Random): string {
  const name = one(random, ['p', 'div', 'div', 'p', 'li']);
  const gap = one(random, ['', '\n', '\n  ']);
  const kind = random.int(4);
  const cell: Wrap = (text) => `<${name}>${escapeText(text)}</${name}>`;
  if (kind === 0 && name !== 'li')
    return rows.map((row) => `<div class="row">${gap}${row.map(cell).join(gap)}${gap}</div>`).join('\n');
  if (kind === 1)
    return `<dl>${rows.map(([term = '', ...rest]) => `<dt>${escapeText(term)}</dt>${rest.map((text) => `<dd>${escapeText(text)}</dd>`).join('')}`).join(gap)}</dl>`;
  if (kind === 2)
    return rows
      .map(
        ([term = '', ...rest]) =>
          `<h4>${escapeText(term)}</h4>${gap}${rest.map((text) => `<p>${escapeText(text)}</p>`).join(gap)}`,
      )
      .join(gap);
  const body = rows.flatMap((row) => row.map(cell)).join(gap);
  return name === 'li' ? `<ul>${body}</ul>` : body;
}

function rowInline(rows: readonly (readonly string[])[], random: Random): string {
  const gap = one(random, ['', ' ']);
  const first = one(random, ['b', 'span', 'strong']);
  const name = one(random, ['p', 'div', 'li']);
  const body = rows
    .map(
      ([term = '', ...rest]) =>
        `<${name}><${first}>${escapeText(term)}</${first}>${gap}${rest.map((text) => `<span>${escapeText(text)}</span>`).join(gap)}</${name}>`,
    )
    .join(one(random, ['', '\n']));
  return name === 'li' ? `<ul>${body}</ul>` : body;
}

function layRows(rows: readonly (readonly string[])[], family: Family, random: Random): Laid {
  if (family === 'text') {
    const gap = one(random, ['\n', '\t', '\n']);
    return { form: 'text', text: rows.map((row) => row.join(gap)).join('\n') };
  }
  if (family === 'cells') return { form: 'cells', html: cells(rows, random) };
  if (family === 'inline') return { form: 'inline', html: rowInline(rows, random) };
  return { form: 'blocks', html: rowBlocks(rows, random) };
}

function layLines(lines: readonly string[], family: Family, random: Random): Laid {
  switch (family) {
    case 'text':
      return { form: 'text', text: lines.join(one(random, ['\n', '\n', '\n\n', '\r\n'])) };
    case 'code':
      return { form: 'code', html: codeLines(lines, random) };
    case 'cells':
      return { form: 'cells', html: cells(random.chance(0.5) ? lines.map((line) => [line]) : [lines], random) };
    case 'inline':
      return { form: 'inline', html: inline(lines, random) };
    case 'links':
      return { form: 'links', html: links(lines, random) };
    case 'controls':
      return { form: 'controls', html: controls(lines, random) };
    case 'headings':
      return { form: 'headings', html: headings(lines, random) };
    case 'breaks':
      return { form: 'breaks', html: breaks(lines, random) };
    case 'nested':
      return { form: 'nested', html: nested(lines, random) };
    default: {
      const around = inside(random);
      return {
        form: 'blocks',
        html: elements(lines, random, one(random, BLOCKS), (text, index) => around(escapeText(text), index)),
      };
    }
  }
}

/** Lays an item out in one of its families. */
export function layOut(item: Item, random: Random): Laid {
  const family = one(random, item.families);
  return 'rows' in item ? layRows(item.rows, family, random) : layLines(item.lines, family, random);
}
