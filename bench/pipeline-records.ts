/**
 * Records as a scraper would collect them, generated from the real page: some bodies broken, some healthy, other keys
 * around them. The same for the same seed.
 *
 * @module
 */
import { readFileSync } from 'node:fs';
import { createRandom } from '../corpus/random.ts';

const BROKEN = readFileSync(new URL('../fixtures/pages/krmm/broken.html', import.meta.url), 'utf8');
const WHOLE = readFileSync(new URL('../fixtures/pages/krmm/expected.html', import.meta.url), 'utf8');

/** One record in so many is healthy. */
const HEALTHY_SHARE = 0.25;

/**
 * Lines of NDJSON without end, each with its newline.
 *
 * @param paragraphs paragraphs in a body at most; the page has 11
 */
export function* records(seed: number, paragraphs: number): Generator<string, never> {
  const random = createRandom(seed);
  // The paragraphs of the broken page are parted by `</p> <p><p>`, those of the whole one by `</p>`.
  const broken = BROKEN.split(/(?<=<\/p><\/p>)\s*/v);
  const whole = WHOLE.split(/(?<=<\/p>)\s*/v);
  for (let id = 0; ; id += 1) {
    const source = random.chance(HEALTHY_SHARE) ? whole : broken;
    const body = Array.from({ length: 1 + random.int(paragraphs) }, () => source[random.int(source.length)] as string);
    const title = `Жаңалық № ${id}`;
    yield `${JSON.stringify({ id, url: `https://news.example/${id}`, title, score: random.next(), body: body.join(' ') })}\n`;
  }
}
