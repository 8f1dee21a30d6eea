/**
 * Suffixes with all their forms, and after which final sounds each form may stand.
 *
 * The classes are those of `finalRows`, by their first letters: **v**owel, **g**lide, **l**ateral, **n**asal,
 * **s**ibilant, voiceless = **p**. `poss` means: after the third-person possessive `-ы` `-і` `-сы` `-сі`.
 *
 * @module
 */

/** One form of a suffix: how it is written after back and after front stems, and after which final sounds. */
export interface SuffixRow {
  readonly name: string;
  /** What it follows: a noun-like stem, a verb stem, or either. */
  readonly stem: 'noun' | 'verb' | 'any';
  /** Final classes by first letter. */
  readonly after: string;
  readonly back: string;
  readonly front: string;
}

const ALL = 'vglnsp';
const VOICED = 'vglns';
const CONSONANTS = 'glnsp';

function row(name: string, stem: SuffixRow['stem'], after: string, back: string, front: string = back): SuffixRow {
  return { name, stem, after, back, front };
}

/** The table of allomorphs; source: school grammar, each row checked against the training text. */
export const suffixRows: readonly SuffixRow[] = [
  row('plural', 'noun', 'vg', 'лар', 'лер'),
  row('plural', 'noun', 'lns', 'дар', 'дер'),
  row('plural', 'noun', 'p', 'тар', 'тер'),
  row('genitive', 'noun', 'vn', 'ның', 'нің'),
  row('genitive', 'noun', 'gls', 'дың', 'дің'),
  row('genitive', 'noun', 'p', 'тың', 'тің'),
  row('accusative', 'noun', 'v', 'ны', 'ні'),
  row('accusative', 'noun', 'glns', 'ды', 'ді'),
  row('accusative', 'noun', 'p', 'ты', 'ті'),
  row('accusative', 'noun', 'poss', 'н'),
  row('dative', 'noun', VOICED, 'ға', 'ге'),
  row('dative', 'noun', 'p', 'қа', 'ке'),
  row('dative', 'noun', 'poss', 'на', 'не'),
  row('locative', 'noun', VOICED, 'да', 'де'),
  row('locative', 'noun', 'p', 'та', 'те'),
  row('locative', 'noun', 'poss', 'нда', 'нде'),
  row('ablative', 'noun', 'vgls', 'дан', 'ден'),
  row('ablative', 'noun', 'n', 'нан', 'нен'),
  row('ablative', 'noun', 'poss', 'нан', 'нен'),
  row('ablative', 'noun', 'p', 'тан', 'тен'),
  row('instrumental', 'noun', 'vgln', 'мен'),
  row('instrumental', 'noun', 's', 'бен'),
  row('instrumental', 'noun', 'p', 'пен'),
  row('of the place', 'noun', VOICED, 'дағы', 'дегі'),
  row('of the place', 'noun', 'p', 'тағы', 'тегі'),
  row('of the place', 'noun', 'poss', 'ндағы', 'ндегі'),
  row('like', 'noun', VOICED, 'дай', 'дей'),
  row('like', 'noun', 'p', 'тай', 'тей'),
  row('like', 'noun', 'poss', 'ндай', 'ндей'),
  row('belonging to', 'noun', 'v', 'нікі'),
  row('belonging to', 'noun', 'glns', 'дікі'),
  row('belonging to', 'noun', 'p', 'тікі'),
  row('-ness', 'noun', 'vg', 'лық', 'лік'),
  row('-ness', 'noun', 'lns', 'дық', 'дік'),
  row('-ness', 'noun', 'p', 'тық', 'тік'),
  row('having', 'noun', 'vg', 'лы', 'лі'),
  row('having', 'noun', 'lns', 'ды', 'ді'),
  row('having', 'noun', 'p', 'ты', 'ті'),
  row('-ise', 'noun', 'vg', 'ла', 'ле'),
  row('-ise', 'noun', 'lns', 'да', 'де'),
  row('-ise', 'noun', 'p', 'та', 'те'),
  row('without', 'noun', ALL, 'сыз', 'сіз'),
  row('-er', 'any', ALL, 'шы', 'ші'),
  row('prone to', 'noun', ALL, 'шыл', 'шіл'),
  row('equative', 'noun', ALL, 'ша', 'ше'),
  row('comparative', 'noun', 'v', 'рақ', 'рек'),
  row('comparative', 'noun', CONSONANTS, 'ырақ', 'ірек'),
  row('of the time', 'noun', VOICED, 'ғы', 'гі'),
  row('of the time', 'noun', 'p', 'қы', 'кі'),
  row('possessive 1', 'noun', 'v', 'м'),
  row('possessive 1', 'noun', CONSONANTS, 'ым', 'ім'),
  row('possessive 2', 'noun', 'v', 'ң'),
  row('possessive 2', 'noun', CONSONANTS, 'ың', 'ің'),
  row('possessive 2 polite', 'noun', 'v', 'ңыз', 'ңіз'),
  row('possessive 2 polite', 'noun', CONSONANTS, 'ыңыз', 'іңіз'),
  row('possessive 3', 'noun', 'v', 'сы', 'сі'),
  row('possessive 3', 'noun', CONSONANTS, 'ы', 'і'),
  row('possessive of us', 'noun', 'v', 'мыз', 'міз'),
  row('possessive of us', 'noun', CONSONANTS, 'ымыз', 'іміз'),
  row('ordinal', 'noun', 'v', 'ншы', 'нші'),
  row('ordinal', 'noun', CONSONANTS, 'ыншы', 'інші'),

  row('negation', 'verb', 'vgl', 'ма', 'ме'),
  row('negation', 'verb', 'ns', 'ба', 'бе'),
  row('negation', 'verb', 'p', 'па', 'пе'),
  row('converb', 'verb', 'v', 'п'),
  row('converb', 'verb', CONSONANTS, 'ып', 'іп'),
  row('converb', 'verb', CONSONANTS, 'а', 'е'),
  row('converb', 'verb', 'v', 'й'),
  row('past', 'verb', VOICED, 'ды', 'ді'),
  row('past', 'verb', 'p', 'ты', 'ті'),
  row('participle', 'verb', VOICED, 'ған', 'ген'),
  row('participle', 'verb', 'p', 'қан', 'кен'),
  row('present', 'verb', CONSONANTS, 'ады', 'еді'),
  row('present', 'verb', 'v', 'йды', 'йді'),
  row('habitual', 'verb', CONSONANTS, 'атын', 'етін'),
  row('habitual', 'verb', 'v', 'йтын', 'йтін'),
  row('future', 'verb', CONSONANTS, 'ар', 'ер'),
  row('future', 'verb', 'v', 'р'),
  row('negated future', 'verb', 'vgl', 'мас', 'мес'),
  row('negated future', 'verb', 'ns', 'бас', 'бес'),
  row('negated future', 'verb', 'p', 'пас', 'пес'),
  row('intention', 'verb', 'vgl', 'мақ', 'мек'),
  row('intention', 'verb', 'ns', 'бақ', 'бек'),
  row('intention', 'verb', 'p', 'пақ', 'пек'),
  row('negated converb', 'verb', 'vgl', 'май', 'мей'),
  row('negated converb', 'verb', 'ns', 'бай', 'бей'),
  row('negated converb', 'verb', 'p', 'пай', 'пей'),
  row('imperative 3', 'verb', ALL, 'сын', 'сін'),
  row('conditional', 'verb', ALL, 'са', 'се'),
  row('verbal noun', 'verb', CONSONANTS, 'у'),
  row('doer', 'verb', CONSONANTS, 'ушы', 'уші'),
  row('until', 'verb', VOICED, 'ғанша', 'генше'),
  row('until', 'verb', 'p', 'қанша', 'кенше'),
  row('since', 'verb', VOICED, 'ғалы', 'гелі'),
  row('since', 'verb', 'p', 'қалы', 'келі'),
  row('optative 1', 'verb', CONSONANTS, 'айын', 'ейін'),
  row('optative 1', 'verb', 'v', 'йын', 'йін'),
  row('optative of us', 'verb', CONSONANTS, 'айық', 'ейік'),
  row('optative of us', 'verb', 'v', 'йық', 'йік'),
  row('passive', 'verb', CONSONANTS, 'ыл', 'іл'),
  row('reflexive', 'verb', CONSONANTS, 'ын', 'ін'),
  row('reciprocal', 'verb', CONSONANTS, 'ыс', 'іс'),
  row('causative', 'verb', 'vgln', 'дыр', 'дір'),
  row('causative', 'verb', 'sp', 'тыр', 'тір'),
  row('causative', 'verb', VOICED, 'ғыз', 'гіз'),
  row('causative', 'verb', 'p', 'қыз', 'кіз'),

  row('person 1', 'any', 'vgln', 'мын', 'мін'),
  row('person 1', 'any', 's', 'бын', 'бін'),
  row('person 1', 'any', 'p', 'пын', 'пін'),
  row('person 2', 'any', ALL, 'сың', 'сің'),
  row('person 2 polite', 'any', ALL, 'сыз', 'сіз'),
  row('person of us', 'any', 'vgl', 'мыз', 'міз'),
  row('person of us', 'any', 'ns', 'быз', 'біз'),
  row('person of us', 'any', 'p', 'пыз', 'піз'),
];

/**
 * Strings that are suffixes and, alone in running text, never a word, in alphabetical order. Each was met alone at most
 * three times in the training text (the commonest of them a dozen times, mostly misprints), against dozens to thousands
 * of times as the tail of a word. Not here on purpose: what is a word as well (тар, тер, нан, қан, сын, не …).
 */
export const suffixOnlyRow: string =
  'ады аймын амыз амын асыз бады беген беді бейді ге генде гендей гендер гендіктен геннен геннің гені генін гі ' +
  'ға ған ғанда ғандай ғандар ғандықтан ғаннан ғанның ғаны ғанын ғы даған дады дайды дан дап дарға дарда ' +
  'дардағы дардай дардан дарды дардың дармен дары дарым дарыма дарымды дарымен дарымның дарымыз дарын дарына ' +
  'дарынан дарында дарындағы дарының дарың дарыңыз дегі ден дердегі дердей дерден дерді дердің дермен дері ' +
  'дерім дерімді деріме дерімен дерімнің деріміз дерін дерінде деріндегі деріне дерінен дерінің дерің деріңіз ' +
  'ды дығы дығын дық дықты дың ді дігі дігін дік дікті дің ейді еймін еліп еміз есіз йды йді ймыз ймын йміз ' +
  'ймін йтын йтін йын йін ке кенде кі қа қанда қы лаған лады лайды ланған ланып лап лар ларға ларда лардағы ' +
  'лардай лардан ларды лардың лармен лары ларым ларыма ларымды ларымен ларымның ларымыз ларын ларына ларынан ' +
  'ларында ларындағы ларының ларың ларыңыз леген леді лейді ленген леніп леп лер лерге лерде лердегі лердей ' +
  'лерден лерді лердің лермен лері лерім лерімді леріме лерімен лерімнің леріміз лерін лерінде леріндегі леріне ' +
  'лерінен лерінің лерің леріңіз лы лығы лығын лығына лығының лық лыққа лықты лықтың лі лігі лігін лігіне ' +
  'лігінің лік лікке лікті ліктің мады мақ меген меді мей мейді мек мес мыз мын міз на нда ндағы ндай нде ндегі ' +
  'ндей нен нша ншы нші ны ның ні нің ңыз ңіз паған пады пайды пас пеген педі пейді пес пты пті рақ рек са сам ' +
  'саң саңыз се сем сеңіз сы сыздық сымен сына сынан сында сындағы сының сың сі сіздік сімен сін сінде сіндегі ' +
  'сіне сінен сінің сің тады тан тарға тарда тардағы тардай тардан тардың тармен тарымен тарын тарына тарынан ' +
  'тарында тарындағы тарының теді тейді тен теп терге терде тердегі тердей терден тердің термен теріндегі ты ' +
  'тығы тығын тық тықты ті тігі тікті тің уге уға уда уде уден уды удың удің ушы ушылар уші ушілер уына уынан ' +
  'уында уі уін уінде уіне уінен шы шылар шылары шылығы шылық шысы ші шілер шілері шілігі шілік шісі ылады ' +
  'ылған ылды ымен ымыз ымызға ымызды ымыздың ын ына ынан ында ындағы ыншы ының ың ыңыз ыңызға ыңызды ып ыпты ' +
  'ілген ілді іледі ім імен іміз імізге імізді іміздің інде індегі іне інен інші інің ің іңіз іңізге іңізді іп ' +
  'іпті';

/**
 * Suffixes, alone and in chains, with which no word begins, in alphabetical order: at most one word of the training text
 * does. Where one stands alone it has been cut off, for it cannot be the first piece of a torn word either.
 */
export const tailRow: string =
  'аймын амыз амын асыз беген беді бейді бысыз бысың бісіз бісің генде гендей гендер гендіктен геннен геннің ' +
  'гені генін ғанда ғандай ғандар ғандықтан ғаннан ғанның ғаны ғанын даған дады дайды дап дарға дарда дардағы ' +
  'дардай дардан дарды дардың дармен дарымды дарымен дарымның дарымыз дарына дарынан дарында дарындағы дарының ' +
  'дарың дарыңыз дердегі дердей дерден дерді дердің дермен дері дерім дерімді деріме дерімен дерімнің деріміз ' +
  'дерін дерінде деріндегі деріне дерінен дерінің дерің деріңіз дығы дығын дық дықты дың дігі дігін дік дікті ' +
  'дің ейді еймін еліп есіз йды йді ймыз ймын йміз ймін йтын йтін йын йін кенде лаған лады лайды ланған ланып ' +
  'лар ларға ларда лардағы лардай лардан ларды лардың лармен лары ларым ларыма ларымды ларымен ларымның ларымыз ' +
  'ларын ларына ларынан ларында ларындағы ларының ларың ларыңыз леген леді лейді ленген леніп лер лерге лерде ' +
  'лердегі лердей лерден лерді лердің лермен лері лерім лерімді леріме лерімен лерімнің леріміз лерін лерінде ' +
  'леріндегі леріне лерінен лерінің лерің леріңіз лығы лығын лығына лығының лыққа лықты лықтың лігі лігін ' +
  'лігіне лігінің лік лікке лікті ліктің мады меген меді мейді мес мысыз мысың міз місіз місің нда ндағы ндай ' +
  'нде ндегі ндей нша ншы нші нымен ның німен нің ңыз ңіз паған пады пайды пеген педі пейді пес пты пті пысыз ' +
  'пысың пісіз пісің саңыз сеңіз сыздық сымен сынан сындағы сының сіздік сімен сін сінде сіндегі сіне сінен ' +
  'сінің тады тарға тарда тардағы тардай тардан тардың тармен тарымен тарын тарына тарынан тарында тарындағы ' +
  'тарының теді тейді терде тердегі тердей терден тердің термен теріндегі тікті тің ушылар ушілер уында уін ' +
  'уінде уіне уінен шылар шылары шылығы шылық шысы шілер шілері шілігі шілік шісі ылады ылған ылды ымен ымыз ' +
  'ымызға ымызды ымыздың ына ынан ында ындағы ыншы ының ыңыз ыңызға ыңызды ыпты ілген імен іміз імізге імізді ' +
  'іміздің індегі іне інен інші інің іңіз іңізге іңізді іпті';
