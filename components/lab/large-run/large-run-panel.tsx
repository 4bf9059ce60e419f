// In place of the stage, when a run is too large to be kept whole: how far it is, a way to stop it, and what
// came of it in numbers.

import controls from "@/components/ui/controls.module.css";
import type { Report } from "@/simulator/read/report";
import { latencyText } from "@/simulator/scene/words";
import { Reading } from "../../explain/numbers";
import numbers from "../../explain/numbers.module.css";
import styles from "../lab.module.css";
import type { SizeOfRun } from "./size-of-run";
import type { LargeRun } from "./use-large-run";

type LargeRunPanelProps = {
  readonly size: Exclude<SizeOfRun, { kind: "film" }>;
  readonly run: LargeRun | null;
  readonly onShare: () => void;
};

export function LargeRunPanel({ size, run, onShare }: LargeRunPanelProps) {
  if (size.kind === "refused") {
    return (
      <div className={styles.large} role="status">
        <p>{size.sentence}</p>
        <p>Make the run shorter, or bring fewer events.</p>
      </div>
    );
  }
  return (
    <div className={styles.large}>
      <p role="status">
        {run?.kind === "failed"
          ? run.sentence
          : `${size.sentence} ${statusOf[run?.kind ?? "running"]}`}
      </p>
      {run?.kind === "running" && (
        <p className={controls.row}>
          <progress aria-label="Progress of the run" max={1} value={run.share} />
          <span>{Math.round(100 * run.share)} %</span>
          <button type="button" className={controls.quiet} onClick={run.cancel}>
            Cancel
          </button>
        </p>
      )}
      {run?.kind === "cancelled" && (
        <button type="button" className={controls.quiet} onClick={run.again}>
          Run it again
        </button>
      )}
      {run?.kind === "done" && <ReportNumbers report={run.report} />}
      <button type="button" className={controls.quiet} onClick={onShare}>
        Share
      </button>
    </div>
  );
}

/** Without the moving share: a status is not read aloud a hundred times. */
const statusOf = {
  running: "It is running.",
  done: "It is done.",
  cancelled: "It was stopped before its end.",
} as const;

function ReportNumbers({ report }: { readonly report: Report }) {
  const { requests, latencyMs, instances } = report;
  const count = (value: number) => value.toLocaleString("en-US");
  return (
    <dl className={numbers.numbers}>
      <Reading term="cold" value={`${count(requests.cold)} of ${count(requests.arrived)}`} />
      {requests.throttled > 0 && <Reading term="refused" value={count(requests.throttled)} />}
      {requests.failed > 0 && <Reading term="failed" value={count(requests.failed)} />}
      <Reading term="half are faster" value={latencyText(latencyMs.p50 * 1000)} />
      <Reading term="slowest in 100" value={latencyText(latencyMs.p99 * 1000)} />
      <Reading term="instances at the peak" value={count(instances.peak)} />
    </dl>
  );
}
