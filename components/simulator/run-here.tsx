// The run that settles a question or an idea, opened where that stands: the site's own simulator, fetched when it is
// wanted.
import { useEffect, useRef } from "react";
import type { QuizRun } from "@/content/model/quiz/quiz";
import frame from "../player/simulator.module.css";
import controls from "../ui/controls.module.css";
import { Island } from "../ui/island";
import { now } from "../ui/wake";
import styles from "./run-here.module.css";

type RunHereProps = {
  readonly title: string;
  readonly load: () => Promise<QuizRun>;
  readonly lab: string;
  /** The instant at which it opens, "4.09s"; without one, where its still stands. */
  readonly at?: string | undefined;
};

export function RunHere({ title, load, lab, at }: RunHereProps) {
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus({ preventScroll: true }), []);
  return (
    <section
      ref={box}
      // The lesson may hold the same run: their names differ.
      aria-label={`Simulator: ${title} (opened here)`}
      className={`${frame.simulator} ${controls.screen} ${styles.here}`}
      tabIndex={-1}
    >
      <header className={frame.bar}>
        <h3 className={frame.title}>{title}</h3>
      </header>
      <Island
        wake={now}
        load={() => Promise.all([import("./run-live"), load()])}
        live={([{ RunLive }, run]) => <RunLive run={run} lab={lab} at={at} />}
        failed={
          <p className={styles.away}>
            The run could not be fetched. Try again when you are online.
          </p>
        }
      >
        {null}
      </Island>
    </section>
  );
}
