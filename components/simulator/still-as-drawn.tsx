"use client";
// The placeholder of a simulator as it stands on a page (../ui/as-it-stands.ts).
import type { Scenario } from "@/simulator/scenario";
import type { Needs } from "@/simulator/scene/slots";
import { besideRun } from "../player/one-scale";
import regions from "../player/regions.module.css";
import { runOf } from "../player/run";
import { asItStands } from "../ui/as-it-stands";
import { Still, type StillProps } from "./still";

type StillAsDrawnProps = Omit<StillProps, "run"> & {
  readonly scenario: Scenario;
  readonly beside: Needs | undefined;
};

export function StillAsDrawn({ scenario, beside, ...rest }: StillAsDrawnProps) {
  if (typeof window !== "undefined") return <div className={regions.regions} {...asItStands} />;
  const run = runOf(scenario);
  return <Still run={beside === undefined ? run : besideRun(run, beside)} {...rest} />;
}
