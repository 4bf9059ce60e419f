"use client";
// The placeholder of a second run, as it stands on a page (../../ui/as-it-stands.ts): its picture at the instant of the
// first one's, its numbers, and what tells the two apart.
import type { ShownThing } from "@/content/model/shows";
import type { Micros, Scenario } from "@/simulator/scenario";
import { NumbersList } from "../../explain/numbers";
import { differencesSentence } from "../../lab/compare/differences";
import { besideRun } from "../../player/one-scale";
import { runOf } from "../../player/run";
import { Stage, Timeline } from "../../simulator/still";
import { asItStands } from "../../ui/as-it-stands";
import controls from "../../ui/controls.module.css";
import styles from "./companion.module.css";

export type AgainstStillProps = {
  readonly title: string;
  readonly scenario: Scenario;
  /** The simulator's own, and the instant of its still. */
  readonly own: Scenario;
  readonly at: Micros;
  readonly shows?: readonly ShownThing[] | undefined;
};

export function AgainstStill({ title, scenario, own, at: ownAt, shows }: AgainstStillProps) {
  const box = { "data-beside": "" };
  if (typeof window !== "undefined") return <div {...box} {...asItStands} />;
  const beside = runOf(own);
  const run = { ...besideRun(runOf(scenario), beside.slots), film: beside.film };
  const at = Math.min(ownAt, run.trace.horizon);
  // Beside its like it is never wide.
  const pictured = { run, at, width: null };
  return (
    <div {...box}>
      <div data-part="scene">
        <Stage {...pictured} label={title} />
      </div>
      <Timeline {...pictured} />
      <NumbersList run={run} at={at} shows={shows} />
      <p className={`${controls.read} ${styles.difference}`}>
        {differencesSentence(beside.trace, run.trace, title)}
      </p>
    </div>
  );
}
