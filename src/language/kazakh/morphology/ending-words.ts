/**
 * Endings that are words as well: what the next rule makes of them hangs on their neighbours.
 *
 * @module
 */

/** «Without», and «you». */
export const privativeForms: ReadonlySet<string> = new Set(['сыз', 'сіз']);
/** «Without doing», and «oil» or «rich» among others. */
export const negativeConverbForms: ReadonlySet<string> = new Set(['май', 'мей', 'бай', 'бей', 'пай', 'пей']);
/** «With», and «and». */
export const instrumentalForms: ReadonlySet<string> = new Set(['мен', 'бен', 'пен']);
/** «Son of» and «daughter of», and «great» and «his daughter». */
export const patronymicForms: ReadonlySet<string> = new Set(['ұлы', 'қызы', 'улы', 'кызы']);

/** All of them. */
export const endingWords: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...privativeForms,
  ...negativeConverbForms,
  ...instrumentalForms,
  ...patronymicForms,
]);
