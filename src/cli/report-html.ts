/**
 * What the parts of the report share: escaping, figures, tables.
 *
 * @module
 */
import { groupDigits } from './group-digits.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Escapes text for HTML, control characters as their pictures: HTML cannot hold them. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']|(?![\t\n])\p{Cc}/gv, (character) => {
    const known = ESCAPES[character];
    if (known !== undefined) return known;
    const code = character.charCodeAt(0);
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\u2421';
  });
}

/** A path, which may go on in another line behind a slash. */
export function pathHtml(path: string): string {
  return escapeHtml(path).replaceAll('/', '/<wbr>');
}

/** A number with separators. */
export function figureOf(value: number): string {
  return groupDigits(value);
}

/** A column of a table. */
export interface Column {
  readonly name: string;
  /** Numbers stand to the right. */
  readonly isNumber?: boolean;
}

/**
 * A table that scrolls sideways where it is too wide, so that no word in it has to be broken.
 *
 * @param caption what it shows; also the name of the region that scrolls
 * @param rows HTML of the rows
 * @param foot HTML of the last row, if it has one
 */
export function tableOf(caption: string, columns: readonly Column[], rows: readonly string[], foot = ''): string {
  const heads = columns.map(
    ({ name, isNumber }) => `<th scope="col"${isNumber === true ? ' class="number"' : ''}>${name}</th>`,
  );
  return `<div class="scroll" role="region" tabindex="0" aria-label="${escapeHtml(caption)}">
<table>
<caption>${escapeHtml(caption)}</caption>
<thead><tr>${heads.join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
${foot === '' ? '' : `<tfoot>${foot}</tfoot>\n`}</table>
</div>`;
}

/** A cell that holds a number. */
export function numberCell(value: number | string): string {
  return `<td class="number">${typeof value === 'number' ? figureOf(value) : escapeHtml(value)}</td>`;
}
