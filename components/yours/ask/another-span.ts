// Another span of time like the one that a log holds, put together from its parts: in place of each stands one of those
// around it, so that nights stay quiet. How much a result moves from one such span to the next is how far a single log may
// be trusted.
import { stream, uniform } from "@/simulator/random/uniform";
import type { Micros, Scenario, Traffic } from "@/simulator/scenario";
import { arrivalsOf, asTraffic, runsOf } from "../fit/arrivals-of";

const parts = 24;
/** How far a part is moved at the most. */
const reach = 2;

/** What is not listed, such as pings, is left as it is. */
export function anotherSpan({ traffic, horizon, seed }: Scenario): Traffic {
  const all = traffic.kind === "sum" ? traffic.of : [traffic];
  const isListed = ({ kind }: Traffic) => kind === "trace" || kind === "sum";
  const listed = all.filter(isListed);
  const rest = all.filter((each) => !isListed(each));
  const log: Traffic = { kind: "sum", of: listed };
  const at = arrivalsOf(log);
  const runs = runsOf(log);
  const until = Math.min(horizon, at.at(-1) ?? 0);
  const length = Math.max(1, Math.ceil((until + 1) / parts));
  const drawn = stream(seed, "arrivals");
  const into: { at: Micros[]; runs: Micros[] } = { at: [], runs: [] };
  for (let part = 0; part < parts; part++) {
    const by = Math.floor((2 * reach + 1) * uniform(drawn, part)) - reach;
    const from = length * Math.min(parts - 1, Math.max(0, part + by));
    for (let n = firstFrom(at, from); n < at.length && (at[n] as Micros) < from + length; n++) {
      into.at.push((at[n] as Micros) - from + part * length);
      if (runs !== undefined) into.runs.push(runs[n] as Micros);
    }
  }
  const again = asTraffic({ at: into.at, runs: runs && into.runs });
  return rest.length === 0 ? again : { kind: "sum", of: [again, ...rest] };
}

/** The place of the first that is not before. */
function firstFrom(at: readonly Micros[], from: Micros): number {
  let [low, high] = [0, at.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((at[middle] as Micros) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
