// One engine with one part left out, in a process of its own: what is left out would otherwise stay known to the
// compiler as a part that may be another. Prints, for each load, the seconds of a request, and of one of the bare loop.

import { exponentials } from "@/simulator/random/exponential";
import { stream } from "@/simulator/random/uniform";
import { Billing } from "@/simulator/run/billing";
import { Budget } from "@/simulator/run/budget";
import { Digest } from "@/simulator/run/digest";
import { Latencies } from "@/simulator/run/latencies";
import { meter } from "@/simulator/run/meter";
import { record } from "@/simulator/run/record";
import { EventHeap } from "@/simulator/run/structures/event-heap";
import { ExactSum } from "@/simulator/run/structures/exact-sum";
import type { Scenario } from "@/simulator/scenario";
import { bareLoop, type Load } from "./bare-loop";
import { inProduction, limits, loads, scenarioOf, seconds } from "./engine-loads";

/** Gives how many requests it met. */
type Work = (load: Load, seed: number) => number;

const metered = (as: (scenario: Scenario) => Scenario): Work => {
  return (load, seed) => meter(as(scenarioOf(load, seed))).requests.arrived;
};
const asIs = metered((scenario) => scenario);

/** `inPlace` leaves out what is called; other parts are left out by the scenario. */
export const partsLeftOut: Readonly<
  Record<string, { readonly work: Work; readonly inPlace?: () => void }>
> = {
  nothing: { work: asIs },
  draws: { work: metered(withoutDraws) },
  "exact sums": { work: asIs, inPlace: () => silence(ExactSum.prototype, "add") },
  percentiles: { work: asIs, inPlace: () => silence(Latencies.prototype, "add") },
  billing: { work: asIs, inPlace: () => silence(Billing.prototype, "run") },
  digest: { work: asIs, inPlace: () => silence(Digest.prototype, "add") },
  budget: { work: asIs, inPlace: () => silence(Budget.prototype, "spend") },
  "all but the heap": { work: heapAlone },
  "nothing, recorded": {
    work: (load, seed) => record(scenarioOf(load, seed), limits).report.requests.arrived,
  },
  "nothing in production": { work: metered(inProduction) },
  "what is downstream": {
    work: metered((scenario) => ({ ...inProduction(scenario), downstream: null })),
  },
  "shared processors": { work: metered((scenario) => withOwnProcessors(inProduction(scenario))) },
  "errors and callers": { work: metered((scenario) => withoutErrors(inProduction(scenario))) },
};

/** One in, one out for a request, with as many in it as run at once. */
function heapAlone({ perSecond, meanSeconds, horizonSeconds }: Load, seed: number): number {
  const requests = Math.round(perSecond * horizonSeconds);
  const lengths = new Float64Array(1024);
  exponentials(stream(seed, "duration"), 0, lengths);
  const heap = new EventHeap();
  for (let n = 0; n < perSecond * meanSeconds; n++) heap.push(lengths[n & 1023] as number, n);
  for (let n = 0; n < requests; n++) {
    const at = heap.top;
    heap.push(at + (lengths[n & 1023] as number), heap.pop());
  }
  return requests;
}

function silence<Name extends string>(of: Record<Name, unknown>, name: Name): void {
  of[name] = () => {};
}

/** As many requests, as long, at even distances: instances are then as many as before, and work is the same but the drawing. */
function withoutDraws(scenario: Scenario): Scenario {
  const { traffic, function: own } = scenario;
  const { duration } = own;
  return {
    ...scenario,
    traffic: traffic.kind === "poisson" ? { ...traffic, kind: "constant" } : traffic,
    function: {
      ...own,
      duration:
        duration.kind === "exponential" ? { kind: "constant", value: duration.mean } : duration,
    },
  };
}

function withOwnProcessors(scenario: Scenario): Scenario {
  return { ...scenario, platform: { ...scenario.platform, vcpus: null } };
}

function withoutErrors(scenario: Scenario): Scenario {
  return { ...scenario, clients: null, function: { ...scenario.function, errors: 0 } };
}

const turns = 5;

function costOf(load: Load, work: Work): number {
  return Math.min(
    ...Array.from({ length: turns }, (_, seed) => {
      let requests = 0;
      const taken = seconds(() => {
        requests = work(load, seed);
      });
      return taken / requests;
    }),
  );
}

const asked = partsLeftOut[process.argv[2] ?? ""];
if (asked !== undefined) {
  asked.inPlace?.();
  const costs = loads
    .map((load) => ({ ...load, horizonSeconds: load.horizonSeconds / 4 }))
    .map((load) => [costOf(load, asked.work), costOf(load, bareLoop)]);
  console.log(JSON.stringify(costs));
}
