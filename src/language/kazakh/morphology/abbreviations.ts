/**
 * Abbreviations, units and numbers in letters: strings that stand alone although nothing in them can be spoken.
 *
 * @module
 */

/** Units, which stand after a number. */
export const unitRow: string = 'г га гц дана кг км кт мг мм мкм мл мб гб мвт квт нм см с т тг ц л м';

/** Abbreviations written without full stops. */
export const plainAbbreviationRow: string = 'вт гр жк жшс кср млн млрд мрк ндс нр рф сср тв тж тмд трлн тшо';

/** Abbreviations of several parts; the full stops inside have no space after them. */
export const dottedAbbreviationRow: string = 'б.з. б.з.б. б.з.д. б.э.д. т.б. т.ғ.д. т.ж. т.с.с. т.т.';

/** Words cut short by a full stop. */
export const shortenedRow: string =
  'ж жж ғ ғғ қ б бб с м т ауд обл көш мыс тг проф акад мин сағ шақ шығ бас солт оңт төм ст ред';
