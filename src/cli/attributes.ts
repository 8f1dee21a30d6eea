/**
 * The attributes of a start tag, and where their values stand.
 *
 * Source: HTML Living Standard, 13.2.5.32 "Before attribute name state" to 13.2.5.39 "After attribute value (quoted)
 * state".
 *
 * @module
 */

/** An attribute of a tag. */
export interface Attribute {
  /** The name in lower case. */
  readonly name: string;
  /** The value as it is written, character references and all. */
  readonly value: string;
  /** Where the value begins in the tag, and where it ends. */
  readonly start: number;
  readonly end: number;
}

/** A name, its first character perhaps an equals sign. */
const NAME = /[\t\n\f\r /]*([^\t\n\f\r />][^\t\n\f\r />=]*)[\t\n\f\r ]*/uy;
const VALUE = /=[\t\n\f\r ]*(?:"([^"]*)"|'([^']*)'|([^\t\n\f\r >"'][^\t\n\f\r >]*))/duy;

/** The attributes of a whole tag, read from `nameEnd`, where the name of its element ends. */
export function attributesOf(tag: string, nameEnd: number): readonly Attribute[] {
  const attributes: Attribute[] = [];
  let at = nameEnd;
  for (;;) {
    NAME.lastIndex = at;
    const [whole, name] = NAME.exec(tag) ?? [];
    if (whole === undefined || name === undefined) return attributes;
    at += whole.length;
    VALUE.lastIndex = at;
    const found = VALUE.exec(tag);
    const [start, end] = found?.indices?.[1] ?? found?.indices?.[2] ?? found?.indices?.[3] ?? [at, at];
    attributes.push({ name: name.toLowerCase(), value: tag.slice(start, end), start, end });
    at += found?.[0].length ?? 0;
    // `name=>` has no value.
    if (found === null && tag[at] === '=') at += 1;
  }
}
