// Under each knob: whose number it is. The preset's with its source and date, an assumption with its reason,
// the plain model's, or the reader's own.

import styles from "./knobs.module.css";
import type { KnobOrigin } from "./origin-of";

export function OriginLine({ id, origin }: { readonly id: string; readonly origin: KnobOrigin }) {
  return (
    <p id={id} className={styles.origin}>
      <Words origin={origin} />
    </p>
  );
}

function Words({ origin }: { readonly origin: KnobOrigin }) {
  switch (origin.kind) {
    case "yours":
      return <>Your choice; no platform decides this.</>;
    case "preset":
      return (
        <>
          {origin.measured} {origin.caution}
        </>
      );
    case "plain":
      return (
        <>
          {origin.changed
            ? "Set by hand; the plain model has another."
            : "The plain model’s default."}
        </>
      );
    case "assumption":
      return (
        <>
          {whose(origin)}
          <i>Assumption.</i> {origin.assumption}
        </>
      );
    case "source":
      return (
        <>
          {whose(origin)}
          {origin.source.note}{" "}
          <a href={origin.source.url} rel="external">
            Source
          </a>
          , {origin.source.date}.
        </>
      );
  }
}

function whose({ text, changed }: { readonly text: string; readonly changed: boolean }): string {
  return changed ? `Set by hand. The preset has ${text}: ` : `${sentenceCase(text)}. `;
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
