/**
 * `tutas/pack`: what is needed to teach the library another language.
 *
 * @example
 * ```ts
 * import { normalize } from 'tutas/core';
 * import { commonRules, definePack } from 'tutas/pack';
 *
 * const pack = definePack({ name: 'xx', rules: commonRules });
 * normalize(html, { pack });
 * ```
 *
 * @module
 */

export { commonRules } from './language/common/index.ts';
export { definePack } from './language/define-pack.ts';
export type {
  Gap,
  Opinion,
  Rule,
  RulePack,
  RuleView,
  Run,
  RunLexicon,
  RunModel,
  RunningTextFigures,
  Verdict,
} from './language/pack.ts';
