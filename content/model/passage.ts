// A place in a lesson that uses a word of the glossary.

export type Passage = {
  readonly termId: string;
  /** The section it stands in; null ahead of the first heading. */
  readonly headingId: string | null;
  /** The sentence that uses it. */
  readonly sentence: string;
};
