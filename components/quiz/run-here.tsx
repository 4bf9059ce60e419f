// The run that settles a question, opened where it is asked: the site's own simulator, fetched when it is wanted.
import { type ComponentType, useEffect, useRef, useState } from "react";
import type { QuizRun } from "@/content/model/quiz";
import { keepAliveChoices } from "../simulator/assumption";
import type { LiveProps } from "../simulator/live";
import { runOf } from "../simulator/run";
import frame from "../simulator/simulator.module.css";
import { tellingInstant } from "../simulator/telling-instant";
import styles from "./quiz.module.css";

type RunHereProps = { readonly run: QuizRun; readonly lab: string };

export function RunHere({ run, lab }: RunHereProps) {
  const { id, title, preset, scenario } = run;
  const box = useRef<HTMLElement>(null);
  const [found, setFound] = useState<ComponentType<LiveProps> | "none" | null>(null);
  useEffect(() => {
    import("../simulator/live").then(
      ({ Live }) => setFound(() => Live),
      () => setFound("none"),
    );
  }, []);
  useEffect(() => box.current?.focus({ preventScroll: true }), []);
  const Live = found;
  return (
    <section
      ref={box}
      // The lesson may hold the same run: their names differ.
      aria-label={`Simulator: ${title} (opened here)`}
      className={`${frame.simulator} ${styles.run}`}
      tabIndex={-1}
    >
      <header className={frame.bar}>
        <p className={frame.title}>{title}</p>
      </header>
      {found === "none" && (
        <p className={styles.away}>The run could not be fetched. Try again when you are online.</p>
      )}
      {Live !== null && Live !== "none" && (
        <Live
          title={title}
          preset={preset}
          shelf={id}
          scenario={scenario}
          stillAt={tellingInstant(runOf(scenario).trace)}
          lab={lab}
          keepAlive={keepAliveChoices(scenario)}
          first={null}
          focused={null}
        />
      )}
    </section>
  );
}
