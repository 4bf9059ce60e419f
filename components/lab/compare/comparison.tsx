// What tells two runs apart, in a sentence.

import controls from "@/components/ui/controls.module.css";
import type { NamedRun } from "../charts/charts-panel";
import styles from "../lab.module.css";
import { differencesSentence } from "./differences";

export function Comparison({ runs: [own, other] }: { readonly runs: readonly NamedRun[] }) {
  if (own === undefined || other === undefined) return null;
  const sentence = differencesSentence(other.charted, own.charted, own.title);
  return (
    <p className={`${controls.read} ${styles.difference}`} aria-live="polite">
      Beside “{other.title}”. {sentence}
    </p>
  );
}
