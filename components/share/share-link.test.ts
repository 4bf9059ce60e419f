import { readdirSync } from "node:fs";
import path from "node:path";
import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { readScenario } from "@/content/model/scenario/scenario";
import { productionScenario, queueScenario } from "@/content/model/scenario/scenario-example";
import { writeScenario } from "@/content/model/scenario/scenario-write";
import { scenarioOnShelf } from "../player/scenario-fixture";
import { readShared } from "./read-shared";
import { type Shared, writeShared } from "./share-link";

// Work, not waiting: only a busy machine comes near this.
vi.setConfig({ testTimeout: 60_000 });

const about = { title: "Mine", description: null, preset: "lambda-node" } as const;
const shelf = readdirSync(path.join(import.meta.dirname, "../../content/scenarios"))
  .filter((name) => name.endsWith(".json"))
  .map((name) => name.slice(0, -5));

async function backAndForth(shared: Shared) {
  return readShared(`#${await writeShared(shared)}`);
}

test.each(shelf)("%s comes back from its link as it was", async (id) => {
  const scenario = scenarioOnShelf(id);
  const file = writeScenario(scenario, about);
  const read = await backAndForth({ file, at: "4.2s", lens: "even" });
  expect(read?.complaint).toBeNull();
  expect(read?.read?.scenario).toEqual(scenario);
  expect(read?.read?.about.title).toBe("Mine");
  expect(read).toMatchObject({ at: 4_200_000, lens: "even" });
});

test.each([
  ["where production begins", productionScenario],
  ["with a queue that is read", queueScenario],
  [
    "with all of it left to the defaults",
    { platform: { autoscaler: { kind: "target" } }, clients: {} },
  ],
])("a scenario %s comes back from its link as it was", async (_, json) => {
  const reading = readScenario(json);
  if (!reading.ok) throw new Error(reading.problems[0].path);
  const read = await backAndForth({ file: writeScenario(reading.scenario, reading.about) });
  expect(read?.complaint).toBeNull();
  expect(read?.read?.scenario).toEqual(reading.scenario);
});

test("a link keeps what can be read where callers who try again do not wait", async () => {
  const read = await readShared(
    "#1.clients.retries=2&invocation.kind=queue&interventions.0.kind=downstream&interventions.0.at=1s&interventions.0.for=1s&interventions.0.slower=3",
  );
  expect(read?.complaint).toMatch(/^Its scenario: clients: expected no such key/);
  expect(read?.read?.scenario).toMatchObject({
    clients: null,
    invocation: { kind: "queue" },
    interventions: [],
  });
});

test("a preset with few changes makes a short link that can be read", async () => {
  const scenario = scenarioOnShelf("first-request");
  const file = writeScenario(scenario, { ...about, title: null });
  expect(await writeShared({ file, at: "4.2s" })).toBe(
    "1.at=4.2s&preset=lambda-node&horizon=30s&traffic.kind=trace&traffic.at=2s,6s,9s,12s,18s,24s",
  );
  expect(await writeShared({ shelf: "first-request", at: "4.2s" })).toBe(
    "1.shelf=first-request&at=4.2s",
  );
});

test("titles come back whatever is in them", async () => {
  const titles = fc.string({ minLength: 1, maxLength: 60, unit: "binary" });
  await fc.assert(
    fc.asyncProperty(titles, async (title) => {
      const read = await backAndForth({ file: { title: title.trim() || "x" } });
      expect(read?.read?.about.title).toBe(title.trim() || "x");
    }),
  );
});

test("what can be read of a broken link is kept, and a sentence says what was wrong", async () => {
  const read = await readShared(
    "#1.preset=lambda-node&horizon=thirty&traffic.kind=poisson&traffic.perSecond=2&at=3s",
  );
  expect(read?.complaint).toMatch(/^Its scenario: horizon: expected a duration/);
  expect(read?.read?.scenario.traffic).toEqual({ kind: "poisson", perSecond: 2 });
  expect(read?.read?.scenario.function.memoryMb).toBe(512);
  expect(read?.at).toBe(3_000_000);
});

test("a link of a later version, a packed part cut off and a bad place to begin are told", async () => {
  expect((await readShared("#2.zzz"))?.complaint).toBe(
    "It was made by a newer version of this site.",
  );
  expect((await readShared("#1.z=7Z9A"))?.complaint).toBe("Its packed part is damaged.");
  expect((await readShared("#1.at=soon"))?.complaint).toBe(
    "It does not say properly where to begin.",
  );
});

test("a fragment that is an anchor of the page is not a shared state", async () => {
  expect(await readShared("#what-this-leaves-out")).toBeNull();
  expect(await readShared("")).toBeNull();
});

test("a part that is there twice is told, and the first counts", async () => {
  const read = await readShared("#1.shelf=eight-at-once&seed=7&seed=8");
  expect(read?.complaint).toBe("A part of it cannot be read: “seed=8”.");
  expect(read?.read?.scenario.seed).toBe(7);
});

test("no key reaches a prototype", async () => {
  await readShared(
    "#1.__proto__.polluted=1&constructor.prototype.polluted=1&traffic.__proto__.x=2",
  );
  expect(Reflect.get({}, "polluted")).toBeUndefined();
});

test("a small link cannot unpack into a large text", async () => {
  const file = { title: "a".repeat(5_000_000) };
  const text = await writeShared({ file });
  expect(text.length).toBeLessThan(20_000);
  expect((await readShared(`#${text}`))?.complaint).toBe("Its packed part is damaged.");
});

test("a link nested without end is told in a sentence, and keeps what else it says", async () => {
  for (const [key, levels] of [
    ["title", 90_000],
    ["horizon", 1000],
  ] as const) {
    const text = `{"${key}":${"[".repeat(levels)}${"]".repeat(levels)}}`;
    const read = await readShared(`#1.at=5s&z=${deflateRawSync(text).toString("base64url")}`);
    expect(read?.complaint).toMatch(
      /^Its scenario: .*: expected at most 40 levels of nesting, found more\.$/,
    );
    expect(read).toMatchObject({ read: null, at: 5_000_000 });
  }
});

test("a run too large to be watched is cut short", async () => {
  const read = await readShared("#1.horizon=30d&traffic.kind=poisson&traffic.perSecond=10000");
  expect(read?.complaint).toMatch(/only its beginning is shown/);
  expect(read?.read?.scenario.horizon).toBeLessThan(20_000_000);
});

test("made-up links never break the reader", async () => {
  const words = fc.constantFrom(
    ...'preset= lambda-node & = . , z traffic. kind= burst poisson at= 1e9 [] {} " %zz 0 10m null platform. keepAlive. idle= interventions.0. count= -5'.split(
      " ",
    ),
  );
  const links = fc.array(fc.oneof(words, fc.string({ maxLength: 6 })), { maxLength: 25 });
  await fc.assert(
    fc.asyncProperty(links, async (parts) => {
      const read = await readShared(`#1.${parts.join("")}`);
      expect(read).not.toBeNull();
      expect(typeof (read?.complaint ?? "")).toBe("string");
    }),
    { numRuns: 500 },
  );
});
