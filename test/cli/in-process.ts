/**
 * The command's main task in this process, for rows too many to start a process for each.
 *
 * @module
 */
import { vi } from 'vitest';
import { type EncodingArguments, Encodings, wholeOf } from '../../src/cli/encodings.ts';
import { inputOf } from '../../src/cli/input.ts';
import { type Format, loadRepair } from '../../src/cli/language.ts';
import type { Folder } from './files.ts';

/** What became of a file. */
export interface Repaired {
  readonly bytes: Buffer;
  /** What was told on standard error. */
  readonly told: string;
  /** Why it failed; empty when it did not. */
  readonly failure: string;
  /** Whether `--write` would replace a healthy file. */
  readonly isRewritten: boolean;
}

const language = {
  pack: 'kazakh',
  whitespace: 'auto',
  minConfidence: undefined,
  minProbability: undefined,
  lexicon: undefined,
} as const;

/** Repairs a file of these bytes, as `tutas FILE` does. One after the other: standard error is watched meanwhile. */
export async function repairBytes(
  folder: Folder,
  bytes: string | Uint8Array,
  args: Partial<EncodingArguments> = {},
  format: Format = 'html',
): Promise<Repaired> {
  const path = folder.write('page.html', bytes);
  let told = '';
  const watch = vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    told += String(text);
    return true;
  });
  try {
    const reader = new Encodings({ from: undefined, to: undefined, onInvalid: undefined, ...args });
    const input = { ...inputOf(path), name: 'page.html' };
    const { text, encode, end, isRewritten } = await reader.open(input, format);
    const repair = await loadRepair(language, format);
    const out = repair(await wholeOf(input, text));
    const written = Buffer.concat([encode(out), end()]);
    reader.finish();
    return { bytes: written, told, failure: '', isRewritten: isRewritten() };
  } catch (error) {
    return { bytes: Buffer.of(), told, failure: (error as Error).message, isRewritten: false };
  } finally {
    watch.mockRestore();
  }
}
