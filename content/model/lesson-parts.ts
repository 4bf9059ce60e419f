// The parts of a lesson that a reader's progress is counted in. Types alone.

/** What teaches a question: the id and the words of a heading. */
export type Taught = { readonly anchor: string; readonly heading: string };

export type LessonParts = {
  readonly slug: string;
  /** The ids of its sections. */
  readonly sections: readonly string[];
  readonly questions: readonly ({ readonly id: string } & Taught)[];
  /** How many there are. */
  readonly predictions: number;
  /** The ids of the goals it sets. */
  readonly goals: readonly string[];
};
