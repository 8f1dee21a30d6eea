/**
 * The Kazakh pack as it arrives.
 *
 * @module
 */
import { useEffect, useState } from 'preact/hooks';
import type { RulePack } from '../../src/language/pack.ts';
import { loadPack } from './load-pack.ts';

/** How far the pack has come. */
export type PackState =
  | { readonly state: 'loading'; readonly share: number }
  | { readonly state: 'ready'; readonly pack: RulePack; readonly seconds: number }
  | { readonly state: 'failed'; readonly reason: string };

/** Loads the pack once the page is there. */
export function usePack(): PackState {
  const [pack, setPack] = useState<PackState>({ state: 'loading', share: 0 });
  useEffect(() => {
    const started = performance.now();
    loadPack((share) => setPack((now) => (now.state === 'loading' ? { state: 'loading', share } : now))).then(
      (loaded) => {
        document.documentElement.dataset.pack = 'ready';
        setPack({ state: 'ready', pack: loaded, seconds: (performance.now() - started) / 1000 });
      },
      (error: unknown) => {
        document.documentElement.dataset.pack = 'failed';
        setPack({ state: 'failed', reason: error instanceof Error ? error.message : String(error) });
      },
    );
  }, []);
  return pack;
}
