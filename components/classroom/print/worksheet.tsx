// The worksheet of a lesson, and its key: the same tasks once with room to write and once with answers. Each
// is a page of its own on paper. Stills are drawn from the run, as everywhere.
import { keyOf } from "@/content/model/quiz/key-words";
import type { Still, Task } from "@/content/model/teach";
import { frameAt } from "@/simulator/read/frame";
import type { Micros } from "@/simulator/scenario";
import type { Mark, Picture } from "@/simulator/scene/marks";
import { sentenceOf } from "../../explain/words";
import { clockText } from "../../player/clock-words";
import { runOf } from "../../player/run";
import { startSession } from "../../player/session";
import frame from "../../player/simulator.module.css";
import { stageOf } from "../../stage/stage-picture";
import { SvgPicture } from "../../stage/svg-picture";
import { timelineOf } from "../../stage/timeline-picture";
import { shownOptions } from "../vote/vote-options";
import { Sheet, SheetNames } from "./sheet";
import styles from "./teach.module.css";

type SheetProps = { readonly title: string; readonly tasks: readonly Task[] };

export function Worksheet({ title, tasks }: SheetProps) {
  return (
    <Sheet id="worksheet" title={`Worksheet: ${title}`}>
      <SheetNames />
      <ol className={styles.tasks}>
        {tasks.map((task) => (
          <li key={textOf(task)}>
            <p>{textOf(task)}</p>
            {task.kind === "question" ? (
              <ul className={styles.boxes}>
                {shownOptions(task.question).map(({ letter, text }) => (
                  <li key={letter}>
                    <b>{letter}</b> {text}
                  </li>
                ))}
              </ul>
            ) : (
              task.still && <TaskStill still={task.still} at={task.still.at} isAsked />
            )}
            <p className={styles.lines} aria-hidden="true" />
          </li>
        ))}
      </ol>
    </Sheet>
  );
}

export function WorksheetKey({ title, tasks }: SheetProps) {
  return (
    <Sheet id="key" title={`Key to the worksheet: ${title}`}>
      <ol className={styles.tasks}>
        {tasks.map((task) => (
          <li key={textOf(task)}>
            <p className={styles.asked}>{textOf(task)}</p>
            {task.kind === "task" ? (
              <>
                <p>{task.answer}</p>
                {task.still && task.still.answerAt !== task.still.at && (
                  <TaskStill still={task.still} at={task.still.answerAt} />
                )}
              </>
            ) : (
              <p>
                <b>
                  {shownOptions(task.question)
                    .flatMap(({ letter, isRight }) => (isRight ? letter : []))
                    .join(", ")}
                </b>
                : {keyOf(task.question)}
              </p>
            )}
          </li>
        ))}
      </ol>
    </Sheet>
  );
}

function textOf(task: Task): string {
  return task.kind === "question" ? task.question.text : task.text;
}

type TaskStillProps = {
  readonly still: Still;
  readonly at: Micros;
  /** Then it gives nothing away that can be worked out. */
  readonly isAsked?: boolean;
};

function TaskStill({ still, at, isAsked = false }: TaskStillProps) {
  const run = runOf(still.run.scenario);
  const label = isAsked ? still.run.title : sentenceOf(run.trace, frameAt(run.trace, at));
  const session = startSession({ scenario: still.run.scenario, at });
  const shown = isAsked ? withoutAnswers : (picture: Picture) => picture;
  const { even } = run.film.lenses;
  return (
    <figure className={`${frame.simulator} ${styles.still}`}>
      <SvgPicture picture={shown(stageOf(run, session, at, wide))} label={label} />
      <SvgPicture picture={shown(timelineOf(run, even, wide, at).picture)} label={null} />
      <figcaption>
        {still.run.title}, at {clockText(at)}. One second is as long as another.
      </figcaption>
    </figure>
  );
}

const wide = 760;

/** What counts, and the time that instances still have, in words and as a ring: that is what is asked for. */
const tells = / left$|^queue: \d|\b(waiting|in line|in the queue)\b|^[\d,]+$/;

function withoutAnswers(picture: Picture): Picture {
  const doesTell = (mark: Mark) =>
    mark.kind === "ring" || (mark.kind === "text" && tells.test(mark.text));
  return { ...picture, marks: picture.marks.filter((mark) => !doesTell(mark)) };
}
