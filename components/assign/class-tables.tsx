// The results of a class as three tables: by student, by question, by wrong idea. Each can be saved for a spreadsheet.
import type { ReactNode } from "react";
import type { Quiz } from "@/content/model/quiz/quiz";
import controls from "../ui/controls.module.css";
import { type Cell, csvText } from "../ui/csv";
import { LineIcon } from "../ui/line-icon";
import { save } from "../ui/save-text";
import { Scrolling } from "../ui/scrolling";
import styles from "./assign.module.css";
import type { Checked } from "./check";
import { byIdea, byQuestion, rowsByStudent } from "./class-results";
import type { Course } from "./course";
import type { HandIn } from "./hand-in";
import { measures } from "./measure";

type ClassTablesProps = {
  readonly checked: readonly Checked[];
  readonly twins: ReadonlyMap<HandIn, readonly string[]>;
  readonly quizzes: readonly Quiz[];
  readonly leftOut: readonly string[];
  readonly course: Course;
};

export function ClassTables({ checked, twins, quizzes, leftOut, course }: ClassTablesProps) {
  const remarks = (one: Checked) => {
    const others = twins.get(one.handIn) ?? [];
    const shared = `Answers have the same times as those of ${others.join(", ")}.`;
    return others.length > 0 ? [...one.remarks, shared] : one.remarks;
  };
  const questions = byQuestion(checked);
  const ideas = byIdea(checked, quizzes);
  const done = checked.filter((one) => one.isDone).length;
  return (
    <>
      {leftOut.length > 0 && (
        <div role="alert">
          <p>Left out:</p>
          <ul>
            {leftOut.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      )}
      {checked.length > 0 && (
        <p role="status">
          {checked.length} handed in, {done} complete.
        </p>
      )}
      {checked.length > 0 && (
        <Table title="By student" file="students" rows={rowsByStudent(checked, remarks)}>
          <StudentTable {...{ checked, course, remarks }} />
        </Table>
      )}
      {questions.length > 0 && (
        <Table
          title="By question"
          file="questions"
          rows={[
            ["question", "answered", "right"],
            ...questions.map(({ question, answered, right }) => [question.text, answered, right]),
          ]}
        >
          <table>
            <thead>
              <tr>
                <th scope="col">Question</th>
                <th scope="col">Right</th>
              </tr>
            </thead>
            <tbody>
              {questions.map(({ question, answered, right }) => (
                <tr key={question.id}>
                  <th scope="row">{question.text}</th>
                  <td>{answered === 0 ? "nobody answered" : `${right} of ${answered}`}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Table>
      )}
      {ideas.length > 0 && (
        <Table
          title="By wrong idea"
          file="ideas"
          rows={[
            ["idea", "students", "names"],
            ...ideas.map(({ claim, names }) => [claim, names.length, names.join(", ")]),
          ]}
        >
          <table>
            <thead>
              <tr>
                <th scope="col">What was thought</th>
                <th scope="col">By</th>
              </tr>
            </thead>
            <tbody>
              {ideas.map(({ claim, names }) => (
                <tr key={claim}>
                  <th scope="row">“{claim}”</th>
                  <td>
                    {names.length}: {names.join(", ")}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Table>
      )}
    </>
  );
}

type StudentTableProps = Pick<ClassTablesProps, "checked" | "course"> & {
  readonly remarks: (one: Checked) => readonly string[];
};

function StudentTable({ checked, course, remarks }: StudentTableProps) {
  const titleOf = (slug: string) => course.lessons.find((one) => one.slug === slug)?.title ?? slug;
  const goalTitle = (id: string) => course.goals.find((one) => one.id === id)?.title ?? id;
  const runTitle = (id: string) => course.runs.find((one) => one.id === id)?.title ?? id;
  const [first] = checked;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Name</th>
          {first !== undefined && first.toRead > 0 && <th scope="col">Read</th>}
          {first?.quizzes.map(({ lesson }) => (
            <th key={lesson} scope="col">
              Quiz: {titleOf(lesson)}
            </th>
          ))}
          {first?.goals.map(({ goal }) => (
            <th key={goal} scope="col">
              Goal: {goalTitle(goal)}
            </th>
          ))}
          {first?.numbers.map(({ scenario, measure }) => (
            <th key={`${scenario} ${measure}`} scope="col">
              {runTitle(scenario)}: {measures[measure].name}
            </th>
          ))}
          <th scope="col">To look at</th>
        </tr>
      </thead>
      <tbody>
        {checked.map((one) => (
          <tr key={one.handIn.name} data-done={one.isDone}>
            <th scope="row">{one.handIn.name}</th>
            {one.toRead > 0 && (
              <td>
                {one.read} of {one.toRead}
              </td>
            )}
            {one.quizzes.map(({ lesson, right, of, isEnough }) => (
              <td key={lesson}>
                <Mark isRight={isEnough}>
                  {right} of {of}
                </Mark>
              </td>
            ))}
            {one.goals.map(({ goal, fault }) => (
              <td key={goal}>
                <Mark isRight={fault === null}>{fault ?? "met"}</Mark>
              </td>
            ))}
            {one.numbers.map(({ scenario, measure, given, truth, isRight }) => (
              <td key={`${scenario} ${measure}`}>
                <Mark isRight={isRight}>{numberWords(given, truth, isRight)}</Mark>
              </td>
            ))}
            <td>{remarks(one).join(" ")}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function numberWords(given: number | null, truth: number | null, isRight: boolean): string {
  const right = truth === null ? "not known" : Number(truth.toPrecision(4)).toLocaleString("en-US");
  if (given === null) return `none; it is ${right}`;
  return isRight
    ? given.toLocaleString("en-US")
    : `${given.toLocaleString("en-US")}; it is ${right}`;
}

function Mark({ isRight, children }: { readonly isRight: boolean; readonly children: ReactNode }) {
  return (
    <span className={styles.mark}>
      <LineIcon of={isRight ? "tick" : "cross"} />
      <span className={controls.spoken}>{isRight ? "Yes:" : "No:"} </span>
      {children}
    </span>
  );
}

type TableProps = {
  readonly title: string;
  readonly file: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly children: ReactNode;
};

function Table({ title, file, rows, children }: TableProps) {
  return (
    <section className={styles.results}>
      <div className={controls.ends}>
        <h3>{title}</h3>
        <button
          type="button"
          className={controls.quiet}
          aria-label={`Save as CSV: ${title.toLowerCase()}`}
          onClick={() => save(`assignment-${file}.csv`, "text/csv", csvText(rows))}
        >
          Save as CSV
        </button>
      </div>
      <Scrolling label={title}>{children}</Scrolling>
    </section>
  );
}
