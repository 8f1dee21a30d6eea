/**
 * Verse, talk, headings and whole paragraphs.
 *
 * @module
 */
import { between, capital, type Family, one, type Source, some, type Topic, times } from './item.ts';

const PLAIN: readonly Family[] = ['blocks', 'blocks', 'blocks', 'text', 'breaks'];

/** A clause: who does what and where, in the order of the language. Not a sentence yet. */
function clause({ language, words, random }: Source): string {
  const subject = random.chance(0.7) ? one(random, words.phrases) : one(random, words.nouns);
  const verb = one(random, words.verbs);
  const place = random.chance(0.6) ? one(random, words.places) : one(random, words.adverbs);
  if (language === 'kk') return `${subject} ${place} ${verb}`;
  if (language === 'ru') return random.chance(0.5) ? `${subject} ${verb} ${place}` : `${place} ${verb} ${subject}`;
  return `the ${subject} ${verb} ${place}`;
}

function sentence(source: Source): string {
  const body = source.random.chance(0.3) ? `${clause(source)}, ${joint(source)} ${clause(source)}` : clause(source);
  return `${capital(body)}${one(source.random, ['.', '.', '.', '.', '!'])}`;
}

function joint({ language }: Source): string {
  return language === 'kk' ? 'ал' : language === 'ru' ? 'а' : 'and';
}

const verse: Topic = (source) => {
  const { words, random } = source;
  const line = (): string =>
    one(random, [
      () => clause(source),
      () => `${one(random, words.phrases)} ${one(random, words.places)}`,
      () => `${one(random, words.adverbs)} ${one(random, words.verbs)}`,
      () => one(random, words.phrases),
    ])();
  const count = between(random, 3, 8);
  const style = random.int(4);
  const lines = times(count, (index) => {
    const text = style < 2 || (style === 2 && index === 0) ? capital(line()) : line();
    const mark = index === count - 1 ? one(random, ['', '.', '.', '…']) : one(random, ['', ',', ',', ' —', '']);
    return text + mark;
  });
  return { kind: 'verse', why: 'the line is the author’s', lines, families: ['blocks', 'breaks', 'breaks', 'text'] };
};

/** Few words a line, in forced breaks or indented: stairs. */
const stairs: Topic = (source) => {
  const { words, random } = source;
  const lines = [
    capital(one(random, words.adverbs)),
    one(random, words.phrases),
    one(random, words.places),
    `${one(random, words.verbs)}${one(random, ['', '.', ','])}`,
  ];
  return {
    kind: 'verse',
    why: 'verse set as stairs',
    lines: random.chance(0.5) ? lines.slice(0, 3) : lines,
    families: ['breaks'],
  };
};

const refrain: Topic = ({ words, random }) => {
  const [call = '', answer = ''] = some(random, words.phrases, 2);
  return { kind: 'verse', why: 'a song repeats its lines', lines: [call, answer, call, answer], families: PLAIN };
};

const subtitles: Topic = (source) => ({
  kind: 'verse',
  why: 'a number, a time and a text alternate',
  lines: times(between(source.random, 1, 3), (index) => index).flatMap((index) => [
    String(index + 1),
    `00:00:${10 + index * 4},000 --> 00:00:${13 + index * 4},500`,
    sentence(source),
  ]),
  families: PLAIN,
});

const chat: Topic = ({ words, random }) => {
  const end = one(random, ['', '', '', '.', '!', ' :)']);
  const lines = some(random, words.messages, between(random, 2, 7)).map((line, index, all) => {
    const marked = index === all.length - 1 ? line + end : line;
    // A capital first and a mark last would be the frame of one sentence.
    return random.chance(0.2) && (index > 0 || end === '') ? capital(marked) : marked;
  });
  return { kind: 'dialogue', why: 'messages', lines, families: PLAIN };
};

const dialogue: Topic = ({ words, random }) => {
  const dash = one(random, ['— ', '– ', '- ', '> ', '']);
  const lines = times(between(random, 1, 3), () => [
    `${dash}${capital(one(random, words.questions))}?`,
    `${dash}${one(random, [capital, String])(one(random, words.messages))}${dash === '' ? '.' : one(random, ['', '.'])}`,
  ]).flat();
  return { kind: 'dialogue', why: 'turns of a talk', lines, families: ['blocks', 'blocks', 'text', 'nested'] };
};

const play: Topic = ({ words, random }) => {
  const speakers = some(random, words.given, 2).map((name) => one(random, [name.toUpperCase(), name]));
  const lines = times(between(random, 2, 5), (index) => `${speakers[index % 2] ?? ''}: ${one(random, words.messages)}`);
  return { kind: 'dialogue', why: 'a name opens each turn', lines, families: PLAIN };
};

const interview: Topic = (source) => ({
  kind: 'dialogue',
  why: 'question and answer alternate',
  rows: times(between(source.random, 2, 4), () => [
    `${capital(one(source.random, source.words.questions))}?`,
    one(source.random, [sentence(source), one(source.random, source.words.messages)]),
  ]),
  families: ['blocks', 'blocks', 'inline', 'text'],
});

const headlines: Topic = (source) => {
  const { words, random } = source;
  const line = (): string =>
    one(random, [
      capital(one(random, words.phrases)),
      capital(clause(source)),
      one(random, words.phrases),
      clause(source),
    ]);
  const lines = times(between(random, 2, 6), line);
  return { kind: 'heading', why: 'headings', lines, families: ['blocks', 'headings', 'links', 'text'] };
};

const quoted: Topic = (source) => {
  const { words, random } = source;
  const [open, close] = one(random, [
    ['«', '»'],
    ['“', '”'],
    ['„', '“'],
  ] as const);
  const lines = times(between(random, 1, 3), () => [
    `${open}${sentence(source)}${close}`,
    one(random, [
      `${one(random, words.given)} ${one(random, words.family)}`,
      `— ${one(random, words.given)}`,
      `(${one(random, words.nouns)})`,
    ]),
  ]).flat();
  return { kind: 'heading', why: 'quotations and their authors', lines, families: PLAIN };
};

const captions: Topic = ({ words, random }) => {
  const ending = one(random, ['', '', ', 1955', ' (2019)']);
  const lines = times(
    between(random, 2, 5),
    () => `${one(random, words.phrases)} ${one(random, words.places)}${ending}`,
  );
  return { kind: 'heading', why: 'captions', lines, families: ['blocks', 'blocks', 'text'] };
};

const poster: Topic = ({ words, random }) => ({
  kind: 'heading',
  why: 'the lines of a poster',
  lines: some(random, [...words.phrases, ...words.places, ...words.towns], between(random, 2, 5)).map((line) =>
    line.toUpperCase(),
  ),
  families: PLAIN,
});

const paragraphs: Topic = (source) => ({
  kind: 'healthy',
  why: 'each is a whole paragraph',
  lines: times(between(source.random, 2, 6), () =>
    times(between(source.random, 1, 3), () => sentence(source)).join(' '),
  ),
  families: ['blocks', 'blocks', 'text', 'nested'],
});

const shortSentences: Topic = ({ words, random }) => ({
  kind: 'healthy',
  why: 'each ends a sentence',
  lines: some(random, [...words.nouns, ...words.adverbs, ...words.phrases], between(random, 2, 6)).map(
    (line) => capital(line) + one(random, ['.', '.', '?', '!', '…']),
  ),
  families: ['blocks', 'blocks', 'text', 'nested'],
});

const notices: Topic = (source) => ({
  kind: 'healthy',
  why: 'notices drop the full stop',
  lines: times(between(source.random, 2, 4), () => capital(clause(source))),
  families: ['blocks', 'blocks', 'text'],
});

export const poems: readonly Topic[] = [verse, verse, stairs, refrain, subtitles];
export const talk: readonly Topic[] = [chat, chat, dialogue, play, interview];
export const titles: readonly Topic[] = [headlines, quoted, captions, poster];
export const healthy: readonly Topic[] = [paragraphs, shortSentences, notices];
