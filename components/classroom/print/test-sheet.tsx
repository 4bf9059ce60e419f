// A test on paper: half of the questions of a quiz, with boxes, lines or blanks to answer in; and the key to both halves.
import { keyOf } from "@/content/model/quiz/key-words";
import type { Question } from "@/content/model/quiz/quiz";
import { arrangementOf, usualSeed } from "@/content/model/quiz/shuffle";
import type { Halves } from "@/content/model/quiz/test-halves";
import { Sheet, SheetNames } from "./sheet";
import styles from "./teach.module.css";

type TestSheetProps = {
  readonly id: "before" | "after";
  readonly title: string;
  readonly questions: readonly Question[];
};

export function TestSheet({ id, title, questions }: TestSheetProps) {
  return (
    <Sheet id={id} title={`Test ${id} the lesson: ${title}`}>
      <SheetNames />
      <ol className={styles.tasks}>
        {questions.map((question) => (
          <li key={question.id}>
            <p>{question.text}</p>
            <Room question={question} />
          </li>
        ))}
      </ol>
    </Sheet>
  );
}

export function TestKey({ title, halves }: { readonly title: string; readonly halves: Halves }) {
  return (
    <Sheet id="test-key" title={`Key to the tests: ${title}`}>
      {(["before", "after"] as const).map((half) => [
        <h3 key="title">{half === "before" ? "Before the lesson" : "After it"}</h3>,
        <ol key="list" className={styles.tasks}>
          {halves[half].map((question) => (
            <li key={question.id}>
              <p className={styles.asked}>{question.text}</p>
              <p>{keyOf(question)}</p>
            </li>
          ))}
        </ol>,
      ])}
    </Sheet>
  );
}

/** Where the answer goes. What is to be ordered or matched stands as the quiz shows it first. */
function Room({ question }: { readonly question: Question }) {
  const shown = arrangementOf(question, usualSeed);
  switch (question.kind) {
    case "estimate":
      return (
        <p className={styles.blank}>
          {question.unit === "$" ? "$ " : ""}
          <span />
          {question.unit === "$" ? "" : ` ${question.unit}`}
        </p>
      );
    case "order":
      return (
        <>
          <p className={styles.asked}>Write 1 to {question.items.length} into the boxes.</p>
          <Boxes texts={shown.flatMap((n) => question.items[n]?.text ?? [])} />
        </>
      );
    case "match":
      return (
        <>
          <p className={styles.asked}>
            Write the letter that belongs to each:{" "}
            {shown.map((n, place) => `${letterOf(place)}: ${question.pairs[n]?.right}`).join("; ")}.
          </p>
          <Boxes texts={question.pairs.map(({ left }) => left)} />
        </>
      );
    default:
      return (
        <>
          {question.kind === "several" && <p className={styles.asked}>Tick all that hold.</p>}
          <Boxes texts={shown.flatMap((n) => question.options[n]?.text ?? [])} />
        </>
      );
  }
}

function Boxes({ texts }: { readonly texts: readonly string[] }) {
  return (
    <ul className={styles.boxes}>
      {texts.map((text, n) => (
        <li key={text}>
          <b>{letterOf(n)}</b> {text}
        </li>
      ))}
    </ul>
  );
}

function letterOf(place: number): string {
  return String.fromCharCode(65 + place);
}
