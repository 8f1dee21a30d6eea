/**
 * Pages in twelve encodings, encoded by iconv-lite, which the package does not use.
 *
 * @module
 */
import iconv from 'iconv-lite';

/** An encoding, and what a page in it looks like. */
export interface EncodedPages {
  /** The label that the page declares, and the name that the package gives. */
  readonly label: string;
  /** How iconv-lite calls it. */
  readonly iconv: string;
  /** A byte order mark declares it, and no `<meta>`. */
  readonly mark: boolean;
  /** Whether it has the Kazakh letters; otherwise they are character references. */
  readonly kazakh: boolean;
}

export const ENCODINGS: readonly EncodedPages[] = [
  { label: 'utf-8', iconv: 'utf8', mark: false, kazakh: true },
  { label: 'utf-8', iconv: 'utf8', mark: true, kazakh: true },
  { label: 'utf-16le', iconv: 'utf-16le', mark: true, kazakh: true },
  { label: 'utf-16be', iconv: 'utf-16be', mark: true, kazakh: true },
  { label: 'kz-1048', iconv: 'rk1048', mark: false, kazakh: true },
  { label: 'gb18030', iconv: 'gb18030', mark: false, kazakh: true },
  { label: 'windows-1251', iconv: 'win1251', mark: false, kazakh: false },
  { label: 'koi8-r', iconv: 'koi8-r', mark: false, kazakh: false },
  { label: 'koi8-u', iconv: 'koi8-u', mark: false, kazakh: false },
  { label: 'iso-8859-5', iconv: 'iso-8859-5', mark: false, kazakh: false },
  { label: 'ibm866', iconv: 'cp866', mark: false, kazakh: false },
  { label: 'x-mac-cyrillic', iconv: 'maccyrillic', mark: false, kazakh: false },
  { label: 'euc-jp', iconv: 'euc-jp', mark: false, kazakh: false },
];

/** How a test names it. */
export function titleOf({ label, mark }: EncodedPages): string {
  return mark ? `${label} with a byte order mark` : label;
}

/** Writes letters that an encoding lacks as character references. */
function inLetters(text: string, { kazakh }: EncodedPages): string {
  return kazakh ? text : text.replace(/[қғәіңүұһө]/giu, (letter) => `&#${letter.codePointAt(0)};`);
}

function page(body: string, encoding: EncodedPages): string {
  const declared = encoding.mark ? '' : `<meta charset="${encoding.label}">`;
  const head = `<!DOCTYPE html>\r\n<html><head>${declared}<title>Жаңалықтар</title></head>\r\n<body>`;
  return (encoding.mark ? '\uFEFF' : '') + inLetters(`${head}${body}</body></html>\r\n`, encoding);
}

/** A page without a broken run, longer than what is searched for a declaration. */
export function healthyPage(encoding: EncodedPages): string {
  const paragraph = '<p>Балалар шығармашылық байқауға қатысты, ал ата-аналар оларды қолдап отырды.</p>\r\n';
  return page(`<h1>Байқау</h1>\r\n${paragraph.repeat(30)}`, encoding);
}

/** The same with a broken run in the middle. */
export function brokenPage(encoding: EncodedPages): string {
  const broken = '<p><p>Балалар</p> <p>шығармашылық</p> <p>ба</p><p>й</p><p>қауға</p> <p>қатысты</p><p>.</p></p>\r\n';
  const paragraph = '<p>Келесі апта бойы мектепте жаңа бағдарлама бойынша сабақтар өтеді деп хабарлады.</p>\r\n';
  return page(
    `${paragraph.repeat(12)}<h2>Байқау</h2>\r\n${broken}<h2>Мектеп</h2>\r\n${paragraph.repeat(12)}`,
    encoding,
  );
}

/** The bytes of a text. */
export function encode(text: string, encoding: EncodedPages): Buffer {
  return iconv.encode(text, encoding.iconv);
}
