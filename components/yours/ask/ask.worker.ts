// A thread that runs set-ups one after another. Traffic, which may be millions of instants, is sent once and kept.
import type { Report } from "@/simulator/read/report";
import { RunTooLarge } from "@/simulator/run/limits";
import { meter } from "@/simulator/run/meter";
import type { Scenario, Traffic } from "@/simulator/scenario";
import { thisThread } from "../../ui/this-thread";
import { anotherSpan } from "./another-span";

export type ToLane =
  | { readonly kind: "traffic"; readonly id: number; readonly traffic: Traffic }
  | {
      readonly kind: "run";
      readonly traffic: number;
      readonly scenario: Omit<Scenario, "traffic">;
      /** The log itself, or another span like it. */
      readonly isLog: boolean;
    };

export type FromLane =
  | { readonly kind: "report"; readonly report: Report }
  | { readonly kind: "failed"; readonly sentence: string };

const thread = thisThread<ToLane, FromLane>();
const known = new Map<number, Traffic>();

thread.onmessage = ({ data }) => {
  if (data.kind === "traffic") {
    known.set(data.id, data.traffic);
    return;
  }
  try {
    const traffic = known.get(data.traffic) ?? { kind: "none" };
    const scenario = { ...data.scenario, traffic };
    const meets = data.isLog ? traffic : anotherSpan(scenario);
    thread.postMessage({ kind: "report", report: meter({ ...scenario, traffic: meets }) });
  } catch (error) {
    const why = error instanceof RunTooLarge ? error.message : "it could not be finished";
    thread.postMessage({ kind: "failed", sentence: `A run was too large: ${why}.` });
  }
};
