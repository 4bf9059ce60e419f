// The run that settles a question, opened where it is asked: the site's own simulator, fetched when it is wanted.
import { type ComponentType, useEffect, useRef, useState } from "react";
import frame from "../player/simulator.module.css";
import styles from "./quiz.module.css";
import type { RunLiveProps } from "./run-live";

export function RunHere({ run, lab }: RunLiveProps) {
  const box = useRef<HTMLElement>(null);
  const [found, setFound] = useState<ComponentType<RunLiveProps> | "none" | null>(null);
  useEffect(() => {
    import("./run-live").then(
      ({ RunLive }) => setFound(() => RunLive),
      () => setFound("none"),
    );
  }, []);
  useEffect(() => box.current?.focus({ preventScroll: true }), []);
  const RunLive = found;
  return (
    <section
      ref={box}
      // The lesson may hold the same run: their names differ.
      aria-label={`Simulator: ${run.title} (opened here)`}
      className={`${frame.simulator} ${styles.run}`}
      tabIndex={-1}
    >
      <header className={frame.bar}>
        <h3 className={frame.title}>{run.title}</h3>
      </header>
      {found === "none" && (
        <p className={styles.away}>The run could not be fetched. Try again when you are online.</p>
      )}
      {RunLive !== null && RunLive !== "none" && <RunLive run={run} lab={lab} />}
    </section>
  );
}
