// A worksheet of a lesson, and its key: the same tasks once with room to write and once with answers. Each
// is a page of its own on paper. Stills are drawn from the run, as everywhere.
import { keyOf } from "@/content/model/quiz/key-words";
import type { Still, Task } from "@/content/model/teach";
import { frameAt } from "@/simulator/read/frame";
import type { Micros } from "@/simulator/scenario";
import { sentenceOf } from "../../explain/words";
import { clockText } from "../../player/clock-words";
import { runOf } from "../../player/run";
import frame from "../../player/simulator.module.css";
import { SvgPicture } from "../../stage/svg-picture";
import { shownOptions } from "../vote/vote-options";
import { Sheet, SheetNames } from "./sheet";
import { askedPictures, picturesOf } from "./still-pictures";
import styles from "./teach.module.css";

type SheetProps = {
  readonly id: string;
  readonly title: string;
  readonly tasks: readonly Task[];
  /** Whose it is, where that is known. */
  readonly name?: string;
};

export function Worksheet({ id, title, tasks, name = "" }: SheetProps) {
  return (
    <Sheet id={id} title={title}>
      <SheetNames name={name} />
      <ol className={styles.tasks}>
        {tasks.map((task) => (
          <li key={textOf(task)}>
            <p>{textOf(task)}</p>
            {task.kind === "question" ? (
              <ul className={styles.boxes}>
                {shownOptions(task.question, task.version).map(({ letter, text }) => (
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

export function WorksheetKey({ id, title, tasks }: SheetProps) {
  return (
    <Sheet id={id} title={title}>
      <Answers tasks={tasks} hasStills />
    </Sheet>
  );
}

type AnswersProps = { readonly tasks: readonly Task[]; readonly hasStills?: boolean };

/** With what was asked and its stills, or in few lines. */
export function Answers({ tasks, hasStills = false }: AnswersProps) {
  return (
    <ol className={styles.tasks}>
      {tasks.map((task) => (
        <li key={textOf(task)}>
          {hasStills && <p className={styles.asked}>{textOf(task)}</p>}
          {task.kind === "task" ? (
            <>
              <p>{task.answer}</p>
              {hasStills && task.still && task.still.answerAt !== task.still.at && (
                <TaskStill still={task.still} at={task.still.answerAt} />
              )}
            </>
          ) : (
            <p>
              <b>
                {shownOptions(task.question, task.version)
                  .flatMap(({ letter, isRight }) => (isRight ? letter : []))
                  .join(", ")}
              </b>
              {hasStills && `: ${keyOf(task.question)}`}
            </p>
          )}
        </li>
      ))}
    </ol>
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
  const { trace } = runOf(still.run.scenario);
  // Its name on the shelf may tell numbers that are others here.
  const named = `The run at ${clockText(at)}`;
  const label = isAsked ? named : sentenceOf(trace, frameAt(trace, at));
  const [stage, timeline] = isAsked ? askedPictures(still) : picturesOf(still, at);
  return (
    <figure className={`${frame.simulator} ${styles.still}`}>
      <SvgPicture picture={stage} label={label} />
      <SvgPicture picture={timeline} label={null} />
      <figcaption>{named}. One second is as long as another.</figcaption>
    </figure>
  );
}
