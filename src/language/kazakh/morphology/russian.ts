/**
 * Russian inside Kazakh text: what shows that a run of fragments is Russian, where one letter can be a word.
 *
 * @module
 */
import { letterKind, OWN } from './alphabet.ts';

/** Words of one letter. */
export const oneLetterWords: ReadonlySet<string> = new Set(['а', 'в', 'и', 'к', 'о', 'с', 'у', 'я']);

/** Function words that are no Kazakh words; the short ones that are Kazakh suffixes are left out. */
export const functionWordRow: string =
  'без был была были было быть в во вот все всех для его ее если еще и из или их к как когда кто меня мне над ' +
  'него нее нет них но ну об один она они оно от перед по под при про с себя со так также там тебя тем того ' +
  'тоже только уже чем через что чтобы эта эти это этого этой этом этот я конечно общем принципе целом';

/**
 * Words of two and three letters of Russian, and the commonest ones of its and Kazakh's neighbours in the same script:
 * alone in a fragment they are no sign of a torn Kazakh word.
 */
export const foreignShortRow: string =
  'або ад аж але аны ах без бо бог бой бок бу бұл бы был быт ва век вес вид вне вон вот все всё всі всю вы гә ' +
  'ги го да дай дал дә два дві дед для дни дно дня до дом дө дух еду еды ее её ей ел ем ешь еще ещё ею ёки жар ' +
  'же жив жир за зал зло зря зуб игр иди из ил или иль им имя иск их ищу как кә кем кит код кол ком кот кто куб ' +
  'лба лес лет ли лиц лоб лук луч мал мам мая мел мер мех миг мин мир мне мой мол мої мою моя му муж мы мыл мі ' +
  'мяч на над нам нас наш не ней нет нею ни ниж низ ним них но ног нож нос ну ні об оба обе обо ода он она они ' +
  'оно от ото өч пап пар пел пил по под пой пол при про пса пък під пью рад раз рай рис рог род рот рук рыб ряд ' +
  'са сад сам се сей сел си сил сна сне со сок сон сор сто стр суд съм сын сыр та так там тә те тел тем тех тип ' +
  'то том тон тот три ту тут ты тыс ті тій тя уж ужо ук ул ум ус усы усі ухо үз үч фон хор һәм це цех ці цій цю ' +
  'ця чай час чая чей чем чи что чья шаг шеф шла шоу шу шул шум щас ще щит що щоб їх її эй эле эра эта эти это ' +
  'эту юг юга юн яд як яма яр';

/** Endings that Kazakh words do not have, for words of five letters and more. */
export const endingRow: string =
  'ами ать ая его ему ение ению ения ешь ие ий им их ишь ого ое ому ости ость ский ство ства ться тся ые ый ых ять ями ясь';

const foreignShort: ReadonlySet<string> = new Set(foreignShortRow.split(' '));
const functionWords: ReadonlySet<string> = new Set(functionWordRow.split(' '));
const endings: ReadonlySet<string> = new Set(endingRow.split(' '));

/** What has an ending that tells: a shorter word is all stem. */
const LONG = 5;

/** True when `word`, folded, is a Russian function word. */
export function isRussianFunctionWord(word: string): boolean {
  return functionWords.has(word);
}

/** True when `word`, folded, is a short word of Russian or of a neighbour. */
export function isForeignShortWord(word: string): boolean {
  return word.length === 1 ? oneLetterWords.has(word) : foreignShort.has(word) || functionWords.has(word);
}

/** True when `word`, folded, has a letter that only Kazakh has. */
export function hasOwnLetter(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) {
    if ((letterKind(word.charCodeAt(at)) & OWN) !== 0) {
      return true;
    }
  }
  return false;
}

/** True when `word`, folded, looks Russian by its ending. */
export function hasRussianEnding(word: string): boolean {
  if (word.length < LONG) {
    return false;
  }
  for (let length = 2; length <= 4; length += 1) {
    if (endings.has(word.slice(-length))) {
      return true;
    }
  }
  return false;
}
