/**
 * What a region is known by: named figures between 0 and about 4, none of which knows a language. `weights.generated.ts`
 * has a weight for each, fitted by `scripts/train-detector`.
 *
 * In the pictures `|` stands between two fragments.
 *
 * @module
 */
import * as R from '../region/region.ts';
import type { MarkupFigures } from './markup-figures.ts';
import { hasRemains, type RegionStatistics, severalInside, wordsInside } from './statistics.ts';
import type { TextFigures } from './text-figures.ts';

/** What the features are computed from. */
export interface Evidence {
  readonly statistics: RegionStatistics;
  readonly text: TextFigures;
  readonly markup: MarkupFigures;
}

/** Which way a feature may speak: `for` and `against` running text in pieces, or either. */
export type Direction = 'for' | 'against' | 'either';

/** A named figure of a region. */
export interface Feature {
  readonly name: string;
  /** The trainer keeps the weight for running text on this side of zero. */
  readonly direction: Direction;
  /** The figure; finite for every region of two fragments or more. */
  value(evidence: Evidence): number;
}

/** A sentence has as many words, on average, at least. */
const FEWEST_WORDS = 3;
/** Shorter texts are not told from an alphabet. */
const FEWEST_SPELLED = 12;
/** A letter beside so short a word is a name's initial, or a mark. */
const FEWEST_LETTERS = 4;
/** Letters of the longest word that is looked for. */
const LONGEST_WORD = 24;
/** More fragments than this say no more. */
const MANY_FRAGMENTS = 64;

function boundariesOf(statistics: RegionStatistics): number {
  return Math.max(1, statistics.boundaries);
}

/** Set as evenly as a list is: no odd place, no second sentence. */
function isEven(statistics: RegionStatistics): boolean {
  return statistics.hard === 0 && statistics.fittingEnds === 0;
}

/** Sentence marks that may end a sentence: nothing in lower case follows them. */
function endsOf(statistics: RegionStatistics): number {
  return statistics.sentenceEnds - statistics.abbreviations;
}

function flag(condition: boolean): number {
  return condition ? 1 : 0;
}

/** Every feature, in the order of the weights. */
export const FEATURES: readonly Feature[] = [
  // Ten one-word fragments of running text are more than chance, three are not.
  {
    name: 'fragments',
    direction: 'either',
    value: ({ statistics: s }) => Math.log(Math.min(MANY_FRAGMENTS, s.fragments)),
  },
  // `Реформалар|туралы|заң|жобасы`: most words of a sentence begin in lower case and end no sentence.
  { name: 'goesOn', direction: 'for', value: ({ statistics: s }) => s.soft / boundariesOf(s) },
  // The same, as an amount: a sentence goes on twenty times.
  {
    name: 'goesOnCount',
    direction: 'for',
    value: ({ statistics: s }) => Math.log(1 + Math.min(MANY_FRAGMENTS, s.soft)),
  },
  // `Жаңа сөздік|Ескі кітап`: lists and headings have several words to an item, damage has one.
  {
    name: 'wordsPerFragment',
    direction: 'against',
    value: ({ statistics: s }) => Math.min(4, wordsInside(s) / s.fragments) - 1,
  },
  { name: 'severalWords', direction: 'against', value: ({ statistics: s }) => severalInside(s) / s.fragments },
  // A few words may be left together; of verse and headings most lines have several.
  {
    name: 'mostlySeveral',
    direction: 'against',
    value: ({ statistics: s }) => flag(severalInside(s) * 5 > s.fragments * 2),
  },
  // `Бұл|мәселе|шешілді.`: the only full stop stands at the very end.
  {
    name: 'onlyLastEnds',
    direction: 'for',
    value: ({ statistics: s }) => flag(endsOf(s) === 1 && (s.last & R.ENDS_SENTENCE) !== 0),
  },
  // `Ол келді.|Кейін кетті.`: several sentences, each end of one before a beginning, and few of them for so many words.
  {
    name: 'sentences',
    direction: 'for',
    value: ({ statistics: s }) =>
      flag(
        (s.last & R.ENDS_SENTENCE) !== 0 && endsOf(s) === s.fittingEnds + 1 && endsOf(s) * FEWEST_WORDS <= s.fragments,
      ),
  },
  { name: 'lastEnds', direction: 'for', value: ({ statistics: s }) => flag((s.last & R.ENDS_SENTENCE) !== 0) },
  // `Дыбыс жоқ.|кенет|тықыл.`: an abbreviation inside a sentence, or a sentence and what is no part of it.
  { name: 'abbreviations', direction: 'against', value: ({ statistics: s }) => s.abbreviations / s.fragments },
  // `Сәлем.|Рахмет.|Жақсы.`: where every fragment ends a sentence, each is one.
  { name: 'sentenceEnds', direction: 'either', value: ({ statistics: s }) => endsOf(s) / s.fragments },
  // `шешілді.|Бұл`: a sentence ends and another begins.
  { name: 'fittingEnds', direction: 'for', value: ({ statistics: s }) => flag(s.fittingEnds > 0) },
  // `су|нан|ет`: a list in lower case begins so too, a sentence hardly ever does.
  { name: 'firstLower', direction: 'against', value: ({ statistics: s }) => flag((s.first & R.STARTS_LOWER) !== 0) },
  // `Абай|Құнанбаев|туралы|кітап`: lists are all of one case, sentences have both.
  {
    name: 'mixedCase',
    direction: 'for',
    value: ({ statistics: s }) => Math.min(s.lowerStarts, s.upperStarts) / s.fragments,
  },
  // `Алматы|Астана|Ақтөбе`: capitals where no sentence ended.
  { name: 'innerCapitals', direction: 'against', value: ({ statistics: s }) => s.innerCapitals / boundariesOf(s) },
  // `келді,|бірақ|кетті`: a comma in the middle.
  { name: 'someCommas', direction: 'for', value: ({ statistics: s }) => flag(s.commaEnds > 0) },
  // `алма,|алмұрт,|өрік.`: a comma behind most fragments makes a list.
  { name: 'mostlyCommas', direction: 'against', value: ({ statistics: s }) => flag(s.commaEnds * 2 >= s.fragments) },
  { name: 'commas', direction: 'against', value: ({ statistics: s }) => s.commaEnds / s.fragments },
  // Scripts without case have nothing that goes on.
  { name: 'caseless', direction: 'against', value: ({ statistics: s }) => s.caselessStarts / s.fragments },
  // `1|2|3`, `12:30|13:45`
  { name: 'digits', direction: 'against', value: ({ statistics: s }) => s.digitStarts / s.fragments },
  // `Басты бет|/|Жаңалықтар|/|Спорт`: marks that stand alone between items.
  {
    name: 'separators',
    direction: 'against',
    // One dash is a sentence's own, `Тіл|—|ақылдың|өлшемі.`; between items it stands again and again.
    value: ({ statistics: s }) => (s.separators - (s.loneDashes === 1 ? 1 : 0)) / s.fragments,
  },
  // `- су|- нан`: a list with hyphens, a dialogue.
  { name: 'dashes', direction: 'against', value: ({ statistics: s }) => s.dashes / s.fragments },
  // `а|ә|б|в`: letters and syllables of a primer.
  { name: 'loneLetters', direction: 'against', value: ({ statistics: s }) => s.letters / s.fragments },
  // Where most fragments are letters, each is an item,
  { name: 'mostlyLetters', direction: 'against', value: ({ statistics: s }) => flag(s.letters * 2 > s.fragments) },
  // but for a text that has every letter in an element of its own, and a space between its words.
  {
    name: 'spelled',
    direction: 'for',
    value: ({ statistics: s }) =>
      flag(s.letters * 2 > s.fragments && s.adjacent > s.spaced && s.spaced > 1 && s.fragments > FEWEST_SPELLED),
  },
  // `ба|й|қауға`, `АҚШ|-тағы`, `келді|,`: no paragraph begins or ends so.
  {
    name: 'oddities',
    direction: 'for',
    value: ({ statistics: s }) => Math.log(1 + Math.min(MANY_FRAGMENTS, s.hard)),
  },
  {
    name: 'oddityShare',
    direction: 'either',
    value: ({ statistics: s }) => Math.min(1, s.hard / boundariesOf(s)),
  },
  // `ба|й|қауға` and no more: the pieces of one word, which touch.
  {
    name: 'oneWord',
    direction: 'for',
    value: ({ statistics: s }) =>
      flag(
        s.hard > 0 &&
          s.adjacent === s.boundaries &&
          s.soft === s.boundaries &&
          s.multi === 0 &&
          s.letters < s.fragments &&
          s.characters > FEWEST_LETTERS &&
          s.characters <= LONGEST_WORD,
      ),
  },
  // `Т|өраға`: an initial torn off, or the letter above the entries of a glossary.
  { name: 'capitals', direction: 'either', value: ({ statistics: s }) => Math.min(1, s.capitals / boundariesOf(s)) },
  // `<p><p>сөз</p> <p>сөз</p></p>`: no author nests paragraphs.
  { name: 'nested', direction: 'for', value: ({ statistics: s }) => flag(s.nested > 0) },
  // `<p></p><p>сөз</p>`: what a parser makes of nesting.
  { name: 'remains', direction: 'for', value: ({ statistics: s }) => flag(hasRemains(s)) },
  // `<p>сөз</p> бойынша <p>сөз</p>`: bare text between the elements goes on with the sentence.
  { name: 'bareGoesOn', direction: 'for', value: ({ statistics: s }) => s.bare / boundariesOf(s) },
  { name: 'bareText', direction: 'either', value: ({ statistics: s }) => s.bareText / s.fragments },
  // `<p>а</p><p>й</p> <p>сөз</p>`: some gaps hold whitespace and some do not; lists are set evenly.
  {
    name: 'mixedGaps',
    direction: 'for',
    value: ({ statistics: s }) => flag(s.adjacent > 0 && s.spaced >= s.adjacent),
  },
  // A line break is an author's own more often than the start of an element is.
  { name: 'forcedBreaks', direction: 'against', value: ({ statistics: s }) => s.forcedBreaks / boundariesOf(s) },
  // `<p>сөз</p><p></p><p>сөз</p>`: empty elements and nesting part paragraphs.
  { name: 'marked', direction: 'either', value: ({ statistics: s }) => Math.min(1, s.marked / s.fragments) },
  // `if (x) {|return y;|}`
  { name: 'code', direction: 'against', value: ({ text: t }) => t.code / Math.max(1, t.fragments) },
  { name: 'symbols', direction: 'against', value: ({ text: t }) => t.symbols / Math.max(1, t.letters + t.symbols) },
  // `Аты:|Асан|Жасы:|12`
  { name: 'colons', direction: 'against', value: ({ text: t }) => t.colons / Math.max(1, t.fragments) },
  // `Керек нәрсе:|су|нан`: a colon right at the beginning announces a list, or a quotation of several fragments.
  {
    name: 'firstColon',
    direction: 'against',
    value: ({ text: t, statistics: s }) => (isEven(s) && t.pairs === 0 ? t.firstColon : 0),
  },
  // `Ас мәзірі|сорпа|палау`: several words, and then one by one.
  {
    name: 'firstSeveral',
    direction: 'against',
    value: ({ text: t, statistics: s }) => (isEven(s) ? t.firstSeveral : 0),
  },
  // `Қыс қатты болды.|Ақпан|наурыз`: a paragraph, and what stands below it.
  {
    name: 'firstWhole',
    direction: 'against',
    value: ({ text: t, statistics: s }) => ((s.first & R.ENDS_SENTENCE) !== 0 ? t.firstSeveral : 0),
  },
  { name: 'longWords', direction: 'against', value: ({ text: t }) => t.longWords / Math.max(1, t.fragments) },
  // `тағам|тақ|тас`: a dictionary.
  { name: 'sameStarts', direction: 'against', value: ({ text: t }) => t.sameStarts / Math.max(1, t.fragments) },
  // `«Егемен|Қазақстан»`: a quotation opens in one fragment and closes in another.
  { name: 'pairs', direction: 'for', value: ({ text: t }) => flag(t.pairs > 0) },
  // `және|бұл|of|the`: function words are short, and no menu has them.
  { name: 'shortWords', direction: 'either', value: ({ text: t }) => t.shortWords / Math.max(1, t.fragments) },
  // `ҚАЗ|РУС|ENG`
  { name: 'capitalWords', direction: 'against', value: ({ text: t }) => t.capitalWords / Math.max(1, t.fragments) },
  // `<a>басты бет</a>|<a>спорт</a>`: every fragment a link.
  {
    name: 'links',
    direction: 'against',
    value: ({ markup: m, statistics: s }) => flag(m.links * 3 > s.fragments * 2),
  },
  {
    name: 'codeElements',
    direction: 'against',
    value: ({ markup: m, statistics: s }) => flag(m.codes * 2 > s.fragments),
  },
  { name: 'controls', direction: 'against', value: ({ markup: m }) => flag(m.controls > 0) },
  { name: 'icons', direction: 'against', value: ({ markup: m, statistics: s }) => Math.min(1, m.icons / s.fragments) },
  // `<div class="name">|<div class="date">`: each has a part of its own to play.
  {
    name: 'classChanges',
    direction: 'against',
    value: ({ markup: m, statistics: s }) => Math.min(1, m.classChanges / s.fragments),
  },
];

/** Computes every feature. */
export function extractFeatures(evidence: Evidence): Float64Array {
  const values = new Float64Array(FEATURES.length);
  for (let index = 0; index < FEATURES.length; index += 1) values[index] = (FEATURES[index] as Feature).value(evidence);
  return values;
}
