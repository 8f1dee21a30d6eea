/**
 * Keeps finds of the fuzzer, and turns over the rows that hold by now: `npm run fuzz:rows -- [FILE…]`.
 *
 * Each FILE is one that `npm run fuzz -- --out FILE` wrote. Of the finds of one kind and shape the shortest becomes a row of
 * `fixtures/fuzz/`. Then every row is tried: one that holds loses its `known`; one that fails keeps it, or gets one that asks
 * for a reason.
 *
 * @module
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { type FuzzFind, fuzzFinds } from '../test/support/fixtures.ts';
import { tryCase } from '../test/support/invariants/index.ts';

/** Longer finds say too little: run the fuzzer longer for a shorter one. */
const LONGEST = 240;
/** Rows of one check and kind that are added at once. */
const MOST_OF_A_KIND = 14;
const UNKNOWN = 'not looked into yet';

/** Which file a row belongs to, by the name of its check. */
const FILES: ReadonlyArray<readonly [file: string, checks: RegExp]> = [
  ['inert.json', /nothing live|the text stays|cloned|is lost/u],
  ['text.json', /^(?:toText|normalizeText)/u],
  ['other.json', /^/u],
];

/** A line that the fuzzer printed, as far as it is looked at. */
interface Find extends FuzzFind {
  readonly kind: string;
  readonly shape: string;
}

function fileOf(check: string): string {
  return FILES.find(([, checks]) => checks.test(check))?.[0] ?? 'other.json';
}

/** A row without what is left out when it is empty. */
function rowOf({ check, html, options = {}, cuts = [], edits = [], known }: FuzzFind): FuzzFind {
  return {
    check,
    html,
    ...(Object.keys(options).length > 0 ? { options } : {}),
    ...(cuts.length > 0 ? { cuts } : {}),
    ...(edits.length > 0 ? { edits } : {}),
    ...(known !== undefined ? { known } : {}),
  };
}

function keyOf(find: FuzzFind): string {
  return JSON.stringify(rowOf({ ...find, known: '' }));
}

/** The shortest find of every kind and shape. */
function readFinds(files: readonly string[]): Find[] {
  const shortest = new Map<string, Find>();
  for (const file of files) {
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      if (!line.startsWith('{')) continue;
      const find = JSON.parse(line) as Find;
      const key = `${find.check} | ${find.kind} | ${find.shape}`;
      const known = shortest.get(key);
      // How long something takes depends on the machine.
      if (find.kind === 'time' || find.html.length > LONGEST || (known && known.html.length <= find.html.length))
        continue;
      shortest.set(key, find);
    }
  }
  return [...shortest.values()].sort((a, b) => a.html.length - b.html.length);
}

const rows = new Map<string, FuzzFind[]>(FILES.map(([file]) => [file, []]));
const seen = new Set<string>();
const counts = new Map<string, number>();

function add(find: FuzzFind): void {
  if (seen.has(keyOf(find))) return;
  seen.add(keyOf(find));
  rows.get(fileOf(find.check))?.push(rowOf(find));
}

for (const [, finds] of fuzzFinds) for (const find of finds) add(find);
for (const find of readFinds(process.argv.slice(2))) {
  const kind = `${find.check} | ${find.kind}`;
  const count = (counts.get(kind) ?? 0) + 1;
  counts.set(kind, count);
  if (count <= MOST_OF_A_KIND) add(find);
}
for (const [file, finds] of rows) {
  const tried: FuzzFind[] = [];
  for (const { known, ...find } of finds) {
    const { html, options = {}, cuts = [], edits = [] } = find;
    const fault = await tryCase(find.check, { html, options, cuts, edits });
    tried.push(fault === undefined ? find : { ...find, known: known ?? UNKNOWN });
  }
  tried.sort((a, b) => (a.check < b.check ? -1 : a.check > b.check ? 1 : a.html.length - b.html.length));
  const text = tried.map((find) => `  ${JSON.stringify(find)}`).join(',\n');
  writeFileSync(new URL(`../fixtures/fuzz/${file}`, import.meta.url), `[\n${text}\n]\n`);
  console.log(`${file}: ${tried.length} rows, ${tried.filter(({ known }) => known !== undefined).length} fail still`);
}
