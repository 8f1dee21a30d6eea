#!/usr/bin/env node
/**
 * Says whether two builds give the same output, byte for byte, over everything in fixtures/ and over generated documents:
 * after a change that must change nothing, and to list what a change did change.
 *
 *     npm run compare -- before/dist dist [--documents 10000] [--seed 1] [--show 5]
 *
 * A build is a `dist` folder beside the `node_modules` it was made with. Everything that an entry returns is compared: HTML,
 * text, explanations, diagnoses, pushed pieces, plain text, trees. Exits with 1 when anything differs.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { DomUtils, parseDocument } from 'htmlparser2';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    documents: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    show: { type: 'string', default: '5' },
  },
});
if (positionals.length !== 2) throw new Error('compare-builds takes two dist folders');
const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url));

/** A build: its entries, as modules. */
async function load(folder) {
  const entry = (name) => import(pathToFileURL(resolve(folder, `${name}.js`)).href);
  if (!existsSync(resolve(folder, 'index.js'))) throw new Error(`${folder} holds no build`);
  return { tutas: await entry('index'), core: await entry('core'), dom: await entry('dom') };
}

/** Numbers from 0 up to 1 from a seed, the same everywhere (mulberry32). */
function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Every string in fixtures/ that may be input, with a label: whole files, and strings of JSON files. */
function* fixtureInputs(folder = fixtures) {
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    const label = path.slice(fixtures.length);
    if (entry.isDirectory()) yield* fixtureInputs(path);
    else if (/\.(?:html|txt)$/u.test(entry.name)) yield { label, input: readFileSync(path, 'utf8') };
    else if (entry.name.endsWith('.json')) yield* stringsOf(JSON.parse(readFileSync(path, 'utf8')), label);
  }
}

function* stringsOf(value, label) {
  if (typeof value === 'string') yield { label, input: value };
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) yield* stringsOf(inner, `${label}/${key}`);
  }
}

/** Sentences to break: those of the real page and of the healthy ones. */
function sentencesOf() {
  const texts = readdirSync(join(fixtures, 'pages')).map((name) => join(fixtures, 'pages', name, 'expected.txt'));
  const sentences = texts.flatMap((path) => readFileSync(path, 'utf8').split(/(?<=[.!?…])\s+/u));
  for (const name of readdirSync(join(fixtures, 'healthy')).sort()) {
    const page = readFileSync(join(fixtures, 'healthy', name), 'utf8');
    for (const [, text] of page.matchAll(/<p[^>]*>([^<]{20,300})<\/p>/gu)) sentences.push(text.trim());
  }
  return sentences.filter((sentence) => sentence.length > 10 && !sentence.includes('<'));
}

const BETWEEN = ['', '', '', ' ', '\n', '&nbsp;', '<br>', '<p></p>', '<p>&nbsp;</p>', '<!-- x -->', '\u00AD'];
const INLINE = ['b', 'i', 'span', 'a', 'em', 'font', 'o:p'];
const RUBBLE = [
  '</p>',
  '<p>',
  '<div>',
  '</div>',
  '<b>',
  '</i>',
  '<',
  '&',
  '&#1072;',
  '<table><tr><td>',
  '<svg><p>',
  '<!',
  '<pre>',
  '</pre>',
  '\0',
  '<select><option>',
  '<script>x</script>',
];

/** One document, of the kinds of damage that pages have, healthy parts and rubble. */
function documentFrom(random, sentences) {
  const int = (limit) => Math.floor(random() * limit);
  const pick = (list) => list[int(list.length)];
  const carrier = pick(['p', 'p', 'p', 'p', 'div', 'li', 'P', 'span']);
  const cutRate = random() * 0.5;
  const spaceRate = random();
  const rubbleRate = random() < 0.2 ? 0.05 : 0;
  let out = '';
  const open = () => `<${carrier}${random() < 0.05 ? ' class="x"' : ''}>`;
  const close = () => (random() < 0.03 ? '' : `</${carrier}>`);
  for (let paragraph = 1 + int(5); paragraph > 0; paragraph -= 1) {
    const text = Array.from({ length: 1 + int(3) }, () => pick(sentences)).join(' ');
    if (random() < 0.25) {
      out += `${open()}${text}${close()}${pick(BETWEEN)}`;
      continue;
    }
    const isNested = random() < 0.3;
    if (isNested) out += open();
    for (const word of text.split(' ')) {
      let rest = word;
      while (rest.length > 0) {
        const size = random() < cutRate ? 1 + int(rest.length) : rest.length;
        const piece = rest.slice(0, size);
        rest = rest.slice(size);
        const tag = random() < 0.08 ? pick(INLINE) : '';
        const inner = tag === '' ? piece : `<${tag}>${piece}</${tag}>`;
        out += random() < 0.05 ? inner : `${open()}${inner}${close()}`;
        if (random() < rubbleRate) out += pick(RUBBLE);
        if (random() < 0.04) out += pick(BETWEEN);
      }
      if (random() < spaceRate) out += random() < 0.9 ? ' ' : '\n';
    }
    if (isNested) out += close();
    out += pick(BETWEEN);
  }
  return out;
}

/** Everything a build says of an input; what it throws is an answer too. */
function answersOf({ tutas, core, dom }, input) {
  const answers = {};
  const ask = (name, call) => {
    try {
      const answer = call();
      answers[name] = typeof answer === 'string' ? answer : JSON.stringify(answer);
    } catch (error) {
      answers[name] = `${error.name}: ${error.message}`;
    }
  };
  for (const [name, entry] of [
    ['tutas', tutas],
    ['tutas/core', core],
  ]) {
    ask(`${name} normalize`, () => entry.normalize(input));
    ask(`${name} toText`, () => entry.toText(input));
  }
  ask('tutas explain', () => tutas.explain(input));
  ask('tutas diagnose', () => tutas.diagnose(input));
  ask('tutas normalizeText', () => tutas.normalizeText(input));
  ask('tutas normalize, other options', () =>
    tutas.normalize(input, {
      carriers: ['p', 'div', 'span', 'font', 'o:p'],
      whitespace: 'ignore',
      limits: { fragments: 16 },
    }),
  );
  ask('tutas createNormalizer', () => {
    const normalizer = tutas.createNormalizer();
    const pieces = [];
    for (let at = 0; at < input.length; at += 257) pieces.push(normalizer.write(input.slice(at, at + 257)));
    return [...pieces, normalizer.end()];
  });
  ask('tutas/dom normalizeDom', () => {
    const document = parseDocument(input);
    dom.normalizeDom([document]);
    return DomUtils.getOuterHTML(document);
  });
  return answers;
}

const [before, after] = await Promise.all(positionals.map(load));
const shown = Number(values.show);
const differences = new Map();
let inputs = 0;
let answers = 0;

function compare({ label, input }) {
  const [old, now] = [answersOf(before, input), answersOf(after, input)];
  inputs += 1;
  for (const name of Object.keys(old)) {
    answers += 1;
    if (old[name] === now[name]) continue;
    const count = (differences.get(name) ?? 0) + 1;
    differences.set(name, count);
    if (count > shown) continue;
    let at = 0;
    while (old[name][at] === now[name][at]) at += 1;
    const part = (text) => JSON.stringify(text.slice(Math.max(0, at - 60), at + 60));
    console.log(`${name}, ${label}, from character ${at}\n  - ${part(old[name])}\n  + ${part(now[name])}`);
  }
}

const seen = new Set();
for (const row of fixtureInputs()) {
  // One word has no boundary, and many rows share a text.
  if (!/[\s<]/u.test(row.input) || seen.has(row.input)) continue;
  seen.add(row.input);
  compare(row);
}
const found = inputs;
const sentences = sentencesOf();
const random = randomFrom(Number(values.seed));
for (let index = 0; index < Number(values.documents); index += 1) {
  compare({ label: `document ${index}`, input: documentFrom(random, sentences) });
}
console.log(`${found} fixtures, ${inputs - found} documents, ${answers} answers`);
for (const [name, count] of differences) console.log(`${name}: ${count} differ`);
console.log(differences.size === 0 ? 'identical' : 'different');
process.exitCode = differences.size === 0 ? 0 : 1;
