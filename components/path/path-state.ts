// How far a reader is on a path, worked out from the events of their progress: which steps are done, and which is
// next. A lesson is begun by whatever was done in it and done when all its sections were read, a goal when it was
// reached.
import type { PathStep } from "@/content/model/path/path";
import { hasReached } from "../progress/goals";
import { isOfLesson, type ProgressEvent } from "../progress/log/event";
import { hasVisited, scenarioPage, termPage } from "../progress/visited";

/** What has to be known of a step; the sections are those of a lesson. */
export type CountedStep = Pick<PathStep, "kind" | "of"> & { readonly sections: readonly string[] };

export type StepState = "done" | "begun" | "open";

export type PathState = {
  readonly steps: readonly StepState[];
  readonly done: number;
  /** The place of the first step that is not done; null when all are. */
  readonly next: number | null;
};

export function pathState(
  events: readonly ProgressEvent[],
  steps: readonly CountedStep[],
): PathState {
  const states = steps.map((step) => stepState(events, step));
  const next = states.findIndex((state) => state !== "done");
  return {
    steps: states,
    done: states.filter((state) => state === "done").length,
    next: next < 0 ? null : next,
  };
}

function stepState(
  events: readonly ProgressEvent[],
  { kind, of, sections }: CountedStep,
): StepState {
  switch (kind) {
    case "lesson":
      return lessonStep(events, of, sections);
    case "section":
      return hasVisited(events, of) ? "done" : "open";
    case "term":
      return hasVisited(events, termPage(of)) ? "done" : "open";
    case "goal":
      return hasReached(events, of) ? "done" : "open";
    case "scenario":
      return hasVisited(events, scenarioPage(of)) ? "done" : "open";
  }
}

function lessonStep(
  events: readonly ProgressEvent[],
  slug: string,
  sections: readonly string[],
): StepState {
  const count = sections.filter((id) => hasVisited(events, `${slug}#${id}`)).length;
  if (count > 0 && count === sections.length) return "done";
  return events.some((event) => isOfLesson(event, slug)) ? "begun" : "open";
}
