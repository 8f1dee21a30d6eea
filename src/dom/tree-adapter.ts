/**
 * What has to be known of a kind of tree, so that it can be read and rebuilt: domhandler and hast give one each.
 *
 * @module
 */
import { describe } from '../api/messages.ts';

/** Kinds of node. */
export const ELEMENT = 0;
export const TEXT = 1;
/** A document or fragment: children, no tags. */
export const ROOT = 2;
/** Anything else: stays where it is. */
export const OPAQUE = 3;

/** A field that a node must have: its name, how it is called in a message, and whether a value is such a one. */
export type Field = readonly [name: string, takes: string, isOne: (value: unknown) => boolean];

/** A field of characters. */
export function textField(name: string): Field {
  return [name, 'a string', (value) => typeof value === 'string'];
}

/** The field of the nodes below a node. */
export const CHILDREN: Field = ['children', 'an array', Array.isArray];

/** What a kind of tree has to say about its nodes, and how it is changed. */
export interface Tree<N> {
  /** How messages call what was given: the argument, and what it takes. */
  readonly takes: string;
  /** The fields that a node must have beside its type, by its kind. */
  readonly fields: Readonly<Record<number, readonly Field[]>>;
  kindOf(node: N): number;
  /** The tag name of an element. */
  nameOf(element: N): string;
  /** The attributes of an element as HTML, each with a space before it. */
  attributesOf(element: N): string;
  /** The characters of a text. */
  dataOf(text: N): string;
  /** Anything else as HTML, roughly: it is never changed. */
  markupOf(node: N): string;
  /** What holds the children of an element or root: itself, or the fragment inside a `<template>`. */
  holderOf(node: N): N;
  childrenOf(holder: N): readonly N[];
  /** Gives a holder other children. */
  setChildren(holder: N, children: N[]): void;
  /** Gives a text other characters, which reach as far as those of `last` did. */
  setText(text: N, data: string, last: N): void;
  /** The element has come to end where `last` ended. */
  extend(element: N, last: N): void;
  /** The node is no part of the tree any more. */
  remove(node: N): void;
  /** A new element, of the same make as `sample`, which stands where `at` does. */
  createElement(name: string, sample: N, at: N): N;
  /** A new text, of the same make as `sample`. */
  createText(data: string, sample: N): N;
}

/**
 * Checks what stands where a node belongs: trees are made by hand too.
 *
 * @throws TypeError that says what is wrong with it
 */
export function checkNode<N>(tree: Tree<N>, value: unknown): void {
  if (typeof value !== 'object' || value === null || typeof (value as { type?: unknown }).type !== 'string') {
    throw new TypeError(`${tree.takes}, got one with ${describe(value)} in place of a node`);
  }
  const node = value as Readonly<Record<string, unknown>>;
  const wrong = tree.fields[tree.kindOf(value as N)]?.find(([name, , isOne]) => !isOne(node[name]));
  if (wrong === undefined) return;
  const [name, takes] = wrong;
  throw new TypeError(
    `${tree.takes}, got one in which a node '${node.type}' has not ${takes} for its ${name}, but ${describe(node[name])}`,
  );
}
