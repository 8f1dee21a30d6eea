import { describe, expect, it } from 'vitest';
import { commonRules } from '../../src/language/common/index.ts';
import { kazakh, leftToTheModel } from '../../src/language/kazakh/index.ts';
import type { Rule, Run } from '../../src/language/pack.ts';
import { endOf, startOf } from '../../src/text/edge-classes.ts';
import { runOf, viewOf } from '../support/ask-rules.ts';

/** Fragments that some rule or other looks for, with every kind of edge. */
const FRAGMENTS = (
  'б ба бала Бала БАЛА қала лар ларға сөз Мак еш бір екі он да де ма мен бен май қойды сіз белгі ұлы Абай Серік Серікұлы ' +
  'және бұл ол осы жыл жылы в и на из т . , ! ? : ; … ... « » ( ) " “ „ ” - – — -ға -дан -ақ -деп іс- экс- іс шара т.б т.б. ' +
  '1 7 24 2023 ,7 .05 12. % 45% ° ₸ $ № § + / км/ /сағ # #тег @ @аты www. http: kaz.kz ✓ ☆ 😀 ² ™ O’ О’ ’ д’ ' +
  'I VI Six Flags co HTML \u00ad ба\u00adла бала\u200b \u200bлар \u0301 бала\u0301 \u200d ғ деғ ң ъ көк орта жалпы ана ата әріпі А ' +
  'да, те, км-лік лік қызы жүз дағы неше қарағандықтан, тобы отбасы от басы мектеп 5 көрші-қолаң көрші қолаң сондай ақ'
).split(' ');

function isMet({ left = 0, right = 0 }: NonNullable<Rule['when']>, run: Run): boolean {
  const traits = (index: number): number => kazakh.traits?.(run, index) ?? -1;
  return ((left & traits(1)) | (right & traits(2))) !== 0;
}

describe('the edges and traits that a rule asks for', () => {
  it('are wide enough: it is silent everywhere else', () => {
    const rules = [...new Set([...commonRules, ...kazakh.rules, ...leftToTheModel])];
    const wrong: string[] = [];
    for (const [at, left] of FRAGMENTS.entries()) {
      for (const [place, right] of FRAGMENTS.entries()) {
        const around = FRAGMENTS[(at * 7 + place * 13) % FRAGMENTS.length] as string;
        const behind = FRAGMENTS[(at * 11 + place * 3) % FRAGMENTS.length] as string;
        const run = runOf([around, left, right, behind]);
        for (const { name, edges, when, decide } of rules) {
          const reaches =
            edges?.some(([end, start]) => (end & endOf(left)) !== 0 && (start & startOf(right)) !== 0) ?? true;
          const isAsked = reaches && (when === undefined || isMet(when, run));
          if (!isAsked && decide(viewOf(run, 1, kazakh.traits)) !== undefined) wrong.push(`${name}: ${left}|${right}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});
