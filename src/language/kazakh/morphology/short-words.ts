/**
 * Words of one to three letters, and the longer words of the closed classes.
 *
 * A short string is in here only when running text shows it standing alone: word lists hold suffixes and debris of that
 * length. Rows are in the order of the Kazakh alphabet, no word stands twice.
 *
 * @module
 */

/** One class of words. */
export interface WordRow {
  readonly name: string;
  /** Where the row comes from. */
  readonly source: string;
  /** Words separated by one space, in alphabetical order. */
  readonly words: string;
}

const GRAMMAR = 'grammar, confirmed in the training text';
const COUNTED = 'counted in the training text, read through by hand';

/** Words of one to three letters. */
export const shortWordRows: readonly WordRow[] = [
  {
    name: 'interjections',
    source: COUNTED,
    words: 'ау ах аһ әй әп әу ғо ей мә ой ох уа уф уһ эх',
  },
  {
    name: 'function words of two letters',
    source: GRAMMAR,
    words: 'ал әр ба бе бұ да де ең еш жә иә ма ме не ол он өз па пе со та те ше',
  },
  {
    name: 'other words of two letters',
    source: COUNTED,
    words:
      'аз ай ақ аң ап ар ас ат аш аю әл ән би бу ез ек ел ем ен еп ер ес ет же жу ие ит ки қи қу ми ну оз ' +
      'оқ ом оң оп ор от ою өл өн өр өс өт өш ру су ти ту ұқ ұл ұн ұр ұт ұш ұя үз үй үн үр үш ши шу ық ым ' +
      'із іл ін іс іш',
  },
  {
    name: 'function words of three letters',
    source: GRAMMAR,
    words:
      'ана аса әлі әрі бар бен бес боп бұл біз бір гөр ғой дәл дей деп дер еді екі елу жоқ жүз кей кеп көп ' +
      'кім қай қой қып мен мың оны осы өзі өте пен рас сай сәл сен сол соң сіз тек тұр тым тыс һәм яки',
  },
  {
    name: 'other words of three letters',
    source: COUNTED,
    words:
      'аға ағы аза азу азы айт айы акт ақы ала алу алы ант аңы ара арт ары асы ата ату аты ауа аша ашу ащы ' +
      'аяз аяқ аял аян аят аяу әже әке әли әні әуе бай бақ бал бап бас бау бәс бек бел бер бет бие боз бой ' +
      'боқ бол бос бот бөз бөл бұз бүл біл веб газ гәп гид гүл дай дақ дау дәм дән дәу дем деу доп дос дөң ' +
      'дөп душ дүр дым дін ебі еге егу елі емі ене ені ері есе есі ете ету еті жаз жай жақ жал жан жап жар ' +
      'жас жат жау жәй жез жей жек жел жем жең жеп жер жет жеу жиі жол жою жөн жуа жуу жұп жұт жүк жүн жүр ' +
      'жыл жын жыр жіп зал заң зар зат зая зор зіл игі иек ине исі иті иық иіс кез кек кел кем кен кең кер ' +
      'кет кеш кит көз көк көл көн көр көш куә куб күз күй күл күн күң күш кір қаз қақ қал қам қан қап қар ' +
      'қас қат қаш қию қол қор қос қош қою қоя қуа қуу құй құл құм құн құп құр құс құт құю қыз қыл қыр қыс ' +
      'лақ лас ләм май мал маң мас мат маш мая мәз мән мед мин миы мол мөр мұз мұң мыс мін наз нақ нан нар ' +
      'нас нәр нең нөл нұр нық оғы ода оқи оқу опа ота оты өле өлу өлі өңі өре өрт өсе өсу өту паң пән пеш ' +
      'пұл пір піс піш рең рет рим рок рөл саз сақ сал сан сап сат сау сая сән сәт сең сеп сия соз соқ сор ' +
      'сот сөз суы сұқ сұм сұр сүй сүр сүт сыз сый сын сыр сыя таз тай тақ тал там таң тап тар тас тат тау ' +
      'тән тез тең тер той ток тоқ том тон тоң топ тор тос тоя төл төр туа туы тұз тұл тұс тұт түз түк түн ' +
      'түп түр түс тый тыл тың тыя тік тіл тіс уау уәж улы ұға ұлт ұлы ұра ұры ұша ұшу ұшы ұят үйі үкі үні ' +
      'үші фон хақ хан хат хош цех чат чек чех шай шақ шал шам шаң шап шар шаш шәу шек шен шет шеш шоқ шоу ' +
      'шөл шөп шық шын шың шыр ыза ізі іле ілу іні ірі ісі іше ішу іші яма',
  },
];

/** Longer words of the closed classes: each is certainly a word where it stands alone. */
export const closedClassRows: readonly WordRow[] = [
  {
    name: 'postpositions, conjunctions, pronouns and adverbs',
    source: GRAMMAR,
    words:
      'алайда анау арқылы әлде байланысты барлық басқа бәрі бері бойы бойынша болмаса бұрын бүкіл былай ' +
      'бірақ біреу бірнеше гөрі ғана деген дегенмен дейін демек егер екен емес ештеңе жайлы жайында және ' +
      'жөнінде кейде кейін көптеген қана қандай қанша қарағанда қарай қарамастан қарсы қатар қатысты қоса ' +
      'менің мына мынадай нәрсе неге немесе олар онда орай орнына осылай осындай өйткені ретінде сайын ' +
      'сәйкес себебі секілді сияқты солай сонда сондай сондықтан сонымен тағы таяу тәрізді тегіс туралы ' +
      'үшін шейін шығар яғни',
  },
];

function gather(rows: readonly WordRow[]): ReadonlySet<string> {
  return new Set(rows.flatMap((row) => row.words.split(' ')));
}

/** All words of one to three letters. */
export const shortWords: ReadonlySet<string> = gather(shortWordRows);

/** All longer words of the closed classes. */
export const closedClassWords: ReadonlySet<string> = gather(closedClassRows);
