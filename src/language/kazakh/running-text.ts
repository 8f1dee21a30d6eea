/**
 * What Kazakh running text has that lists have not: nobody lists «туралы», «және», «ассамблеяның» in a menu.
 *
 * @module
 */

import { trimMarks } from '../../text/characters.ts';
import type { RunningTextFigures } from '../pack.ts';
import { hasKazakhWordsOnly, isKazakh } from './identify-language.ts';
import { isWordPiece } from './is-word-piece.ts';
import { fold } from './morphology/fold.ts';
import { isClosedClassWord, isVerbStem } from './morphology/morphology.ts';
import { isNumeral } from './morphology/numerals.ts';

/** Particles, conjunctions and postpositions of two and three letters, and the copulas; the longer ones are of the closed classes. */
const SHORT_FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'ал әр ба бе бұ да де еш ма ме мен бен пен ол осы бұл сол өз өте па пе со та те ше әлі әрі бір ғой деп дер еді ' +
    'жоқ кей кеп кім қай қой мың оны сай сен соң сіз біз тек тыс һәм бар болса болды болып болған болады болатын ' +
    'еткен етті етеді екені екенін керек мүмкін тиіс туралы үшін және'
  ).split(' '),
);

/** Pronouns and question words in their cases, which stand for a word of the text, and the adverbs a sentence begins with. */
const PRONOUNS: ReadonlySet<string> = new Set(
  (
    'оның оған одан онымен мұның мұны мұнда мұндай бұған бұны бұдан бұнда бұның соның соны соған содан осының осыны ' +
    'осыған осыдан осында мені маған менде сенің сені саған сенде сіздің сізді сізге сізден сізде біздің бізді бізге ' +
    'бізден бізде олардың оларды оларға олардан өзім өзің өзі өзін өзіне өзінің өзіміз өзіңіз өздері өздерінің кімнің ' +
    'кімді кімге нені неден неде қалай қайда қайдан қашан неше қайсы бәрін бәріне барлығы біреуі екеуі үшеуі ешкім ' +
    'ешқашан ешқандай ешбір әркім әрбір мынау енді қазір биыл былтыр әрине мысалы бәлкім әйтеуір әзірге қазіргі сондай-ақ'
  ).split(' '),
);

/** Genitive, accusative, dative, locative, ablative, instrumental, with and without a possessive before them. */
const OBLIQUE = /(?:[ндт][ыі]ң|[нд][ыі]|[ғқ]а|[гк]е|[дт][ае]|[дтн][ае]н|[ыі]н|[ыі]нд[ае]|[ыі]н[ае]н?|ін|[мбп]ен)$/u;
/** No shorter stem takes a case ending without looking like another word. */
const SHORTEST_OBLIQUE = 6;

/**
 * Third persons and participles that end a sentence: `келді`, `келген`, `келеді`, `келмек`, `келсін`, `келмейді`,
 * `келгендей`, and the personal endings.
 */
const FINITE =
  /(?:[дт][ыі]|[ғқ]ан(?:дай)?|[гк]ен(?:дей)?|[ае]д[ыі]|йд[ыі]|м[ае]қ|мек|пақ|пек|с[ыі]н|п[ыі]з|м[ыі]з|м[ыі]н|с[ыі]ң|с[ыі]з|т[ыі]н|[дт][ыі]м|[дт][ыі]қ|[дт]ік|йық|йік|уд[ае]|[мпб][ае]с|[ғқ]ай|[гк]ей|ңыз|ңіз|ңдар|ңдер)$/u;
/** Words that a sentence ends with and that no verb ending shows: copulas, and what is said of something. */
const PREDICATES: ReadonlySet<string> = new Set(
  (
    'екен емес жоқ бар керек мүмкін тиіс қажет еді ғой болар шығар дейді деді ме ма ба бе па пе отыр тұр жатыр жүр ' +
    'абзал айқын анық аян басым белгілі дайын жеткілікті жөн көп қалай қайда қашан маңызды мәлім міндетті мол мүмкін ' +
    'неде не оңай қиын рас тән шарт'
  ).split(' '),
);
/**
 * Converbs, participles and conditionals: `келіп`, `келген`, `келетін`, `келгенде`, `келгенше`, `келгелі`, `келмей`,
 * `келсе`.
 */
const VERB_FORM =
  /(?:[аеиоуыіөүұә]п|[ғқ]ан|[гк]ен|[ае]т[ыі]н|йт[ыі]н|[ғқ]анда|[гк]енде|[ғқ]анша|[гк]енше|[ғқ]аны|[гк]ені|ғалы|гелі|ушы|уші|м[ае]й|м[ае]қ|мек|м[ае]й[ыі]нша|мей[ыі]нше|с[ае](?:м|ң|қ|к|ңыз|ңіз)?)$/u;
/** Nouns that end as converbs and participles do. */
const VERB_LIKE: ReadonlySet<string> = new Set(
  'азап арқан дастарқан есеп кітап мансап мектеп себеп талап тарақан тарап тәртіп қорған'.split(' '),
);
/** A shorter word of these endings is another word more often. */
const SHORTEST_VERB_FORM = 5;
const GENITIVE = /[ндт][ыі]ң$/u;
/** A noun with the possessive ending of the third person, perhaps with a case behind it. */
const POSSESSED = /[ыі](?:н|на|не|нда|нде|нан|нен|ның|нің|мен)?$/u;
/**
 * The same where nothing but the ending says so, behind a noun in the nominative, `қар тазалау техникалары`: of several,
 * or behind a vowel.
 */
const SURELY_POSSESSED = /(?:[лдт][ае]р[ыі]|[аеыіуюя]с[ыі])(?:н|на|не|нда|нде|нан|нен|ның|нің|мен)?$/u;
/** Words with that ending, and short, that make a name of the noun before them: `Тіл|күні`. */
const HEADS: ReadonlySet<string> = new Set('айы бағы басы елі көзі күні мәні тілі түрі ұлы үйі'.split(' '));
/** `қаладағы`, `былтырғы`: what is somewhere, or of some time; `бесінші`: which of several. */
const ATTRIBUTE = /(?:[дт](?:ағы|егі)|нш[ыі]|[рлзсңш][ғқ]ы|[рлзсңш][гк]і)$/u;
const NUMBER = /^\p{Nd}+$/u;
const SHORTEST_NOUN = 3;
/** A mark parts what stands before it from what follows. */
const ENDS_WITH_MARK = /[.!?,;:…]$/u;
const STARTS_LOWER = /^\p{Ll}/u;
const FINAL_MARKS = '.!?…»”")';
/** A run shows what it is in so many words. */
const ENOUGH_WORDS = 60;

/** The figures of fragments that are Kazakh; undefined for others. */
export function runningText(fragments: readonly string[]): RunningTextFigures | undefined {
  const shown = fragments.length <= ENOUGH_WORDS ? fragments : fragments.slice(0, ENOUGH_WORDS);
  const text = shown.join(' ');
  const isSure = isKazakh(text);
  if (!isSure && !hasKazakhWordsOnly(text)) return undefined;
  let read = 0;
  let functionWords = 0;
  let oblique = 0;
  let pieces = 0;
  let verbForms = 0;
  let possessions = 0;
  let attributes = 0;
  let before = '';
  for (const fragment of shown) {
    read += 1;
    // A line of verse has function words as any text has; a fragment of their own they have in damage alone.
    if (fragment.includes(' ')) {
      before = '';
      continue;
    }
    const word = fold(trimMarks(fragment));
    if (word.length >= SHORTEST_NOUN && before !== '') {
      const goesOn = STARTS_LOWER.test(fragment);
      if (isGenitive(before) && POSSESSED.test(word)) possessions += 1;
      else if (goesOn && (SURELY_POSSESSED.test(word) || HEADS.has(word)) && isBareNoun(before)) attributes += 1;
      else if (isAttribute(before) || (goesOn && isCounted(before, word))) attributes += 1;
    }
    if (read < shown.length && isVerbForm(word)) verbForms += 1;
    before = ENDS_WITH_MARK.test(fragment) ? '' : word;
    if (isFunctionWord(word)) functionWords += 1;
    else if (isOblique(word)) oblique += 1;
    else if (isWordPiece(fragment)) pieces += 1;
  }
  const endsInVerb = endsFinite(fragments);
  // `Спорт, театр, музей.`: words that Russian has as well, and nothing that only Kazakh has.
  if (!isSure && !endsInVerb && functionWords === 0) return undefined;
  return {
    fragments: read,
    functionWords,
    oblique,
    pieces,
    verbForms,
    possessions,
    attributes,
    endsFinite: endsInVerb,
  };
}

function isGenitive(word: string): boolean {
  return word.length >= SHORTEST_OBLIQUE && GENITIVE.test(word);
}

function isAttribute(word: string): boolean {
  return word.length >= SHORTEST_OBLIQUE && ATTRIBUTE.test(word);
}

/** A word without an ending that a noun may hang on. */
function isBareNoun(word: string): boolean {
  return !POSSESSED.test(word) && !isOblique(word) && !isFunctionWord(word) && !NUMBER.test(word);
}

/** `он|бес`, `үш|жыл`: a numeral, and what is counted; numerals alone may be counted out. */
function isCounted(numeral: string, word: string): boolean {
  return NUMBER.test(numeral) || (isNumeral(numeral) && !isNumeral(word));
}

/** True for a folded word that looks like a converb, a participle or a conditional. */
export function isVerbForm(word: string): boolean {
  return word.length >= SHORTEST_VERB_FORM && VERB_FORM.test(word) && !VERB_LIKE.has(word);
}

/** True for a particle, conjunction, postposition, pronoun, sentence adverb or copula, folded. */
export function isFunctionWord(word: string): boolean {
  return SHORT_FUNCTION_WORDS.has(word) || PRONOUNS.has(word) || isClosedClassWord(word);
}

/** True for a folded word that looks like an oblique case. */
export function isOblique(word: string): boolean {
  return word.length >= SHORTEST_OBLIQUE && OBLIQUE.test(word);
}

/** Whether the last word is one that ends a sentence, its mark apart. */
function endsFinite(fragments: readonly string[]): boolean {
  let index = fragments.length - 1;
  let last = '';
  // A detached full stop has no word in it.
  while (index >= 0 && last === '') {
    last = lastWord(fragments[index] as string);
    index -= 1;
  }
  if (isFiniteVerb(last)) return true;
  // `келд|і.`: what a cut left of it.
  return isWordPiece(last) && index >= 0 && isFiniteVerb(lastWord(fragments[index] as string) + last);
}

function lastWord(fragment: string): string {
  let end = fragment.length;
  while (end > 0 && FINAL_MARKS.includes(fragment.charAt(end - 1))) end -= 1;
  return fold(fragment.slice(fragment.lastIndexOf(' ', end - 1) + 1, end));
}

/** True for a folded word that may end a sentence. */
export function isFiniteVerb(word: string): boolean {
  return PREDICATES.has(word) || (word.length > 3 && (FINITE.test(word) || isAorist(word)));
}

/** `кетер`, `ойнар`: the ending alone is that of nouns too, so the stem must be known. */
function isAorist(word: string): boolean {
  if (!word.endsWith('р')) return false;
  return isVerbStem(word.slice(0, -1)) || (AORIST.test(word) && isVerbStem(word.slice(0, -2)));
}

const AORIST = /[ае]р$/u;
