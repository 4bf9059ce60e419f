// A scene of a lesson's presentation as data: what a deck needs to know besides what it shows. Types alone.
import type { Micros } from "@/simulator/scenario";

/** An instant of the scene's simulator at which the run stops, and what to say of it. */
export type Beat = { readonly at: Micros; readonly caption: string };

export type Scene = {
  /** Unique in its lesson, and the fragment of its address. */
  readonly id: string;
  readonly title: string;
  /** How long it is meant to take. */
  readonly minutes: number;
  /** The heading of the lesson under which it stands; null above the first one. */
  readonly section: string | null;
  /** The name on the shelf of what its simulator runs. */
  readonly scenario: string | null;
  readonly beats: readonly Beat[];
  /** Of a list or a table that comes item by item: how many come after the first. */
  readonly steps: number;
  /** What is asked in it, by the ids that quiz.json gives. */
  readonly questions: readonly string[];
};
