/**
 * Inputs whose inert parts a careless repair would bring to life, by kind and in many variants.
 *
 * @module
 */
import type { CaseOptions } from './invariants/subject.ts';

/** Markup that would do something if it came to life. */
const LIVE = ['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '<!--c-->', '<p onclick=x>', '>'];

/** A kind: its inputs, all variants of one thing. */
export type Kind = readonly [name: string, inputs: readonly string[], options?: CaseOptions];

/** Puts `odd` into a run that is broken beyond doubt. */
function broken(odd: string): string {
  return `<p>Бүгін</p> <p>мек</p>${odd}<p>теп</p> <p>ашылды</p><p>.</p>`;
}

function endTags(): string[] {
  const inputs: string[] = [];
  for (const name of ['p', 'P', 'b', 'div', 'li', 'span', 'td', 'svg', 'x-y']) {
    for (const quote of ['"', "'", '']) {
      for (const live of LIVE) inputs.push(broken(`<p>а</${name} title=${quote}${live}${quote}>`));
    }
  }
  for (const held of [
    "\ntitle\n=\n'>'",
    "/title='>'",
    " a b='>'c",
    " =='>'",
    ' a="\'>"',
    ' a=\'">\' b=">\'"',
    " '>'",
    ' a=`>`',
  ]) {
    inputs.push(broken(`<p>а</p${held}>`), broken(`<p>а</B${held}>`));
  }
  return inputs;
}

const RAW = ['style', 'script', 'title', 'textarea', 'xmp', 'iframe', 'noembed', 'noframes', 'noscript', 'plaintext'];
const INTEGRATION = [
  'desc',
  'foreignObject',
  'title',
  'mi',
  'mtext',
  'annotation-xml encoding="text/html"',
  'annotation-xml',
];

function foreign(): string[] {
  const inputs: string[] = [];
  for (const root of ['svg', 'math', 'SVG']) {
    for (const name of RAW) {
      for (const live of LIVE) {
        inputs.push(broken(`<${root}><p><${name}>${live}</${name}>а</p></${root}>`));
        inputs.push(broken(`<p><${root}><${name}>${live}</${name}>а</${root}></p>`));
      }
      inputs.push(
        broken(`<${root}><${name}/>а</${root}>`),
        broken(`<p><${root}><${name}><!--</${name}>а</${root}></p>`),
      );
    }
    for (const name of ['br', 'div', 'b', 'p', 'img', 'table', 'font color=x', 'font', 'span', 'h1', 'ul']) {
      inputs.push(broken(`<${root}><${name}><style><img src=x onerror=alert(1)></style></${root}>`));
      inputs.push(broken(`<p><${root}>а<${name}><g>б</g></${root}></p>`), broken(`<p>а</p><${root}>б<${name}>в`));
    }
    for (const name of INTEGRATION) {
      const [end] = name.split(' ');
      inputs.push(broken(`<${root}>қауға<${name}> </${end}></${root}>`));
      inputs.push(broken(`<${root}><${name}><p>а</p><p>б</p></${end}></${root}>`));
      inputs.push(broken(`<${root}><${name}><style><!--</style><b>а</${end}></${root}>`));
      inputs.push(broken(`<p>а<${root}><${name}>б</p><p>в</${end}></${root}>`));
    }
    inputs.push(broken(`<${root}/>`), broken(`<p><${root}/>а</p>`), broken(`<${root}><![CDATA[<p>а</p>]]></${root}>`));
    inputs.push(broken(`<${root}>`), broken(`<p>а<${root}>б</p>`), broken(`</${root}>`));
  }
  return inputs;
}

function places(): string[] {
  const inputs: string[] = [];
  const names = ['template', 'noscript', 'select', 'table', 'td', 'caption', 'colgroup', 'tr', 'option', 'frameset'];
  for (const name of [
    ...names,
    'button',
    'textarea',
    'object',
    'TEMPLATE',
    'body',
    'html',
    'head',
    'form',
    'a',
    'nobr',
  ]) {
    for (const live of LIVE) inputs.push(broken(`<${name}><p>${live}а</p><p>б</p></${name}>`));
    inputs.push(broken(`<${name}><p>а</p><p>б</p>`), broken(`<p>а<${name}>б</p><p>в</${name}></p>`));
    inputs.push(broken(`<table><${name}><p>а</p><p>б</p></${name}></table>`), broken(`</${name}>`));
    inputs.push(`<${name}>${broken('')}</${name}>`);
  }
  return inputs;
}

function rawText(): string[] {
  const inputs: string[] = [];
  for (const name of RAW) {
    for (const held of [
      '<p>а</p><p>б</p>',
      '<!-- <script>',
      '<!--<script </script>',
      '<!-- <script> --></script>',
      '</scrip',
      '<!--',
    ]) {
      inputs.push(broken(`<${name}>${held}</${name}>`), broken(`<p>а<${name}>${held}</${name}>б</p>`));
      inputs.push(broken(`<${name}>${held}`), broken(`<${name} a='>${held}</${name}\t>`));
    }
  }
  return inputs;
}

function otherMarkup(): string[] {
  const marks = [
    '<!-->',
    '<!--->',
    '<!-- --!>',
    '<!--',
    '<!--a--',
    '<!>',
    '<?a>',
    '<?',
    '</>',
    '</ p>',
    '</1>',
    '<!doctype>',
    '<![CDATA[>а',
  ];
  const more = [
    '<![CDATA[<p>]]>',
    ']]>',
    '<p\u0000>',
    '</p\u0000>',
    '<p/>',
    '<p<p>',
    '</p<p>',
    '</br>',
    '</p>',
    '<br>',
    '<image>',
    '<',
    '</',
    '<p',
    '</p a="',
  ];
  return [...marks, ...more].flatMap((mark) => [
    broken(mark),
    broken(`<p>а${mark}</p>`),
    broken(`<p>${mark}а</p>`),
    broken('') + mark,
  ]);
}

/** `whole` cut into carriers: in two, in three, and into single characters. */
function pieces(whole: string, open: string, close: string): string[] {
  const cuts: string[][] = [[...whole]];
  for (let at = 1; at < whole.length; at += 1) cuts.push([whole.slice(0, at), whole.slice(at)]);
  for (let at = 1; at < Math.min(4, whole.length - 1); at += 1) {
    cuts.push([whole.slice(0, at), whole.charAt(at), whole.slice(at + 1)]);
  }
  return cuts.map((parts) => broken(parts.map((part) => open + part + close).join('')));
}

const REFERENCES = ['&lt;', '&#60;', '&#x3c', '&amp;', '&notit;', '&nbsp', '&Tab;', '&#10;', '&mdash;'];
const TAGS = ['<b>', '</b>', '<img id=z>', '<!--c-->', '<?x>', '<!doctype>', '</>'];

function fused(open: string, close: string, wholes = [...REFERENCES, ...TAGS]): string[] {
  return wholes.flatMap((whole) => pieces(whole, open, close));
}

/** The same without the paragraphs around. */
function bare(inputs: readonly string[]): string[] {
  return inputs.map((input) => input.replaceAll(/<\/?p>/gu, ''));
}

/** Every kind. */
export const KINDS: readonly Kind[] = [
  ['attributes of end tags', endTags()],
  ['foreign content', foreign()],
  ['places where a parser reads otherwise', places()],
  ['raw text', rawText()],
  ['comments, declarations, scraps', otherMarkup()],
  ['references and tags cut into paragraphs', fused('<p>', '</p>')],
  ['references and tags cut into divisions', fused('<div>', '</div>')],
  ['references and tags cut into items', fused('<li>', '</li>')],
  ['references and tags cut into spans', fused('<span>', '</span>'), { carriers: ['p', 'span'] }],
  ['references and tags cut into spans alone', bare(fused('<span>', '</span>')), { carriers: ['span'] }],
  ['references and tags cut into fonts and o:p', fused('<font>', '</font>'), { carriers: ['p', 'div', 'font', 'o:p'] }],
  ['references cut, whitespace trusted', fused('<p>', '</p>', REFERENCES), { whitespace: 'trust' }],
  ['references cut, whitespace ignored', fused('<p>', '</p>', REFERENCES), { whitespace: 'ignore', pack: null }],
  ['references cut into words and spaces', fused('<p>', '</p> ', REFERENCES)],
];
