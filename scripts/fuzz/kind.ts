/**
 * Sorts finds into kinds, so that a thousand inputs with one cause are one find.
 *
 * @module
 */
import type { Case } from '../../test/support/invariants/subject.ts';

const CARRIERS = new Set(['p', 'div', 'li', 'span', 'font', 'o:p', 'br']);
/** Elements that the parser treats alike, at least where a repair is concerned, by the name of their kind. */
const ALIKE: ReadonlyArray<readonly [kind: string, names: ReadonlySet<string>]> = [
  ['<formatting>', new Set('a b big code em i s small strike strong tt u'.split(' '))],
  ['<raw>', new Set('iframe noembed noframes style xmp'.split(' '))],
  ['<table part>', new Set('caption col colgroup tbody td tfoot th thead tr'.split(' '))],
  ['<heading>', new Set('h1 h2 h3 h4 h5 h6'.split(' '))],
  ['<void>', new Set('img input wbr embed area source track param hr keygen image'.split(' '))],
  ['<svg>', new Set(['svg', 'math'])],
];
/** Elements with rules of their own. */
const OWN = new Set(
  'script textarea title plaintext noscript template select option optgroup table nobr button form frameset html head body'
    .concat(' desc foreignobject annotation-xml mi mo mtext ul ol dl dd dt pre listing ruby rt')
    .split(' '),
);

function kindOf(name: string): string | undefined {
  if (CARRIERS.has(name)) return undefined;
  const alike = ALIKE.find(([, names]) => names.has(name));
  return alike !== undefined ? alike[0] : OWN.has(name) ? `<${name}>` : '<other>';
}

/** What of the markup of a shrunk input has to do with its fault, as words in a fixed order. */
export function shapeOf({ html, options }: Case): string {
  const marks = new Set<string>();
  for (const [, name = ''] of html.matchAll(/<\/?(?<name>[a-z][^\s/>]*)/giu)) {
    const kind = kindOf(name.toLowerCase());
    if (kind !== undefined) marks.add(kind);
  }
  const seen: ReadonlyArray<readonly [string, RegExp]> = [
    ['attributes in an end tag', /<\/[a-z][^\s>]*[\s/][^>]/iu],
    ['attributes', /<[a-z][^\s>]*\s[^>]/iu],
    ['<br>', /<\/?br/iu],
    ['<!--', /<!--/u],
    ['<![CDATA[', /<!\[CDATA/u],
    ['<!', /<![^\-[]/u],
    ['<?', /<\?/u],
    ['</>', /<\/[^a-z]/iu],
    ['whitespace reference', /&(?:#(?:9|10|12|13|32|x0*[9acd]|x20|160|xa0);?|Tab;|NewLine;|nbsp|e[mn]sp;|thinsp;)/iu],
    ['reference', /&[#a-z]/iu],
    ['&', /&/u],
    ['<', /<(?![a-z!?/])/iu],
    ['NUL or control', /(?![\t\n\f\r])\p{Cc}/u],
    ['cut tag', /<[^>]*$/u],
    ['no tag', /^[^<]*$/u],
  ];
  for (const [name, pattern] of seen) if (pattern.test(html)) marks.add(name);
  for (const name of ['li', 'div', 'span', 'font', 'o:p']) if (html.includes(`<${name}`)) marks.add(`<${name}>`);
  const set = Object.keys(options).sort().join(', ');
  return `${[...marks].sort().join(' ') || 'words only'}${set === '' ? '' : ` with ${set}`}`;
}
