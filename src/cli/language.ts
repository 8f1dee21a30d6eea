/**
 * From the command line's options to the library's. A pack is code and cannot be sent to a worker thread, so the command
 * carries its name and every thread loads it for itself.
 *
 * @module
 */
import type { Api } from '../api/create-api.ts';
import type { Options } from '../api/options.ts';
import type { LexiconOptions } from '../decide/document-lexicon.ts';
import type { RulePack } from '../language/pack.ts';

/** The packs that the command knows. */
export const PACKS = ['kazakh', 'none'] as const;

/** What is asked of the library, as plain data. */
export interface Language {
  readonly pack: (typeof PACKS)[number];
  readonly whitespace: 'auto' | 'trust' | 'ignore';
  readonly minConfidence: number | undefined;
  readonly minProbability: number | undefined;
  readonly lexicon: LexiconOptions | undefined;
}

/** How a whole text is repaired: `html` gives HTML, `text` its text, `plain` takes and gives plain text. */
export type Format = 'html' | 'text' | 'plain';

/** The pack; its data are loaded only when it is wanted. */
async function loadPack({ pack }: Language): Promise<RulePack | null> {
  return pack === 'none' ? null : (await import('../language/kazakh/index.ts')).kazakh;
}

/** The library's options. */
export function optionsOf({ whitespace, minConfidence, minProbability, lexicon }: Language): Options {
  return {
    whitespace,
    ...(minConfidence !== undefined && { minConfidence }),
    ...(minProbability !== undefined && { minProbability }),
    ...(lexicon !== undefined && { lexicon }),
  };
}

/** The doors for HTML. */
export async function loadDoors(language: Language): Promise<Api> {
  const [{ createApi }, pack] = await Promise.all([import('../api/create-api.ts'), loadPack(language)]);
  return createApi(pack);
}

/** The repair of one whole text. */
export async function loadRepair(language: Language, format: Format): Promise<(text: string) => string> {
  const options = optionsOf(language);
  if (format === 'plain') {
    const [{ makeNormalizeText }, pack] = await Promise.all([import('../api/normalize-text.ts'), loadPack(language)]);
    const normalizeText = makeNormalizeText(pack);
    return (text) => normalizeText(text, options);
  }
  const { normalize, toText } = await loadDoors(language);
  return format === 'text' ? (text) => toText(text, options) : (text) => normalize(text, options);
}
