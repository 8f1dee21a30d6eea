/** What the fuzzer once found, see `scripts/fuzz.ts`: every row holds, or fails as it says. */
import { describe, expect, it } from 'vitest';
import { fuzzFinds } from './support/fixtures.ts';
import { CHECKS, tryCase } from './support/invariants/index.ts';

describe.each(fuzzFinds)('fuzz/%s', (_file, finds) => {
  for (const { check, html, options = {}, cuts = [], edits = [], known } of finds) {
    const shown = JSON.stringify(html.length > 80 ? `${html.slice(0, 80)}…` : html);
    const title = `${check}: ${shown} ${JSON.stringify(options)}`;
    const fault = (): ReturnType<typeof tryCase> => tryCase(check, { html, options, cuts, edits });
    if (known === undefined) {
      it(title, async () => {
        expect(await fault()).toBeUndefined();
      });
    } else {
      it(`does not yet: ${title}`, async () => {
        expect(await fault(), `passes now; take "known" out of the row`).toBeDefined();
      });
    }
  }

  it('names checks that exist, has each row once, and says why a row fails', () => {
    const names = CHECKS.map(({ name }) => name);
    for (const { check, known } of finds) {
      expect(names).toContain(check);
      expect(known).not.toBe('');
    }
    expect(new Set(finds.map((find) => JSON.stringify({ ...find, known: undefined }))).size).toBe(finds.length);
  });
});
