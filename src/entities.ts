/**
 * Character references in text.
 *
 * @module
 */
import { decodeHTML } from 'entities/decode';

/** Decodes the character references of HTML text; returns the same string when there are none. */
export function decodeText(text: string): string {
  return text.indexOf('&') === -1 ? text : decodeHTML(text);
}
