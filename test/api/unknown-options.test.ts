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
    ] as const) {
      refuses(options, `options takes an object, got ${got}`);
    }
  });
});
