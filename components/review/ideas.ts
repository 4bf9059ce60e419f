// Which wrong ideas a reader has shown in their answers, and which of these they have put right since.
import type { Question, Response } from "@/content/model/quiz/quiz";
import { gradeOf } from "@/content/model/quiz/quiz-grade";
import { ofKind, type ProgressEvent } from "../progress/log/event";

export type Ideas = { readonly fixed: readonly string[]; readonly open: readonly string[] };

/** An idea is put right when its question was answered right at a later first try. */
export function ideasIn(events: readonly ProgressEvent[], questions: readonly Question[]): Ideas {
  const held = new Map<string, boolean>();
  for (const question of questions) {
    const answers = ofKind(events, "answered").filter(({ of }) => of === question.id);
    const isFixed = answers.at(-1)?.is.isRight === true;
    const ideas = answers.flatMap(({ is }) => (is.isRight ? [] : ideasOf(question, is.response)));
    for (const id of ideas) held.set(id, (held.get(id) ?? true) && isFixed);
  }
  const [fixed, open] = [true, false].map((is) =>
    [...held].flatMap(([id, isFixed]) => (isFixed === is ? [id] : [])),
  );
  return { fixed: fixed ?? [], open: open ?? [] };
}

function ideasOf(question: Question, response: Response | null): readonly string[] {
  if (response === null) return [];
  return gradeOf(question, response).notes.flatMap(({ misconception }) => misconception ?? []);
}
