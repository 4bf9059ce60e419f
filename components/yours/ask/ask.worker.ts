// A thread that runs set-ups one after another. What is listed of their traffic, which may be millions of instants, is sent
// once and kept.
import type { Report } from "@/simulator/read/report";
import { RunTooLarge } from "@/simulator/run/limits";
import { meter } from "@/simulator/run/meter";
import type { Scenario, Traffic } from "@/simulator/scenario";
import { thisThread } from "../../ui/this-thread";
import { anotherSpan } from "./another-span";

export type ToLane =
  | {
      readonly kind: "trace";
      readonly id: number;
      /** It comes in pieces: where this one begins, of how many. */
      readonly from: number;
      readonly length: number;
      readonly at: Float64Array;
      readonly runs: Float64Array | undefined;
    }
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
const known = new Map<number, { readonly at: Float64Array; readonly runs?: Float64Array }>();

thread.onmessage = ({ data }) => {
  if (data.kind === "trace") {
    keep(data);
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

function keep({ id, from, length, at, runs }: Extract<ToLane, { kind: "trace" }>): void {
  const empty = () => new Float64Array(length);
  const trace = known.get(id) ?? { at: empty(), ...(runs && { runs: empty() }) };
  known.set(id, trace);
  trace.at.set(at, from);
  if (runs !== undefined) trace.runs?.set(runs, from);
}

function trafficOf(sent: SentTraffic): Traffic {
  switch (sent.kind) {
    case "sent":
      return { kind: "trace", at: new Float64Array(), ...known.get(sent.id) };
    case "parts":
      return { kind: "sum", of: sent.of.map(trafficOf) };
    case "as-is":
      return sent.traffic;
  }
}
