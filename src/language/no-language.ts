import { commonRules } from './common/index.ts';
import type { RulePack } from './pack.ts';

/** Asked where no pack is, and where the text is in another language than the pack's: punctuation and the like. */
export const NO_LANGUAGE: RulePack = { name: 'none', rules: commonRules };
