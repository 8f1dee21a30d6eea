/**
 * Checks of the doors that take trees: what `normalize()` does to HTML, done to nodes; nothing gained, nothing lost.
 *
 * @module
 */
import * as cheerio from 'cheerio';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { normalize } from 'tutas';
import { normalizeDom } from 'tutas/dom';
import rehypeTutas from 'tutas/rehype';
import { unified } from 'unified';
import { bareText } from '../inertness.ts';
import { type Check, type Fault, quote, type Subject, unlessLimited } from './subject.ts';

/** As much of a domhandler node as is looked at here. */
interface Node {
  readonly type: string;
  readonly name?: string;
  readonly data?: string;
  readonly attribs?: Readonly<Record<string, string>>;
  readonly children?: readonly Node[];
}

type Load = (html: string) => cheerio.CheerioAPI;

/** To some readers the content of `<noscript>` is markup, to others text; a tree says which, HTML does not. */
const MARKUP_IN_NOSCRIPT = /<noscript[^>]*>[^<]*<(?!\/noscript>)/iu;

const fromParse5: Load = (html) => cheerio.load(html, null, false);
const fromHtmlparser2: Load = (html) =>
  cheerio.load(html, { xml: { xmlMode: false, decodeEntities: true, encodeEntities: 'utf8' } });

/** In foreign content elements with names of void elements have an end; each serializer has its own way with them. */
const VOID_IN_FOREIGN =
  /<(?:svg|math)[\s>][\s\S]*<(?:area|base|br|col|embed|hr|input|keygen|link|meta|param|source|track|wbr)[\s/>]/iu;

interface TreeCensus {
  readonly nodes: ReadonlyMap<string, number>;
  readonly text: string;
}

function censusOf(root: Node, carriers: readonly string[]): TreeCensus {
  const nodes = new Map<string, number>();
  let text = '';
  const open: Node[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const { attribs = {}, name = '' } = node;
    if (node.type === 'text') text += node.data ?? '';
    else if (!carriers.includes(name) || Object.keys(attribs).length > 0) {
      const key = `${node.type} ${name} ${node.type === 'comment' ? node.data : ''} ${JSON.stringify(attribs)}`;
      nodes.set(key, (nodes.get(key) ?? 0) + 1);
    }
    const { children = [] } = node;
    for (let at = children.length - 1; at >= 0; at -= 1) open.push(children[at] as Node);
  }
  return { nodes, text: bareText(text) };
}

function repaired(load: Load): Check['run'] {
  return (subject: Subject): Fault | undefined => {
    const { options, carriers } = subject;
    // Serializers do not take lone surrogates.
    const html = subject.html.replaceAll(/\p{Surrogate}/gu, '\uFFFD');
    const $ = load(html);
    const root = $.root().get(0);
    if (root === undefined) return undefined;
    const before = $.html();
    const had = censusOf(root as unknown as Node, carriers);
    if (unlessLimited(() => normalizeDom([root], options)) === undefined) return undefined;
    const has = censusOf(root as unknown as Node, carriers);
    const got = $.html();
    for (const [key, times] of has.nodes) {
      if (times > (had.nodes.get(key) ?? 0)) return { kind: 'gained', detail: `${key}: ${quote(got)}` };
    }
    if (has.text !== had.text) return { kind: 'text', detail: `${quote(got)} of ${quote(before)}` };
    const want = unlessLimited(() => normalize(before, options));
    if (want === undefined || got === want) return undefined;
    // Tags that cross each other make no tree, and htmlparser2 makes trees that no HTML5 parser makes: read back, they
    // come out otherwise.
    if (MARKUP_IN_NOSCRIPT.test(before) || VOID_IN_FOREIGN.test(before)) return undefined;
    if ([want, before].some((page) => load(page).html() !== page || fromParse5(page).html() !== page)) return undefined;
    if (load(before)('*').length !== fromParse5(before)('*').length) return undefined;
    return { kind: 'differs', detail: `${quote(got)} instead of ${quote(want)}` };
  };
}

export const TREE_CHECKS: readonly Check[] = [
  { name: 'normalizeDom, parse5: agrees with normalize', invariant: 7, oneIn: 4, run: repaired(fromParse5) },
  { name: 'normalizeDom, htmlparser2: agrees with normalize', invariant: 7, oneIn: 4, run: repaired(fromHtmlparser2) },
  {
    name: 'rehype: agrees with normalize',
    invariant: 7,
    oneIn: 20,
    run({ html, options }) {
      const parsed = unified().use(rehypeParse, { fragment: true });
      const write = (tree: unknown): string =>
        unified()
          .use(rehypeStringify, { allowDangerousHtml: true })
          .stringify(tree as never);
      const read = (source: string): string => write(parsed.parse(source));
      const tree = parsed.parse(html);
      const before = write(tree);
      if (VOID_IN_FOREIGN.test(before)) return undefined;
      unlessLimited(() => rehypeTutas(options)(tree));
      const got = write(tree);
      const want = unlessLimited(() => normalize(before, options));
      if (want === undefined || got === want || read(want) !== want || read(before) !== before) return undefined;
      return { kind: 'differs', detail: `${quote(got)} instead of ${quote(want)}` };
    },
  },
];
