// The few numbers that matter, up to the play head. The same elements in the placeholder and live.
import { alwaysOnText } from "@/simulator/cost-over";
import type { Micros } from "@/simulator/scenario";
import { latencyText } from "@/simulator/scene/words";
import { usdText } from "../player/clock-words";
import type { Run } from "../player/run";
import styles from "./numbers.module.css";

type NumbersListProps = { readonly run: Run; readonly at: Micros };

export function NumbersList({ run: { metrics, trace }, at }: NumbersListProps) {
  const numbers = metrics.numbersAt(at);
  const { arrived, cold, refused, failed, p50, p99, instances, peak } = numbers;
  const { usd, alwaysOnUsd, isOnePrice } = numbers;
  // The numbers are there from the start or never.
  const refuses = trace.report.requests.throttled > 0;
  const fails = trace.report.requests.failed > 0;
  const count = (value: number) => value.toLocaleString("en-US");
  return (
    <dl className={styles.numbers}>
      <Reading term="cold" value={`${count(cold)} of ${count(arrived)}`} />
      {refuses && <Reading term="refused" value={count(refused)} />}
      {fails && <Reading term="failed" value={count(failed)} />}
      <Reading term="half are faster" value={p50 === null ? "–" : latencyText(p50)} />
      <Reading term="slowest in 100" value={p99 === null ? "–" : latencyText(p99)} />
      <Reading term={`instances now, ${count(peak)} at the peak`} value={count(instances)} />
      {usd !== null && alwaysOnUsd !== null && (
        <Reading
          term={`billed; always on ${alwaysOnText(alwaysOnUsd, usdText, isOnePrice)}`}
          value={usdText(usd)}
          isLong={!isOnePrice}
        />
      )}
    </dl>
  );
}

type ReadingProps = {
  readonly term: string;
  readonly value: string;
  /** It keeps its height while its words grow. */
  readonly isLong?: boolean;
};

export function Reading({ term, value, isLong = false }: ReadingProps) {
  return (
    <div className={isLong ? `${styles.reading} ${styles.long}` : styles.reading}>
      <dt>{term}</dt>
      <dd>{value}</dd>
    </div>
  );
}
