/**
 * Judges invariant 9, "what is inert stays inert": reads two pieces of HTML with parse5, an HTML5 parser, and says what
 * the second has that the first has not.
 *
 * parse5 keeps its stack of open elements in an array and the trees are walked without recursion, so deep input is safe.
 *
 * @module
 */
import { type DefaultTreeAdapterTypes, parse, html as parse5Html, parseFragment } from 'parse5';

/** How a browser may come to read a piece of HTML. */
export interface Reading {
  /** As a page; as the content of a `<template>`, what `parseFragment()` reads; or as the `innerHTML` of a `<div>`. */
  readonly as: 'document' | 'template' | 'div';
  /** With scripting, the content of `<noscript>` is text. */
  readonly scripting: boolean;
}

/** One thing that the output has and the input has not, or that stands otherwise. */
export interface Violation extends Reading {
  /** `attribute`: no element of the input has it at all; `carrier`: a carrier with other attributes than any had. */
  readonly kind: 'element' | 'attribute' | 'carrier' | 'comment' | 'doctype' | 'text';
  /** The element, attribute or comment; for a text, where the two part. */
  readonly what: string;
  /**
   * Whether it may be a clone that the parser made of an element of the input: formatting elements that are left open
   * are opened again in every paragraph that follows, with the same name and attributes.
   */
  readonly clone: boolean;
}

/** What a tree holds, counted. */
export interface Census {
  /** Elements that are no carriers: name, namespace and attributes. */
  readonly elements: ReadonlyMap<string, number>;
  /** Carriers with attributes; those without come and go. */
  readonly carriers: ReadonlyMap<string, number>;
  /** Every attribute of every element: name and value. */
  readonly attributes: ReadonlySet<string>;
  readonly comments: ReadonlyMap<string, number>;
  readonly doctypes: ReadonlyMap<string, number>;
  /** All text in the order of the tree, whitespace left out. */
  readonly text: string;
}

/** The carriers when no option says otherwise. */
export const DEFAULT_CARRIERS: readonly string[] = ['p', 'div', 'li'];

/** "Formatting" elements of the HTML standard, 13.2.4.2, which the parser opens again. */
const FORMATTING = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '));

/** Every way to read, twelve parses a pair; where there is no `<noscript>`, scripting changes nothing. */
function readingsOf(input: string, output: string): readonly Reading[] {
  const modes = ['document', 'template', 'div'] as const;
  const flags = /noscript/iu.test(input) || /noscript/iu.test(output) ? [true, false] : [true];
  return modes.flatMap((as) => flags.map((scripting) => ({ as, scripting })));
}

const DIV = (() => {
  const [div] = parseFragment('<div></div>').childNodes;
  return div as DefaultTreeAdapterTypes.Element;
})();

function treeOf(html: string, { as, scripting: scriptingEnabled }: Reading): DefaultTreeAdapterTypes.ParentNode {
  const options = { scriptingEnabled };
  if (as === 'document') return parse(html, options);
  return as === 'div' ? parseFragment(DIV, html, options) : parseFragment(html, options);
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function attributesOf(element: DefaultTreeAdapterTypes.Element): string[] {
  return element.attrs
    .map(({ name, value, prefix }) => `${prefix === undefined ? '' : `${prefix}:`}${name}=${JSON.stringify(value)}`)
    .sort();
}

/** Text without what tutas may change: whitespace; and without NULs, which a parser drops in some places only. */
export function bareText(text: string): string {
  return text.replaceAll(/[\s\uFFFD]/gu, '').replaceAll('\u0000', '');
}

/** Counts what `html` holds, as an HTML5 parser reads it. */
export function censusOf(html: string, reading: Reading, carriers: readonly string[] = DEFAULT_CARRIERS): Census {
  const elements = new Map<string, number>();
  const held = new Map<string, number>();
  const attributes = new Set<string>();
  const comments = new Map<string, number>();
  const doctypes = new Map<string, number>();
  let text = '';
  const open: DefaultTreeAdapterTypes.Node[] = [treeOf(html, reading)];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.nodeName === '#text') text += (node as DefaultTreeAdapterTypes.TextNode).value;
    else if (node.nodeName === '#comment') count(comments, (node as DefaultTreeAdapterTypes.CommentNode).data);
    else if (node.nodeName === '#documentType') {
      const { name, publicId, systemId } = node as DefaultTreeAdapterTypes.DocumentType;
      count(doctypes, `${name} ${publicId} ${systemId}`);
    } else if ('tagName' in node) {
      const attrs = attributesOf(node);
      for (const attribute of attrs) attributes.add(attribute);
      const isHtml = node.namespaceURI === parse5Html.NS.HTML;
      if (!isHtml || !carriers.includes(node.tagName)) {
        const kind = isHtml ? '' : node.namespaceURI === parse5Html.NS.SVG ? 'svg ' : 'math ';
        count(elements, `<${[kind + node.tagName, ...attrs].join(' ')}>`);
      } else if (attrs.length > 0) count(held, `<${[node.tagName, ...attrs].join(' ')}>`);
    }
    if ('content' in node) open.push(node.content);
    if ('childNodes' in node)
      for (let at = node.childNodes.length - 1; at >= 0; at -= 1)
        open.push(node.childNodes[at] as DefaultTreeAdapterTypes.Node);
  }
  return { elements, carriers: held, attributes, comments, doctypes, text: bareText(text) };
}

function isFormatting(element: string): boolean {
  return FORMATTING.has(/^<([a-z]+)/u.exec(element)?.[1] ?? '');
}

/** Where two texts part, with a little of both. */
function difference(before: string, after: string): string {
  let at = 0;
  while (at < before.length && before[at] === after[at]) at += 1;
  const from = Math.max(0, at - 5);
  return `${JSON.stringify(before.slice(from, at + 20))} became ${JSON.stringify(after.slice(from, at + 20))}`;
}

/** What `after` has and `before` has not. */
export function gained(before: Census, after: Census, reading: Reading): Violation[] {
  const found: Violation[] = [];
  const add = (kind: Violation['kind'], what: string, clone = false): void => {
    found.push({ kind, what, clone, ...reading });
  };
  const more = (was: ReadonlyMap<string, number>, is: ReadonlyMap<string, number>, kind: Violation['kind']): void => {
    for (const [key, times] of is) {
      const had = was.get(key) ?? 0;
      if (times > had) add(kind, key, (kind === 'element' || kind === 'carrier') && had > 0 && isFormatting(key));
    }
  };
  more(before.elements, after.elements, 'element');
  for (const attribute of after.attributes) if (!before.attributes.has(attribute)) add('attribute', attribute);
  more(before.carriers, after.carriers, 'carrier');
  more(before.comments, after.comments, 'comment');
  more(before.doctypes, after.doctypes, 'doctype');
  if (before.text !== after.text) add('text', difference(before.text, after.text));
  return found;
}

/**
 * Says what a repaired piece of HTML has that the piece before has not, in every way a browser may read it.
 *
 * @param input the HTML before
 * @param output the HTML after
 * @param carriers names of elements that may come and go, as HTML elements; their attributes must not be new
 * @param clones whether clones of formatting elements that the parser itself makes count, see {@link Violation.clone}
 * @returns the violations; none when all that is inert in `input` is inert in `output`, and its text is the same
 */
export function inertnessViolations(
  input: string,
  output: string,
  carriers: readonly string[] = DEFAULT_CARRIERS,
  clones: 'counted' | 'ignored' = 'counted',
): Violation[] {
  if (input === output) return [];
  const found = readingsOf(input, output).flatMap((reading) =>
    gained(censusOf(input, reading, carriers), censusOf(output, reading, carriers), reading),
  );
  return clones === 'counted' ? found : found.filter(({ clone }) => !clone);
}

/** Forced breaks may be carriers, attributes and all; and a parser makes a `<p>` of an end tag alone. */
const MAY_GO = /^<(?:br[ >]|p>)/u;

/**
 * Says which comments, and which elements other than carriers and forced breaks, a repaired piece of HTML has no more.
 * An element may go where another one like it stays: one that was cut in two inside a word becomes one again.
 */
export function lost(input: string, output: string, carriers: readonly string[] = DEFAULT_CARRIERS): string[] {
  if (input === output) return [];
  const found: string[] = [];
  for (const reading of readingsOf(input, output)) {
    const before = censusOf(input, reading, carriers);
    const after = censusOf(output, reading, carriers);
    for (const element of before.elements.keys()) {
      if (!MAY_GO.test(element) && !after.elements.has(element)) found.push(element);
    }
    for (const [comment, times] of before.comments) {
      if ((after.comments.get(comment) ?? 0) < times) found.push(`<!--${comment}-->`);
    }
  }
  return [...new Set(found)];
}
