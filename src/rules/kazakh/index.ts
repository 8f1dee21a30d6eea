/**
 * The Kazakh rule pack.
 *
 * @module
 */
import { commonRules } from '../common/index.ts';
import type { RulePack } from '../rule.ts';
import { fold } from './fold.ts';
import { isPiece } from './is-piece.ts';

/** Rules, tables and model for Kazakh in Cyrillic, with Russian runs inside it. */
export const kazakh: RulePack = {
  name: 'kk',
  rules: commonRules,
  isPiece,
  fold,
};
