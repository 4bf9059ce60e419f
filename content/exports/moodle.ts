// A quiz as Moodle's own XML: with the feedback of each option, tags for the wrong ideas, and a category.
import { decimal } from "./decimal";
import { share100 } from "./gift";
import {
  type PortableNumber,
  type PortableOptions,
  type PortablePairs,
  type PortableQuestion,
  portableQuestions,
} from "./portable";
import { collection, type ExportSource, origin } from "./source";
import { document, element, linked, paragraph, type Xml } from "./xml";

export function moodleOf(source: ExportSource): string {
  const { quiz, lesson } = source;
  const category = `$course$/top/${[collection, quiz.title].map((name) => name.replaceAll("/", "//")).join("/")}`;
  const root = element("quiz", {}, [
    element("question", { type: "category" }, element("category", {}, text(category))),
    ...portableQuestions(quiz, lesson).map(questionOf),
  ]);
  return document(root, origin(source));
}

const types = {
  one: "multichoice",
  several: "multichoice",
  pairs: "matching",
  number: "numerical",
};

function questionOf(question: PortableQuestion): Xml {
  const { id, kind, passage, ideas } = question;
  const general = linked("Taught in ", passage.heading, passage.address);
  return element("question", { type: types[kind] }, [
    element("name", {}, text(id)),
    html("questiontext", paragraph(question.text)),
    html("generalfeedback", general),
    element("defaultgrade", {}, "1"),
    element("penalty", {}, "0.3333333"),
    element("hidden", {}, "0"),
    element("idnumber", {}, id),
    ...answersOf(question),
    element(
      "tags",
      {},
      [id.split("/")[0] ?? "", ...ideas].map((tag) => element("tag", {}, text(tag))),
    ),
  ]);
}

function answersOf(question: PortableQuestion): readonly Xml[] {
  switch (question.kind) {
    case "one":
    case "several":
      return options(question);
    case "pairs":
      return pairs(question);
    case "number":
      return numbers(question);
  }
}

function options({ kind, options: all }: PortableOptions): readonly Xml[] {
  const right = all.filter(({ isRight }) => isRight).length;
  const lost = kind === "one" ? "0" : `-${share100(all.length - right)}`;
  return [
    element("single", {}, String(kind === "one")),
    element("shuffleanswers", {}, "true"),
    element("answernumbering", {}, "abc"),
    ...combined("", ""),
    ...all.map(({ text: words, feedback, isRight }) =>
      element("answer", { fraction: isRight ? share100(right) : lost, format: "html" }, [
        text(paragraph(words)),
        html("feedback", paragraph(feedback)),
      ]),
    ),
  ];
}

function pairs({ pairs: all, right, wrong }: PortablePairs): readonly Xml[] {
  return [
    element("shuffleanswers", {}, "true"),
    ...combined(paragraph(right), paragraph(wrong)),
    ...all.map((pair) =>
      element("subquestion", { format: "html" }, [
        text(paragraph(pair.left)),
        // Moodle shows it in a list to choose from, as it stands.
        element("answer", {}, text(pair.right)),
      ]),
    ),
  ];
}

/** The first that fits counts; a star is anything else. */
function numbers(question: PortableNumber): readonly Xml[] {
  const { answer, from, to, min, max, right, low, high } = question;
  const range = (lower: number, upper: number, fraction: string, feedback: string) =>
    number(decimal((lower + upper) / 2), decimal((upper - lower) / 2), fraction, feedback);
  return [
    number(decimal(answer), "0", "100", right),
    range(from, to, "100", right),
    ...(min < from ? [range(min, from, "0", low)] : []),
    ...(to < max ? [range(to, max, "0", high)] : []),
    number("*", "0", "0", `The answer lies from ${decimal(min)} to ${decimal(max)}.`),
    element("unitgradingtype", {}, "0"),
    element("unitpenalty", {}, "0.1"),
    element("showunits", {}, "3"),
    element("unitsleft", {}, "0"),
  ];
}

function number(value: string, tolerance: string, fraction: string, feedback: string): Xml {
  return element("answer", { fraction, format: "moodle_auto_format" }, [
    text(value),
    html("feedback", paragraph(feedback)),
    element("tolerance", {}, tolerance),
  ]);
}

function combined(right: string, wrong: string): readonly Xml[] {
  return [
    html("correctfeedback", right),
    html("partiallycorrectfeedback", wrong),
    html("incorrectfeedback", wrong),
    element("shownumcorrect", {}),
  ];
}

function html(name: string, content: string): Xml {
  return element(name, { format: "html" }, text(content));
}

function text(content: string): Xml {
  return element("text", {}, content);
}
