/** Every option means the same at every door: what `normalize()` and `toText()` make of it, each of them makes. */
import * as cheerio from 'cheerio';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { applyDecisions, type Decision, diagnose, explain, LimitError, normalize, type Options, toText } from 'tutas';
import { normalizeDom } from 'tutas/dom';
import rehypeTutas from 'tutas/rehype';
import { NormalizeStream, normalizeResponse } from 'tutas/web';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { iterate, node, push, sized, web } from '../support/ways.ts';

const TORN = '<p>Бүгін</p> <p>ба</p><p>й</p><p>қауға</p> <p>ба</p><p>р</p><p>дық</p><p>.</p>';
const GLUED = '<p>Бүгін</p><p>бай</p><p>қауға</p><p>бар</p><p>дық</p><p>.</p>';
const LONG = Array.from({ length: 40 }, () => TORN).join(' ');

interface Row {
  readonly html: string;
  readonly options: Options;
  /** A tree of it nests otherwise: `<p>` in `<p>` is no tree. */
  readonly isTorn?: boolean;
  /** What shows the option, where it is not HTML. */
  readonly isText?: boolean;
}

/** An option, and a page on which it makes a difference. */
const ROWS: Readonly<Record<string, Row>> = {
  'pack: null': { html: GLUED, options: { pack: null } },
  carriers: { html: TORN.replaceAll('p>', 'div>'), options: { carriers: ['p'] } },
  'carriers: inline': { html: `<p>${TORN.replaceAll('p>', 'span>')}</p>`, options: { carriers: ['span'] } },
  'whitespace: trust': { html: GLUED, options: { whitespace: 'trust' } },
  'whitespace: ignore': { html: TORN.replace('> <', '><'), options: { whitespace: 'ignore' } },
  minConfidence: { html: GLUED, options: { minConfidence: 1 } },
  'minProbability: high': { html: TORN, options: { minProbability: 1 } },
  'minProbability: low': { html: '<p>мек</p><p>теп</p><p>те</p>', options: { minProbability: 0 } },
  'lexicon.add': {
    html: GLUED.replace('бай</p><p>қауға', 'крип</p><p>тон'),
    options: { lexicon: { add: ['криптон'] } },
  },
  'lexicon.join': {
    html: TORN.replace('Бүгін', 'Крипто</p> <p>валюта'),
    options: { lexicon: { join: ['криптовалюта'] } },
  },
  'lexicon.never': { html: TORN, options: { lexicon: { never: ['байқауға'] } } },
  'limits.nesting': {
    html: `${'<p>'.repeat(20)}${TORN}${'</p>'.repeat(20)}`,
    options: { limits: { nesting: 2 } },
    isTorn: true,
  },
  'invisible: drop': { html: TORN.replace('Бүгін', 'Бү\u00ADгін'), options: { invisible: 'drop' }, isText: true },
};

const CHUNK = 11;

async function respond(html: string, options: Options): Promise<string> {
  const response = new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
  return normalizeResponse(response, options).text();
}

describe.each(Object.entries(ROWS))('%s', (_, { html, options, isTorn = false, isText = false }) => {
  const text = toText(html, options);
  const repaired = normalize(html, options);

  test('makes a difference', () => {
    if (isText) expect(text).not.toBe(toText(html));
    else expect(repaired).not.toBe(normalize(html));
  });

  test('explain, applyDecisions', () => {
    const explained = explain(html, options);
    expect(explained.output).toBe(repaired);
    expect(explain(html, { ...options, output: 'text' }).output).toBe(text);
    expect(applyDecisions(html, explained.decisions, options)).toBe(repaired);
  });

  test('diagnose says whether there is something to repair', () => {
    if (!isText) expect(diagnose(html, options).broken).toBe(repaired !== html);
  });

  test.each([
    ['push', push],
    ['iterate', iterate],
    ['node', node],
    ['web', web],
  ] as const)('%s', async (_door, way) => {
    expect(await way(sized(html, CHUNK), options)).toBe(repaired);
    expect(await way(sized(html, CHUNK), { ...options, output: 'text' })).toBe(text);
  });

  test('normalizeResponse', async () => {
    expect(await respond(html, options)).toBe(repaired);
    expect(await respond(html, { ...options, output: 'text' })).toBe(text);
  });

  // What a tree holds is what its HTML says, which is another document where tags are torn.
  const tree = isTorn ? cheerio.load(html, null, false).html() : html;
  const treeRepaired = normalize(tree, options);

  test('normalizeDom', () => {
    const $ = cheerio.load(tree, null, false);
    normalizeDom($.root(), options);
    expect($.html()).toBe(cheerio.load(treeRepaired, null, false).html());
  });

  test('rehype', async () => {
    const processor = unified().use(rehypeParse, { fragment: true });
    const file = await processor().use(rehypeTutas, options).use(rehypeStringify).process(tree);
    expect(String(file)).toBe(String(await processor().use(rehypeStringify).process(treeRepaired)));
  });
});

describe('onDecision', () => {
  const want = explain(TORN).decisions;

  const collected = async (run: (options: Options) => unknown): Promise<Decision[]> => {
    const decisions: Decision[] = [];
    await run({ onDecision: (decision) => decisions.push(decision) });
    return decisions;
  };

  test.each<readonly [string, (options: Options) => unknown]>([
    ['normalize', (options) => normalize(TORN, options)],
    ['push', (options) => push(sized(TORN, CHUNK), options)],
    ['iterate', (options) => iterate(sized(TORN, CHUNK), options)],
    ['node', (options) => node(sized(TORN, CHUNK), options)],
    ['web', (options) => web(sized(TORN, CHUNK), options)],
    ['normalizeResponse', (options) => respond(TORN, options)],
    ['normalizeDom', (options) => normalizeDom(cheerio.load(TORN, null, false).root(), options)],
  ])('%s', async (_, run) => {
    expect((await collected(run)).map(({ verdict, rule }) => [verdict, rule])).toEqual(
      want.map(({ verdict, rule }) => [verdict, rule]),
    );
  });
});

describe('limits.exceeded: throw', () => {
  const options: Options = { limits: { fragments: 16, exceeded: 'throw' } };

  test.each<readonly [string, () => unknown]>([
    ['push', () => push(sized(LONG, CHUNK), options)],
    ['iterate', () => iterate(sized(LONG, CHUNK), options)],
    ['node', () => node(sized(LONG, CHUNK), options)],
    ['web', () => web(sized(LONG, CHUNK), options)],
    ['normalizeResponse', () => respond(LONG, options)],
    ['normalize', async () => normalize(LONG, options)],
    ['toText', async () => toText(LONG, options)],
    ['normalizeDom', async () => normalizeDom(cheerio.load(LONG, null, false).root(), options)],
  ])('%s', async (_, run) => {
    await expect(run()).rejects.toThrow(LimitError);
  });
});

test('a stream takes the options of every door', () => {
  for (const { options } of Object.values(ROWS)) new NormalizeStream(options);
});
