// What a reader has set in the still quiz before it was live, read from its form.
import type { Question, Response } from "@/content/model/quiz/quiz";
import { places, valueAt } from "./estimate-scale";

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
