// What the search of the site can find: one line of its list, with the words it is found by.

/** In the order in which they are shown. */
export const searchKinds = ["term", "lesson", "section", "scenario", "misconception"] as const;
export type SearchKind = (typeof searchKinds)[number];

export type SearchEntry = {
  readonly kind: SearchKind;
  /** Its address within the site. */
  readonly href: string;
  readonly title: string;
  /** Other names of the same thing. */
  readonly names: readonly string[];
  /** Words that lead to it and mean other things as well. */
  readonly keywords: readonly string[];
  /** One or two sentences, shown in the list: the definition of a term. */
  readonly text: string;
  /** Where it stands, in a few words. */
  readonly place: string;
  /** One of the main words of the subject. */
  readonly isMain: boolean;
};
