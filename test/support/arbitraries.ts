/**
 * Input for property tests: HTML as it comes, healthy and broken, and strings that are hardly HTML at all.
 *
 * Everything shrinks towards the first alternative of each choice, so that a counterexample comes out short and plain.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import fc, { type Arbitrary } from 'fast-check';
import { damage, RENDERERS } from '../../corpus/damage.ts';
import { RANDOM_SETTING, RUNS_SETTING, SEED_SETTING } from '../../corpus/damage-settings.ts';
import { BLANKS, PIECES } from './morsels.ts';

const piece = fc.constantFrom(...PIECES);
const blank = fc.constantFrom(...BLANKS);
const maybeBlank = fc.oneof({ weight: 3, arbitrary: fc.constant('') }, { weight: 1, arbitrary: blank });

const text: Arbitrary<string> = fc.oneof(
  { weight: 8, arbitrary: piece },
  { weight: 2, arbitrary: fc.tuple(maybeBlank, piece, maybeBlank).map((parts) => parts.join('')) },
  { weight: 2, arbitrary: fc.array(fc.oneof(piece, blank), { maxLength: 5 }).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.array(piece, { minLength: 6, maxLength: 14 }).map((words) => words.join(' ')) },
);

const attributes = fc.constantFrom(
  ...[
    '',
    '',
    '',
    '',
    ' class="a"',
    " style='b'",
    ' id=c',
    ' hidden',
    ' title=">"',
    ' data-a="<p>"',
    '/',
    ' /',
    ' a=b/',
    ' =',
    ' "',
  ],
  ...['\nclass = "a"\n', ' a="&nbsp;"', " a='\"'", '  '],
);

function cased(name: string): Arbitrary<string> {
  return fc.oneof(
    { weight: 6, arbitrary: fc.constant(name) },
    { weight: 1, arbitrary: fc.constant(name.toUpperCase()) },
  );
}

function tag(names: readonly string[]): Arbitrary<{ open: string; close: string }> {
  return fc
    .tuple(
      fc.constantFrom(...names).chain(cased),
      attributes,
      fc.constantFrom('', '', '', '', ' ', '\n', '/', ' a="b"'),
    )
    .map(([name, held, end]) => ({ open: `<${name}${held}>`, close: `</${name}${end}>` }));
}

/** Puts an element around what it is given; now and then one of its tags is missing. */
function wrap(names: readonly string[], content: Arbitrary<string>): Arbitrary<string> {
  return fc
    .tuple(tag(names), content, fc.integer({ min: 0, max: 19 }))
    .map(([{ open, close }, inner, missing]) =>
      missing === 18 ? open + inner : missing === 19 ? inner + close : open + inner + close,
    );
}

const still = fc.constantFrom(
  ...[
    '<!-- a -->',
    '<!---->',
    '<!-->',
    '<!--->',
    '<!-- > -->',
    '<!-- --!>',
    '<!-- -- -->',
    '<!a>',
    '<!>',
    '<?php a ?>',
    '<![CDATA[ а ]]>',
  ],
  ...[
    '<script>a < b</script>',
    '<style>p{}</style>',
    '<script></SCRIPT >',
    '<iframe><p>а</p></iframe>',
    '<SCRIPT>"</p>"</SCRIPT>',
  ],
  ...[
    '<noframes>а</noframes>',
    '<template><p>а</p></template>',
    '<svg><title>а</title></svg>',
    '<math><mi>x</mi></math>',
  ],
);

const object = fc.constantFrom('<img src="a.jpg">', '<img>', '<input>', '<wbr>', '<IMG/>');
const breaks = fc.constantFrom('<br>', '<br/>', '<BR />', '<br><br>', '</br>', '<hr>');
const preformatted = fc.constantFrom(
  ...[
    '<pre>\nа\n б</pre>',
    '<pre> <p>а</p> </pre>',
    '<textarea>\n<p>а</p></textarea>',
    '<title>а</title>',
    '<pre>а<b>б</b>\n\n</pre>',
    '<xmp><p></xmp>',
  ],
);
/** Cut off, or never any tag. */
const scrap = fc.constantFrom(
  ...[
    '<',
    '</',
    '<p',
    '</p',
    '<p class="',
    '<!--',
    '<!',
    '<?',
    '<script>',
    '<![CDATA[',
    '&',
    '&am',
    '</ p>',
    '< p>',
    '</>',
    '<p <p>',
    '</p <p>',
  ],
  ...[
    '<plaintext>',
    '<p/>',
    '</p/>',
    '<p=>',
    '<p"">',
    '<\u0000p>',
    '<p\u0000>',
    '</scrip',
    '<1>',
    '<-',
    '<é>',
    '<textarea>',
    '<!doctype html>',
  ],
);

const CARRIERS = ['p', 'p', 'p', 'p', 'div', 'li'];
const INLINES = ['b', 'i', 'span', 'a', 'font', 'o:p', 'sup', 'em'];

/** A fragment's content: text, perhaps in inline elements. */
const inline: Arbitrary<string> = fc.letrec<{ content: string; element: string }>((tie) => ({
  content: fc.oneof(
    { weight: 8, arbitrary: text },
    { weight: 2, arbitrary: tie('element') },
    {
      weight: 1,
      arbitrary: fc
        .tuple(tie('content'), fc.oneof(still, object, breaks), tie('content'))
        .map((parts) => parts.join('')),
    },
    { weight: 1, arbitrary: fc.tuple(tie('content'), maybeBlank, tie('element')).map((parts) => parts.join('')) },
  ),
  element: wrap(INLINES, tie('content')),
})).content;

/** What stands between two carriers. */
const between = fc.oneof(
  { weight: 8, arbitrary: maybeBlank },
  { weight: 1, arbitrary: fc.constantFrom('<p></p>', '<p> </p>', '<p>&nbsp;</p>', '<p></p><p></p>') },
  {
    weight: 1,
    arbitrary: fc.tuple(maybeBlank, fc.oneof(still, object, breaks, text), maybeBlank).map((parts) => parts.join('')),
  },
);

function run(names: readonly string[], content: Arbitrary<string>): Arbitrary<string> {
  return fc
    .array(fc.tuple(wrap(names, content), between), { minLength: 1, maxLength: 8 })
    .map((parts) => parts.flat().join(''));
}

const carriers: Arbitrary<string> = fc
  .constantFrom(['p'], ['p'], ['p'], ['div'], ['li'], CARRIERS)
  .chain((names) => run(names, inline));

/** Carriers in carriers, blocks around and between them. */
const block: Arbitrary<string> = fc.letrec<{ block: string; flow: string }>((tie) => ({
  flow: fc
    .array(fc.oneof({ weight: 3, arbitrary: carriers }, { weight: 1, arbitrary: tie('block') }), { maxLength: 3 })
    .map((parts) => parts.join('')),
  block: fc.oneof(
    { weight: 5, arbitrary: carriers },
    { weight: 3, arbitrary: wrap(['p'], carriers) },
    { weight: 1, arbitrary: wrap(['div', 'ul', 'td', 'blockquote', 'section', 'b', 'span'], tie('flow')) },
    { weight: 1, arbitrary: wrap(['h1', 'td', 'dt'], inline) },
    { weight: 1, arbitrary: fc.oneof(preformatted, still, object, breaks) },
  ),
})).block;

const sentences = ['kaznerd-test', 'flores-sib-kk'].flatMap((name) =>
  gunzipSync(readFileSync(new URL(`../../bench/quality/data/${name}.txt.gz`, import.meta.url)))
    .toString('utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== ''),
);

/** Real sentences, as paragraphs. */
export const paragraphs: Arbitrary<string[]> = fc
  .array(fc.tuple(fc.nat(sentences.length - 1), fc.integer({ min: 1, max: 3 })), { minLength: 1, maxLength: 3 })
  .map((picks) => picks.map(([from, count]) => sentences.slice(from, from + count).join(' ')));

const HTML_TRACKS = ['raw', 'parsed', 'flattened', 'glued', 'squeezed', 'spread'] as const;

/** Real sentences, broken as a CMS breaks them. */
export const damaged: Arbitrary<string> = fc
  .tuple(
    paragraphs,
    fc.nat(),
    fc.constantFrom(SEED_SETTING, RUNS_SETTING, RANDOM_SETTING),
    fc.constantFrom(...HTML_TRACKS),
  )
  .map(([clean, seed, setting, track]) => RENDERERS[track](damage(clean, { seed, setting })));

/** A run that is broken beyond doubt, with anything in its middle: what is odd is then repaired, not passed. */
const brokenAround: Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('<p>', '', '<div>', '<li>'),
    fc.constantFrom('<p>Бүгін</p> <p>мек</p><p>теп</p><p>,</p> ', '<p>қала</p> <p>й</p><p>қауға</p> '),
    fc.oneof(
      carriers,
      fc.array(fc.tuple(carriers, inline), { maxLength: 3 }).map((parts) => parts.flat().join('')),
    ),
    fc.constantFrom('<p>жаңа</p> <p>ашылд</p><p>ы</p><p>.</p>', ' <p>к</p><p>елді</p>', ''),
    fc.constantFrom('</p>', '', '</div>', '</li>'),
  )
  .map((parts) => parts.join(''));

/** HTML as pages have it, whole or broken, tags now and then missing. */
export const html: Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: brokenAround },
  { weight: 4, arbitrary: carriers },
  { weight: 3, arbitrary: wrap(['p'], carriers) },
  {
    weight: 4,
    arbitrary: fc.array(fc.tuple(block, maybeBlank), { maxLength: 4 }).map((parts) => parts.flat().join('')),
  },
  { weight: 1, arbitrary: damaged },
);

const rubbleWord = fc.constantFrom(
  ...'Бүгін мек теп оқушылары ба й қауға қатысты . , қатысты. Нұрлан ның және 2024 жылғы « » деп -ға'.split(' '),
  ...'— алды. Сайлау 58% Т өрағасы А. дан - https://a.kz \u000f'.split(' '),
  'бойынша ',
  'та мамыз',
);

/** Words and pieces of words in carriers, in no sensible order; carriers left open, closed twice, empty. */
export const rubble: Arbitrary<string> = fc
  .array(
    fc.tuple(
      fc.oneof(
        { weight: 62, arbitrary: rubbleWord.map((word) => `<p>${word}</p>`) },
        { weight: 8, arbitrary: rubbleWord },
        { weight: 24, arbitrary: fc.constantFrom('<p></p>', '<p>', '</p>', '<p>&nbsp;</p>') },
        { weight: 4, arbitrary: rubbleWord.map((word) => `<p><b>${word}</b></p>`) },
        { weight: 2, arbitrary: fc.constant('<br>') },
        { weight: 4, arbitrary: fc.tuple(rubbleWord, rubbleWord).map(([a, b]) => `<p>${a} ${b}</p>`) },
        {
          weight: 6,
          arbitrary: fc.constantFrom('<p>&#1072;</p>', '<p>&#x439;ге</p>', '<p>теп&nbsp</p>', '<p>&laquo;</p>'),
        },
        { weight: 3, arbitrary: rubbleWord.map((word) => `<p><!--c-->${word}</p>`) },
        { weight: 2, arbitrary: rubbleWord.map((word) => `<p>${word}<img src="a.jpg"></p>`) },
      ),
      fc.constantFrom('', '', '', '', ' ', ' ', ' ', ' ', '\n\n', '&nbsp;'),
    ),
    { minLength: 1, maxLength: 14 },
  )
  .map((parts) => parts.flat().join(''));

const morselText = fc
  .tuple(
    fc.constantFrom(
      ...'ж b й қауға Бүгін мек теп ашылды. , ; .“ . » « - -ға ны Т өрағасы қала және деп А. 5 90% т.б. x &#1072; &nbsp;'.split(
        ' ',
      ),
      ...'а) — ( ) Нұрлан ! … ” ды ы с \u00AD &#10; сөз'.split(' '),
      ...['Ертең келеді.', 'бұл сөйлем бірнеше', 'Қазақстан Республикасы', '2024 жылғы'],
    ),
    fc.constantFrom(...Array<string>(9).fill(''), ' ба', ' қала.', '<br>й', '<img src="a">', '<!--c-->'),
  )
  .map(([word, more]) => word + more);

/** A carrier, or what is left of one: its start tag, its end tag, or neither. */
function morsel(name: string): Arbitrary<string> {
  return fc
    .tuple(
      morselText,
      fc.constantFrom(...Array<string>(8).fill('<_>w</_>'), '<_>w', 'w', '<_><b>w</b></_>', 'w</_>'),
      fc.constantFrom('', '', '', ' ', ' ', '\n', '\n\n', '&nbsp;', '<br>', '<br><br>', '<_></_>', '<_>&nbsp;</_>'),
    )
    .map(([text, shape, behind]) => (shape + behind).replaceAll('_', name).replace('w', () => text));
}

/** Runs of few kinds of fragments in carriers of one kind or several, which are closed or not, nested or not. */
export const morsels: Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(['p'], ['p'], ['div'], ['li'], ['p', 'div', 'li']),
    fc.constantFrom('w', 'w', 'w', '<_>w</_>', '<_>w', 'w<h2>Т</h2>w'),
  )
  .chain(([names, around]) => {
    const run = fc.array(fc.oneof(...names.map(morsel)), { minLength: 2, maxLength: 12 });
    return fc.tuple(run, run).map(([first, second]) =>
      around
        .replaceAll('_', names[0] as string)
        .replace('w', () => first.join(''))
        .replace('w', () => second.join('')),
    );
  });

/** Anything: HTML with scraps in it, tags in any order, characters in any order. */
export const anything: Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: html },
  {
    weight: 3,
    arbitrary: fc.array(fc.oneof(block, text, scrap, still), { maxLength: 6 }).map((parts) => parts.join('')),
  },
  {
    weight: 3,
    arbitrary: fc
      .array(
        fc.oneof(
          tag([...CARRIERS, ...INLINES, 'br', 'td', 'pre', 'script', 'title']).map(({ open }) => open),
          tag([...CARRIERS, ...INLINES, 'br', 'td', 'pre', 'script', 'title']).map(({ close }) => close),
          piece,
          blank,
          scrap,
        ),
        { maxLength: 16 },
      )
      .map((parts) => parts.join('')),
  },
  {
    weight: 1,
    arbitrary: fc.string({
      unit: fc.constantFrom(...'<>/!-"\'= \n&;pabdivscrt?[]CDAT\u0000\u001C\u000F'),
      maxLength: 40,
    }),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  // Lone surrogates too.
  { weight: 1, arbitrary: fc.array(fc.nat(0xffff), { maxLength: 20 }).map((units) => String.fromCharCode(...units)) },
);

/** Torn beyond doubt, so that it is repaired. */
const tornLines = 'Бүгін\nауылда\nжаңа\nмек\nтеп\nашылды\n,\nоқушылар\nоған\nбар\nды\nкелді\n.\n';

/** Plain text, one fragment per line, in part torn beyond doubt; longer than tight limits as often as not. */
export const lines: Arbitrary<string> = fc
  .array(
    fc.oneof(
      {
        weight: 9,
        arbitrary: fc
          .tuple(text, fc.constantFrom('\n', '\n', '\n', '\n\n', '\r\n', ' \n ', ' '))
          .map((parts) => parts.join('')),
      },
      { weight: 1, arbitrary: fc.integer({ min: 1, max: 6 }).map((times) => tornLines.repeat(times)) },
    ),
    { minLength: 2, maxLength: 40, size: 'max' },
  )
  .map((parts) => parts.join(''));

/** HTML in which something is longer than tight limits: a text, a comment, an attribute, a script. */
export const long: Arbitrary<string> = fc
  .tuple(
    html,
    fc.constantFrom(
      ['', ''],
      ['<p>', '</p>'],
      ['<pre>', '</pre>'],
      ['<script>', '</script>'],
      ['<!--', '-->'],
      ['<p a="', '">'],
    ),
    fc.constantFrom('а', 'сөз ', '&', '&am', '&amp;', '&nbsp;', ' ', '\n', '<', '👩', '\u0306', 'a;', 'Сөз келді. '),
    fc.integer({ min: 60, max: 400 }),
    html,
  )
  .map(([before, [open, close], repeated, times, after]) => before + open + repeated.repeat(times) + close + after);

/** Where to cut an input. */
export const cuts: Arbitrary<number[]> = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 8 });
