// Makes the file that is handed in: what is in the reader's progress of this assignment, and nothing else of it.
import { useState } from "react";
import { plainName } from "@/content/model/plain-name";
import { meter } from "@/simulator/run/meter";
import { runOfGoal } from "../progress/goals";
import { ofKind, type ProgressEvent } from "../progress/log/event";
import { hasVisited } from "../progress/visited";
import { readShared } from "../share/read-shared";
import controls from "../ui/controls.module.css";
import { save } from "../ui/save-text";
import type { Assignment } from "./assignment";
import { sectionsOf } from "./check";
import type { Course } from "./course";
import { type Draft, numberKey } from "./draft";
import { sealed, type Unsealed } from "./hand-in";

type HandInPanelProps = {
  readonly assignment: Assignment;
  readonly course: Course;
  readonly draft: Draft;
  readonly events: readonly ProgressEvent[];
};

export function HandInPanel({ assignment, course, draft, events }: HandInPanelProps) {
  const [said, setSaid] = useState("");
  const name = draft.name.trim();
  return (
    <section aria-labelledby="hand-in">
      <h2 id="hand-in">Hand it in</h2>
      <p>
        You get a file to send to your teacher. It holds your name, your answers to the questions
        asked here, the runs that met the goals, and when. Nothing is sent by this page. You can
        hand in again: the later file counts.
      </p>
      <p className={controls.row}>
        <button
          type="button"
          className={controls.main}
          onClick={async () => {
            if (name === "") {
              setSaid("Give your name first, at the top of the list.");
              return;
            }
            const file = await handInOf(assignment, course, draft, events, Date.now());
            save(fileName(name, assignment), "application/json", sealed(file));
            setSaid("The file is made. Send it to your teacher.");
          }}
        >
          Hand in
        </button>
        <span role="status">{said}</span>
      </p>
    </section>
  );
}

export async function handInOf(
  assignment: Assignment,
  course: Course,
  draft: Draft,
  events: readonly ProgressEvent[],
  at: number,
): Promise<Unsealed> {
  const isAsked = (of: string) =>
    assignment.quizzes.some(({ lesson }) => of.startsWith(`${lesson}/`));
  const goals = await Promise.all(assignment.goals.map((of) => goalOf(of, events)));
  return {
    ...{ kind: "hand-in", v: 1, name: draft.name.trim(), at, assignment },
    read: sectionsOf(assignment, course).filter((place) => hasVisited(events, place)),
    answers: ofKind(events, "answered")
      .filter(({ of }) => isAsked(of))
      .map(({ of, at: when, is }) => ({ of, at: when, response: is.response })),
    goals: goals.flatMap((goal) => goal ?? []),
    numbers: assignment.numbers.map((one) => ({
      ...one,
      given: draft.numbers[numberKey(one)] ?? null,
    })),
  };
}

async function goalOf(of: string, events: readonly ProgressEvent[]) {
  const run = runOfGoal(events, of);
  const shared = run === null ? null : await readShared(run);
  if (run === null || !shared?.read) return null;
  return { of, run, digest: meter(shared.read.scenario).digest };
}

function fileName(name: string, { title }: Assignment): string {
  const plain = `${title} ${plainName(name)}`.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-");
  return `${plain.replace(/^-|-$/g, "").slice(0, 100)}.json`;
}
