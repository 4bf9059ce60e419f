// Logs made by the engine, for a sample and for tests: what Lambda would have written of a run, line by line.
import { record } from "@/simulator/run/record";
import { coldStartPhases, type Scenario } from "@/simulator/scenario";
import { failures, starts } from "@/simulator/trace/kinds";
import { valueAt } from "@/simulator/trace/search";

export const id = (n: number) => `3897a7c2-8ac6-45d2-9c0f-${String(n).padStart(12, "0")}`;

const midnight = Date.parse("2026-03-01T00:00:00Z");

export function reportLines(scenario: Scenario) {
  const trace = record(scenario);
  const { tries, instances } = trace;
  const restoredPhase = coldStartPhases.indexOf("restore");
  const lines: { at: number; text: string }[] = [];
  for (let n = 0; n < tries.at.length; n++) {
    const started = valueAt(tries.startedAt, n);
    const ended = valueAt(tries.endedAt, n);
    if (!(ended <= trace.horizon) || !(started <= ended)) continue;
    const instance = valueAt(tries.instance, n);
    const isCold = starts[tries.start[n] ?? 0] === "cold";
    const ms = (micros: number) => (micros / 1000).toFixed(2);
    const startMs = ms(
      valueAt(instances.readyAt, instance) - valueAt(instances.createdAt, instance),
    );
    const isRestore =
      (instances.phases[instance * coldStartPhases.length + restoredPhase] ?? 0) > 0;
    const start = !isCold ? "" : `${isRestore ? "Restore" : "Init"} Duration: ${startMs} ms\t`;
    const status = failures[tries.failure[n] ?? 0] === "timeout" ? "\tStatus: timeout" : "";
    const at = new Date(midnight + Math.round(ended / 1000)).toISOString();
    const duration = ms(ended - started);
    lines.push({
      at: ended,
      text: `${at}\tREPORT RequestId: ${id(n)}\tDuration: ${duration} ms\tBilled Duration: ${Math.ceil(Number(duration))} ms\tMemory Size: ${scenario.function.memoryMb} MB\tMax Memory Used: 67 MB\t${start}${status}`,
    });
  }
  lines.sort((a, b) => a.at - b.at);
  return { text: lines.map(({ text }) => text).join("\n"), report: trace.report };
}
