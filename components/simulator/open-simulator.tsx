"use client";
// A simulator that has no still: opened in the browser from a link or from the shelf. The same live parts
// and the same words on where the numbers come from.
import type { LensName } from "@/simulator/playback/player";
import type { Micros } from "@/simulator/scenario";
import { keepAliveChoices } from "./assumption";
import { Bar } from "./bar";
import { Honesty } from "./honesty";
import { Live } from "./live";
import type { Origin } from "./shared-session";
import styles from "./simulator.module.css";

type OpenSimulatorProps = Origin & {
  readonly at: Micros;
  readonly lens: LensName;
  readonly lab: string;
};

export function OpenSimulator({ at, ...props }: OpenSimulatorProps) {
  const { title, preset, scenario } = props;
  return (
    <section className={styles.simulator} aria-label={`Simulator: ${title}`} tabIndex={-1}>
      <Bar id="opened" title={title} preset={preset} />
      <Live
        {...props}
        stillAt={at}
        keepAlive={keepAliveChoices(scenario)}
        first={null}
        focused={null}
      />
      <Honesty id="opened" preset={preset} scenario={scenario} />
    </section>
  );
}
