/**
 * `tutas/kazakh`: the Kazakh pack, and the maker of packs for other languages.
 *
 * @module
 */

export { commonRules } from './rules/common/index.ts';
export { definePack } from './rules/define-pack.ts';
export { kazakh } from './rules/kazakh/index.ts';
export type { Opinion, Rule, RulePack, RuleView, Run, RunLexicon, RunModel } from './rules/rule.ts';
