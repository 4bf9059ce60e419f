// Answers to quiz questions among the events of a reader's progress: how the first try of each round went.
import type { Response } from "@/content/model/quiz";
import { browserProgress } from "./browser-progress";
import type { ProgressEvent, WallMoment } from "./progress-log";

export const answeredKind = "answered";

export type KeptAnswer = { readonly isRight: boolean; readonly at: WallMoment };

export function keepAnswer(
  question: string,
  is: { readonly isRight: boolean; readonly response: Response | null },
): void {
  browserProgress.add({ v: 1, at: Date.now(), kind: answeredKind, of: question, is });
}

/** null: never answered. */
export function lastAnswer(events: readonly ProgressEvent[], question: string): KeptAnswer | null {
  const last = events.findLast(({ kind, of }) => kind === answeredKind && of === question);
  return last === undefined ? null : { isRight: isRight(last), at: last.at };
}

export function isRight({ is }: ProgressEvent): boolean {
  return Reflect.get(Object(is), "isRight") === true;
}
