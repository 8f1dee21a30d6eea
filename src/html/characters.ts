/**
 * The characters that HTML's syntax is made of.
 *
 * @module
 */
export const TAB = 0x09;
export const LINE_FEED = 0x0a;
export const FORM_FEED = 0x0c;
export const CARRIAGE_RETURN = 0x0d;
export const SPACE = 0x20;
export const EXCLAMATION = 0x21;
export const DOUBLE_QUOTE = 0x22;
export const AMPERSAND = 0x26;
export const SINGLE_QUOTE = 0x27;
export const DASH = 0x2d;
export const SLASH = 0x2f;
export const LESS_THAN = 0x3c;
export const EQUALS = 0x3d;
export const GREATER_THAN = 0x3e;
export const QUESTION = 0x3f;
export const BYTE_ORDER_MARK = 0xfeff;
/** Makes an ASCII capital a small letter. */
export const TO_LOWER = 0x20;

/** True for ASCII whitespace, the only whitespace between the parts of a tag. */
export function isAsciiWhitespace(code: number): boolean {
  return code === SPACE || code === LINE_FEED || code === TAB || code === FORM_FEED || code === CARRIAGE_RETURN;
}

/** True for the letters that a tag's name begins with. */
export function isAsciiLetter(code: number): boolean {
  const lower = code | TO_LOWER;
  return lower >= 0x61 && lower <= 0x7a && code >= 0x41;
}

/** True for what ends a tag's name. */
export function endsTagName(code: number): boolean {
  return code <= GREATER_THAN && (code === GREATER_THAN || code === SLASH || isAsciiWhitespace(code));
}
