// The function that is called cold and warm: its module is the engine, its handler plays ten minutes of requests.
// Tells with each answer when its parts began, and what was loaded for it.
import "./first-line";
import { constant, scenarioWith } from "@/simulator/plain";
import { meter } from "@/simulator/run/meter";
import { thisThread } from "../ui/this-thread";
import { wallNow } from "./clock";
import { firstLineAt } from "./first-line";

export type CallAnswer = {
  readonly arrived: number;
  readonly firstLineAt: number;
  readonly readyAt: number;
  readonly handlerMs: number;
  readonly bytes: number;
  readonly overNetwork: boolean;
};

const thread = thisThread<number, CallAnswer>();

const scenario = scenarioWith({
  horizon: 600_000_000,
  traffic: { kind: "poisson", perSecond: 2 },
  function: { duration: { kind: "exponential", mean: 120_000 } },
  platform: {
    coldStart: { ...scenarioWith({}).platform.coldStart, runtimeInit: constant(140_000) },
  },
});

thread.onmessage = ({ data: seed }) => {
  const begunAt = wallNow();
  const { requests } = meter({ ...scenario, seed });
  const handlerMs = wallNow() - begunAt;
  thread.postMessage({ arrived: requests.arrived, firstLineAt, readyAt, handlerMs, ...loaded() });
};

/** The files of the module, as the browser has noted them; nothing where it does not tell. */
function loaded(): { readonly bytes: number; readonly overNetwork: boolean } {
  const entries = performance
    .getEntriesByType("resource")
    .filter((entry) => entry instanceof PerformanceResourceTiming);
  const sum = (field: "decodedBodySize" | "transferSize") =>
    entries.reduce((total, entry) => total + entry[field], 0);
  return { bytes: sum("decodedBodySize"), overNetwork: sum("transferSize") > 0 };
}

const readyAt = wallNow();
