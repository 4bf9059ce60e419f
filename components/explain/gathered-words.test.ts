import { expect, test } from "vitest";
import { bendsOf } from "@/simulator/playback/bends";
import { bentLens, evenLens } from "@/simulator/playback/time-lens";
import { record } from "@/simulator/run/record";
import type { Trace } from "@/simulator/trace/trace";
import { scenarioOnShelf } from "../player/scenario-fixture";
import { announce, firstAnnouncement } from "./announcer";
import { gatheredSentence } from "./gathered-words";

/** What is read of a run while it plays, each once. */
function readOf(trace: Trace): string[] {
  const { gathered } = bendsOf(trace);
  const lens = bentLens(trace);
  return [...gathered]
    .filter((_, n) => n % 2 === 0)
    .flatMap((from) => gatheredSentence(trace, lens, from) ?? []);
}

const camera = record(scenarioOnShelf("camera-on-a-line"));

test("what repeats is counted in a few words", () => {
  expect(readOf(camera)).toMatchInlineSnapshot(`
    [
      "238 more, all warm.",
    ]
  `);
  expect(readOf(record(scenarioOnShelf("rarely-called")))).toMatchInlineSnapshot(`
    [
      "127 more: 77 warm, 50 cold.",
    ]
  `);
  expect(readOf(record(scenarioOnShelf("three-tries")))).toMatchInlineSnapshot(`[]`);
  expect(readOf(record(scenarioOnShelf("steep-crowd")))).toMatchInlineSnapshot(`
    [
      "75 more, all cold.",
      "85 more: 8 cold, 77 refused.",
    ]
  `);
  expect(readOf(record(scenarioOnShelf("one-day")))).toMatchInlineSnapshot(`
    [
      "5,487 more: 5,478 warm, 9 cold.",
      "24,115 more: 24,101 warm, 14 cold.",
      "33,984 more: 33,956 warm, 28 cold.",
    ]
  `);
});

test("all that comes is new, or counted once", () => {
  const lens = bentLens(camera);
  const counted = readOf(camera).map((text) => Number(/^[\d,]+/.exec(text)?.[0].replace(",", "")));
  const arrived = [...camera.requests.arrivedAt];
  const shown = arrived.filter((at) => gatheredSentence(camera, lens, at) === null).length;
  expect(counted.reduce((sum, count) => sum + count, shown)).toBe(arrived.length);
});

test("it is said aloud once, in place of what repeats", () => {
  const lens = bentLens(camera);
  const said: string[] = [];
  let last = firstAnnouncement(camera, 0);
  for (let film = 0; film <= lens.length; film += 100) {
    const at = lens.atFilm(film);
    last = announce(last, camera, at, true, film, lens);
    if (said.at(-1) !== last.text) said.push(last.text);
  }
  expect(said.filter((text) => text === "238 more, all warm.")).toHaveLength(1);
});

test("without the lens, and where something is new, nothing is counted", () => {
  const first = camera.requests.arrivedAt[0] ?? 0;
  expect(gatheredSentence(camera, bentLens(camera), first)).toBeNull();
  expect(gatheredSentence(camera, evenLens(camera, 60_000), camera.horizon / 2)).toBeNull();
});
