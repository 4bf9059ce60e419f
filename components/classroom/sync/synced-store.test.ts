import fc from "fast-check";
import { expect, test } from "vitest";
import { readScenario } from "@/content/model/scenario/scenario";
import type { Scenario } from "@/simulator/scenario";
import type { SessionAction } from "../../player/session";
import { readMessage, type Values } from "./messages";
import { merged, type Registers, written } from "./sync";
import { syncedStore } from "./synced-store";

function scenarioOf(file: unknown): Scenario {
  const reading = readScenario(file);
  if (!reading.ok) throw new Error(reading.problems[0].path);
  return reading.scenario;
}

const traffic = { kind: "trace", at: ["1s", "4s", "4010ms"] };
const scenario = scenarioOf({ preset: "lambda-node", horizon: "10s", traffic });
const other = scenarioOf({ preset: "lambda-java", horizon: "10s", traffic });

/** Two windows whose messages wait until they are delivered. */
function twoWindows() {
  let now = 1_000_000;
  const frames = new Set<() => void>();
  const clock = {
    now: () => now,
    hold: () => {},
    eachFrame: (step: () => void) => {
      frames.add(step);
      return () => frames.delete(step);
    },
  };
  const posts: { readonly to: number; readonly data: unknown }[] = [];
  const ends = [0, 1].map((own) => {
    let registers: Registers = {};
    const listeners = new Set<() => void>();
    const shared = {
      get: <K extends keyof Values>(key: K) => registers[key]?.value as Values[K] | undefined,
      set: (key: string, value: unknown) => {
        registers = written(registers, key, value, `window ${own}`);
        posts.push({
          to: 1 - own,
          data: { v: 1, kind: "tell", registers: { [key]: registers[key] } },
        });
      },
      onChange: (listener: () => void) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    };
    const hear = (data: unknown) => {
      const message = readMessage(structuredClone(data));
      if (message?.kind !== "tell") throw new Error("not understood");
      registers = merged(registers, message.registers);
      for (const listener of listeners) listener();
    };
    return { store: syncedStore({ scenario, at: 0 }, "run/a", shared, clock), hear };
  });
  return {
    stores: ends.map(({ store }) => store),
    deliver: (most = Number.POSITIVE_INFINITY) => {
      for (let n = 0; n < most && posts.length > 0; n += 1) {
        const post = posts.shift();
        if (post) ends[post.to]?.hear(post.data);
      }
    },
    wait: (wall: number) => {
      now += wall;
      for (const step of [...frames]) step();
    },
  };
}

const actions: fc.Arbitrary<SessionAction> = fc.oneof(
  fc.constantFrom<SessionAction>(
    { kind: "play" },
    { kind: "pause" },
    { kind: "restart" },
    { kind: "step-forward" },
    { kind: "step-back" },
    { kind: "send", count: 2 },
    { kind: "undo" },
    { kind: "set-speed", speed: 4 },
    { kind: "set-lens", lens: "even" },
    { kind: "choose", target: { kind: "request", request: 0 } },
    { kind: "choose", target: null },
    { kind: "change", scenario: other },
  ),
  fc.nat(12_000_000).map((at): SessionAction => ({ kind: "seek", at })),
);
type Doing =
  | { readonly kind: "act"; readonly by: number; readonly action: SessionAction }
  | { readonly kind: "beat"; readonly by: number; readonly to: number }
  | { readonly kind: "deliver"; readonly most: number }
  | { readonly kind: "wait"; readonly wall: number };
const by = fc.nat(1);
const doings: fc.Arbitrary<readonly Doing[]> = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant("act" as const), by, action: actions }),
    fc.record({ kind: fc.constant("beat" as const), by, to: fc.nat(10_000_000) }),
    fc.record({ kind: fc.constant("deliver" as const), most: fc.nat(3) }),
    fc.record({ kind: fc.constant("wait" as const), wall: fc.nat(4000) }),
  ),
  { maxLength: 25 },
);

test("whatever two windows do, and however late they hear of it, they end with the same run at the same instant", () => {
  fc.assert(
    fc.property(doings, (all) => {
      const { stores, deliver, wait } = twoWindows();
      for (const doing of all) {
        if (doing.kind === "act") stores[doing.by]?.dispatch(doing.action);
        else if (doing.kind === "beat")
          stores[doing.by]?.obey({ kind: "play", from: null, to: doing.to });
        else if (doing.kind === "deliver") deliver(doing.most);
        else wait(doing.wall);
      }
      deliver();
      for (const wall of [0, 700, 60_000]) {
        wait(wall);
        const [one, two] = stores.map((store) => {
          const { base, sent, chosen, player } = store.session();
          const shown = { sent, chosen, lens: player.lens, speed: player.speed };
          return { ...shown, at: store.head(), platform: base.platform, towards: store.towards() };
        });
        expect(two).toEqual(one);
      }
    }),
    { numRuns: 60 },
  );
});

test("a window plays to a beat and stops there, and so does the other, without another word", () => {
  const { stores, deliver, wait } = twoWindows();
  stores[0]?.obey({ kind: "play", from: null, to: 1_200_000 });
  deliver();
  expect(stores.map((store) => store.towards())).toEqual([1_200_000, 1_200_000]);
  wait(60_000);
  expect(stores.map((store) => store.head())).toEqual([1_200_000, 1_200_000]);
  expect(stores.map((store) => store.towards())).toEqual([null, null]);
});

test("what is run already is not run again when only the play head moves", () => {
  const { stores, deliver } = twoWindows();
  const [leader, follower] = stores;
  leader?.dispatch({ kind: "change", scenario: other });
  leader?.dispatch({ kind: "send", count: 3 });
  deliver();
  const run = follower?.run();
  leader?.dispatch({ kind: "seek", at: 2_000_000 });
  deliver();
  expect(follower?.run()).toBe(run);
  expect(follower?.head()).toBe(2_000_000);
});

test("an undo in one window takes back what the other sent", () => {
  const { stores, deliver } = twoWindows();
  const [leader, follower] = stores;
  leader?.dispatch({ kind: "send", count: 3 });
  deliver();
  follower?.dispatch({ kind: "undo" });
  deliver();
  expect(leader?.session().sent).toEqual([]);
  expect(leader?.session().before).toEqual([]);
});
