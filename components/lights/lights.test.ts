import fc from "fast-check";
import { expect, test } from "vitest";
import { lightNames } from "@/content/model/light-names";
import { bentLens, evenLens } from "@/simulator/playback/time-lens";
import { record } from "@/simulator/run/record";
import { scenarioOnShelf } from "../player/scenario-fixture";
import { lightsAt } from "./lights";

const first = record(scenarioOnShelf("first-request"));
const lens = bentLens(first);
const names = (at: number) => [...lightsAt(first, lens, at).names].sort();
const ways = (at: number) => [...lightsAt(first, lens, at).ways].sort();
const readyAt = first.instances.readyAt[0] ?? 0;
const [, secondAt = 0] = first.requests.arrivedAt;
const startedAt = first.tries.startedAt[0] ?? 0;
const [firstEnd = 0] = first.requests.endedAt;

test("before the first event nothing is lit", () => {
  expect(names(0)).toEqual([]);
});

test("an event lights its way to the gate, and the first phase of the start it causes", () => {
  const [at = 0] = first.requests.arrivedAt;
  expect(names(at)).toEqual(["event", "gate", "provision"]);
  expect(ways(at)).toEqual(["event>gate", "gate>provision"]);
});

test("the initialisation is lit once for an instance, until it is ready", () => {
  expect(names(readyAt - 1)).toContain("init");
  expect(names(readyAt)).not.toContain("init");
  expect(names(secondAt)).not.toContain("init");
});

test("after a cold start the way into the handler comes from its last phase, after an idle spell from the gate", () => {
  expect(ways(startedAt)).toContain("init>handler");
  expect(ways(startedAt)).not.toContain("gate>handler");
  expect(ways(secondAt)).toEqual(["event>gate", "gate>handler", "idle>handler"]);
});

test("the handler is lit for each request, and idle between them", () => {
  const runs = [...first.tries.startedAt].map((at) => names(at).includes("handler"));
  expect(runs).toEqual(runs.map(() => true));
  expect(names(firstEnd)).toEqual(["idle"]);
  expect(ways(firstEnd)).toEqual(["handler>idle"]);
});

test("between events the lights say only what is the case", () => {
  const late = Math.round(firstEnd + 0.9 * (secondAt - firstEnd));
  expect(names(late)).toEqual(["idle"]);
  expect(ways(late)).toEqual([]);
});

test("a refused event lights the gate and what refuses it", () => {
  const trace = record(scenarioOnShelf("account-limit"));
  const row = trace.events.kind.findIndex((_, n) => {
    const at = trace.events.at[n] ?? 0;
    return lightsAt(trace, bentLens(trace), at).names.has("throttled");
  });
  expect(row).toBeGreaterThan(-1);
});

test("an instance that ends lights its end for a moment", () => {
  const trace = record(scenarioOnShelf("shrinking-fleet"));
  const gone = Math.min(...trace.instances.endedAt);
  expect(lightsAt(trace, bentLens(trace), gone).names).toContain("gone");
});

test("every light has a name that an author may use, at any instant of any run", () => {
  const traces = ["restless-fleet", "patient-events", "waiting-room", "java-snapshot"].map((id) =>
    record(scenarioOnShelf(id)),
  );
  const known: readonly string[] = lightNames;
  fc.assert(
    fc.property(
      fc.constantFrom(...traces),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.boolean(),
      (trace, share, even) => {
        const bent = bentLens(trace);
        const seen = lightsAt(
          trace,
          even ? evenLens(trace, bent.length) : bent,
          Math.round(trace.horizon * share),
        );
        for (const name of seen.names) expect(known).toContain(name);
        for (const way of seen.ways) for (const end of way.split(">")) expect(known).toContain(end);
      },
    ),
  );
});
