/** The entries that have the same doors: with the Kazakh pack, and without any. */
import * as tutas from 'tutas';
import * as core from 'tutas/core';

/** An entry's module. */
export type Entry = typeof core;

export const entries: ReadonlyArray<readonly [name: string, doors: Entry]> = [
  ['tutas', tutas],
  ['tutas/core', core],
];
