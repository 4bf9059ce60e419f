// An answer as SCORM 1.2 has it: the elements of one interaction. A wrong idea that the answer shows is its objective,
// the one place of an interaction for an id that a platform reports as it stands.
import type { Question, Response } from "@/content/model/quiz/quiz";
import { gradeOf, rightResponse } from "@/content/model/quiz/quiz-grade";

export type Element = readonly [name: string, value: string];

export function interactionOf(
  question: Question,
  response: Response,
  at: Date,
): readonly Element[] {
  const { isRight, notes } = gradeOf(question, response);
  const ideas = new Set(notes.flatMap(({ misconception }) => misconception ?? []));
  return [
    ["id", question.id.replace("/", ".")],
    ...[...ideas].map((id, n): Element => [`objectives.${n}.id`, id]),
    ["type", types[question.kind]],
    ["time", clockTime(at)],
    ["correct_responses.0.pattern", pattern(question, rightResponse(question))],
    ["student_response", pattern(question, response)],
    ["result", isRight ? "correct" : "wrong"],
  ];
}

const types = {
  choice: "choice",
  several: "choice",
  "predict-run": "choice",
  order: "sequencing",
  match: "matching",
  estimate: "numeric",
};

/** A part of a question is a letter, by its place in the lesson's own data. */
function pattern(question: Question, response: Response): string {
  switch (response.kind) {
    case "estimate":
      return String(response.value);
    case "order":
      return response.order.map(letter).join(",");
    case "match":
      return response.chosen.map((put, n) => `${letter(n)}.${letter(put ?? 0)}`).join(",");
    case "options": {
      const letters = response.chosen.toSorted((a, b) => a - b).map(letter);
      return question.kind === "several" ? `{${letters.join(",")}}` : letters.join(",");
    }
  }
}

function letter(place: number): string {
  return String.fromCharCode(97 + place);
}

function clockTime(at: Date): string {
  return [at.getHours(), at.getMinutes(), at.getSeconds()].map(two).join(":");
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}

/** Hours, minutes and seconds with hundredths, as a session's length is told. */
export function timespan(milliseconds: number): string {
  const hundredths = Math.round(milliseconds / 10);
  const seconds = Math.floor(hundredths / 100);
  const hours = Math.min(Math.floor(seconds / 3600), 9999);
  const parts = [
    String(hours).padStart(4, "0"),
    two(Math.floor(seconds / 60) % 60),
    two(seconds % 60),
  ];
  return `${parts.join(":")}.${two(hundredths % 100)}`;
}
