// The list of an assignment, which ticks itself, and the file that is handed in.
import { useEffect, useState } from "react";
import { useProgress } from "../progress/use-progress";
import { fragmentOf } from "../share/shared-session";
import controls from "../ui/controls.module.css";
import { LineIcon } from "../ui/line-icon";
import { Link } from "../ui/link";
import styles from "./assign.module.css";
import type { Assignment } from "./assignment";
import type { Course } from "./course";
import { type Draft, keepDraft, keptDraft, numberKey } from "./draft";
import { HandInPanel } from "./hand-in-panel";
import { measures } from "./measure";
import { ownRun } from "./own-run";
import { standingOf, type ToFind } from "./standing";
import { useLinked } from "./use-linked";

export function DoRoom(course: Course) {
  const linked = useLinked();
  if (linked === undefined) return null;
  if (linked === null)
    return (
      <p>
        This page shows an assignment that a teacher has sent as a link. Open that link, the whole
        of it. To make one yourself, go to <Link href="/assign/">Set an assignment</Link>.
      </p>
    );
  if (typeof linked === "string")
    return <p role="alert">This link holds no assignment that can be read. {linked}</p>;
  return <Doing key={JSON.stringify(linked)} assignment={linked} course={course} />;
}

type DoingProps = { readonly assignment: Assignment; readonly course: Course };

function Doing({ assignment, course }: DoingProps) {
  const events = useProgress();
  const [draft, setDraft] = useState(() => keptDraft(assignment));
  const { items, numbers, unknown } = standingOf(assignment, course, events);
  const change = (part: Partial<Draft>) => {
    const next = { ...draft, ...part };
    keepDraft(assignment, next);
    setDraft(next);
  };
  const isNamed = draft.name.trim() !== "";
  return (
    <>
      <h2 id="list">{assignment.title}</h2>
      {assignment.due !== null && <p>Due on {dayWords(assignment.due)}.</p>}
      <label className={styles.field}>
        Your name
        <input
          type="text"
          autoComplete="name"
          maxLength={80}
          value={draft.name}
          onChange={({ currentTarget }) => change({ name: currentTarget.value })}
        />
      </label>
      <ul className={styles.list}>
        {items.map(({ key, text, href, state, isDone }) => (
          <li key={key} data-done={isDone}>
            <Tick isDone={isDone} />
            <span>
              <Link href={href}>{text}</Link>
              <span className={controls.small}>
                {" "}
                {isDone ? "Done" : "To do"}: {state}.
              </span>
            </span>
          </li>
        ))}
        {numbers.map((one) => {
          const key = numberKey(one);
          const given = draft.numbers[key];
          return (
            <li key={key} data-done={given !== undefined}>
              <Tick isDone={given !== undefined} />
              <NumberToFind
                {...{ one, assignment, given }}
                name={isNamed ? draft.name : null}
                onGive={(next) => change({ numbers: { ...draft.numbers, [key]: next } })}
              />
            </li>
          );
        })}
      </ul>
      {unknown.length > 0 && (
        <p role="status">
          The course of today does not have everything this assignment names; left out:{" "}
          {unknown.join(", ")}.
        </p>
      )}
      <HandInPanel {...{ assignment, course, draft, events }} />
    </>
  );
}

function Tick({ isDone }: { readonly isDone: boolean }) {
  return isDone ? <LineIcon of="tick" /> : <span className={styles.open} aria-hidden="true" />;
}

type NumberToFindProps = {
  readonly one: ToFind;
  readonly assignment: Assignment;
  /** null: not given yet; the run depends on it. */
  readonly name: string | null;
  readonly given: number | undefined;
  readonly onGive: (given: number | undefined) => void;
};

function NumberToFind({ one, assignment, name, given, onGive }: NumberToFindProps) {
  const [href, setHref] = useState<string | null>(null);
  useEffect(() => {
    let isWanted = true;
    setHref(null);
    if (name !== null)
      void fragmentOf(null, { ...ownRun(one.run, name, assignment), shelf: null }).then(
        (fragment) => isWanted && setHref(`/lab/#${fragment}`),
      );
    return () => {
      isWanted = false;
    };
  }, [name, one.run, assignment]);
  const { asked, unit } = measures[one.measure];
  return (
    <span className={styles.number}>
      <span>
        In{" "}
        {href === null ? (
          <>your own run of “{one.run.title}” (give your name first)</>
        ) : (
          <Link href={href}>your own run of “{one.run.title}”</Link>
        )}
        , {asked}?
      </span>
      <label className={styles.field}>
        <span className={controls.spoken}>{asked}</span>
        <span className={controls.row}>
          <input
            type="number"
            inputMode="decimal"
            step="any"
            min={0}
            disabled={name === null}
            value={given ?? ""}
            onChange={({ currentTarget }) => {
              const number = currentTarget.valueAsNumber;
              onGive(Number.isFinite(number) ? number : undefined);
            }}
          />
          {unit}
        </span>
      </label>
    </span>
  );
}

function dayWords(day: string): string {
  return new Date(`${day}T00:00:00Z`).toLocaleDateString("en-GB", {
    ...{ day: "numeric", month: "long", year: "numeric" },
    timeZone: "UTC",
  });
}
