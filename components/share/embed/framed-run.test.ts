// What a frame runs: from links, whole and broken, and from scenarios of a page.
import { expect, test } from "vitest";
import { scenarioOnShelf } from "../../player/scenario-fixture";
import type { ShelfEntry } from "../shared-run";
import { runOfLink, runOfMessage } from "./framed-run";

const shelf: readonly ShelfEntry[] = [
  {
    id: "first-request",
    title: "The first request waits",
    preset: "lambda-node",
    scenario: scenarioOnShelf("first-request"),
  },
];

test("a link by a name of the shelf runs what stands there, at its instant", async () => {
  const { run, complaint } = await runOfLink("#1.shelf=first-request&at=4.2s&lens=even", shelf);
  expect(complaint).toBeNull();
  expect(run).toMatchObject({ shelf: "first-request", at: 4_200_000, lens: "even" });
});

test("a link with a scenario of its own runs that", async () => {
  const link = "#1.preset=cloud-run&horizon=20s&title=Mine";
  const { run, complaint } = await runOfLink(link, shelf);
  expect(complaint).toBeNull();
  expect(run).toMatchObject({ title: "Mine", preset: "cloud-run", at: null });
});

test("a broken link keeps what can be read and says what could not", async () => {
  const broken = await runOfLink("#1.preset=cloud-run&horizon=20s&seed=-4", shelf);
  expect(broken.run?.preset).toBe("cloud-run");
  expect(broken.complaint).toMatch(/seed.*expected/i);
  expect(await runOfLink("#1.shelf=nothing-here", shelf)).toEqual({
    run: null,
    complaint: "There is no scenario “nothing-here” here.",
  });
  expect((await runOfLink("#here", shelf)).complaint).toBe("It holds no scenario.");
  expect((await runOfLink("#9.shelf=first-request", shelf)).complaint).toMatch(/newer version/);
});

test("of two runs the first is shown, and the sentence says so", async () => {
  const { run, complaint } = await runOfLink("#1.shelf=first-request~1.shelf=steady", shelf);
  expect(run?.shelf).toBe("first-request");
  expect(complaint).toMatch(/the first/);
});

test("a scenario is read as any scenario file, and refused with its place", () => {
  expect(runOfMessage({ title: "Two", horizon: "10s" })).toMatchObject({ ok: true });
  expect(runOfMessage({ platform: { maxInstances: -1 } })).toMatchObject({
    ok: false,
    expected: expect.stringMatching(/^scenario\.platform\.maxInstances: /),
    found: "-1",
  });
});

test("what JSON cannot hold, or what is too much to watch, is refused in words", () => {
  const ring: Record<string, unknown> = {};
  ring.self = ring;
  for (const given of [ring, { seed: 1n }, { title: "x".repeat(300_000) }])
    expect(runOfMessage(given)).toMatchObject({
      ok: false,
      expected: expect.stringContaining("JSON"),
    });
  const many = { horizon: "10h", traffic: { kind: "constant", perSecond: 1000 } };
  expect(runOfMessage(many)).toMatchObject({ ok: false, found: "about 36,000,000" });
});
