// A thread that runs set-ups one after another. What is listed of their traffic, which may be millions of instants, is sent
// once and kept.
import type { Report } from "@/simulator/read/report";
import { RunTooLarge } from "@/simulator/run/limits";
import { meter } from "@/simulator/run/meter";
import type { Scenario, Traffic } from "@/simulator/scenario";
import { thisThread } from "../../ui/this-thread";
import { anotherSpan } from "./another-span";

export type ToLane =
  | { readonly kind: "trace"; readonly id: number; readonly trace: Traffic }
  | {
      readonly kind: "run";
      readonly traffic: SentTraffic;
      readonly scenario: Omit<Scenario, "traffic">;
      /** The log itself, or another span like it. */
      readonly isLog: boolean;
    };

export type SentTraffic =
  | { readonly kind: "sent"; readonly id: number }
  | { readonly kind: "parts"; readonly of: readonly SentTraffic[] }
  | { readonly kind: "as-is"; readonly traffic: Traffic };

export type FromLane =
  | { readonly kind: "report"; readonly report: Report }
  | { readonly kind: "failed"; readonly sentence: string };

const thread = thisThread<ToLane, FromLane>();
const known = new Map<number, Traffic>();

thread.onmessage = ({ data }) => {
  if (data.kind === "trace") {
    known.set(data.id, data.trace);
    return;
  }
  try {
    const traffic = trafficOf(data.traffic);
    const scenario = { ...data.scenario, traffic };
    const meets = data.isLog ? traffic : anotherSpan(scenario);
    thread.postMessage({ kind: "report", report: meter({ ...scenario, traffic: meets }) });
  } catch (error) {
    const why = error instanceof RunTooLarge ? error.message : "it could not be finished";
    thread.postMessage({ kind: "failed", sentence: `A run was too large: ${why}.` });
  }
};

function trafficOf(sent: SentTraffic): Traffic {
  switch (sent.kind) {
    case "sent":
      return known.get(sent.id) ?? { kind: "none" };
    case "parts":
      return { kind: "sum", of: sent.of.map(trafficOf) };
    case "as-is":
      return sent.traffic;
  }
}
