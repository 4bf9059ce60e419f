// The run that settles a question, opened where it is asked: the site's own simulator, fetched when it is wanted.
import { useEffect, useRef } from "react";
import controls from "@/components/ui/controls.module.css";
import frame from "../player/simulator.module.css";
import { Island } from "../ui/island";
import { now } from "../ui/wake";
import styles from "./quiz.module.css";
import type { RunLiveProps } from "./run-live";

export function RunHere({ run, lab }: RunLiveProps) {
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus({ preventScroll: true }), []);
  return (
    <section
      ref={box}
      // The lesson may hold the same run: their names differ.
      aria-label={`Simulator: ${run.title} (opened here)`}
      className={`${frame.simulator} ${controls.screen} ${styles.run}`}
      tabIndex={-1}
    >
      <header className={frame.bar}>
        <h3 className={frame.title}>{run.title}</h3>
      </header>
      <Island
        wake={now}
        load={() => import("./run-live")}
        live={({ RunLive }) => <RunLive run={run} lab={lab} />}
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
