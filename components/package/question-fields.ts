// The fields of a question in a package, plain elements of the page, and the answer that stands in them.
import type { Question, Response } from "@/content/model/quiz/quiz";
import { arrangementOf, usualSeed } from "@/content/model/quiz/shuffle";
import { made } from "./made";

export type Fields = {
  readonly element: HTMLElement;
  /** May be incomplete: quiz-grade asks. */
  readonly response: () => Response;
  readonly put: (response: Response) => void;
};

export function fieldsOf(question: Question): Fields {
  switch (question.kind) {
    case "estimate":
      return number(question);
    case "order":
      return places(question);
    case "match":
      return sides(question);
    default:
      return options(question);
  }
}

function options(question: Extract<Question, { options: unknown }>): Fields {
  const inputs = question.options.map((_, n) =>
    made("input", {
      type: question.kind === "several" ? "checkbox" : "radio",
      name: question.id,
      value: String(n),
    }),
  );
  const lines = arrangementOf(question, usualSeed).map((n) =>
    made("label", {}, inputs[n] ?? "", made("span", {}, question.options[n]?.text ?? "")),
  );
  return {
    element: made("div", { class: "package-options" }, ...lines),
    response: () => ({
      kind: "options",
      chosen: inputs.flatMap(({ checked }, n) => (checked ? [n] : [])),
    }),
    put: (response) => {
      const chosen = response.kind === "options" ? response.chosen : [];
      inputs.forEach((input, n) => {
        input.checked = chosen.includes(n);
      });
    },
  };
}

function number(question: Extract<Question, { kind: "estimate" }>): Fields {
  const { min, max, unit } = question;
  const input = made("input", { type: "number", min: String(min), max: String(max), step: "any" });
  const words = `A number from ${min} to ${max}${unit === "" ? "" : `, in ${unit}`}`;
  return {
    element: made("label", { class: "package-number" }, made("span", {}, words), input),
    response: () => ({ kind: "estimate", value: input.valueAsNumber }),
    put: (response) => {
      input.value = response.kind === "estimate" ? String(response.value) : "";
    },
  };
}

/** Each step has a list of places. */
function places(question: Extract<Question, { kind: "order" }>): Fields {
  const all = question.items.map((_, n) => String(n + 1));
  const shown = arrangementOf(question, usualSeed);
  const lists = question.items.map(() =>
    choice(
      all,
      all.map((_, n) => n),
    ),
  );
  return {
    element: rows(shown.map((n) => [question.items[n]?.text ?? "", lists[n]])),
    response: () => ({
      kind: "order",
      order: all.map((_, place) => lists.findIndex(({ value }) => value === String(place))),
    }),
    put: (response) => {
      const order = response.kind === "order" ? response.order : [];
      lists.forEach((list, n) => {
        list.value = order.includes(n) ? String(order.indexOf(n)) : "";
      });
    },
  };
}

function sides(question: Extract<Question, { kind: "match" }>): Fields {
  const rights = question.pairs.map(({ right }) => right);
  const shown = arrangementOf(question, usualSeed);
  const lists = question.pairs.map(() => choice(rights, shown));
  return {
    element: rows(question.pairs.map(({ left }, n) => [left, lists[n]])),
    response: () => ({
      kind: "match",
      chosen: lists.map(({ value }) => (value === "" ? null : Number(value))),
    }),
    put: (response) => {
      const chosen = response.kind === "match" ? response.chosen : [];
      lists.forEach((list, n) => {
        list.value = String(chosen[n] ?? "");
      });
    },
  };
}

function choice(texts: readonly string[], order: readonly number[]): HTMLSelectElement {
  const none = made("option", { value: "" }, "Choose …");
  return made(
    "select",
    {},
    none,
    ...order.map((n) => made("option", { value: String(n) }, texts[n] ?? "")),
  );
}

function rows(all: readonly (readonly [string, HTMLElement | undefined])[]): HTMLElement {
  const lines = all.map(([text, list]) => made("label", {}, made("span", {}, text), list ?? ""));
  return made("div", { class: "package-pairs" }, ...lines);
}
