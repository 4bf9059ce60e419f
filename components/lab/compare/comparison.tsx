// What tells two runs apart, in a sentence.

import controls from "@/components/ui/controls.module.css";
import type { NamedRun } from "../charts/charts-panel";
import styles from "../lab.module.css";
import { differencesSentence } from "./differences";

type ComparisonProps = { readonly own: NamedRun | null; readonly other: NamedRun | null };

export function Comparison({ own, other }: ComparisonProps) {
  if (own === null || other === null) return null;
  const compared = ({ charted: { report, scenario } }: NamedRun) => ({
    report,
    horizon: scenario.horizon,
    priced: scenario.prices !== null,
  });
  const sentence = differencesSentence(compared(other), compared(own), own.title);
  return (
    <p className={`${controls.read} ${styles.difference}`} aria-live="polite">
      Beside “{other.title}”. {sentence}
    </p>
  );
}
