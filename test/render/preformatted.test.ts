/** `toText()` of elements whose whitespace is content: as a browser shows them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cuts } from '../support/arbitraries.ts';
import { entries } from '../support/entries.ts';
import { codeUnits, cutAt, push } from '../support/pieces.ts';
import { runs } from '../support/runs.ts';

const CASES: ReadonlyArray<readonly [what: string, html: string, text: string]> = [
  // What is never shown.
  ['a script', '<pre>a<script>x < 1</script>b</pre>', 'ab'],
  ['a style sheet', '<pre>a <STYLE>p{}</STYLE> b</pre>', 'a  b'],
  [
    'a frame, a title, an ignored element',
    '<pre>a<iframe>x</iframe><title>&lt;</title><noembed>x</noembed>b</pre>',
    'ab',
  ],
  ['what ends a script only', '<pre>a<script></pre></script>  b</pre>', 'a  b'],
  ['a script that is never ended', '<pre>a<script>x</pre>', 'a'],
  ['a script in a listing', '<listing>a<script>x</script>b</listing>', 'ab'],
  ['a comment', '<pre>a<!-- x -->b</pre>', 'ab'],
  // References.
  ['references', '<pre>a &lt; b&nbsp;&amp;&#10;c</pre>', 'a < b\u00A0&\nc'],
  ['references in a text field', '<textarea>a &lt; <b></textarea>', 'a < <b>'],
  ['what only looks like a reference', '<xmp>a &lt; <b>&amp;</xmp>', 'a &lt; <b>&amp;'],
  ['the same in the last element of all', '<plaintext>a &lt; <b></plaintext>', 'a &lt; <b></plaintext>'],
  ['the same inside', '<pre>&lt;<xmp>&lt;</xmp>&lt;<textarea>&lt;</textarea></pre>', '<\n&lt;\n<\n<'],
  // Tags that are none.
  ['an end tag without a name', 'a</>b<pre>a</>b</pre>', 'ab\n\nab'],
  // Lines.
  ['blocks', '<pre><div>a</div><div>b</div></pre>', 'a\nb'],
  ['blocks that begin where a line ends', '<pre>a\n<div>b</div>c</pre>', 'a\nb\nc'],
  ['blocks of any kind', '<pre><h1>a</h1><ul><li>b<li> c</ul><table><tr><td>d</table></pre>', 'a\nb\n c\nd'],
  ['a blank line between blocks', '<pre><div>a</div>\n<div>b</div></pre>', 'a\n\nb'],
  ['empty lines as editors have them', '<pre><div>a</div><div><br></div><div>b</div></pre>', 'a\n\nb'],
  ['paragraphs', '<pre><p>a</p><p>b</p></pre>', 'a\n\nb'],
  ['forced breaks', '<pre>a<br>b<br><br>c</pre>', 'a\nb\n\nc'],
  ['inline elements', '<pre>a<b> b</b><img><span>\n  c</span></pre>', 'a b\n  c'],
  // Newlines at the edges.
  ['a first newline', '<pre>\na</pre>', 'a'],
  ['a first newline spelled otherwise', '<pre>\r\na</pre><pre>\ra</pre><pre>&#10;a</pre>', 'a\n\na\n\na'],
  ['more of them', '<pre>\n\na</pre>', '\na'],
  ['a first newline behind other text', 'a<pre>\nb</pre>', 'a\n\nb'],
  ['more of them behind other text', 'a<pre>\n\n b</pre>', 'a\n\n\n b'],
  ['a newline that is not the first token', '<pre><b>\na</b></pre>', '\na'],
  ['a last newline', '<pre>a\n</pre><p>b</p>', 'a\n\nb'],
  ['more last newlines', '<pre>a\n\n\n</pre><p>b</p>', 'a\n\n\nb'],
  ['a last newline of all', '<pre>a\n</pre>', 'a\n'],
  // Where it ends.
  ['an element of the same name inside', '<pre>a<pre> b</pre>  c</pre>\n\nd', 'a\n b\n  c\n\nd'],
  ['an element of another name inside', '<pre>a<textarea>b</textarea>  c</pre> d', 'a\nb\n  c\n\nd'],
  ['an end tag of another name', '<pre>a</listing>  b</pre>  c', 'a\n  b\n\nc'],
  ['an end tag that is text', '<textarea>a</pre>  b</textarea>  c', 'a</pre>  b\n\nc'],
  ['none at all', '<pre>a  b<p>c  d', 'a  b\n\nc  d'],
  // Not preformatted.
  ['scripts elsewhere', '<p>a<script>x</script>b</p>', 'ab'],
  ['blocks elsewhere', '<div>A.</div><div>B.</div>', 'A.\n\nB.'],
];

describe.each(entries)('%s', (_entry, { createNormalizer, normalize, toText }) => {
  it.each(CASES)('%s', (_what, html, text) => {
    expect(toText(html)).toBe(text);
    expect(push(createNormalizer({ output: 'text' }), codeUnits(html))).toBe(text);
    // As HTML nothing of it changes.
    expect(normalize(html)).toBe(html);
  });

  it('comes out the same in pieces when it is too large to be held', () => {
    const part = fc.constantFrom(
      ...['a', '\n', ' ', '&lt;', '&#10;', '&', '&#', '&#x', '&#0000000000000000000000000000000000000000000000031;'],
      ...['<div>', '</div>', '<br>', '<script>x</script>', '<xmp>&lt;</xmp>', '<!-- -->', '&#99999999999999999999;'],
      ...['&am', 'p;', 'a'.repeat(300), '&lt;'.repeat(100), '0'.repeat(50), '\n'.repeat(300)],
    );
    fc.assert(
      fc.property(
        fc.constantFrom('pre', 'textarea', 'xmp', 'p'),
        fc.array(part, { maxLength: 20 }).map((parts) => parts.join('')),
        cuts,
        (name, inner, places) => {
          const options = { limits: { characters: 256 } };
          const html = `b<${name}>${inner}</${name}>c`;
          const normalizer = createNormalizer({ ...options, output: 'text' });
          expect(push(normalizer, cutAt(html, places))).toBe(toText(html, options));
        },
      ),
      runs(),
    );
  });
});
