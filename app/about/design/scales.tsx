// Type and space, each step at its own size.
import styles from "./design.module.css";

const steps = [
  ["step-5", "The title of a page"],
  ["step-4", "A section"],
  ["step-3", "A definition, a lead, a subsection"],
  ["step-2", "The text you read"],
  ["step-1", "Tables, controls, navigation"],
  ["step-0", "Notes, captions, labels"],
  ["step-00", "Ticks of an axis"],
] as const;

const spaces = ["space-1", "space-2", "space-3", "space-4", "space-5", "space-6", "space-7"];

export function Scales() {
  return (
    <>
      <h2 id="type">Type</h2>
      <ul className={styles.steps}>
        {steps.map(([name, use]) => (
          <li key={name}>
            <code>--{name}</code>
            <span style={{ fontSize: `var(--${name})`, lineHeight: 1.2 }}>{use}</span>
          </li>
        ))}
      </ul>
      <p>
        Source Serif for prose, with its <em>own italic</em>.{" "}
        <span className={styles.sans}>Inter for interface and figures: 0123456789 → ≤ λ.</span>{" "}
        <code>JetBrains Mono for code.</code>
      </p>
      <h2 id="space">Space</h2>
      <ul className={styles.spaces}>
        {spaces.map((name) => (
          <li key={name}>
            <code>--{name}</code>
            <span style={{ inlineSize: `var(--${name})` }} />
          </li>
        ))}
      </ul>
    </>
  );
}
