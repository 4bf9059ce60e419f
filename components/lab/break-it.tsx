// What can go wrong, for a reader to let it: each press strikes at the play head, and runs what follows anew. The
// simulator's Undo takes it back, as the knobs' does.
import { useSyncExternalStore } from "react";
import { clockText } from "../player/clock-words";
import frame from "../player/simulator.module.css";
import type { Store } from "../player/store";
import controls from "../ui/controls.module.css";
import { strikesOn, struck } from "./strikes";

export function BreakIt({ store }: { readonly store: Store }) {
  const at = useSyncExternalStore(store.onBeat, store.beat);
  const { base, scenario } = useSyncExternalStore(store.onChange, store.session);
  const isOver = at >= scenario.horizon;
  const strikes = strikesOn(base);
  return (
    <details className={frame.more}>
      <summary>Break it</summary>
      <div className={controls.row}>
        <p>
          {isOver
            ? "The run is over. Go back in it, to break it earlier."
            : `It goes wrong where the run stands, at ${clockText(at)}. Undo takes it back.`}
        </p>
        {strikes.map((strike) => (
          <button
            key={strike.name}
            type="button"
            className={controls.quiet}
            disabled={isOver}
            onClick={() =>
              store.dispatch({
                kind: "change",
                scenario: struck(base, strike.at(Math.round(store.head()))),
              })
            }
          >
            {strike.name}
          </button>
        ))}
      </div>
    </details>
  );
}
