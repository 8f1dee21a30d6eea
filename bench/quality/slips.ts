/**
 * Places of the gold text that are no measure of the library: slips of its source, and compounds that authors write
 * apart.
 *
 * @module
 */
import type { SetName } from './sets.ts';

/** Places where the source itself is torn, as they stand in the gold. Found by searching for marks beside spaces. */
export const SLIPS: Readonly<Record<SetName, readonly string[]>> = {
  'flores-sib-kk': ['миль / сағ', 'км / сағ)', 'керек, .', 'атауларының »', '26 - 00', '4,2 - 3,9', '(UTC + 1)'],
  'kaznerd-test': ['« Бейсен', '«КОВИД-19» -дың', '«102» -ге', 'ою- петроглифтер'],
};

/**
 * Compounds that the norm writes as one word and authors as two, by first part and the beginning of the second. To join
 * them is no error of repair, nor a success.
 */
const COMPOUNDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['бір', ['жақты']],
  ['екі', ['жақты']],
  ['үш', ['жақты']],
  ['көп', ['жақты']],
  ['қол', ['жетімді', 'жетімсіз']],
  ['тур', ['агент']],
  ['кірер', ['беріс']],
  ['көз', ['қарас']],
  ['ауа', ['райы']],
]);

/** True when `left` and `right` make a compound that authors write apart. */
export function isLooseCompound(left: string, right: string): boolean {
  const seconds = COMPOUNDS.get(left.toLowerCase().replaceAll(/^\P{L}+/gu, ''));
  return seconds?.some((second) => right.toLowerCase().startsWith(second)) ?? false;
}

/** The gaps inside the slips of `text`: for each, how many non-space characters stand before it. */
export function slipOffsets(text: string, slips: readonly string[]): ReadonlySet<number> {
  const offsets = new Set<number>();
  for (const slip of slips) {
    for (let at = text.indexOf(slip); at !== -1; at = text.indexOf(slip, at + 1)) {
      const before = text.slice(0, at).replaceAll(/\s/gu, '').length;
      const length = slip.replaceAll(/\s/gu, '').length;
      for (let inside = 1; inside < length; inside++) offsets.add(before + inside);
    }
  }
  return offsets;
}
