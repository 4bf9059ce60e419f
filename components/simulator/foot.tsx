"use client";
// What stands under a simulator and does nothing by itself: where its numbers come from, and its frames for paper. It is
// left as it stands (../ui/as-it-stands.ts).
import type { PresetId } from "@/simulator/presets/presets";
import type { Scenario } from "@/simulator/scenario";
import { Assumptions } from "../player/assumptions/assumptions";
import { runOf } from "../player/run";
import { asItStands } from "../ui/as-it-stands";
import { Filmstrip } from "./filmstrip";

type FootProps = {
  readonly id: string;
  readonly preset: PresetId | null;
  readonly scenario: Scenario;
};

export function Foot({ id, preset, scenario }: FootProps) {
  const box = { "data-part": "foot" };
  if (typeof window !== "undefined") return <div {...box} {...asItStands} />;
  return (
    <div {...box}>
      <Assumptions id={id} preset={preset} scenario={scenario} />
      <Filmstrip run={runOf(scenario)} />
    </div>
  );
}
