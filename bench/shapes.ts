/**
 * What a streaming door holds back at most of each shape of input, and whether its time grows with the input alone:
 * `npm run shapes`.
 *
 * Every shape is sent through `createNormalizer()` in chunks of 64 KB, once and four times as long. Fails when more is held
 * than `limits.characters` and a token, when four times the input takes more than six times the time, or when a shape
 * costs more than ten times the ordinary page of its track for each character.
 *
 * @module
 */
import { readFileSync } from 'node:fs';
import { createNormalizer, normalizeText, type Options } from 'tutas';
import { readSet } from './quality/sets.ts';

const CHUNK = 65_536;
const LIMIT = 65_536;
/** A token is held whole; those of the shapes are short. */
const TOKEN = 64;
const SHORT = 1_000_000;
const TIMES_LONGER = 4;
const MOST_GROWTH = 6;
const MOST_COST = 10;
/** Less processor time than this, in milliseconds, says nothing about growth. */
const LEAST_TIME = 200;

const page = readFileSync(new URL('../fixtures/pages/krmm/broken.html', import.meta.url), 'utf8');

/** A shape: what is repeated, and the options it is read with. */
interface Shape {
  readonly name: string;
  /** What stands once before what is repeated. */
  readonly before?: string;
  readonly unit: string;
  readonly options?: Options;
  /** Shapes with limits out of reach hold what they are given. */
  readonly isUnlimited?: boolean;
}

const OUT_OF_REACH: Options = { limits: { fragments: 1e9, characters: 1e9, nesting: 1e9 } };

const SHAPES: readonly Shape[] = [
  { name: 'the broken page', unit: page },
  { name: '`<img>`', unit: '<img src="a.png">' },
  { name: '`<input>`', unit: '<input>' },
  { name: '`<br>`', unit: '<br>' },
  { name: '`<p>`', unit: '<p>' },
  { name: '`</p>`', unit: '</p>' },
  { name: '`<p></p>`', unit: '<p></p>' },
  { name: '`<p><p>`', unit: '<p><p>' },
  { name: '`<p>` with a space', unit: '<p> </p>\n' },
  { name: '`<div>`', unit: '<div>' },
  { name: '`<li>`', unit: '<li>' },
  { name: '`<span>`', unit: '<span>' },
  { name: '`<script>` with a letter', unit: '<script>x</script>' },
  { name: 'marks inside one word', before: '<p>Бүгін</p> <p>бол', unit: '.' },
  { name: 'one endless script', before: '<script>', unit: 'x = 1; // <p>' },
  { name: 'comments', unit: '<!-- x -->' },
  { name: 'one endless comment', before: '<!--', unit: ' <p>x' },
  { name: 'one endless start tag', before: '<p ', unit: 'data-x="<p>" ' },
  { name: 'one endless end tag', before: '</p ', unit: 'data-x="<p>" ' },
  { name: 'one endless name', before: '<', unit: 'name' },
  { name: 'one endless image', before: 'сөз<img src="data:image/png;base64,', unit: 'iVBORw0K' },
  { name: 'bogus comments', unit: '<! x>' },
  { name: '`<`', unit: '<' },
  { name: '`&amp;`', unit: '&amp;' },
  { name: 'text without tags', unit: 'сөз ' },
  { name: '`<svg>`', unit: '<svg><path d="M0 0"/></svg>' },
  { name: '`<svg><g>` left open', unit: '<svg><g>' },
  { name: '`<table>`', unit: '<table><tr><td>x</td></tr></table>' },
  { name: '`<template>` left open', unit: '<template>' },
  { name: '`<select>` left open', unit: '<select><option>x' },
  { name: 'end tags with attributes', unit: '</p a="x">' },
  { name: 'words in `<p><b>`', unit: '<p><b>ба</b></p>' },
  { name: 'the same, limits out of reach', unit: '<p><b>ба</b></p>', options: OUT_OF_REACH, isUnlimited: true },
  { name: 'nonsense, whitespace ignored', unit: nonsense(4000), options: { whitespace: 'ignore' } },
];

/** Words that no language has, each in a `<p>`. */
function nonsense(words: number): string {
  let seed = 1;
  let out = '';
  for (let word = 0; word < words; word += 1) {
    let letters = '';
    for (let at = 0; at < 7; at += 1) {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      letters += String.fromCharCode(0x430 + (Math.floor(seed / 65_536) % 32));
    }
    out += `<p>${letters}</p> `;
  }
  return out;
}

/** Text of about `length` characters of a shape. */
function grow(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length));
}

/** Milliseconds of processor time, the least of three runs. */
function cpu(run: () => void): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3; round += 1) {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

/** Sends a text through a normalizer; returns how many characters were held back at most. */
function send(text: string, options: Options | undefined): number {
  const normalizer = createNormalizer(options);
  let held = 0;
  let out = 0;
  for (let at = 0; at < text.length; at += CHUNK) {
    const chunk = text.slice(at, at + CHUNK);
    out += normalizer.write(chunk).length;
    held = Math.max(held, Math.min(at + CHUNK, text.length) - out);
  }
  normalizer.end();
  return held;
}

let failed = false;
let ordinary = 0;
const rows = [
  '| shape | held at most | four times as long takes | per character, of the page |',
  '| --- | --- | --- | --- |',
];
for (const { name, before = '', unit, options, isUnlimited = false } of SHAPES) {
  const short = before + grow(unit, SHORT);
  const long = before + grow(unit, SHORT * TIMES_LONGER);
  const once = cpu(() => send(short, options));
  let held = 0;
  const four = cpu(() => {
    held = send(long, options);
  });
  const each = four / long.length;
  if (ordinary === 0) ordinary = each;
  // Unwrapped tags make the output shorter than what it stands for.
  const isHeld = !isUnlimited && name !== 'the broken page' && held > LIMIT + TOKEN;
  const grows = four > once * MOST_GROWTH && four > LEAST_TIME;
  const costs = each > ordinary * MOST_COST;
  if (isHeld || grows || costs) failed = true;
  const shown = isUnlimited ? 'all' : name === 'the broken page' ? 'one window' : String(held);
  rows.push(`| ${name} | ${shown} | ${(four / once).toFixed(1)} | ${(each / ordinary).toFixed(2)} |`);
}

// No two sentences alike: what has been read once is remembered.
const prose = readSet('kaznerd-test')
  .flat()
  .join(' ')
  .slice(0, SHORT / 4);
const line = cpu(() => normalizeText(prose));
const torn = cpu(() => normalizeText(grow('ба й қау ға ', SHORT / 4)));
rows.push(`| \`ба й қау ға\` in one line, as text | | | ${(torn / line).toFixed(2)} of prose |`);
const marks = cpu(() => normalizeText(`Бүгін мек теп x бол${grow('-', SHORT / 4)}бол кел ді`));
rows.push(`| marks inside one word, as text | | | ${(marks / line).toFixed(2)} of prose |`);
if (Math.max(torn, marks) > line * MOST_COST) failed = true;

console.log(rows.join('\n'));
if (failed) {
  console.error('a shape is out of bounds');
  process.exitCode = 1;
}
