/** An option that no door knows, or not this one: the message names all that it takes. */
import { createNormalizer, normalize, normalizeChunks } from 'tutas';
import { NormalizeTransform } from 'tutas/node';
import { NormalizeStream, normalizeResponse } from 'tutas/web';
import { describe, expect, test } from 'vitest';

describe('an unknown option', () => {
  const ENGINE =
    'output, pack, carriers, whitespace, minConfidence, minProbability, lexicon, limits, invisible, onDecision';
  const BYTES = `${ENGINE}, encoding, onInvalid`;
  const STREAM = `${BYTES}, highWaterMark, readableHighWaterMark, writableHighWaterMark, signal`;
  const page = (): Response => new Response('', { headers: { 'content-type': 'text/html; charset=utf-8' } });
  const doors: ReadonlyArray<readonly [door: string, call: (options: never) => unknown, takes: string]> = [
    ['normalize', (options) => normalize('', options), ENGINE],
    ['createNormalizer', (options) => createNormalizer(options), ENGINE],
    ['normalizeChunks', (options) => normalizeChunks([], options), BYTES],
    ['NormalizeStream', (options) => new NormalizeStream(options), BYTES],
    ['normalizeResponse', (options) => normalizeResponse(page(), options), BYTES],
    ['NormalizeTransform', (options) => new NormalizeTransform(options), STREAM],
  ];

  test.each(doors)('%s: the message has all that the door takes', (_, door, takes) => {
    const refuses = (options: unknown, message: string): void =>
      expect(() => door(options as never)).toThrow(new TypeError(message));
    refuses({ colour: 1 }, `options has no option 'colour'; it takes ${takes}`);
    refuses({ lexikon: {} }, `options has no option 'lexikon'; it takes ${takes}. Did you mean 'lexicon'?`);
    const guess = takes === ENGINE ? '' : ". Did you mean 'encoding'?";
    refuses({ encodng: 'koi8-r' }, `options has no option 'encodng'; it takes ${takes}${guess}`);
    for (const [options, got] of [
      [null, 'null'],
      [5, '5'],
      [[], 'an array'],
      [new Map([['output', 'text']]), 'a Map'],
      [new Set(), 'a Set'],
      [Promise.resolve({}), 'a Promise'],
      [new Date(), 'a Date'],
      [new (class Settings extends Map {})(), 'a Settings'],
      [() => 1, 'a function'],
    ] as const) {
      refuses(options, `options takes an object, got ${got}`);
    }
  });

  test.each(doors)('%s: takes what is its properties', (_, door) => {
    class Settings {
      readonly invisible = 'keep';
    }
    for (const options of [{}, Object.create(null), new Settings(), Object.freeze({ invisible: undefined })]) {
      expect(() => door(options as never)).not.toThrow();
    }
    for (const name of ['lexicon', 'limits']) {
      expect(() => door({ [name]: new Map() } as never)).toThrow(`options.${name} takes an object, got a Map`);
    }
  });

  test.each([
    ['highWaterMark', -1, 'a whole number from 0, got -1'],
    ['highWaterMark', '5', "a whole number from 0, got '5'"],
    ['readableHighWaterMark', 1.5, 'a whole number from 0, got 1.5'],
    ['writableHighWaterMark', Number.NaN, 'a whole number from 0, got NaN'],
    ['signal', 1, 'an AbortSignal, got 1'],
    ['signal', new AbortController(), 'an AbortSignal, got an AbortController'],
  ])('of the stream, wrong: %s %s', (name, value, message) => {
    expect(() => new NormalizeTransform({ [name]: value })).toThrow(new TypeError(`options.${name} takes ${message}`));
  });

  test('of the stream, right', () => {
    for (const size of [0, 1, undefined]) {
      const stream = new NormalizeTransform({ highWaterMark: size, signal: new AbortController().signal });
      if (size !== undefined) expect(stream.readableHighWaterMark).toBe(size);
    }
  });
});
