/**
 * Broken runs with odd markup in them: everything that HTML5 parsers treat in a way of its own.
 *
 * Pieces of text are put together, not trees, so that nothing need be closed, nested or spelled as it should.
 *
 * @module
 */
import type { Random } from '../../corpus/random.ts';
import { BROKEN_TEXT, REFERENCE_PIECES, REFERENCES, WHITESPACE } from './vocabulary.ts';

const CARRIERS = ['p', 'p', 'p', 'p', 'p', 'p', 'div', 'li', 'span', 'font', 'o:p'];
const INLINES = ['b', 'i', 'a', 'em', 'span', 'font', 'nobr', 'u', 's', 'code', 'sup', 'strong', 'x-y', 'ruby', 'rt'];
const BLOCKS = ['div', 'ul', 'li', 'td', 'h1', 'h2', 'blockquote', 'section', 'dd', 'form', 'button', 'pre', 'address'];
/** Elements whose content the tokenizer reads in another state. */
const RAW = ['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes', 'noscript', 'plaintext'];
const FOREIGN = ['desc', 'foreignObject', 'title', 'g', 'p', 'style', 'script', 'mi', 'mo', 'mtext', 'annotation-xml'];
/** Start tags that throw the parser out of foreign content, and some that do not. */
const BREAKOUT = ['b', 'br', 'div', 'p', 'span', 'ul', 'table', 'img', 'font', 'font color=red', 'h1', 'pre', 'code'];
const PARTS = ['table', 'tbody', 'tr', 'td', 'th', 'caption', 'colgroup', 'col', 'thead', 'tfoot'];
const PAGE = ['html', 'head', 'body', 'frameset', 'frame', 'base', 'meta', 'link', 'body class=x', 'html lang=kk'];
const HOLDERS = [
  'template',
  'noscript',
  'select',
  'option',
  'optgroup',
  'button',
  'form',
  'object',
  'marquee',
  'applet',
];

/** Markup that would do something if it came to life. */
const LIVE = [
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '<a href=javascript:x>',
  '<!--c-->',
  '<b id=z>',
];

const ATTRIBUTES = [
  ' class="a"',
  " style='b'",
  ' id=c',
  ' hidden',
  '/',
  ' /',
  ' a=b/',
  ' =',
  ' "',
  " '",
  ' a="&nbsp;"',
  " title='>",
  ' title=">',
  ' a=">"',
  " a='<p>'",
  ' a="</p>"',
  ' <p',
  '\nclass = "a"\n',
  '\t',
  '\f',
  ' a= ',
  ' a="b"c',
  ' a==b',
  ' a=`>`',
  ' onclick=x',
  '\u0000',
  ' a=\u0000',
];

/** Comments, declarations and what only looks like them, whole and cut. */
const MARKUP = [
  '<!-- c -->',
  '<!---->',
  '<!-->',
  '<!--->',
  '<!-- > -->',
  '<!-- --!>',
  '<!-- <!-- -->',
  '<!--a--',
  '<!--a--!',
  '<!--',
  '<!a>',
  '<!>',
  '<!doctype html>',
  '<!DOCTYPE p "x>',
  '<?php a ?>',
  '<?x',
  '<![CDATA[ қ ]]>',
  '<![CDATA[<p>]]>',
  '<![CDATA[',
  ']]>',
  '</>',
  '</ p>',
  '</!p>',
  '</1>',
  '<>',
  '< p>',
  '<1>',
  '<é>',
  '<p<p>',
  '<p <p>',
  '</p <p>',
  '<p/>',
  '</p/>',
  '<p=>',
  '<\u0000p>',
  '<p\u0000>',
  '</br>',
  '</p>',
  '<br>',
  '<BR/>',
  '<hr>',
  '<image>',
  '<isindex>',
  '<keygen>',
  '<wbr>',
  '<input type=hidden>',
  '<input>',
  '<img>',
  '<embed>',
];

/** What the end of an input may cut. */
const CUT = [
  '<',
  '</',
  '<p',
  '</p',
  '<p ',
  '</p ',
  '<p a="',
  "</p a='",
  '<!',
  '<!-',
  '<!--a',
  '</scrip',
  '<svg',
  '&',
  '&l',
];

function one<T>(random: Random, from: readonly T[]): T {
  return from[random.int(from.length)] as T;
}

function cased(random: Random, name: string): string {
  return random.chance(0.9) ? name : random.chance(0.5) ? name.toUpperCase() : name[0]?.toUpperCase() + name.slice(1);
}

function attributes(random: Random, share: number): string {
  let text = '';
  while (random.chance(share)) text += one(random, ATTRIBUTES);
  return text;
}

/** A start tag. */
function open(random: Random, name: string, share = 0.12): string {
  return `<${cased(random, name)}${attributes(random, share)}>`;
}

/** An end tag; now and then it has attributes, which mean nothing, and markup in them. */
function close(random: Random, name: string): string {
  const plain = (name.split(' ')[0] as string).trim();
  if (random.chance(0.93)) return `</${cased(random, plain)}>`;
  const quote = one(random, ['"', "'", '']);
  const held = random.chance(0.5) ? one(random, LIVE) : one(random, ['>', '<p>', '</p>', ' ', 'x']);
  return `</${cased(random, plain)} title=${quote}${held}${quote}>`;
}

/** An element around `content`; now and then one of its tags is missing. */
function element(random: Random, name: string, content: string): string {
  const missing = random.int(14);
  return (missing === 0 ? '' : open(random, name)) + content + (missing === 1 ? '' : close(random, name));
}

/** A word, a piece of a word, a mark, a reference, or several. */
function text(random: Random): string {
  const kind = random.int(20);
  if (kind < 13) return one(random, BROKEN_TEXT);
  if (kind === 13) return one(random, REFERENCES);
  if (kind === 14) return one(random, REFERENCE_PIECES);
  if (kind === 15) return one(random, WHITESPACE);
  if (kind === 16) return text(random) + one(random, WHITESPACE) + text(random);
  return text(random) + text(random);
}

function gap(random: Random, adjacent: number): string {
  if (random.chance(adjacent)) return '';
  return random.chance(0.8) ? ' ' : one(random, WHITESPACE);
}

/** What stands in a carrier. */
function inline(random: Random, depth: number): string {
  const kind = random.int(24);
  if (kind < 17 || depth <= 0) return text(random);
  if (kind < 20) return element(random, one(random, INLINES), inline(random, depth - 1));
  if (kind < 22) return inline(random, depth - 1) + odd(random, depth - 1) + inline(random, depth - 1);
  if (kind === 22) return open(random, one(random, INLINES)) + text(random);
  return text(random) + close(random, one(random, INLINES));
}

/** Carriers in a row, each with a word or less in it. */
export function run(random: Random, depth: number): string {
  const carrier = one(random, CARRIERS);
  const adjacent = random.pick([
    [0.4, 6],
    [1, 2],
    [0, 1],
  ]);
  let html = '';
  for (let left = 2 + random.int(6); left > 0; left -= 1) {
    const name = random.chance(0.93) ? carrier : one(random, CARRIERS);
    html += random.chance(0.06) ? text(random) : element(random, name, inline(random, depth));
    html += gap(random, adjacent);
    if (random.chance(0.06)) html += one(random, ['<p></p>', '<p> </p>', '<p>&nbsp;</p>', '<br>', '<p>', '</p>']);
  }
  return html;
}

/** Text cut into pieces that are references, or tags, when they touch. */
function cutReference(random: Random): string {
  const whole = random.chance(0.6) ? one(random, REFERENCES) : one(random, LIVE);
  const carrier = one(random, CARRIERS);
  let html = '';
  let from = 0;
  for (let at = 1; at <= whole.length; at += 1) {
    if (at < whole.length && !random.chance(0.35)) continue;
    const piece = whole.slice(from, at);
    html += random.chance(0.85) ? `<${carrier}>${piece}</${carrier}>` : piece;
    if (random.chance(0.15)) html += gap(random, 0.5);
    from = at;
  }
  return html;
}

/** Content of a kind that only foreign elements have. */
function foreign(random: Random, depth: number): string {
  const root = one(random, ['svg', 'svg', 'math']);
  const flow = (left: number): string => {
    let html = '';
    for (let times = 1 + random.int(3); times > 0; times -= 1) {
      const kind = random.int(10);
      if (kind < 3) html += text(random);
      else if (kind < 6 && left > 0) html += element(random, one(random, FOREIGN), flow(left - 1));
      else if (kind === 6) html += `<${one(random, BREAKOUT)}>`;
      else if (kind === 7) html += open(random, one(random, FOREIGN)).replace('>', '/>');
      else if (kind === 8 && left > 0) html += element(random, one(random, RAW), raw(random));
      else html += left > 0 ? odd(random, left - 1) : one(random, MARKUP);
    }
    return html;
  };
  if (root === 'math' && random.chance(0.3)) {
    const encoding = one(random, ['text/html', 'application/xhtml+xml', 'x']);
    return element(random, 'math', `<annotation-xml encoding="${encoding}">${flow(depth)}</annotation-xml>`);
  }
  return element(random, root, flow(depth));
}

/** Content of an element that holds no markup. */
function raw(random: Random): string {
  const kind = random.int(8);
  if (kind === 0) return `<!-- <script>${text(random)}</script> -->${text(random)}`;
  if (kind === 1) return `<!--<script ${text(random)}`;
  if (kind === 2) return `<!--${one(random, LIVE)}`;
  if (kind === 3) return `</${one(random, RAW).slice(0, -1)}${text(random)}`;
  if (kind === 4) return `${one(random, LIVE)}${text(random)}`;
  if (kind === 5) return `<p>${text(random)}</p><p>${text(random)}</p>`;
  return text(random);
}

/** Something that no run of prose has. */
export function odd(random: Random, depth: number): string {
  const less = depth - 1;
  if (depth <= 0) return one(random, MARKUP);
  switch (random.int(16)) {
    case 0:
    case 1:
    case 2:
      return foreign(random, less);
    case 3:
    case 4:
      return element(random, one(random, RAW), raw(random));
    case 5:
      return element(random, one(random, HOLDERS), random.chance(0.6) ? run(random, less) : text(random));
    case 6: {
      const part = one(random, PARTS);
      return element(random, part, random.chance(0.5) ? odd(random, less) : run(random, less));
    }
    case 7:
      return `<table>${element(random, one(random, PARTS), run(random, less))}</table>`;
    case 8:
      return element(random, one(random, PAGE), random.chance(0.5) ? text(random) : '');
    case 9:
    case 10:
      return cutReference(random);
    case 11: {
      const name = one(random, ['a', 'button', 'form', 'nobr', 'h1', 'h2', 'option', 'li', 'dd', 'b', 'p']);
      return `${open(random, name)}${text(random)}${open(random, name)}${text(random)}${close(random, name)}`;
    }
    case 12:
      return element(random, one(random, BLOCKS), random.chance(0.5) ? run(random, less) : text(random));
    case 13:
      return open(random, one(random, INLINES));
    case 14:
      return one(random, LIVE);
    default:
      return one(random, MARKUP);
  }
}

const BEGIN = [
  '<p>Бүгін</p> <p>мек</p><p>теп</p><p>,</p> ',
  '<p>қала</p> <p>й</p><p>қауға</p> ',
  '<p>а</p><p>б</p>',
  '',
];
const END = ['<p>жаңа</p> <p>ашылд</p><p>ы</p><p>.</p>', ' <p>к</p><p>елді</p>', '<p>.</p>', ''];

/** A whole document: runs with odd markup between and in them. */
export function document(random: Random): string {
  let html = random.chance(0.15) ? one(random, ['<p>', '<div>', '<ul>', '<!doctype html>', '<body>', '<b>']) : '';
  html += one(random, BEGIN);
  for (let times = 1 + random.int(3); times > 0; times -= 1) {
    html += random.chance(0.5) ? run(random, 2) : odd(random, 3);
  }
  html += one(random, END);
  if (random.chance(0.05)) html += one(random, CUT);
  return html;
}

/** Plain text: torn lines, words with spaces in them. */
export function plainText(random: Random): string {
  const lines: string[] = [];
  for (let times = 1 + random.int(8); times > 0; times -= 1) {
    let line = '';
    for (let words = 1 + random.int(4); words > 0; words -= 1) line += text(random) + gap(random, 0.2);
    lines.push(line);
  }
  return lines.join(one(random, ['\n', '\n\n', '\r\n', '\n \n', '\r', ' ']));
}

/** A single token of any kind, to put anywhere. */
export function token(random: Random): string {
  const kind = random.int(9);
  if (kind === 0) return open(random, one(random, [...CARRIERS, ...INLINES, ...BLOCKS]), 0.3);
  if (kind === 1) return close(random, one(random, [...CARRIERS, ...INLINES, ...BLOCKS]));
  if (kind === 2) return open(random, one(random, [...RAW, ...HOLDERS, ...PARTS, ...PAGE, 'svg', 'math']));
  if (kind === 3) return close(random, one(random, [...RAW, ...HOLDERS, ...PARTS, ...PAGE, 'svg', 'math']));
  if (kind === 4) return one(random, MARKUP);
  if (kind === 5) return one(random, WHITESPACE);
  if (kind === 6) return odd(random, 2);
  if (kind === 7) return one(random, CUT);
  return text(random);
}
