// Which two or three numbers say most of a run: what went wrong in it first, then what it was like, then what it cost
// where it is long enough for a bill to mean something.
import type { NumberName } from "@/content/model/shows";
import type { Trace } from "@/simulator/trace/trace";

const longEnoughForABill = 3_600_000_000;

export function chosenNumbers(
  { scenario, report, horizon }: Trace,
  most = 3,
): readonly NumberName[] {
  const { requests, instances } = report;
  const isQueue = scenario.invocation.kind === "queue";
  const wanted: readonly (readonly [NumberName, boolean])[] = [
    ["refused", requests.throttled > 0],
    ["failed", requests.failed > 0],
    ["waiting", isQueue],
    ["cost", scenario.prices !== null && (most > 3 || horizon >= longEnoughForABill)],
    ["cold", requests.arrived > 0 && !isQueue],
    ["latency", requests.completed > 0],
    ["instances", instances.peak > 1],
  ];
  return wanted.flatMap(([name, says]) => (says ? [name] : [])).slice(0, most);
}
