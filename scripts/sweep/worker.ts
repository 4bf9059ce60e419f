// The other thread's end of a sweep: takes a scenario, gives its report, or which limit its run has passed.
import { parentPort } from "node:worker_threads";
import type { Report } from "@/simulator/read/report";
import { type Limits, RunTooLarge } from "@/simulator/run/limits";
import { meter } from "@/simulator/run/meter";
import type { Scenario } from "@/simulator/scenario";

export type FromWorker =
  | { readonly kind: "report"; readonly report: Report }
  | {
      readonly kind: "too large";
      readonly what: keyof Limits;
      readonly limit: number;
      readonly expected: number | undefined;
    };

const port = parentPort;
port?.on("message", (scenario: Scenario) => port.postMessage(answerTo(scenario)));

function answerTo(scenario: Scenario): FromWorker {
  try {
    return { kind: "report", report: meter(scenario) };
  } catch (error) {
    if (!(error instanceof RunTooLarge)) throw error;
    const { what, limit, expected } = error;
    return { kind: "too large", what, limit, expected };
  }
}
