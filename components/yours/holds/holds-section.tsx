// What a log holds, said in a sentence, drawn, and in numbers; and what of it was not understood.
import type { RefObject } from "react";
import type { FittedLog } from "@/content/model/log/fit";
import type { Holds } from "@/content/model/log/holds";
import { formats } from "@/content/model/log/recognise";
import { usdText } from "@/simulator/cost-over";
import { countText, latencyText, remainingText } from "@/simulator/scene/words";
import { Reading } from "../../explain/numbers";
import numbers from "../../explain/numbers.module.css";
import { instantText, shareText } from "../words";
import styles from "../yours.module.css";
import { ArrivalsPicture } from "./arrivals-picture";
import { CausesTable } from "./causes-table";
import { NotUnderstood } from "./not-understood";
import { SpansTable } from "./spans-table";

type HoldsSectionProps = {
  readonly holds: Holds;
  readonly refused: readonly string[];
  readonly fit: FittedLog | string | null;
  readonly heading: RefObject<HTMLHeadingElement | null>;
};

export function HoldsSection({ holds, refused, fit, heading }: HoldsSectionProps) {
  const { cold, requests, peak, timedOut, memory, costUsd } = holds;
  return (
    <section aria-labelledby="holds">
      <h2 id="holds" ref={heading} tabIndex={-1}>
        What it holds
      </h2>
      <p>{holdsSentence(holds)}</p>
      {refused.map((sentence) => (
        <p key={sentence} className={styles.refused}>
          A file was left out. {sentence}
        </p>
      ))}
      <ArrivalsPicture {...holds} knowsCold={cold !== null} />
      <dl className={numbers.numbers}>
        {cold !== null && <Reading term="cold" value={shareText(cold / requests)} />}
        {peak !== null && <Reading term="at once, at most" value={countText(peak)} />}
        {timedOut > 0 && <Reading term="timed out" value={countText(timedOut)} />}
        {memory && (
          <Reading
            term={`of ${countText(memory.boughtMb)} MB used at most`}
            value={`${countText(memory.usedMb.max)} MB`}
          />
        )}
        {costUsd !== null && <Reading term="at list price" value={usdText(costUsd)} />}
      </dl>
      <p>{unevenSentence(holds)}</p>
      <SpansTable holds={holds} />
      {cold !== null && cold > 0 && <CausesTable fit={fit} cold={cold} />}
      <NotUnderstood {...holds} />
    </section>
  );
}

export function holdsSentence(holds: Holds): string {
  const { requests, cold, coldBounds, fromMs, toMs, format } = holds;
  const span = remainingText(Math.max(1, toMs - fromMs) * 1000);
  const what = `${formats[format]}: ${countText(requests)} requests in ${span}, from ${instantText(fromMs)}.`;
  if (cold === null || coldBounds === null)
    return `${what} It does not say which of them were cold.`;
  const { low, high } = coldBounds;
  return `${what} ${countText(cold)} were cold: ${shareText(cold / requests)}, and between ${shareText(low)} and ${shareText(high)} in other times like these (95 %).`;
}

export function unevenSentence({ unevenness, gaps }: Holds): string {
  const { counts, width, fullest, fullestByChance } = unevenness;
  const how =
    counts > 2
      ? "The traffic comes in bursts"
      : counts < 0.5
        ? "The traffic is more even than chance"
        : "The traffic is about as uneven as chance makes it";
  const byGaps =
    unevenness.gaps === null
      ? ""
      : ` The gaps between requests spread ${unevenness.gaps.toFixed(1)} times their mean (by chance: 1.0).`;
  const longest = gaps === null ? "" : ` The longest gap is ${latencyText(gaps.max * 1000)}.`;
  return `${how}: counted in steps of ${remainingText(width)}, the variance is ${counts.toFixed(1)} times the mean (by chance: 1.0), and the fullest step has ${countText(fullest)} requests, where chance would bring about ${countText(fullestByChance)}.${byGaps}${longest}`;
}
