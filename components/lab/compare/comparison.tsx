// What tells two runs apart, in a sentence.

import controls from "@/components/ui/controls.module.css";
import type { NamedRun } from "../charts/charts-panel";
import styles from "../lab.module.css";
import { differencesSentence } from "./differences";

type ComparisonProps = { readonly own: NamedRun | null; readonly other: NamedRun | null };

export function Comparison({ own, other }: ComparisonProps) {
  if (own === null || other === null) return null;
  const sentence = differencesSentence(other.charted, own.charted, own.title);
  return (
    <p className={`${controls.read} ${styles.difference}`} aria-live="polite">
      Beside “{other.title}”. {sentence}
    </p>
  );
}
