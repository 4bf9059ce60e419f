// The bar over a simulator: its title, the platform it runs on, the way to what it leaves out.

import controls from "@/components/ui/controls.module.css";
import type { Added } from "@/content/model/addition";
import type { PresetId } from "@/simulator/presets/presets";
import type { Scenario } from "@/simulator/scenario";
import { platformName } from "./platform-name";
import styles from "./simulator.module.css";

type BarProps = {
  readonly id: string;
  readonly title: string;
  readonly preset: PresetId | null;
  readonly scenario: Scenario;
  /** Of its title: one below the heading it stands under. */
  readonly level?: 2 | 3;
  /** The one thing that it has more than a picture before it. */
  readonly added?: Added | undefined;
};

export function Bar({ id, title, preset, scenario, level = 3, added }: BarProps) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <header className={styles.bar}>
      <Heading className={styles.title}>{title}</Heading>
      {added && (
        <p className={styles.added} data-part="added" data-at={added.at}>
          New here: <b>{added.words}</b>
        </p>
      )}
      <p className={controls.small}>
        {platformName(preset, scenario)} · <a href={`#${id}-left-out`}>what this leaves out</a>
      </p>
    </header>
  );
}
