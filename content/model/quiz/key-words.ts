// The answer to a question in one paragraph, with its reason: for the key of a quiz on paper, and for teachers.
import type { Question } from "./quiz";
import { amount } from "./quiz-grade";

export function keyOf(question: Question): string {
  switch (question.kind) {
    case "order":
      return `${question.items.map(({ text }) => text).join("; ")}. ${question.right}`;
    case "estimate":
      return `${amount(question, question.answer)}. ${question.right}`;
    case "match":
      return question.pairs.map(({ left, right }) => `${left}: ${right}.`).join(" ");
    default:
      return question.options
        .filter(({ isRight }) => isRight)
        .map(({ text, feedback }) => `${text}${/[.!?…]$/.test(text) ? "" : "."} ${feedback}`)
        .join(" ");
  }
}
