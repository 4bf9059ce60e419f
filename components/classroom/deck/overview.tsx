// All scenes of a deck, to jump to one.

import controls from "@/components/ui/controls.module.css";
import { quantity } from "@/simulator/quantity";
import { DeckDialog } from "./deck-dialog";
import type { DeckScene } from "./deck-types";
import styles from "./over.module.css";

type OverviewProps = {
  readonly scenes: readonly DeckScene[];
  readonly current: string;
  readonly onGo: (scene: string) => void;
  readonly onClose: () => void;
};

export function Overview({ scenes, current, onGo, onClose }: OverviewProps) {
  return (
    <DeckDialog title="All scenes" onClose={onClose}>
      <ol className={styles.overview}>
        {scenes.map(({ id, title, minutes, questions, run }) => (
          <li key={id}>
            <button
              type="button"
              className={controls.quiet}
              aria-current={id === current ? "step" : undefined}
              onClick={() => {
                onGo(id);
                onClose();
              }}
            >
              <span>{title}</span>
              <small>
                {questions.length > 0 ? "vote, " : run ? "run, " : ""}
                {quantity(minutes, "min")}
              </small>
            </button>
          </li>
        ))}
      </ol>
    </DeckDialog>
  );
}
