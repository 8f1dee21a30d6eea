/** The rehype plugin, in real unified pipelines. */
import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { normalize } from 'tutas';
import rehypeTutas from 'tutas/rehype';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { healthyPages, krmm, negative, synthetic, wildShapes } from '../support/fixtures.ts';

const parse = unified().use(rehypeParse, { fragment: true }).freeze();
const stringify = unified().use(rehypeStringify, { allowDangerousHtml: true, characterReferences: {} }).freeze();
const html = (tree: Root): string => stringify.stringify(tree);

/** The tree of `source` through the plugin. */
function repaired(source: string): Root {
  const tree = parse.parse(source);
  rehypeTutas()(tree);
  return tree;
}

describe('the plugin', () => {
  test('repairs the real page in a real pipeline', async () => {
    const file = await unified()
      .use(rehypeParse, { fragment: true })
      .use(rehypeTutas)
      .use(rehypeStringify)
      .process(krmm.raw);
    expect(String(file)).toBe(krmm.html);
  });

  test('takes options', async () => {
    const pipeline = unified()
      .use(rehypeParse, { fragment: true })
      .use(rehypeTutas, { carriers: ['div'] });
    const file = await pipeline.use(rehypeStringify).process('<p>ба</p><p>й</p><p>қауға</p>');
    expect(String(file)).toBe('<p>ба</p><p>й</p><p>қауға</p>');
  });

  test('gives normalize() of the tree as HTML, for every fixture', () => {
    let same = 0;
    const documents = [...synthetic, ...wildShapes, ...negative, ...healthyPages];
    for (const { html: source } of documents) {
      const tree = parse.parse(source);
      const before = html(tree);
      const want = normalize(before);
      rehypeTutas()(tree);
      const got = html(tree);
      if (got === want) same += 1;
      // The stringifier writes some texts otherwise than the plugin reads them; where it does, words must be the same.
      else expect(html(parse.parse(got))).toBe(html(parse.parse(want)));
    }
    expect(same / documents.length).toBeGreaterThan(0.97);
  });

  test('keeps nodes and their positions, and lets a paragraph end where its last part ended', () => {
    const source = '<h1>a</h1>\n<p id="x">ба</p><p>й</p><p>қауға</p>\n<h2>b</h2>';
    const tree = parse.parse(source);
    const before = tree.children.filter((node): node is Element => node.type === 'element');
    const heading = structuredClone(before[0]);
    rehypeTutas()(tree);
    const [h1, p, h2] = tree.children.filter((node): node is Element => node.type === 'element');
    expect([h1, p, h2]).toEqual([before[0], before[1], before[4]]);
    expect(h1).toBe(before[0]);
    expect(p).toBe(before[1]);
    expect(h1).toEqual(heading);
    expect(p?.properties).toEqual({ id: 'x' });
    expect(p?.position?.start.offset).toBe(source.indexOf('<p'));
    expect(p?.position?.end.offset).toBe(source.indexOf('\n<h2'));
    const [text] = p?.children ?? [];
    expect(text).toMatchObject({ type: 'text', value: 'байқауға' });
    expect(text?.position?.start.offset).toBe(source.indexOf('ба'));
    expect(text?.position?.end.offset).toBe(source.indexOf('қауға') + 5);
  });

  test('does not touch a healthy tree', () => {
    const tree = parse.parse('<p>Сау болыңыз!</p><ul><li>а</li><li>ә</li></ul>');
    const { children } = tree;
    rehypeTutas()(tree);
    expect(tree.children).toBe(children);
  });

  test('reads templates, raw nodes, comments and doctypes', () => {
    expect(html(repaired('<template><p>ба</p><p>й</p><p>қауға</p></template>'))).toBe(
      '<template><p>байқауға</p></template>',
    );
    expect(html(repaired('<p>ба</p><!--x--><p>й</p><p>қауға</p>'))).toBe('<p>ба<!--x-->йқауға</p>');
    const tree = parse.parse('<p>ба</p><p>й</p><p>қауға</p>');
    tree.children.unshift({ type: 'doctype' }, { type: 'raw', value: '<p>x</p>' } as never);
    rehypeTutas()(tree);
    expect(html(tree)).toBe('<!doctype html><p>x</p><p>байқауға</p>');
  });

  const element = (fields: object): object => ({
    type: 'element',
    tagName: 'p',
    properties: {},
    children: [],
    ...fields,
  });

  test.each([
    [
      'an element without children',
      element({ children: undefined }),
      "a node 'element' has not an array for its children, but undefined",
    ],
    ['an element without a name', element({ tagName: undefined }), 'for its tagName, but undefined'],
    ['a child that is null', null, 'null in place of a node'],
    ['a child that is a string', 'text', "'text' in place of a node"],
    [
      'a text without a value',
      element({ children: [{ type: 'text' }] }),
      "a node 'text' has not a string for its value",
    ],
    [
      'a template without content',
      element({ content: { type: 'root' } }),
      "a node 'root' has not an array for its children",
    ],
  ])('says what is wrong in the tree: %s', (_, node, message) => {
    const call = (): unknown => rehypeTutas()({ type: 'root', children: [element({}), node] });
    expect(call).toThrow(TypeError);
    expect(call).toThrow(/^tree takes a hast tree, got one /u);
    expect(call).toThrow(message);
  });

  test('takes elements without properties, and nodes of other kinds', () => {
    const others = [{ type: 'raw' }, { type: 'comment' }, { type: 'mdxJsxFlowElement', children: null }];
    const tree = {
      type: 'root',
      children: [element({ properties: undefined }), element({ properties: null }), ...others],
    };
    expect(() => rehypeTutas()(tree)).not.toThrow();
  });

  test('refuses wrong options where it is used, and wrong trees', () => {
    expect(() => rehypeTutas({ carrier: 'p' } as never)).toThrow(/options has no option 'carrier'/u);
    expect(() => rehypeTutas()(null as never)).toThrow(/tree takes a hast root/u);
  });
});
