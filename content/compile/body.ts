// What stands in a lesson, as data. A lesson holds nothing computed, so all of it can be: text, and elements with
// the names of tags and of components.

export type BodyNode = string | BodyElement;

export type BodyElement = readonly [
  name: string,
  props: Readonly<Record<string, unknown>>,
  children: readonly BodyNode[],
];
