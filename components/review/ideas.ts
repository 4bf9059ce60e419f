// Which wrong ideas a reader has shown in their answers, and which of these they have put right since.
import type { Question, Response } from "@/content/model/quiz";
import { gradeOf } from "@/content/model/quiz-grade";
import { answeredKind, isRight } from "../progress/answers";
import type { ProgressEvent } from "../progress/progress-log";

export type Ideas = { readonly fixed: readonly string[]; readonly open: readonly string[] };

/** An idea is put right when its question was answered right at a later first try. */
export function ideasIn(events: readonly ProgressEvent[], questions: readonly Question[]): Ideas {
  const held = new Map<string, boolean>();
  for (const question of questions) {
    const answers = events.filter(({ kind, of }) => kind === answeredKind && of === question.id);
    const last = answers.at(-1);
    if (last === undefined) continue;
    const ideas = answers
      .filter((answer) => !isRight(answer))
      .flatMap((answer) => ideasOf(question, answer));
    for (const id of ideas) held.set(id, (held.get(id) ?? true) && isRight(last));
  }
  const [fixed, open] = [true, false].map((is) =>
    [...held].flatMap(([id, isFixed]) => (isFixed === is ? [id] : [])),
  );
  return { fixed: fixed ?? [], open: open ?? [] };
}

function ideasOf(question: Question, { is }: ProgressEvent): readonly string[] {
  const response: unknown = Reflect.get(Object(is), "response");
  if (!isResponse(response)) return [];
  return gradeOf(question, response).notes.flatMap(({ misconception }) => misconception ?? []);
}

/** What was kept may be older than the question. */
function isResponse(found: unknown): found is Response {
  const has = (name: string): unknown => Reflect.get(Object(found), name);
  switch (has("kind")) {
    case "options":
    case "match":
      return Array.isArray(has("chosen"));
    case "order":
      return Array.isArray(has("order"));
    case "estimate":
      return typeof has("value") === "number";
    default:
      return false;
  }
}
