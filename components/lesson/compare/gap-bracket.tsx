// A bracket under the second run's timeline, from the one answer to the other: the time gained, drawn where it is gained.
// It appears once both answers are there. For eyes; the sentence below says what tells the runs apart.
import { useSyncExternalStore } from "react";
import { latencyText } from "@/simulator/scene/words";
import type { Store } from "../../player/store";
import styles from "./companion.module.css";
import type { Gap } from "./gap";

type GapBracketProps = { readonly store: Store; readonly gap: Gap };

export function GapBracket({ store, gap }: GapBracketProps) {
  const { player } = useSyncExternalStore(store.onChange, store.session);
  const isOver = useSyncExternalStore(store.onBeat, () => store.beat() >= gap.to);
  const lens = store.run().film.lenses[player.lens];
  const [from, to] = [gap.from, gap.to].map((at) => (100 * lens.filmAt(at)) / lens.length);
  const { request, isGain } = gap;
  const words = `request ${request + 1}: ${latencyText(gap.to - gap.from)} ${isGain ? "sooner" : "later"}`;
  return (
    <div className={styles.gap} data-over={isOver} aria-hidden="true">
      <div style={{ insetInlineStart: `${from}%`, inlineSize: `${(to ?? 0) - (from ?? 0)}%` }} />
      <p
        style={
          (from ?? 0) > 50
            ? { insetInlineEnd: `${100 - (to ?? 0)}%` }
            : { insetInlineStart: `${from}%` }
        }
      >
        {words}
      </p>
    </div>
  );
}
