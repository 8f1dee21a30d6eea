/**
 * Counts how often each hard rule speaks, and how often it is wrong, on training text with generated damage.
 *
 * A rule stays hard only while its joins are right 999 times in a thousand and its spaces 995 times. The development
 * sets are never looked at here.
 *
 *     npx tsx scripts/rule-audit.ts [--wrong RULE] [--each] [more-text.txt.gz…]
 *
 * `--wrong RULE` prints the boundaries at which that rule is wrong, `--each` asks every rule at every boundary instead
 * of the first that speaks, `--record` writes `bench/quality/records/rules.tsv`.
 *
 * @module
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { damage } from '../corpus/damage.ts';
import { RANDOM_SETTING, RUNS_SETTING, SEED_SETTING, SPACED_SETTING } from '../corpus/damage-settings.ts';
import { kazakh, leftToTheModel } from '../src/language/kazakh/index.ts';
import type { Rule, Run } from '../src/language/pack.ts';
import { viewOf } from '../test/support/ask-rules.ts';

/** The rules of the pack, then those it leaves to its model, which are judged where all others are silent. */
const RULES: readonly Rule[] = [...kazakh.rules, ...leftToTheModel];
const LEFT: ReadonlySet<string> = new Set([...leftToTheModel].map((rule) => rule.name));
const CORPORA = new URL('./train/corpora/', import.meta.url);
const TEXTS = ['kaznerd-valid', 'commonvoice-kk', 'tatoeba-kk', 'udhr', 'law-adilet-military'];
const SETTINGS = [SEED_SETTING, RUNS_SETTING, RANDOM_SETTING, { ...SPACED_SETTING, name: 'spaced' }];

interface Count {
  joins: number;
  wrongJoins: number;
  spaces: number;
  wrongSpaces: number;
}

const flags = process.argv.slice(2);
const wanted = flags.includes('--wrong') ? flags[flags.indexOf('--wrong') + 1] : undefined;
const each = flags.includes('--each');
const files = flags.filter((flag) => flag.endsWith('.gz'));
const only = flags.find((flag) => flag.startsWith('--setting='))?.slice(10);

function lines(file: URL | string): string[] {
  const text = gunzipSync(readFileSync(file)).toString('utf8');
  return text.split('\n').filter((line) => line.trim() !== '');
}

function audit(paragraphs: readonly string[], settingName: string, noisy: boolean): Map<string, Count> {
  const setting = SETTINGS.find((one) => one.name === settingName) ?? SEED_SETTING;
  const counts = new Map<string, Count>(
    RULES.map((rule) => [rule.name, { joins: 0, wrongJoins: 0, spaces: 0, wrongSpaces: 0 }]),
  );
  counts.set('(silent)', { joins: 0, wrongJoins: 0, spaces: 0, wrongSpaces: 0 });
  const lexicon = { knows: () => false, forbids: () => false };
  let shown = 0;
  paragraphs.forEach((paragraph, seed) => {
    const broken = damage([paragraph], { seed, setting });
    const fragments = broken.fragments.map((fragment) => fragment.text);
    const run: Run = {
      fragments,
      gaps: fragments.slice(1).map(() => (noisy ? 'space' : 'none')),
      fixed: fragments.slice(1).map(() => undefined),
      whitespace: noisy ? 'noisy' : 'silent',
      before: '',
      final: true,
      lexicon,
    };
    broken.boundaries.forEach(({ gold }, index) => {
      const view = viewOf(run, index, kazakh.traits);
      let spoke = false;
      for (const rule of RULES) {
        const verdict = rule.decide(view);
        if (verdict === undefined) continue;
        spoke = true;
        const count = counts.get(rule.name) as Count;
        const wrong = verdict !== gold;
        count[verdict === 'join' ? 'joins' : 'spaces'] += 1;
        if (wrong) {
          count[verdict === 'join' ? 'wrongJoins' : 'wrongSpaces'] += 1;
          if (rule.name === wanted && shown < 60) {
            shown += 1;
            const around = fragments.slice(Math.max(0, index - 3), index + 1).join('|');
            console.log(`  ${verdict}: ${around}▮${fragments.slice(index + 1, index + 5).join('|')}`);
          }
        }
        if (!each) break;
      }
      if (!spoke) {
        const count = counts.get('(silent)') as Count;
        count[gold === 'join' ? 'joins' : 'spaces'] += 1;
      }
    });
  });
  return counts;
}

function share(right: number, all: number): string {
  return all === 0 ? '–' : (right / all).toFixed(4);
}

const paragraphs = [
  ...TEXTS.flatMap((name) => lines(new URL(`${name}.txt.gz`, CORPORA))),
  ...files.flatMap((file) => lines(file)),
];
const table = [
  '# What each hard rule says on the training text with generated damage. Regenerate: npx tsx scripts/rule-audit.ts --record',
  ['setting', 'rule', 'joins', 'wrong', 'precision', 'spaces', 'wrong', 'precision'].join('\t'),
];
for (const setting of SETTINGS) {
  if (only !== undefined && setting.name !== only) continue;
  for (const [rule, count] of audit(paragraphs, setting.name, setting.name === 'spaced')) {
    if (count.joins + count.spaces === 0) continue;
    table.push(
      [
        setting.name,
        LEFT.has(rule) ? `${rule} (left to the model)` : rule,
        count.joins,
        count.wrongJoins,
        rule === '(silent)' ? '' : share(count.joins - count.wrongJoins, count.joins),
        count.spaces,
        count.wrongSpaces,
        rule === '(silent)' ? '' : share(count.spaces - count.wrongSpaces, count.spaces),
      ].join('\t'),
    );
  }
}
const text = `${table.join('\n')}\n`;
if (flags.includes('--record')) {
  writeFileSync(new URL('../bench/quality/records/rules.tsv', import.meta.url), text);
}
process.stdout.write(text);
