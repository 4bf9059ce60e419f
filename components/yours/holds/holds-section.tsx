// What a log holds, said in a sentence, drawn, and in numbers; and what of it was not understood.
import type { RefObject } from "react";
import type { FittedLog } from "@/content/model/log/fit";
import type { Holds } from "@/content/model/log/holds";
import { usdText } from "@/simulator/cost-over";
import { quantity } from "@/simulator/quantity";
import { countText } from "@/simulator/scene/words";
import { Reading } from "../../explain/numbers";
import numbers from "../../explain/numbers.module.css";
import { CauseGoal } from "../goals/cause-goal";
import { shareText } from "../words";
import styles from "../yours.module.css";
import { ArrivalsPicture } from "./arrivals-picture";
import { CausesTable } from "./causes-table";
import { holdsSentence, unevenSentence } from "./holds-words";
import { NotUnderstood } from "./not-understood";
import { SpansTable } from "./spans-table";

type HoldsSectionProps = {
  readonly holds: Holds;
  readonly refused: readonly string[];
  readonly fit: FittedLog | string | null;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  /** It is the sample that goals are about. */
  readonly isOfGoals: boolean;
};

export function HoldsSection({ holds, refused, fit, heading, isOfGoals }: HoldsSectionProps) {
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
            term={`of ${quantity(countText(memory.boughtMb), "MB")} used at most`}
            value={quantity(countText(memory.usedMb.max), "MB")}
          />
        )}
        {costUsd !== null && <Reading term="at list price" value={usdText(costUsd)} />}
      </dl>
      <p>{unevenSentence(holds)}</p>
      <SpansTable holds={holds} />
      {cold !== null && cold > 0 && <CausesTable fit={fit} cold={cold} />}
      {isOfGoals && typeof fit === "object" && fit?.causes && <CauseGoal causes={fit.causes} />}
      <NotUnderstood {...holds} />
    </section>
  );
}
