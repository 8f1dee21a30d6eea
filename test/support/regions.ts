/** Regions as the second stage builds them, for tests of that stage and those behind it. */
import { DIVISION, ITEM, PARAGRAPH } from '../../src/html/elements.ts';
import { Source } from '../../src/html/source.ts';
import { tokenize } from '../../src/html/tokenizer.ts';
import { Region } from '../../src/region/region.ts';
import { RegionBuilder } from '../../src/region/region-builder.ts';
import type { RegionHandler } from '../../src/region/region-handler.ts';

/** A region and the input it was built of. */
export interface BuiltRegion {
  readonly region: Region;
  readonly source: Source;
  /** What the builder told the engine, in order. */
  readonly events: readonly string[];
}

const LIMITS = { fragments: 1000, characters: 100_000, nesting: 64 };

/** Builds one region of `html`, which holds no more than that. */
export function buildRegion(html: string, plain = false): BuiltRegion {
  const region = new Region();
  const source = new Source();
  source.append(html);
  const events: string[] = [];
  const note =
    (event: string) =>
    (...rest: unknown[]): void => {
      events.push([event, ...rest.filter((argument) => typeof argument === 'boolean')].join(' '));
    };
  const handler: RegionHandler = {
    closeRegion: note('close'),
    separate: note('separate'),
    part: note('part'),
    passFirst: note('pass first'),
    window: note('window'),
    structure: note('structure'),
    preformatted: note('preformatted'),
    preformattedTag: note('preformatted tag'),
    passing: note('passing'),
    full: note('full'),
    abandon: note('abandon'),
  };
  const carriers = new Set([PARAGRAPH, DIVISION, ITEM]);
  tokenize(html, new RegionBuilder(region, source, handler, carriers, LIMITS, new Set(['span', 'font']), plain));
  return { region, source, events };
}

/** The texts of the fragments. */
export function textsOf({ region, source }: BuiltRegion): string[] {
  return Array.from({ length: region.fragments }, (_, index) =>
    source.slice(region.textStart[index] as number, region.textEnd[index] as number),
  );
}

/** The names of the bits in `bits` that begin with one of `prefixes`, in order: `STARTS_LOWER`. */
export function namesOf(bits: number, constants: Readonly<Record<string, unknown>>, ...prefixes: string[]): string[] {
  return Object.entries(constants)
    .filter(([name, bit]) => prefixes.some((prefix) => name.startsWith(prefix)) && typeof bit === 'number')
    .filter(([, bit]) => (bits & (bit as number)) !== 0 && Math.log2(bit as number) % 1 === 0)
    .map(([name]) => name)
    .sort();
}
