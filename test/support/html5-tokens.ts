/**
 * The tokens of HTML as the HTML standard has them: parse5's Tokenizer, driven by its tree builder, which alone knows
 * where `<title>` holds markup, where CDATA is text and what a `<p>` in an `<svg>` closes.
 *
 * parse5 tells of characters up to the next tag or comment as one token: `</>`, which is nothing, and the marks of a
 * CDATA section lie inside it.
 *
 * @module
 */
import { type DefaultTreeAdapterMap, Parser, html as parse5Html, parseFragment, type Token } from 'parse5';

/** A token. Together the tokens cover the input without a gap. */
export interface Html5Token {
  /** `opaque`: comments, declarations, CDATA sections, cut tags, and whatever else becomes neither tag nor text. */
  readonly kind: 'text' | 'open' | 'close' | 'opaque';
  readonly start: number;
  readonly end: number;
  /** Of a tag: its name in lower case. */
  readonly name: string;
  /** Of a text: the characters it stands for, references decoded. */
  readonly text: string;
  /**
   * The element that is open where a text stands: its name, with `svg ` or `math ` before it, or `foreign ` where it is
   * an HTML element in one of those.
   */
  readonly inside: string;
}

/** What the parser is told it parses. */
export type As = 'document' | 'div';

type Locatable = Token.CharacterToken | Token.CommentToken | Token.DoctypeToken | Token.TagToken;

/** A parser that writes down what its tokenizer gives it. */
class RecordingParser extends Parser<DefaultTreeAdapterMap> {
  readonly #tokens: Html5Token[] = [];
  /** The tree builder may hand a token to itself again. */
  #seen = 0;
  #length = 0;

  /** Reads `html` to its end. */
  read(html: string): Html5Token[] {
    this.#length = html.length;
    this.tokenizer.write(html, true);
    return whole(this.#tokens, html);
  }

  override onStartTag(token: Token.TagToken): void {
    this.#record('open', token, token.tagName);
    super.onStartTag(token);
  }

  override onEndTag(token: Token.TagToken): void {
    this.#record('close', token, token.tagName);
    super.onEndTag(token);
  }

  override onComment(token: Token.CommentToken): void {
    this.#record('opaque', token);
    super.onComment(token);
  }

  override onDoctype(token: Token.DoctypeToken): void {
    this.#record('opaque', token);
    super.onDoctype(token);
  }

  override onCharacter(token: Token.CharacterToken): void {
    this.#record('text', token, '', token.chars);
    super.onCharacter(token);
  }

  override onNullCharacter(token: Token.CharacterToken): void {
    this.#record('text', token, '', token.chars);
    super.onNullCharacter(token);
  }

  override onWhitespaceCharacter(token: Token.CharacterToken): void {
    this.#record('text', token, '', token.chars);
    super.onWhitespaceCharacter(token);
  }

  /** The current element. */
  #place(): string {
    const { items, stackTop } = this.openElements;
    if (stackTop < 0) return '';
    const { HTML, SVG } = parse5Html.NS;
    const current = this._getAdjustedCurrentElement();
    if (current.namespaceURI !== HTML) return `${current.namespaceURI === SVG ? 'svg' : 'math'} ${current.tagName}`;
    const isInForeign = items
      .slice(0, stackTop)
      // parse5 leaves holes in its stack for a while.
      .some((item) => item !== undefined && 'tagName' in item && item.namespaceURI !== HTML);
    return isInForeign ? `foreign ${current.tagName}` : current.tagName;
  }

  #record(kind: Html5Token['kind'], { location }: Locatable, name = '', text = ''): void {
    if (location === null || location.startOffset < this.#seen) return;
    this.#seen = Math.max(location.endOffset, location.startOffset + 1);
    this.#tokens.push({
      kind,
      start: location.startOffset,
      // parse5 counts the end of the input as a character of a comment that it cuts off.
      end: Math.min(location.endOffset, this.#length),
      name,
      text,
      inside: kind === 'text' ? this.#place() : '',
    });
  }
}

const [DIV] = parseFragment('<div></div>').childNodes;

/** Reads the tokens of `html`. */
export function html5Tokens(html: string, as: As = 'div', scriptingEnabled = false): Html5Token[] {
  const options = { sourceCodeLocationInfo: true, scriptingEnabled };
  const parser =
    as === 'document'
      ? new RecordingParser(options)
      : (RecordingParser.getFragmentParser(DIV as DefaultTreeAdapterMap['element'], options) as RecordingParser);
  return parser.read(html);
}

/** Puts the parts of a text together, and fills what lies between the tokens. */
function whole(tokens: readonly Html5Token[], html: string): Html5Token[] {
  const found: Html5Token[] = [];
  let done = 0;
  const gap = (end: number): void => {
    if (end > done) found.push({ ...NOTHING, start: done, end });
  };
  for (const token of tokens) {
    gap(token.start);
    const last = found.at(-1);
    if (last?.kind === 'text' && token.kind === 'text') {
      const inside = last.inside === token.inside ? last.inside : `${last.inside}, ${token.inside}`;
      found[found.length - 1] = { ...last, end: token.end, text: last.text + token.text, inside };
    } else found.push(token);
    done = token.end;
  }
  gap(html.length);
  return found;
}

const NOTHING: Html5Token = { kind: 'opaque', start: 0, end: 0, name: '', text: '', inside: '' };
