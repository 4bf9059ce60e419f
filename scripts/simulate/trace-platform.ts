// What a line of a trace says of the platform around its instances: the scaler's looks, the readers of queues, faults.
import type { EventKind } from "@/simulator/trace/kinds";
import type { Trace } from "@/simulator/trace/trace";

export type PlatformDetails = {
  mean?: number;
  lately?: number;
  busy?: number;
  wanted?: number;
  ready?: number;
  panicking?: boolean;
  pollers?: number;
  opensAtMs?: number;
  intervention?: number;
  fault?: string;
};

export function platformDetails(trace: Trace, event: EventKind, ref: number): PlatformDetails {
  const { looks, pauses, pollers, scenario } = trace;
  switch (event) {
    case "scaler-looked":
      return {
        mean: looks.mean[ref] ?? 0,
        lately: looks.lately[ref] ?? 0,
        busy: looks.busy[ref] ?? 0,
        wanted: looks.wanted[ref] ?? 0,
        ready: looks.ready[ref] ?? 0,
        panicking: looks.panicking[ref] === 1,
      };
    case "reader-closed":
      return { opensAtMs: (pauses.opensAt[ref] ?? 0) / 1000 };
    case "pollers-changed":
      return { pollers: pollers.count[ref] ?? 0 };
    case "fault-begun":
    case "fault-ended":
      return { intervention: ref, fault: scenario.interventions[ref]?.kind ?? "" };
    default:
      return {};
  }
}
