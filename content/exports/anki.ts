// The words and the questions of a lesson as a text file for Anki. Each card has an id of its own, so that a file of a
// later day brings the cards up to date and makes none twice.
import type { Term } from "../model/glossary/term";
import { keyOf } from "../model/quiz/key-words";
import { type PortableQuestion, portableQuestions } from "./portable";
import { collection, type ExportSource, origin } from "./source";
import { escapedXml } from "./xml";

export function ankiOf(source: ExportSource): string {
  const { quiz, terms, lesson } = source;
  const keys = new Map(quiz.questions.map((question) => [question.id, keyOf(question)]));
  const rows = [
    ...terms.map((term) => termCard(term, quiz.lesson)),
    ...portableQuestions(quiz, lesson).map((question) =>
      questionCard(question, keys.get(question.id) ?? "", quiz.lesson),
    ),
  ];
  const head = [
    "#separator:tab",
    "#html:true",
    "#notetype:Basic",
    `#deck:${collection}::${quiz.title.replaceAll("::", ": ")}`,
    "#guid column:1",
    "#tags column:4",
    `# ${origin(source)}`,
  ];
  return `${[...head, ...rows.map((row) => row.join("\t"))].join("\n")}\n`;
}

type Row = readonly [id: string, front: string, back: string, tags: string];

function termCard({ id, name, aliases, definition, plain }: Term, lesson: string): Row {
  const also = aliases.length === 0 ? "" : `<br><small>${html(aliases.join(", "))}</small>`;
  return [
    // The same word belongs to several lessons; it is one card.
    `scale-to-zero/term/${id}`,
    `<b>${html(name)}</b>${also}`,
    `${html(definition)}<br><br>${html(plain)}`,
    tags("term", lesson),
  ];
}

function questionCard(question: PortableQuestion, key: string, lesson: string): Row {
  const { id, text, passage } = question;
  const heading = html(passage.heading);
  const place =
    passage.address === null ? heading : `<a href="${html(passage.address)}">${heading}</a>`;
  return [
    `scale-to-zero/question/${id}`,
    `${html(text)}${listsOf(question).map(listed).join("")}`,
    `${html(key)}<br><br><small>${place}</small>`,
    tags("question", lesson),
  ];
}

function listsOf(question: PortableQuestion): readonly (readonly string[])[] {
  switch (question.kind) {
    case "number":
      return [];
    case "pairs":
      return [question.pairs.map(({ left }) => left), question.choices];
    default:
      return [question.options.map(({ text }) => text)];
  }
}

function listed(items: readonly string[]): string {
  return `<ul>${items.map((item) => `<li>${html(item)}</li>`).join("")}</ul>`;
}

function tags(kind: string, lesson: string): string {
  return `scale-to-zero::${kind} scale-to-zero::${lesson}`;
}

/** A line is a card and a tab ends a field: neither may stand in one. */
function html(text: string): string {
  return escapedXml(text.trim())
    .replace(/\r\n?|\n/g, "<br>")
    .replaceAll("\t", " ");
}
