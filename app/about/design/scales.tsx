// Type and space, each step at its own size.
import styles from "./design.module.css";

const steps = [
  ["text-4", "The title of a page"],
  ["text-3", "A section"],
  ["text-2", "A definition, a lead, a subsection"],
  ["text-1", "The text you read"],
  ["ui-4", "Words within a simulator, the name of a dialog"],
  ["ui-3", "Tables, controls, navigation"],
  ["ui-2", "Notes, captions, labels"],
  ["ui-1", "Ticks of an axis"],
] as const;

const spaces = ["space-1", "space-2", "space-3", "space-4", "space-5", "space-6"];
const controls = ["control-small", "control", "control-large"];
const samples = [
  ...spaces.map((name) => ({ name, style: { inlineSize: `var(--${name})` } })),
  ...controls.map((name) => ({ name, style: { inlineSize: "6rem", blockSize: `var(--${name})` } })),
];

export function Scales() {
  return (
    <>
      <h2 id="type">Type</h2>
      <ul className={`${styles.list} ${styles.named}`}>
        {steps.map(([name, use]) => (
          <li key={name}>
            <code>--{name}</code>
            <span style={{ fontSize: `var(--${name})`, lineHeight: 1.2 }}>{use}</span>
          </li>
        ))}
      </ul>
      <p>
        Source Serif for prose, with its <em>own italic</em>.{" "}
        <span style={{ fontFamily: "var(--sans), sans-serif" }}>
          Inter for interface and figures: 0123456789 → ≤ λ.
        </span>{" "}
        <code>JetBrains Mono for code.</code>
      </p>
      <h2 id="space">Space</h2>
      <ul className={`${styles.list} ${styles.named}`}>
        {samples.map(({ name, style }) => (
          <li key={name}>
            <code>--{name}</code>
            <i style={style} />
          </li>
        ))}
      </ul>
    </>
  );
}
