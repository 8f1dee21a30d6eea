/**
 * Short things that end like sentences, or begin like them: names of sections, captions, slogans, answers, programmes.
 *
 * @module
 */
import { between, capital, type Family, one, type Source, some, type Topic, times } from './item.ts';

const ANY: readonly Family[] = ['blocks', 'blocks', 'cells', 'inline', 'links', 'headings', 'text', 'text', 'breaks'];
const PLAIN: readonly Family[] = ['blocks', 'blocks', 'blocks', 'text', 'text', 'breaks'];
const TABLE: readonly Family[] = ['blocks', 'blocks', 'cells', 'text'];

/** What a page of one language calls things; the halves share these labels, and nothing that stands beside them. */
interface Labels {
  readonly picture: string;
  readonly photo: string;
  readonly across: string;
  readonly down: string;
  readonly answers: readonly string[];
  readonly and: string;
  readonly options: string;
  readonly see: string;
  readonly page: string;
}

const LABELS: Readonly<Record<Source['language'], Labels>> = {
  kk: {
    picture: 'сурет',
    photo: 'Фото',
    across: 'Көлденең',
    down: 'Тігінен',
    answers: ['иә', 'жоқ', 'кейде', 'ешқашан'],
    and: 'және',
    options: 'АӘБВГ',
    see: 'қараңыз',
    page: 'бет',
  },
  ru: {
    picture: 'рисунок',
    photo: 'Фото',
    across: 'По горизонтали',
    down: 'По вертикали',
    answers: ['да', 'нет', 'иногда', 'никогда'],
    and: 'и',
    options: 'АБВГД',
    see: 'см.',
    page: 'стр.',
  },
  en: {
    picture: 'figure',
    photo: 'Photo',
    across: 'Across',
    down: 'Down',
    answers: ['yes', 'no', 'sometimes', 'never'],
    and: 'and',
    options: 'ABCDE',
    see: 'see',
    page: 'p.',
  },
};

/** One or two words. */
function name({ words, random }: Source): string {
  return one(random, random.chance(0.5) ? words.nouns : words.phrases);
}

function names(source: Source, least: number, most: number): string[] {
  const { words, random } = source;
  const from = random.chance(0.6) ? words.nouns : [...words.nouns, ...words.phrases];
  return some(random, from, between(random, least, most));
}

/** Every name with a full stop, or all but one with a capital. */
const sectionNames: Topic = (source) => {
  const { random } = source;
  const lines = names(source, 2, 9);
  const style = random.int(5);
  const shaped = lines.map((line, index) => {
    if (style === 0) return `${capital(line)}.`;
    if (style === 1) return `${line}.`;
    if (style === 2) return index === lines.length - 1 ? `${capital(line)}.` : capital(line);
    if (style === 3) return index === 1 ? line : capital(line);
    return index === lines.length - 1 ? `${line}.` : line;
  });
  return {
    kind: 'list',
    why: 'names of sections, with the full stop their author likes',
    lines: shaped,
    families: ANY,
  };
};

const captions: Topic = (source) => {
  const { random, language, words } = source;
  const { picture, photo } = LABELS[language];
  const style = random.int(4);
  const lines = times(between(random, 2, 5), (index) => {
    const what = `${one(random, words.phrases)} ${one(random, words.places)}`;
    if (style === 0) return `${index + 1}-${picture}. ${capital(what)}`;
    if (style === 1) return `${capital(picture)} ${index + 1}: ${what}.`;
    if (style === 2) return `${capital(what)}. ${photo}: ${one(random, words.given)} ${one(random, words.family)}`;
    return capital(what);
  });
  return { kind: 'heading', why: 'captions', lines, families: PLAIN };
};

const KEYS = ['Ctrl+S', 'Ctrl+Z', 'Alt+F4', 'F5', 'Esc', 'Shift+Tab', '⌘C', 'Del'];

const toolbar: Topic = ({ words, random }) => {
  const orders = some(random, words.orders, between(random, 3, 9));
  const style = random.int(4);
  const lines = orders.flatMap((order) => {
    if (style === 0) return [capital(order)];
    if (style === 1) return [capital(order), one(random, KEYS)];
    if (style === 2) return [`${order}…`];
    return random.chance(0.3) ? [order, '|'] : [order];
  });
  return { kind: 'menu', why: 'a toolbar', lines, families: ['blocks', 'controls', 'inline', 'links', 'text'] };
};

/** A time, and what is on. */
const programme: Topic = ({ words, random }) => {
  const start = between(random, 5, 12);
  const style = random.int(3);
  const rows = times(between(random, 3, 8), (index) => {
    const time = `${String(start + index).padStart(2, '0')}${random.chance(0.5) ? ':' : '.'}${one(random, ['00', '15', '40'])}`;
    const title = capital(one(random, words.phrases));
    if (style === 0) return [time, `«${title}»`];
    if (style === 1) return [time, `${title}.`];
    return [time, `«${title}»,`, one(random, words.nouns)];
  });
  return { kind: 'table', why: 'times and what is on', rows, families: TABLE };
};

const crossword: Topic = (source) => {
  const { words, random, language } = source;
  const { across, down } = LABELS[language];
  const clue = (index: number): string => {
    const word = one(random, words.nouns);
    const what = `${capital(one(random, words.adjectives))} ${one(random, words.nouns)}`;
    return random.chance(0.5) ? `${index + 1}. ${what} (${word.length})` : `${index + 1}. ${what}.`;
  };
  const half = between(random, 1, 4);
  const lines = [across, ...times(half, clue), down, ...times(half, (index) => clue(index + half))];
  return { kind: 'list', why: 'clues of a crossword', lines, families: PLAIN };
};

const places: Topic = ({ words, random }) => {
  const towns = some(random, words.towns, between(random, 3, 10));
  const style = random.int(4);
  const lines = towns.map((town, index) => {
    if (style === 0) return town;
    if (style === 1) return `${town}${index === towns.length - 1 ? '.' : ','}`;
    if (style === 2) return `${town} (${between(random, 3, 400)})`;
    return town.toUpperCase();
  });
  return { kind: 'names', why: 'places', lines, families: ANY };
};

/** A word, and under it what it means; an index with its pages. */
const glossary: Topic = (source) => {
  const { words, random, language } = source;
  const { see, page } = LABELS[language];
  const style = random.int(4);
  const lines = some(random, words.nouns, between(random, 2, 7)).flatMap((word) => {
    const meaning = `${one(random, words.adjectives)} ${one(random, words.nouns)}`;
    if (style === 0) return [capital(word), `${meaning}, ${one(random, words.nouns)}.`];
    if (style === 1) return [`${word} — ${meaning}`];
    if (style === 2) return [`${word}, ${page} ${between(random, 3, 300)}`];
    return [`${word}: ${see} ${one(random, words.nouns)}`];
  });
  return { kind: 'table', why: 'words and what they mean, or where they stand', lines, families: PLAIN };
};

const slogans: Topic = ({ words, random }) => {
  const count = between(random, 2, 4);
  const style = random.int(4);
  const lines = times(count, () => {
    if (style === 0) return `${capital(one(random, words.adjectives))}.`;
    if (style === 1) return `${capital(one(random, words.phrases))}!`;
    if (style === 2) return capital(`${one(random, words.phrases)} — ${one(random, words.phrases)}`);
    return `${capital(one(random, words.nouns))}. ${capital(one(random, words.adjectives))}.`;
  });
  return { kind: 'heading', why: 'slogans', lines, families: ['blocks', 'headings', 'text', 'links'] };
};

/** Post and name; the post in lower case. */
const credits: Topic = ({ words, random }) => {
  const style = random.int(3);
  const rows = times(between(random, 2, 6), () => {
    const person = `${one(random, words.given)} ${one(random, words.family)}`;
    const post = one(random, words.nouns);
    if (style === 0) return [post, person];
    if (style === 1) return [`${capital(post)}:`, `${person}.`];
    return [person, `${post},`];
  });
  return { kind: 'names', why: 'who did what', rows, families: TABLE };
};

/** A question, and short answers to it. */
const answers: Topic = (source) => {
  const { words, random, language } = source;
  const question = `${capital(one(random, words.questions))}?`;
  const short = LABELS[language].answers;
  const style = random.int(4);
  const count = between(random, 2, 4);
  if (style === 0) {
    const lines = [question, ...short.slice(0, count).map(capital)];
    return { kind: 'form', why: 'a question and its answers', lines, families: ['blocks', 'controls', 'text'] };
  }
  if (style === 1) {
    const share = (): string => `${between(random, 1, 90)} %`;
    const rows = some(random, [...short, ...words.phrases], count).map((answer) => [capital(answer), share()]);
    return { kind: 'table', why: 'answers and their shares', rows, families: TABLE };
  }
  const lines = times(count, () => `${capital(one(random, words.questions))}?`).flatMap((asked) => [
    asked,
    `— ${capital(one(random, style === 2 ? short : words.messages))}.`,
  ]);
  return { kind: 'dialogue', why: 'questions and answers', lines, families: PLAIN };
};

/** A stem and its options, of an exam. */
const options: Topic = (source) => {
  const { words, random, language } = source;
  const letters = LABELS[language].options;
  const style = random.int(3);
  const stem = `${between(random, 1, 40)}. ${capital(one(random, words.phrases))} ${one(random, words.places)}…`;
  const lines = times(between(random, 3, 5), (index) => {
    if (style === 0) return `${letters[index]}) ${name(source)}`;
    if (style === 1) return `${letters[index]}. ${capital(name(source))}.`;
    return `${letters[index]} ${name(source)};`;
  });
  return { kind: 'form', why: 'the options of an exam', lines: [stem, ...lines], families: PLAIN };
};

/** The last item with a conjunction before it; a list all the same, and in lower case. */
const withAnd: Topic = (source) => {
  const { random, language } = source;
  const lines = names(source, 3, 7);
  const last = lines.pop() ?? '';
  const style = random.chance(0.5);
  const shaped = lines.map((line, index) => (style && index < lines.length - 1 ? `${line},` : line));
  return {
    kind: 'list',
    why: 'items of equal rank, a conjunction before the last',
    lines: [...shaped, `${LABELS[language].and} ${last}`],
    families: PLAIN,
  };
};

const receipt: Topic = ({ words, random }) => {
  const rows = times(between(random, 2, 6), () => [
    one(random, words.nouns),
    `${between(random, 1, 9)} × ${between(random, 40, 900)}`,
    String(between(random, 40, 9000)),
  ]);
  return { kind: 'table', why: 'a receipt', rows, families: TABLE };
};

export const shortThings: readonly Topic[] = [sectionNames, sectionNames, captions, toolbar, places, glossary, slogans];
export const choices: readonly Topic[] = [programme, crossword, credits, answers, answers, options, withAnd, receipt];
