/**
 * What has to be known of a kind of tree, so that it can be read and rebuilt: domhandler and hast give one each.
 *
 * @module
 */

/** Kinds of node. */
export const ELEMENT = 0;
export const TEXT = 1;
/** A document or fragment: children, no tags. */
export const ROOT = 2;
/** Anything else: stays where it is. */
export const OPAQUE = 3;

/** What a kind of tree has to say about its nodes, and how it is changed. */
export interface Tree<N> {
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
