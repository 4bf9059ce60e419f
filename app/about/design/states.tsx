// The life of an instance: each state has a colour, a shape and a word, the same everywhere.

import { instanceStates } from "@/components/stage/instance-states";
import { StateSwatch } from "@/components/stage/state-swatch";
import styles from "./design.module.css";

export function States() {
  return (
    <>
      <h2 id="states">States</h2>
      <ul className={`${styles.list} ${styles.pictures}`}>
        {instanceStates.map(({ state, word, shape }) => (
          <li key={state}>
            <StateSwatch state={state} />
            <strong style={{ color: `var(--${inkOf(state)})` }}>{word}</strong>
            <span>{shape}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function inkOf(state: string): string {
  return state === "provisioned" ? "idle-ink" : `${state}-ink`;
}
