/** The held part of the input: what it says of itself must not depend on how it was asked, or came. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Source } from '../../src/html/source.ts';

/** What happens to a source: a chunk comes, a stretch is asked about, or what lies before an offset is let go of. */
const step = fc.oneof(
  fc.record({ chunk: fc.string({ unit: fc.constantFrom('&', 'а', 'б', ' '), maxLength: 12 }) }),
  fc.record({ chunk: fc.constant('сөз сөз сөз ') }),
  fc.record({ ask: fc.tuple(fc.nat(1000), fc.nat(20)) }),
  fc.record({ release: fc.nat(1000) }),
);

describe('Source.holdsAmpersand', () => {
  it('is what reading the stretch would say, in whatever order it is asked', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const source = new Source();
        let whole = '';
        for (const one of steps) {
          if ('chunk' in one) {
            source.append(one.chunk);
            whole += one.chunk;
          } else {
            const held = source.end - source.base + 1;
            if ('release' in one) source.release(source.base + (one.release % held));
            else {
              const start = source.base + (one.ask[0] % held);
              const end = Math.min(source.end, start + one.ask[1]);
              expect(source.holdsAmpersand(start, end)).toBe(whole.slice(start, end).includes('&'));
            }
          }
        }
      }),
    );
  });

  it('finds one that came after it was looked for in vain', () => {
    const source = new Source();
    source.append('бір екі ');
    expect(source.holdsAmpersand(0, 8)).toBe(false);
    source.append('&үш');
    expect(source.holdsAmpersand(4, 9)).toBe(true);
    expect(source.holdsAmpersand(0, 8)).toBe(false);
    expect(source.holdsAmpersand(9, 11)).toBe(false);
  });
});
