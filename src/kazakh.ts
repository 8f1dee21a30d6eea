/**
 * `tutas/kazakh`: the Kazakh pack, and the maker of packs for other languages.
 *
 * @module
 */

export { commonRules } from './language/common/index.ts';
export { definePack } from './language/define-pack.ts';
export { kazakh } from './language/kazakh/index.ts';
export type { Opinion, Rule, RulePack, RuleView, Run, RunLexicon, RunModel } from './language/pack.ts';
