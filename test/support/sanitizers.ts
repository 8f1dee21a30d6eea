/**
 * Sanitizers before and after tutas, and what a combination has that the sanitizer alone has not.
 *
 * @module
 */
import createDOMPurify from 'dompurify';
import { JSDOM } from 'jsdom';
import sanitizeHtml from 'sanitize-html';
import { normalize } from 'tutas';
import type { Random } from '../../corpus/random.ts';
import { makeCase } from '../../scripts/fuzz/cases.ts';
import { document, token } from '../../scripts/fuzz/grammar.ts';
import { type Census, censusOf, inertnessViolations, type Violation } from './inertness.ts';

/** HTML in, safe HTML out. */
export type Sanitizer = (html: string) => string;

const { window } = new JSDOM('');
const purifier = createDOMPurify(window);
/** More than the defaults: pictures, drawings and what may stand in them, style sheets. */
const PERMISSIVE: sanitizeHtml.IOptions = {
  allowedTags: [
    ...sanitizeHtml.defaults.allowedTags,
    'img',
    'svg',
    'math',
    'title',
    'desc',
    'style',
    'textarea',
    'o:p',
  ],
  allowedAttributes: false,
  allowVulnerableTags: true,
};

/**
 * With `allowVulnerableTags` sanitize-html warns of itself: it reads style sheets and comments in drawings in a way of its own,
 * and what it lets through depends on where they stand. It is tried all the same, and what it gains is counted by itself.
 */
export const UNSAFE = 'sanitize-html, permissive';

/** The sanitizers, by name. */
export const SANITIZERS: ReadonlyArray<readonly [name: string, sanitize: Sanitizer, reads: 'HTML5' | 'its own way']> = [
  ['DOMPurify', (html) => purifier.sanitize(html), 'HTML5'],
  ['sanitize-html', (html) => sanitizeHtml(html), 'its own way'],
  [UNSAFE, (html) => sanitizeHtml(html, PERMISSIVE), 'its own way'],
];

/** Known ways around sanitizers: markup that two readers read differently. */
const VECTORS: readonly string[] = [
  '<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<svg><foreignObject><p><style><!--</style><img src=x onerror=alert(1)>--></foreignObject></svg>',
  '<math><annotation-xml encoding="text/html"><p><style><img src=x onerror=alert(1)></style></p></annotation-xml></math>',
  '<select><template><style><!--</style><a rel="--></style></template></select><img src onerror=alert(1)>">',
  '<textarea><p></textarea><img src=x onerror=alert(1)>',
  '<a href="javas&Tab;cript:alert(1)">а</a><a href=" &#14;javascript:alert(1)">б</a>',
  '<img src="x` `<script>alert(1)</script>"` `>',
  '<p title="--><img src=x onerror=alert(1)>"><!--<p title="--></p>',
  '<table><tr><td><p><svg><desc><table><tr><td><style><img src=x onerror=alert(1)>',
  '<xmp><p title="</xmp><img src=x onerror=alert(1)>">',
  '<title><p></title><svg><title><style></title></style><img src=x onerror=alert(1)>',
  '<p><b></p><iframe><p></iframe><img src=x onerror=alert(1)></b>',
  '<!--><img src=x onerror=alert(1)>--><!--!><p>а</p>--!><script>alert(1)</script>',
  '<![CDATA[><img src=x onerror=alert(1)>]]><p>а</p>',
  "<p>а</p title='><img src=x onerror=alert(1)>'>",
  '<p>&lt;img src=x onerror=alert(1)&gt;</p><p>&amp;lt;script&amp;gt;</p>',
  '<p><</p><p>img src=x onerror=alert(1)></p><p>&l</p><p>t;script></p>',
];

/** The next hostile input: a vector in a broken run, or a document of the fuzzer's. */
export function hostile(random: Random): string {
  if (random.chance(0.5)) return makeCase(random).html;
  let vector = VECTORS[random.int(VECTORS.length)] as string;
  for (let times = random.int(3); times > 0; times -= 1) {
    const at = random.int(vector.length + 1);
    vector = vector.slice(0, at) + token(random) + vector.slice(at + random.int(3));
  }
  const run = document(random);
  const at = random.chance(0.5) ? run.indexOf('>', random.int(run.length)) + 1 : random.int(run.length + 1);
  return run.slice(0, at) + vector + run.slice(at);
}

/** Something that a combination has and the sanitizer alone has not. */
export interface Gain {
  readonly sanitizer: string;
  readonly order: 'sanitizer, tutas' | 'tutas, sanitizer';
  /**
   * Whether the page itself has it, as an HTML5 parser reads the page: the sanitizer alone drops it with what it stands
   * in, or does not read HTML as the standard says. It has passed the sanitizer, so it is safe.
   */
  readonly isInPage: boolean;
  readonly violation: Violation;
  readonly html: string;
  readonly alone: string;
  readonly together: string;
}

/** The name of an element as a census has it, and its attributes. */
function partsOf(element: string): { readonly name: string; readonly attributes: readonly string[] } {
  const name = /^<(?:svg |math )?[^ >]+/u.exec(element)?.[0] ?? '';
  return { name, attributes: element.slice(name.length, -1).match(/[^\s=]+="(?:[^"\\]|\\[\s\S])*"/gu) ?? [] };
}

/**
 * Whether a page has such an element, and the same attributes somewhere. Who reads HTML in a way of his own may end an
 * attribute elsewhere: there its name counts.
 */
function isIn(page: Census, { kind, what }: Violation, reads: string): boolean {
  const valueless = (attribute: string): string =>
    reads === 'HTML5' ? attribute : attribute.replace(/=[\s\S]*$/u, '');
  const known = new Set([...page.attributes].map(valueless));
  if (kind === 'attribute') return known.has(valueless(what));
  if (kind !== 'element' && kind !== 'carrier') return false;
  const { name, attributes } = partsOf(what);
  const hasName = kind === 'carrier' || [...page.elements.keys()].some((key) => partsOf(key).name === name);
  return hasName && attributes.every((attribute) => known.has(valueless(attribute)));
}

/** What combinations with every sanitizer gain on one input. */
export function gains(html: string): Gain[] {
  const found: Gain[] = [];
  const repaired = normalize(html);
  for (const [sanitizer, sanitize, reads] of SANITIZERS) {
    const alone = sanitize(html);
    const add = (order: Gain['order'], together: string): void => {
      for (const violation of inertnessViolations(alone, together, undefined, 'ignored')) {
        // A sanitizer takes text away with what it stands in: read before or after tutas, that may be other text.
        if (violation.kind === 'text' && order === 'tutas, sanitizer') continue;
        const isInPage = order === 'tutas, sanitizer' && isIn(censusOf(html, violation), violation, reads);
        found.push({ sanitizer, order, isInPage, violation, html, alone, together });
        break;
      }
    };
    add('sanitizer, tutas', normalize(alone));
    add('tutas, sanitizer', sanitize(repaired));
  }
  return found;
}
