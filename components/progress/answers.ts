// Answers to quiz questions among the events of a reader's progress: how the first try of each round went.
import { browserProgress } from "./browser-progress";
import { type EventOf, ofKind, type ProgressEvent } from "./log/event";

type Answered = EventOf<"answered">;

export function keepAnswer(of: string, is: Answered["is"]): void {
  browserProgress.add({ kind: "answered", of, is });
}

/** undefined: never answered. */
export function lastAnswer(
  events: readonly ProgressEvent[],
  question: string,
): Answered | undefined {
  return ofKind(events, "answered").findLast(({ of }) => of === question);
}
