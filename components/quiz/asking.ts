// How far a reader is with one question, as data: open, answered wrong, right, or shown the answer. A miss costs
// nothing; only how the first try went is remembered.
import type { Question, Response } from "@/content/model/quiz/quiz";
import { type Grade, gradeOf, isComplete, rightResponse } from "@/content/model/quiz/quiz-grade";
import { places, valueAt } from "./estimate-scale";

export type Asking = {
  readonly response: Response | null;
  readonly phase:
    | { readonly kind: "open" }
    /** Checked without an answer. */
    | { readonly kind: "empty" }
    | { readonly kind: "wrong" | "right" | "shown"; readonly grade: Grade };
  /** Whether the first check was right; null: none yet. */
  readonly first: boolean | null;
};

export type AskingAction =
  | { readonly kind: "respond"; readonly response: Response }
  | { readonly kind: "check" }
  | { readonly kind: "show" }
  | { readonly kind: "again" };

export function asked(question: Question, arrangement: readonly number[]): Asking {
  return { response: firstResponse(question, arrangement), phase: { kind: "open" }, first: null };
}

export function nextAsking(
  question: Question,
  arrangement: readonly number[],
  asking: Asking,
  action: AskingAction,
): Asking {
  const { response, first } = asking;
  switch (action.kind) {
    case "respond":
      return { response: action.response, phase: { kind: "open" }, first };
    case "check": {
      if (!isComplete(question, response)) return { ...asking, phase: { kind: "empty" } };
      const grade = gradeOf(question, response);
      const phase = { kind: grade.isRight ? "right" : "wrong", grade } as const;
      return { response, phase, first: first ?? grade.isRight };
    }
    case "show": {
      const right = rightResponse(question);
      const grade = { ...gradeOf(question, right), lead: "The answer." };
      return { response: right, phase: { kind: "shown", grade }, first: first ?? false };
    }
    case "again":
      return asked(question, arrangement);
  }
}

/** What stands there before anything was touched. */
function firstResponse(question: Question, arrangement: readonly number[]): Response | null {
  if (question.kind === "order") return { kind: "order", order: arrangement };
  if (question.kind === "match") return { kind: "match", chosen: question.pairs.map(() => null) };
  return null;
}

/** What a reader has set in the still quiz before it was live, read from its form. */
export function responseIn(question: Question, set: FormData): Response | null {
  switch (question.kind) {
    case "order":
      return null;
    case "estimate": {
      const place = Number(set.get(question.id) ?? places / 2);
      // Still in the middle, where it stood by itself.
      return place === places / 2 ? null : { kind: "estimate", value: valueAt(question, place) };
    }
    case "match":
      return {
        kind: "match",
        chosen: question.pairs.map((_, n) => {
          const value = set.get(`${question.id}/${n}`);
          return typeof value === "string" && value !== "" ? Number(value) : null;
        }),
      };
    default: {
      const chosen = set.getAll(question.id).map(Number);
      return chosen.length === 0 ? null : { kind: "options", chosen };
    }
  }
}
