// The form in which a teacher chooses what is to be done.
import { useId, useState } from "react";
import { isDay } from "@/content/model/day";
import { quantity } from "@/simulator/quantity";
import controls from "../ui/controls.module.css";
import styles from "./assign.module.css";
import type { AskedNumber, Assignment } from "./assignment";
import { enoughOf } from "./check";
import type { Course, CourseLesson } from "./course";
import { measures } from "./measure";

type AssignFormProps = {
  readonly course: Course;
  readonly assignment: Assignment;
  readonly onChange: (assignment: Assignment) => void;
};

export function AssignForm({ course, assignment, onChange }: AssignFormProps) {
  const dueId = useId();
  const change = (part: Partial<Assignment>) => onChange({ ...assignment, ...part });
  return (
    <form className={styles.form} onSubmit={(event) => event.preventDefault()}>
      <h2 id="make">What is to be done</h2>
      <div className={controls.row}>
        <label className={styles.field}>
          Title
          <input
            type="text"
            value={assignment.title}
            maxLength={120}
            onChange={({ currentTarget }) => change({ title: currentTarget.value })}
          />
        </label>
        <div className={styles.field}>
          <label htmlFor={dueId}>Due on, as 2026-12-05 (may stay empty)</label>
          <DayField id={dueId} due={assignment.due} onChange={(due) => change({ due })} />
        </div>
      </div>
      {course.lessons.map((lesson) => (
        <LessonFields key={lesson.slug} {...{ lesson, assignment, change }} />
      ))}
      <fieldset className={styles.group}>
        <legend>Goals of the lab</legend>
        <div className={styles.choices}>
          {course.goals.map(({ id, title }) => (
            <Choice
              key={id}
              isChosen={assignment.goals.includes(id)}
              onChoose={(isChosen) =>
                change({ goals: withOrWithout(assignment.goals, id, isChosen) })
              }
            >
              {title}
            </Choice>
          ))}
        </div>
      </fieldset>
      <NumberFields {...{ course, assignment, change }} />
    </form>
  );
}

type DayFieldProps = {
  readonly id: string;
  readonly due: string | null;
  readonly onChange: (due: string | null) => void;
};

/** A line of text: browsers differ in how a field for days is worked and drawn. */
function DayField({ id, due, onChange }: DayFieldProps) {
  const [typed, setTyped] = useState(due ?? "");
  const isWrong = typed !== "" && !isDay(typed);
  return (
    <>
      <input
        id={id}
        type="text"
        maxLength={10}
        aria-invalid={isWrong}
        value={typed === "" ? (due ?? "") : typed}
        onChange={({ currentTarget }) => {
          const text = currentTarget.value.trim();
          setTyped(text);
          onChange(isDay(text) ? text : null);
        }}
      />
      {isWrong && <span className={controls.small}>Not a day yet: there is none in the link.</span>}
    </>
  );
}

type PartProps = {
  readonly assignment: Assignment;
  readonly change: (part: Partial<Assignment>) => void;
};

const shares = [0.5, 0.7, 0.8, 1];

function LessonFields({
  lesson,
  assignment,
  change,
}: PartProps & { readonly lesson: CourseLesson }) {
  const { slug, title, sections, headings } = lesson;
  const { read } = assignment;
  const isWhole = read.includes(slug);
  const others = read.filter((place) => place.split("#")[0] !== slug);
  return (
    <fieldset className={styles.group}>
      <legend>{title}</legend>
      <div className={styles.lesson}>
        <Choice
          isChosen={isWhole}
          onChoose={(isChosen) => change({ read: isChosen ? [...others, slug] : others })}
        >
          Read the whole lesson
        </Choice>
        <QuizField {...{ lesson, assignment, change }} />
      </div>
      <details>
        <summary>Only some of its {quantity(sections.length, "sections")}</summary>
        <div className={styles.choices}>
          {headings
            .filter(({ id }) => sections.includes(id))
            .map(({ id, text }) => (
              <Choice
                key={id}
                isChosen={isWhole || read.includes(`${slug}#${id}`)}
                onChoose={(isChosen) => {
                  const chosen = isWhole ? sections.map((one) => `${slug}#${one}`) : read;
                  const own = chosen.filter((place) => place.startsWith(`${slug}#`));
                  change({ read: [...others, ...withOrWithout(own, `${slug}#${id}`, isChosen)] });
                }}
              >
                {text}
              </Choice>
            ))}
        </div>
      </details>
    </fieldset>
  );
}

function QuizField({ lesson, assignment, change }: PartProps & { readonly lesson: CourseLesson }) {
  const { slug, title, questions } = lesson;
  const { quizzes } = assignment;
  if (questions.length === 0) return null;
  return (
    <label className={controls.row}>
      <span>
        Quiz<span className={controls.spoken}> on {title}</span>:
      </span>
      <select
        value={quizzes.find((one) => one.lesson === slug)?.share ?? 0}
        onChange={({ currentTarget }) => {
          const share = Number(currentTarget.value);
          const rest = quizzes.filter((one) => one.lesson !== slug);
          change({ quizzes: share > 0 ? [...rest, { lesson: slug, share }] : rest });
        }}
      >
        <option value={0}>not asked for</option>
        {shares.map((one) => (
          <option key={one} value={one}>
            {enoughOf(one, questions.length)} of {questions.length} right
          </option>
        ))}
      </select>
    </label>
  );
}

function NumberFields({ course, assignment, change }: PartProps & { readonly course: Course }) {
  const { numbers } = assignment;
  const isSame = (one: AskedNumber, other: AskedNumber) =>
    one.scenario === other.scenario && one.measure === other.measure;
  return (
    <fieldset className={styles.group}>
      <legend>A number to find, each student in a run of their own</legend>
      <p className={controls.small}>
        The run is made from the name: who copies a neighbour’s number copies a wrong one.
      </p>
      <details open={numbers.length > 0}>
        <summary>Choose runs</summary>
        <div className={styles.choices}>
          {course.runs.flatMap(({ id, title, measures: some }) =>
            some.map((measure) => {
              const one = { scenario: id, measure };
              const rest = numbers.filter((chosen) => !isSame(chosen, one));
              return (
                <Choice
                  key={`${id} ${measure}`}
                  isChosen={rest.length < numbers.length}
                  onChoose={(isChosen) => change({ numbers: isChosen ? [...rest, one] : rest })}
                >
                  {title}: {measures[measure].name}
                </Choice>
              );
            }),
          )}
        </div>
      </details>
    </fieldset>
  );
}

type ChoiceProps = {
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
  readonly children: React.ReactNode;
};

function Choice({ isChosen, onChoose, children }: ChoiceProps) {
  return (
    <label className={controls.choice}>
      <input
        type="checkbox"
        checked={isChosen}
        onChange={({ currentTarget }) => onChoose(currentTarget.checked)}
      />
      <span>{children}</span>
    </label>
  );
}

function withOrWithout(all: readonly string[], one: string, isIn: boolean): string[] {
  const rest = all.filter((other) => other !== one);
  return isIn ? [...rest, one] : rest;
}
