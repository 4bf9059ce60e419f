// The bar over a simulator: its title, the platform it runs on, the way to what it leaves out.
import { type PresetId, presets } from "@/simulator/presets/presets";
import styles from "./simulator.module.css";

type BarProps = {
  readonly id: string;
  readonly title: string;
  readonly preset: PresetId | null;
};

export function Bar({ id, title, preset }: BarProps) {
  return (
    <header className={styles.bar} data-once="">
      <p className={styles.title}>{title}</p>
      <p className={styles.origin}>
        {preset === null ? "A plain platform" : presets[preset].title} ·{" "}
        <a href={`#${id}-left-out`}>what this leaves out</a>
      </p>
    </header>
  );
}
