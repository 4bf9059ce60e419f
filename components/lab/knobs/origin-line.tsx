// Under each knob: whose number it is. The preset's with its source and date, an assumption with its reason,
// the plain model's, or the reader's own.

import { WhereFrom } from "../../player/assumptions/where-from";
import styles from "./knobs.module.css";
import type { KnobOrigin } from "./origin-of";

export function OriginLine({ id, origin }: { readonly id: string; readonly origin: KnobOrigin }) {
  return (
    <p id={id} className={styles.origin}>
      {wordsOf(origin)}
      {"text" in origin && <WhereFrom figure={origin} />}
    </p>
  );
}

function wordsOf(origin: KnobOrigin): string {
  switch (origin.kind) {
    case "yours":
      return "Your choice; no platform decides this.";
    case "preset":
      return `${origin.measured} ${origin.caution}`;
    case "plain":
      return origin.changed
        ? "Set by hand; the plain model has another."
        : "The plain model’s default.";
    case "assumption":
    case "source": {
      const { text, changed } = origin;
      if (changed) return `Set by hand. The preset has ${text}: `;
      return `${text.charAt(0).toUpperCase()}${text.slice(1)}. `;
    }
  }
}
