/** Every rule by itself: what it joins, what it keeps apart, where it stays silent. The rows are in files of their own. */
import { describe, expect, it } from 'vitest';
import { kazakh, leftToTheModel } from '../../src/language/kazakh/index.ts';
import type { Rule, Run } from '../../src/language/pack.ts';
import { askRule, type Row, type Rows } from '../support/ask-rules.ts';
import { commonRows } from './common-rule-rows.ts';
import { kazakhRows } from './kazakh-rule-rows.ts';

const rows: Record<string, Rows> = { ...commonRows, ...kazakhRows };

const shape = (row: string | Row): [string, Partial<Run>] =>
  typeof row === 'string' ? [row, {}] : [row[0], row[1] ?? {}];

/** The pack's rules, and those it leaves to its model. */
const all: readonly Rule[] = [...kazakh.rules, ...leftToTheModel];

describe('the rules of the Kazakh pack', () => {
  it('all have rows here, and every row has its rule', () => {
    expect(Object.keys(rows).sort()).toEqual(all.map((rule) => rule.name).sort());
  });

  describe.each(all.map((rule): [string, Rule] => [rule.name, rule]))('%s', (name, rule) => {
    const { joins = [], parts = [], silent } = rows[name] as Rows;
    if (joins.length > 0) {
      it.each(joins.map(shape))('joins %s', (picture, more) => {
        expect(askRule(rule, picture, more)).toBe('join');
      });
    }
    if (parts.length > 0) {
      it.each(parts.map(shape))('does not join %s', (picture, more) => {
        expect(askRule(rule, picture, more)).toBe('space');
      });
    }
    it.each(silent.map(shape))('stays silent at %s', (picture, more) => {
      expect(askRule(rule, picture, more)).toBeUndefined();
    });
  });
});
