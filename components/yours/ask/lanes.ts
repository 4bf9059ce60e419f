// As many threads as there are processors, each a lane of a sweep. To stop is to end them.
import type { Report } from "@/simulator/read/report";
import type { Micros, Scenario, Traffic } from "@/simulator/scenario";
import type { Lane } from "@/simulator/sweep/in-lanes";
import { aMoment } from "../../ui/a-moment";
import { lookAfterWorker } from "../../ui/gone-parts";
import { columnsIn, type Trace, tracesIn } from "../fit/listed";
import type { FromLane, SentTraffic, ToLane } from "./ask.worker";

/** More at once would keep the page from what waits for it. */
const atOnce = 200_000;

export class LaneFailed extends Error {}

export type Lanes = {
  readonly lanes: readonly Lane<Scenario, Report>[];
  readonly stop: () => void;
};

/** The seed of the log says which run is of the log itself; the others meet other spans like it. */
export function openLanes(most: number, ofLog: number, onDone: () => void): Lanes {
  const ids = new Map<Traffic, number>();
  const idOf = (traffic: Traffic) => {
    const id = ids.get(traffic) ?? ids.size;
    ids.set(traffic, id);
    return id;
  };
  const asSent = (traffic: Traffic): SentTraffic => {
    if (traffic.kind === "trace") return { kind: "sent", id: idOf(traffic) };
    return traffic.kind === "sum"
      ? { kind: "parts", of: traffic.of.map(asSent) }
      : { kind: "as-is", traffic };
  };
  const count = Math.max(1, Math.min(most, navigator.hardwareConcurrency || 2, 16));
  const workers = Array.from(
    { length: count },
    () => new Worker(new URL("./ask.worker.ts", import.meta.url), { type: "module" }),
  );
  const lanes = workers.map((worker): Lane<Scenario, Report> => {
    const sent = new Set<number>();
    const say = (message: ToLane) => worker.postMessage(message);
    const sendTraces = async (traffic: Traffic) => {
      for (const trace of tracesIn(traffic)) {
        const id = idOf(trace);
        if (sent.has(id)) continue;
        sent.add(id);
        for (let from = 0; from === 0 || from < trace.at.length; from += atOnce) {
          const columns = columnsOf(trace, from);
          worker.postMessage(
            { kind: "trace", id, from, length: trace.at.length, ...columns } satisfies ToLane,
            columnsIn({ kind: "trace", ...columns }) as ArrayBuffer[],
          );
          await aMoment();
        }
      }
    };
    return async ({ traffic, ...scenario }) => {
      await sendTraces(traffic);
      return new Promise((resolve, reject) => {
        worker.onmessage = ({ data }: MessageEvent<FromLane>) => {
          onDone();
          if (data.kind === "report") resolve(data.report);
          else reject(new LaneFailed(data.sentence));
        };
        worker.onerror = () => {
          void lookAfterWorker();
          reject(new LaneFailed("A run could not be made on another thread."));
        };
        const isLog = scenario.seed === ofLog;
        say({ kind: "run", traffic: asSent(traffic), scenario, isLog });
      });
    };
  });
  const stop = () => {
    for (const worker of workers) worker.terminate();
  };
  return { lanes, stop };
}

function columnsOf({ at, runs }: Trace, from: number) {
  const of = (list: ArrayLike<Micros>) =>
    list instanceof Float64Array
      ? list.slice(from, from + atOnce)
      : Float64Array.from(list).slice(from, from + atOnce);
  return { at: of(at), runs: runs && of(runs) };
}
