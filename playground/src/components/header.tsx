/** What the page is, that nothing leaves it, and how far the pack has come. */
import type { JSX } from 'preact';
import type { PackState } from '../use-pack.ts';

export function Header({ pack }: { readonly pack: PackState }): JSX.Element {
  return (
    <header>
      <div>
        <h1>tutas playground</h1>
        <p>
          Broken HTML and text made whole, word by word: click any join, space or break to see why, and refuse it where
          it is wrong.
        </p>
      </div>
      <div class="facts">
        <p class="private">
          <strong>Nothing you paste leaves this page.</strong> The library runs here, and the page is barred from
          sending anything anywhere.
        </p>
        <Pack pack={pack} />
      </div>
    </header>
  );
}

function Pack({ pack }: { readonly pack: PackState }): JSX.Element {
  if (pack.state === 'ready') return <p class="pack">Kazakh is loaded.</p>;
  if (pack.state === 'failed') {
    return <p class="pack failed">Kazakh could not be loaded, so no language is asked: {pack.reason}</p>;
  }
  const share = Math.round(pack.share * 100);
  return (
    <p class="pack">
      <label for="pack-progress">Kazakh is on its way; until then no language is asked. </label>
      <progress id="pack-progress" max={100} value={share}>
        {share} %
      </progress>
    </p>
  );
}
