"use client";
// The room for a reader's own log: what is there to do follows from how far the log has come.
import { useEffect, useRef } from "react";
import { quantity } from "@/simulator/quantity";
import controls from "../ui/controls.module.css";
import { AskSection } from "./ask/ask-section";
import { ReplaySection } from "./fit/replay-section";
import { goalAsked, sampleOfGoals } from "./goals/sample-goals";
import { HoldsSection } from "./holds/holds-section";
import { Bring } from "./read/bring";
import { type SampleName, sampleNames } from "./read/messages";
import { useLog } from "./read/use-log";
import { WhichColumns } from "./read/which-columns";
import styles from "./yours.module.css";

export function YoursRoom({ lab }: { readonly lab: string }) {
  const { log, isOfGoals, read, readBy, stop } = useLog();
  const held = useRef<HTMLHeadingElement>(null);
  const isHeld = log.kind === "held";
  useEffect(() => {
    const sample = sampleAsked();
    if (sample !== null) read({ kind: "sample", name: sample }, "UTC");
  }, [read]);
  // What came of it stands below what was pressed.
  useEffect(() => {
    if (isHeld) held.current?.focus();
  }, [isHeld]);
  return (
    <div className={styles.room} data-island="live">
      {log.kind === "refused" && (
        <>
          <p role="alert" className={styles.refused}>
            {log.table === null
              ? `This log could not be read. ${log.sentence}`
              : "This table does not say what its columns are. Say it below."}
          </p>
          {log.table !== null && <WhichColumns table={log.table} onChoose={readBy} />}
        </>
      )}
      {isHeld ? (
        <details className={styles.more}>
          <summary>Bring another log</summary>
          <Bring onBring={read} />
        </details>
      ) : (
        log.kind !== "reading" && <Bring onBring={read} />
      )}
      <div role="status">
        {log.kind === "reading" && <p>The log is being read on this device.</p>}
      </div>
      {log.kind === "reading" && (
        <p className={controls.row}>
          <progress aria-label="How much of the log is read" max={1} value={log.share} />
          <span>
            {quantity(Math.round(100 * log.share), "%")}, {log.requests.toLocaleString("en-US")}{" "}
            requests
          </span>
          <button type="button" className={controls.quiet} onClick={stop}>
            Cancel
          </button>
        </p>
      )}
      {isHeld && <HoldsSection {...log} heading={held} isOfGoals={isOfGoals} />}
      {isHeld && log.fit === null && <p role="status">The log is being replayed.</p>}
      {isHeld && typeof log.fit === "string" && (
        <p role="alert" className={styles.refused}>
          {log.fit}
        </p>
      )}
      {isHeld && log.fit !== null && typeof log.fit !== "string" && (
        <>
          <ReplaySection fit={log.fit} holds={log.holds} lab={lab} />
          <AskSection fit={log.fit} holds={log.holds} isOfGoals={isOfGoals} />
        </>
      )}
    </div>
  );
}

/** A lesson's link to a sample, "#sample=own", or to a goal with one. */
function sampleAsked(): SampleName | null {
  if (goalAsked(location.hash) !== null) return sampleOfGoals;
  const [, name] = /^#sample=(\w+)$/.exec(location.hash) ?? [];
  return sampleNames.find((each) => each === name) ?? null;
}
