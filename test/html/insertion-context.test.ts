/** Where tags may be touched, and where not: what a parser does there is told by the HTML standard. */
import { describe, expect, it } from 'vitest';
import { InsertionContext } from '../../src/html/insertion-context.ts';

/** Reads tags one by one; the first one counts as the first of all. */
function read(tags: string): InsertionContext {
  const context = new InsertionContext();
  let isFirst = true;
  for (const [tag, slash, name] of tags.matchAll(/<(\/?)([a-z][a-z\d-]*)[^>]*>/giu)) {
    if (slash === '/') context.close((name as string).toLowerCase());
    else context.open((name as string).toLowerCase(), tag, isFirst);
    isFirst = false;
  }
  return context;
}

describe('tags are protected', () => {
  it.each([
    '<table>',
    '<table><tr>',
    '<table><tr><td></td>',
    '<div><select>',
    '<noscript>',
    '<svg>',
    '<math><mi>',
    // At the start of a template's content: a row, and a column, behind which nothing but columns has a place.
    '<tr>',
    '<col>',
    '<col><th>',
    '<col><title></title><div>',
  ])('behind %s', (tags) => {
    expect(read(tags).isProtected).toBe(true);
  });
});

describe('tags may be touched', () => {
  it.each([
    '<div>',
    '<table></table>',
    '<table><tr><td>',
    '<table><caption>',
    '<svg></svg>',
    '<math><mi></mi></math>',
    '<svg><desc><div></div></desc></svg>',
    '<div><tr>',
    '<div><col>',
    '<tr><td>',
  ])('behind %s', (tags) => {
    expect(read(tags).isProtected).toBe(false);
  });
});

describe('the place is lost', () => {
  it.each([
    ['a drawing that holds a table stands right in one', '<table><math><mo><table>'],
    ['the same in a row', '<table><tr><svg><desc><table>'],
    ['a break-out tag', '<svg><div>'],
    ['an end tag of something else', '<svg><g></svg>'],
    ['a frameset', '<frameset>'],
  ])('%s', (_, tags) => {
    expect(read(tags).isLost).toBe(true);
  });

  it.each([
    ['a drawing in a cell may hold a table', '<table><tr><td><math><mo><table>'],
    ['and so may one outside of tables', '<svg><foreignobject><table>'],
  ])('not where %s', (_, tags) => {
    expect(read(tags).isLost).toBe(false);
  });
});

describe('once the rest is protected', () => {
  it('places go on to be followed', () => {
    const context = read('<div>');
    context.protectRest();
    expect([context.isProtected, context.isLost]).toEqual([true, false]);
    context.open('math', '<math>');
    expect(context.foreign.isForeign).toBe(true);
    expect(context.isInForeignContentOnly).toBe(false);
    context.close('math');
    expect(context.foreign.isOpen).toBe(false);
    expect(context.isProtected).toBe(true);
  });
});

describe('<annotation-xml>', () => {
  it.each([
    ['encoding="text/html"', true],
    ['ENCODING=application/xhtml+xml', true],
    ['encoding="text/&#104;tml"', true],
    ['encoding="MathML-Content"', false],
    ['a="&nbsp;"', false],
    ['href="x.html" encoding="application/x-tex"', false],
    ['', false],
  ])('%s: what it holds is not known: %s', (attributes, isLost) => {
    expect(read(`<math><annotation-xml ${attributes}>`).isLost).toBe(isLost);
  });
});
