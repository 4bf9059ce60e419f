// Instances kept ready, times the time their reservation has been charged for, up to any instant. The same rules
// as the engine's bill: in steps of the price list, or only for as many as have no request.
import { keptReady } from "@/simulator/kept-ready";
import { type Micros, never, type PriceList, type Scenario } from "@/simulator/scenario";
import { countUpTo } from "@/simulator/trace/search";
import type { Trace } from "@/simulator/trace/trace";
import { eachBusySpell } from "./busy-spells";
import { sortedRows } from "./sorted-rows";

type Rates = NonNullable<PriceList["provisioned"]>;

/** When it changes how many are charged for: how many from then on, and the seconds charged until then. */
export type IdleReserved = {
  readonly at: Float64Array;
  readonly count: Int32Array;
  readonly seconds: Float64Array;
};

/** null: the list charges for them whether they work or not. */
export function idleReservedOf(trace: Trace, rates: Rates | null): IdleReserved | null {
  if (rates === null || !rates.idleOnly) return null;
  const changes: { readonly at: Micros; readonly kept: number; readonly busy: number }[] = [];
  let kept = 0;
  for (const [at, count] of keptFrom(trace.scenario)) {
    changes.push({ at, kept: count - kept, busy: 0 });
    kept = count;
  }
  for (let instance = 0; instance < trace.instances.createdAt.length; instance += 1)
    eachBusySpell(trace, instance, (from, until) => {
      changes.push({ at: from, kept: 0, busy: 1 }, { at: until, kept: 0, busy: -1 });
    });
  const order = sortedRows(Float64Array.from(changes, ({ at }) => at));
  const at = new Float64Array(order.length);
  const count = new Int32Array(order.length);
  const seconds = new Float64Array(order.length);
  let busy = 0;
  kept = 0;
  order.forEach((change, n) => {
    const one = changes[change];
    at[n] = one?.at ?? 0;
    const before = n - 1;
    const span = (at[n] ?? 0) - (at[before] ?? 0);
    seconds[n] = (seconds[before] ?? 0) + ((count[before] ?? 0) * span) / 1e6;
    kept += one?.kept ?? 0;
    busy += one?.busy ?? 0;
    count[n] = Math.max(0, kept - busy);
  });
  return { at, count, seconds };
}

export function reservedSeconds(
  scenario: Scenario,
  rates: Rates,
  idle: IdleReserved | null,
  at: Micros,
): number {
  if (idle === null) return steppedSeconds(scenario, Math.max(1, rates.granularity), at);
  const last = countUpTo(idle.at, at) - 1;
  const span = at - (idle.at[last] ?? at);
  return (idle.seconds[last] ?? 0) + ((idle.count[last] ?? 0) * span) / 1e6;
}

function steppedSeconds(scenario: Scenario, step: Micros, at: Micros): number {
  const spans = keptFrom(scenario).filter(([from]) => from <= at);
  return spans.reduce((sum, [from, count], n) => {
    const until = spans[n + 1]?.[0] ?? at;
    return sum + (count * Math.ceil((until - from) / step) * step) / 1e6;
  }, 0);
}

/** How many are kept ready, and from when on. */
function keptFrom({ platform, interventions }: Scenario): readonly (readonly [Micros, number])[] {
  const changes = interventions.flatMap((one) =>
    one.kind === "provisioned" && one.at < never ? [[one.at, one.count] as const] : [],
  );
  const asked = [[0, platform.provisioned] as const, ...changes.toSorted(([a], [b]) => a - b)];
  return asked.map(([at, count]) => [at, keptReady(platform, count)]);
}
