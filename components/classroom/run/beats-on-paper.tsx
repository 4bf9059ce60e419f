"use client";
// The beats of a run on paper: its stage at each of them, or the time of two runs, with what is said of it. Drawn when a
// window is printed, so that a page does not carry them all.
import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import type { Beat } from "@/content/model/scene";
import type { Micros, Scenario } from "@/simulator/scenario";
import { besideRun } from "../../player/one-scale";
import { type Run, runOf } from "../../player/run";
import { SvgPicture } from "../../stage/svg-picture";
import styles from "./beats-on-paper.module.css";
import { lanesPicture } from "./lanes-picture";
import { RunStill } from "./run-still";

type BeatsOnPaperProps = {
  readonly title: string;
  readonly scenario: Scenario;
  readonly beats: readonly Beat[];
  readonly against: { readonly title: string; readonly scenario: Scenario } | null;
};

export function BeatsOnPaper({ title, scenario, beats, against }: BeatsOnPaperProps) {
  const run = runOf(scenario);
  return (
    <ol className={styles.beats} data-beats-on-paper="">
      {beats.map(({ at, caption }) => (
        <li key={at}>
          {against === null ? (
            <RunStill title={title} run={run} at={at} />
          ) : (
            <Pair {...{ title, run, at, against }} />
          )}
          <p>{caption}</p>
        </li>
      ))}
    </ol>
  );
}

type PairProps = {
  readonly title: string;
  readonly run: Run;
  readonly at: Micros;
  readonly against: NonNullable<BeatsOnPaperProps["against"]>;
};

/** Both on one scale and over the same time. */
function Pair({ title, run, at, against }: PairProps) {
  const other = { ...runOf(against.scenario), film: run.film };
  return [
    { of: title, drawn: besideRun(run, other.slots) },
    { of: against.title, drawn: besideRun(other, run.slots) },
  ].map(({ of, drawn }) => (
    <div key={of}>
      <p>
        <b>{of}</b>
      </p>
      <SvgPicture
        picture={lanesPicture(drawn, run.film.lenses.bent, { ...strip, until: at }).picture}
        label={of}
      />
    </div>
  ));
}

const strip = { width: 640, height: 112, isStrip: false };

/** Whether this window is being put onto paper: known before the browser looks at it. */
export function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    addEventListener("beforeprint", begin);
    addEventListener("afterprint", end);
    return () => {
      removeEventListener("beforeprint", begin);
      removeEventListener("afterprint", end);
    };
  }, []);
  return isPrinting;
}
