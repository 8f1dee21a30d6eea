/**
 * Input that is huge, deep or cut off in one way, at any size: what the scale tests check is right, and the scale bench
 * shows to be linear.
 */

/** One such input and what comes out. */
export interface Huge {
  readonly label: string;
  readonly html: string;
  /** Left out where the input comes back as it is. */
  readonly normalized?: string;
  readonly text: string;
}

/** Three words in five pieces. */
const RUN = '<p>Бүгін</p> <p>қалада</p> <p>ба</p><p>й</p><p>қауға</p> ';
const WORDS = 'Бүгін қалада байқауға ';

function nested(depth: number, names: readonly string[]): string {
  const open: string[] = [];
  const close: string[] = [];
  for (let level = 0; level < depth; level += 1) {
    const name = names[level % names.length] as string;
    open.push(`<${name}>`);
    close.push(`</${name}>`);
  }
  return `${open.join('')}Сөз.${close.reverse().join('')}`;
}

function lastingText(count: number): string {
  return 'сөз '.repeat(count);
}

/** The inputs by label; `thousands` is their depth or length, a hundred for the full size. */
export const hugeInputs: ReadonlyArray<readonly [label: string, make: (thousands: number) => Omit<Huge, 'label'>]> = [
  ['<p> in <p>', (n) => ({ html: nested(n * 1000, ['p']), text: 'Сөз.' })],
  ['<div> in <div>', (n) => ({ html: nested(n * 1000, ['div']), text: 'Сөз.' })],
  ['<span> in <span>', (n) => ({ html: nested(n * 1000, ['span']), text: 'Сөз.' })],
  ['<li> in <ul> in <li>', (n) => ({ html: nested(n * 1000, ['ul', 'li']), text: 'Сөз.' })],
  ['mixed nesting', (n) => ({ html: nested(n * 1000, ['p', 'div', 'span', 'b', 'li', 'td']), text: 'Сөз.' })],
  ['<pre> in <pre>', (n) => ({ html: nested(n * 1000, ['pre']), text: 'Сөз.' })],
  ['<div> never closed', (n) => ({ html: `${'<div>'.repeat(n * 1000)}Сөз.`, text: 'Сөз.' })],
  ['<p> never closed', (n) => ({ html: `${'<p>'.repeat(n * 1000)}Сөз.`, text: 'Сөз.' })],
  ['end tags without a start', (n) => ({ html: `Сөз.${'</p></div></span>'.repeat(n * 1000)}`, text: 'Сөз.' })],
  ['empty <p>', (n) => ({ html: '<p></p>'.repeat(n * 10_000), text: '' })],
  ['<br>', (n) => ({ html: `Сөз.${'<br>'.repeat(n * 10_000)}`, text: 'Сөз.' })],
  ['empty <b>', (n) => ({ html: `<p>${'<b></b>'.repeat(n * 10_000)}Сөз.</p>`, text: 'Сөз.' })],
  ['comments', (n) => ({ html: `<p>Сөз.${'<!-- -->'.repeat(n * 10_000)}</p>`, text: 'Сөз.' })],
  ['scripts', (n) => ({ html: `<p>Сөз.${'<script></script>'.repeat(n * 1000)}</p>`, text: 'Сөз.' })],
  ['one text', (n) => ({ html: `<p>${lastingText(n * 40_000)}</p>`, text: lastingText(n * 40_000).trim() })],
  ['whitespace', (n) => ({ html: `<p>Сөз.</p>${' '.repeat(n * 40_000)}`, text: 'Сөз.' })],
  ['the character <', (n) => ({ html: '<'.repeat(n * 10_000), text: '<'.repeat(n * 10_000) })],
  ['the character &', (n) => ({ html: '&'.repeat(n * 10_000), text: '&'.repeat(n * 10_000) })],
  ['a comment without an end', (n) => ({ html: `<p>Сөз.</p><!--${'а'.repeat(n * 80_000)}`, text: 'Сөз.' })],
  ['an attribute without an end', (n) => ({ html: `<p>Сөз.</p><p a="${'а'.repeat(n * 80_000)}`, text: 'Сөз.' })],
  ['a comment', (n) => ({ html: `<p>Сөз.</p><!--${'а'.repeat(n * 80_000)}--><p>Ия.</p>`, text: 'Сөз.\n\nИя.' })],
  ['a script', (n) => ({ html: `<p>Сөз.</p><script>${'<p>'.repeat(n * 30_000)}</script>`, text: 'Сөз.' })],
  ['attributes in one tag', (n) => ({ html: `<p${' a="b"'.repeat(n * 1000)}>Сөз.</p>`, text: 'Сөз.' })],
  // Nothing but lone letters may be an alphabet.
  ['fragments of one letter', (n) => ({ html: '<p>а</p>'.repeat(n * 2000), text: 'а\n\n'.repeat(n * 2000).trim() })],
  [
    'words in one paragraph',
    (n) => ({
      html: `<p>${RUN.repeat(n * 400)}</p>`,
      normalized: `<p>${WORDS.repeat(n * 400).trim()}</p>`,
      text: WORDS.repeat(n * 400).trim(),
    }),
  ],
  [
    'broken paragraphs',
    (n) => ({
      html: `<p>${RUN}</p>\n`.repeat(n * 400),
      normalized: `<p>${WORDS.trim()}</p>\n`.repeat(n * 400),
      text: `${WORDS.trim()}\n\n`.repeat(n * 400).trim(),
    }),
  ],
];
