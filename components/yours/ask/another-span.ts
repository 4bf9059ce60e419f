// Another span of time like the one that a log holds, put together from its parts: in place of each stands one of those
// around it, so that nights stay quiet. How much a result moves from one such span to the next is how far a single log may
// be trusted.
import { stream, uniform } from "@/simulator/random/uniform";
import type { Scenario, Traffic } from "@/simulator/scenario";
import { asTraffic, listedBetween, tracesIn } from "../fit/listed";

const parts = 24;
/** How far a part is moved at the most. */
const reach = 2;

/** What is not listed, such as pings, is left as it is. */
export function anotherSpan({ traffic, horizon, seed }: Scenario): Traffic {
  const all = traffic.kind === "sum" ? traffic.of : [traffic];
  const rest = all.filter(({ kind }) => kind !== "trace" && kind !== "sum");
  const last = tracesIn(traffic).reduce(
    (most, { at }) => Math.max(most, at[at.length - 1] ?? 0),
    0,
  );
  const until = Math.min(horizon, last);
  const length = Math.max(1, Math.ceil((until + 1) / parts));
  const drawn = stream(seed, "arrivals");
  const chosen = Array.from({ length: parts }, (_, part) => {
    const by = Math.floor((2 * reach + 1) * uniform(drawn, part)) - reach;
    const from = length * Math.min(parts - 1, Math.max(0, part + by));
    const { at, runs } = listedBetween(traffic, from, from + length);
    return { at: at.map((each) => each - from + part * length), runs };
  });
  const isSaid = chosen.every(({ runs }) => runs !== undefined);
  const again = asTraffic({
    at: joined(chosen.map(({ at }) => at)),
    runs: isSaid ? joined(chosen.flatMap(({ runs }) => runs ?? [])) : undefined,
  });
  return rest.length === 0 ? again : { kind: "sum", of: [again, ...rest] };
}

function joined(lists: readonly Float64Array[]): Float64Array {
  const into = new Float64Array(lists.reduce((sum, { length }) => sum + length, 0));
  let place = 0;
  for (const list of lists) {
    into.set(list, place);
    place += list.length;
  }
  return into;
}
