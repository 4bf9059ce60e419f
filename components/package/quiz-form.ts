// A quiz in a package: each question with its fields, a button, and what is said about the answer. It tells of each
// answer; what is kept of it is the caller's.
import type { Question, Quiz, Response } from "@/content/model/quiz/quiz";
import { gradeOf, isComplete } from "@/content/model/quiz/quiz-grade";
import { made } from "./made";
import { fieldsOf } from "./question-fields";

type QuizForm = { readonly element: HTMLElement; readonly clear: () => void };

export function quizForm(
  quiz: Quiz,
  answers: ReadonlyMap<string, Response>,
  onAnswer: (question: Question, response: Response) => void,
): QuizForm {
  const forms = quiz.questions.map((question, n) =>
    questionForm(question, `${n + 1}`, quiz.claims, answers.get(question.id), onAnswer),
  );
  return {
    element: made("ol", { class: "package-quiz" }, ...forms.map(({ element }) => element)),
    clear: () => {
      for (const form of forms) form.clear();
    },
  };
}

function questionForm(
  question: Question,
  number: string,
  claims: Quiz["claims"],
  answer: Response | undefined,
  onAnswer: (question: Question, response: Response) => void,
): QuizForm {
  const fields = fieldsOf(question);
  const said = made("div", { role: "status" });
  const say = (response: Response) => said.replaceChildren(...wordsOn(question, response, claims));
  const form = made(
    "form",
    {},
    made(
      "fieldset",
      {},
      made("legend", {}, `${number}. ${question.text}`),
      fields.element,
      made("button", { type: "submit" }, "Check"),
    ),
    said,
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const response = fields.response();
    if (!isWhole(question, response)) {
      said.replaceChildren(made("p", {}, "There is no whole answer yet."));
      return;
    }
    say(response);
    onAnswer(question, response);
  });
  if (answer) {
    fields.put(answer);
    say(answer);
  }
  return {
    element: made("li", {}, form),
    clear: () => {
      form.reset();
      said.replaceChildren();
    },
  };
}

/** A place that is given twice leaves another with no step. */
function isWhole(question: Question, response: Response): boolean {
  if (response.kind === "estimate") return Number.isFinite(response.value);
  if (response.kind === "order") return !response.order.includes(-1);
  return isComplete(question, response);
}

function wordsOn(question: Question, response: Response, claims: Quiz["claims"]): readonly Node[] {
  const { isRight, lead, notes } = gradeOf(question, response);
  const ideas = new Set(notes.flatMap(({ misconception }) => misconception ?? []));
  return [
    made("p", { class: isRight ? "package-right" : "package-wrong" }, made("b", {}, lead)),
    ...notes.map(({ about, text }) =>
      made("p", {}, ...(about === null ? [] : [made("i", {}, about), ": "]), text),
    ),
    ...[...ideas].map((id) => made("p", {}, `The idea behind it: “${claims[id] ?? id}”`)),
    made("p", {}, made("a", { href: `#${question.passage.anchor}` }, question.passage.heading)),
  ];
}
