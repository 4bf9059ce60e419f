// What a learner has done in a package, as data, and as the short text that a platform keeps of it: the sections seen
// and the last answer to each question.
import type { Question, Quiz, Response } from "@/content/model/quiz/quiz";
import { gradeOf, isComplete } from "@/content/model/quiz/quiz-grade";

export type Attempt = {
  readonly seen: readonly string[];
  /** By the id of the question. */
  readonly answers: ReadonlyMap<string, Response>;
};

export const nothingDone: Attempt = { seen: [], answers: new Map() };

/** SCORM 1.2 lets a package keep no more. */
export const mostKept = 4096;

/** In hundredths of the questions; null until one is answered, so that who only looked has no score. */
export function scoreOf(
  { answers }: Attempt,
  { questions }: Pick<Quiz, "questions">,
): number | null {
  if (answers.size === 0) return null;
  const right = questions.filter((question) => {
    const response = answers.get(question.id);
    return response !== undefined && gradeOf(question, response).isRight;
  });
  return Math.round((100 * right.length) / questions.length);
}

export function isDone(
  attempt: Attempt,
  quiz: Pick<Quiz, "questions">,
  sections: readonly string[],
) {
  const { seen, answers } = attempt;
  return (
    sections.every((id) => seen.includes(id)) && quiz.questions.every(({ id }) => answers.has(id))
  );
}

export function keptText({ seen, answers }: Attempt): string {
  const written = [...answers].map(([id, response]) => `${id.split("/")[1]}=${words(response)}`);
  return ["1", seen.join(","), written.join(";")].join("|").slice(0, mostKept);
}

/** What cannot be read, or is of another edition of the lesson, is left out. */
export function attemptIn(
  text: string,
  quiz: Pick<Quiz, "questions">,
  sections: readonly string[],
): Attempt {
  const [version, seen = "", answers = ""] = text.split("|");
  if (version !== "1") return nothingDone;
  const given = answers.split(";").flatMap((part): readonly [string, Response][] => {
    const [name = "", value = ""] = part.split("=");
    const question = quiz.questions.find(({ id }) => id.split("/")[1] === name);
    const response = question && responseIn(question, value);
    return question && response ? [[question.id, response]] : [];
  });
  return {
    seen: seen.split(",").filter((id) => sections.includes(id)),
    answers: new Map(given),
  };
}

function words(response: Response): string {
  if (response.kind === "estimate") return String(response.value);
  return (response.kind === "order" ? response.order : response.chosen).join(".");
}

function responseIn(question: Question, text: string): Response | null {
  const response = unchecked(question, text);
  return isWithin(question, response) && isComplete(question, response) ? response : null;
}

function unchecked({ kind }: Question, text: string): Response {
  const numbers = text.split(".").map((part) => (/^\d+$/.test(part) ? Number(part) : -1));
  switch (kind) {
    case "estimate":
      return { kind, value: text === "" ? Number.NaN : Number(text) };
    case "order":
      return { kind, order: numbers };
    case "match":
      return { kind, chosen: numbers };
    default:
      return { kind: "options", chosen: numbers };
  }
}

function isWithin(question: Question, response: Response): boolean {
  if (response.kind === "estimate") return Number.isFinite(response.value);
  const places = response.kind === "order" ? response.order : response.chosen;
  const count = partsOf(question);
  const isWhole = question.kind !== "order" && question.kind !== "match";
  return (
    places.every((place) => place !== null && place >= 0 && place < count) &&
    (isWhole || places.length === count)
  );
}

function partsOf(question: Question): number {
  if (question.kind === "order") return question.items.length;
  if (question.kind === "match") return question.pairs.length;
  return question.kind === "estimate" ? 0 : question.options.length;
}
