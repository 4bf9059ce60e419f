// A quiz as Moodle's GIFT, which several other platforms read, too. Signs that mean something in it are escaped.
import { decimal } from "./decimal";
import {
  type PortableNumber,
  type PortableOptions,
  type PortablePairs,
  type PortableQuestion,
  portableQuestions,
} from "./portable";
import { collection, type ExportSource, origin } from "./source";

export function giftOf(source: ExportSource): string {
  const { quiz, lesson } = source;
  const parts = [
    `// ${origin(source)}`,
    `$CATEGORY: $course$/top/${[collection, quiz.title].map(categoryPart).join("/")}`,
    ...portableQuestions(quiz, lesson).map(questionOf),
  ];
  return `${parts.join("\n\n")}\n`;
}

function questionOf(question: PortableQuestion): string {
  const { id, text, ideas, passage } = question;
  const tags = [id.split("/")[0], ...ideas].map((tag) => `[tag:${tag}]`).join(" ");
  const where = passage.address === null ? "." : `: ${passage.address}`;
  const taught = `Taught in “${passage.heading}”${where}`;
  const answers = answersOf(question);
  return [
    `// [id:${id}] ${tags}`,
    // As plain text: what looks like a tag or a link in a question stays what it is.
    `::${escaped(id)}::[plain]${escaped(text)}{${question.kind === "number" ? "#" : ""}`,
    ...answers,
    `####${field(generalOf(question, taught))}`,
    "}",
  ].join("\n");
}

function answersOf(question: PortableQuestion): readonly string[] {
  switch (question.kind) {
    case "one":
      return question.options.map(({ text, feedback, isRight }) =>
        answer(isRight ? "=" : "~", field(text), feedback),
      );
    case "several":
      return several(question);
    case "pairs":
      return question.pairs.map(({ left, right }) => `=${side(left)} -> ${side(right)}`);
    case "number":
      return numbers(question);
  }
}

/** Each right one its part of the whole; each wrong one takes its part of it away. */
function several({ options }: PortableOptions): readonly string[] {
  const right = options.filter(({ isRight }) => isRight).length;
  const wrong = options.length - right;
  return options.map(({ text, feedback, isRight }) => {
    const share = isRight ? share100(right) : `-${share100(wrong)}`;
    return answer(`~%${share}%`, field(text), feedback);
  });
}

/** With the digits of the list from which Moodle takes no other share. */
export function share100(of: number): string {
  return String(Number((100 / of).toFixed(5)));
}

/** The first is what is shown as the right answer; the first that fits is what counts. */
function numbers(question: PortableNumber): readonly string[] {
  const { answer: value, from, to, min, max, right, low, high } = question;
  const range = (lower: number, upper: number) => `${decimal(lower)}..${decimal(upper)}`;
  return [
    answer("=%100%", `${decimal(value)}:0`, right),
    answer("=%100%", range(from, to), right),
    ...(min < from ? [answer("=%0%", range(min, from), low)] : []),
    ...(to < max ? [answer("=%0%", range(to, max), high)] : []),
    answer("~", "", `The answer lies from ${decimal(min)} to ${decimal(max)}.`),
  ];
}

/** Pairs have no feedback of their own in GIFT. */
function generalOf(question: PortableOptions | PortablePairs | PortableNumber, taught: string) {
  return question.kind === "pairs" ? `${question.right} ${taught}` : taught;
}

function answer(mark: string, text: string, feedback: string): string {
  return `${mark}${text}#${field(feedback)}`;
}

/** A text that would be taken for a format or a share where it begins has its format said. */
function field(text: string): string {
  const written = escaped(text);
  return /^[[%]/.test(written) ? `[plain]${written}` : written;
}

/** An arrow parts the sides, and cannot be escaped. */
function side(text: string): string {
  return field(text.replaceAll("->", "→"));
}

function escaped(text: string): string {
  return text
    .trim()
    .replace(/[ \t\r\n]+/g, " ")
    .replace(/[\\~=#{}:]/g, "\\$&");
}

/** A slash begins a category within; two are one that is meant. */
function categoryPart(name: string): string {
  return name.replaceAll("/", "//");
}
