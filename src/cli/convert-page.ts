/**
 * A page on its way to another encoding: each of its declarations names the new one, and what the encoding lacks stands where
 * a character reference is decoded. The tokenizer says what a tag is: nothing in a script, a comment or a text is one.
 *
 * @module
 */
import { encodingOf } from '../api/encodings.ts';
import { charsetIn, xmlLabelIn } from '../api/sniff-encoding.ts';
import { rawNameOf } from '../html/raw-text.ts';
import { Source } from '../html/source.ts';
import type { TokenSink } from '../html/token.ts';
import { Tokenizer } from '../html/tokenizer.ts';
import { type Attribute, attributesOf } from './attributes.ts';
import type { Codec } from './codec.ts';
import { firstLacking, firstUnwritable, lacking } from './encoder.ts';
import { Failure } from './failure.ts';
import type { Input } from './input.ts';

/** Elements whose text is no markup, but has references. */
const DECODED_RAW: ReadonlySet<string> = new Set(['', 'textarea', 'title']);

/** Takes a page in chunks, and gives it back as far as its tags are complete. */
export class PageConverter implements TokenSink {
  /** Whether a declaration has been changed. */
  isChanged = false;
  readonly #to: string | undefined;
  readonly #target: Codec | undefined;
  readonly #input: Input;
  readonly #source = new Source();
  readonly #tokenizer = new Tokenizer(this.#source, this);
  /** The element whose text is no markup, where there is one. */
  #raw = '';
  #out = '';
  /** Everything before this offset has been given back. */
  #given = 0;
  /** Newlines before the part that is held. */
  #lines = 0;

  /**
   * @param to the encoding to declare; undefined leaves declarations as they are
   * @param target what the page is encoded with, if it may lack a character
   */
  constructor(to: string | undefined, target: Codec | undefined, input: Input) {
    this.#to = to;
    this.#target = target;
    this.#input = input;
  }

  /**
   * Takes a chunk.
   *
   * @throws Failure where the encoding lacks a character that no reference can stand for
   */
  write(chunk: string): string {
    if (!this.#source.take(chunk)) return '';
    this.#source.appendTaken();
    this.#tokenizer.write();
    return this.#take(this.#tokenizer.done);
  }

  /** The page has ended. */
  end(): string {
    this.#source.appendTaken();
    this.#tokenizer.write();
    this.#tokenizer.end();
    return this.#take(this.#source.end);
  }

  text(start: number, end: number): void {
    if (DECODED_RAW.has(this.#raw)) this.#refuse(start, end);
    else this.#refuse(start, end, `in <${this.#raw}>`);
  }

  open(nameStart: number, nameEnd: number, start: number, end: number): void {
    const { text, base } = this.#source;
    this.#raw = rawNameOf(text, nameStart - base, nameEnd - base);
    const isMeta = this.#to !== undefined && nameEnd - nameStart === META.length;
    if (!isMeta && this.#target === undefined) return;
    const tag = this.#source.slice(start, end);
    const isLacking = this.#target !== undefined && firstLacking(this.#target, tag) !== undefined;
    if (!isMeta && !isLacking) return;
    const attributes = attributesOf(tag, nameEnd - start);
    if (isMeta && tag.slice(nameStart - start, nameEnd - start).toLowerCase() === META)
      this.#declareIn(attributes, start);
    if (!isLacking) return;
    let from = start;
    for (const value of attributes) {
      this.#refuse(from, start + value.start, 'in the name of a tag or attribute');
      from = start + value.end;
      this.#refuse(start + value.start, from);
    }
    this.#refuse(from, end, 'in the name of a tag or attribute');
  }

  close(_nameStart: number, _nameEnd: number, start: number, end: number): void {
    this.#raw = '';
    this.#refuse(start, end, 'in an end tag');
  }

  opaque(start: number, end: number): void {
    if (start <= 1 && this.#to !== undefined) {
      const label = xmlLabelIn(this.#source.slice(start, end));
      if (label !== undefined) this.#declare(label.text, start + label.start, start + label.end);
    }
    this.#refuse(start, end, 'in a comment or declaration');
  }

  /** Sets right what a `<meta>` declares; of attributes with the same name the first one counts. */
  #declareIn(attributes: readonly Attribute[], start: number): void {
    const first = (name: string): Attribute | undefined => attributes.find((attribute) => attribute.name === name);
    const isPragma = first('http-equiv')?.value.toLowerCase() === 'content-type';
    const content = isPragma ? first('content') : undefined;
    const labels = [
      first('charset'),
      content &&
        charsetIn({ text: content.value.replace(/[A-Z]/gu, lowerCase), start: content.start, end: content.end }),
    ].filter((label) => label !== undefined);
    for (const label of labels.sort((one, other) => one.start - other.start)) {
      const [from, to] = [start + label.start, start + label.end];
      this.#declare(this.#source.slice(from, to), from, to);
    }
  }

  /** Sets a label right; one that is right in other words, `UTF8`, stays. */
  #declare(label: string, start: number, end: number): void {
    const to = this.#to as string;
    // A declaration that can be read is never UTF-16, so none says in which order its bytes are: the mark does.
    const name = to.startsWith('utf-16') ? 'utf-16' : to;
    const isRight = name === to ? encodingOf(label) === to : label.trim().toLowerCase() === name;
    if (label.trim() === '' || isRight) return;
    this.#out += this.#source.slice(this.#given, start) + name;
    this.#given = end;
    this.isChanged = true;
  }

  /**
   * Refuses what the encoding lacks, and what no reference stands for.
   *
   * @param where where a reference would be read as its letters; undefined where it is decoded
   */
  #refuse(start: number, end: number, where?: string): void {
    const target = this.#target;
    if (target === undefined || start >= end) return;
    const text = this.#source.slice(start, end);
    const character = (where === undefined ? firstUnwritable : firstLacking)(target, text);
    if (character === undefined) return;
    const before = this.#source.slice(this.#source.base, start + text.indexOf(character));
    const line = this.#lines + newlinesIn(before) + 1;
    throw new Failure(
      `${this.#input.name}:${line}: ${lacking(target, character)}, and ${where === undefined ? '' : `${where} `}no character reference stands for it; --to utf-8 writes it`,
    );
  }

  #take(end: number): string {
    const out = this.#out + this.#source.slice(this.#given, end);
    this.#out = '';
    this.#given = end;
    const { base, text } = this.#source;
    this.#source.release(end);
    this.#lines += newlinesIn(text.slice(0, this.#source.base - base));
    return out;
  }
}

const META = 'meta';

function lowerCase(letter: string): string {
  return letter.toLowerCase();
}

function newlinesIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
