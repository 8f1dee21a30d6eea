/**
 * Which codec an encoding has. The tables of those with several bytes to a character are loaded when one is met.
 *
 * @module
 */
import { MULTI_BYTE } from '../api/standard-decoders.ts';
import type { Codec } from './codec.ts';
import { SingleByteCodec } from './single-byte-codec.ts';
import { Utf8Codec, Utf16Codec } from './unicode-codec.ts';

/** Whether an encoding has every character. */
export function isUnicode(name: string): boolean {
  return name.startsWith('utf-');
}

/**
 * What of the decoded input is written again by the same codec: it byte for byte, with what a repair changed in it; its
 * characters, each in the spelling that it has there; or nothing.
 */
export type Kept = 'bytes' | 'spellings' | 'nothing';

/** Opens the codec of an encoding, by a name that `encodingOf()` gave. */
export async function openCodec(name: string, kept: Kept): Promise<Codec> {
  if (name === 'utf-8') return new Utf8Codec();
  if (name === 'utf-16le' || name === 'utf-16be') return new Utf16Codec(name);
  if (!MULTI_BYTE.has(name)) return new SingleByteCodec(name);
  const { MultiByteCodec, StatefulCodec } = await import('./multi-byte-codec.ts');
  return name === 'iso-2022-jp'
    ? new StatefulCodec(name, kept === 'bytes')
    : new MultiByteCodec(name, kept !== 'nothing');
}
