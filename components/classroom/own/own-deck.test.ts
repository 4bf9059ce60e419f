import { expect, test } from "vitest";
import { scenarioOnShelf } from "../../player/scenario-fixture";
import type { DeckScene } from "../deck/deck-types";
import { deckOf, minutesOf, moved, withNew, without } from "./draft";
import { deckIn, deckInFile, deckLink, type OwnDeck, readDeck } from "./own-deck";
import { readyDeck } from "./own-scenes";

const scene = (id: string, minutes: number): DeckScene => ({
  ...{ id, title: id, minutes, steps: 0, section: null, scenario: null },
  ...{ beats: [], questions: [], run: null, vote: null },
});
const known = [scene("cold-starts/eight-at-once", 1.5), scene("faas/one-event", 2)];
const shelf = ["eight-at-once", "steady"].map((id) => ({
  ...{ id, title: id, preset: null },
  scenario: scenarioOnShelf(id),
}));

const deck: OwnDeck = {
  v: 1,
  title: "Monday",
  scenes: [
    { kind: "scene", of: "cold-starts/eight-at-once", minutes: 3 },
    { kind: "scene", of: "faas/one-event" },
    {
      kind: "text",
      title: "Our function",
      minutes: 1,
      text: "It resizes pictures.\n\n- 300 a day",
    },
    {
      ...{ kind: "run", title: "Ours", minutes: 2, run: "1.shelf=steady" },
      beats: [
        { at: "4s", caption: "Later." },
        { at: "2s", caption: "First." },
        { at: "400h", caption: "Beyond the end." },
      ],
    },
    {
      ...{ kind: "vote", title: "And then?", minutes: 3, question: "Who waits?" },
      options: [
        { text: "One", isRight: true },
        { text: "All", isRight: false },
      ],
      run: "1.shelf=eight-at-once",
    },
  ],
};

test("a deck comes back from its link and from its file as it was", async () => {
  const link = await deckLink(deck);
  expect(link?.length).toBeLessThan(700);
  expect(await deckIn(`#${link}`)).toEqual(deck);
  expect(await deckIn(`#${link}&scene=own-3`)).toEqual(deck);
  expect(deckInFile(JSON.stringify(deck))).toEqual(deck);
});

test("a deck of known scenes is a short link, which a code can hold", async () => {
  const scenes = Array.from({ length: 14 }, (_, n) => scene(`cold-starts/scene-number-${n}`, 1));
  expect((await deckLink(deckOf("Cold starts", scenes)))?.length).toBeLessThan(250);
});

test("a bad deck is told in one sentence, with what was expected and found", async () => {
  expect(await deckIn("#the-opening")).toBeNull();
  expect(await deckIn("#2.deck=abc")).toContain("newer version");
  expect(await deckIn("#1.deck=abc")).toContain("damaged");
  expect(deckInFile("{")).toContain("not JSON");
  expect(readDeck({ ...deck, scenes: [{ kind: "scene", of: "nonsense" }] })).toBe(
    'The deck: scenes[0].of: expected a lesson and a scene such as "cold-starts/eight-at-once", found "nonsense".',
  );
  expect(readDeck({ ...deck, scenes: [] })).toContain("1 to 100 scenes");
  expect(readDeck({ ...deck, scenes: [{ kind: "film" }] })).toContain('"text"');
});

test("scenes are looked up, runs are read, beats stand in order and within the run", async () => {
  const { scenes, leftOut } = await readyDeck(deck, known, shelf);
  expect(leftOut).toEqual([]);
  expect(scenes.map(({ scene: one }) => [one.id, one.minutes])).toEqual([
    ["cold-starts/eight-at-once", 3],
    ["faas/one-event", 2],
    ["own-3", 1],
    ["own-4", 2],
    ["own-5", 3],
  ]);
  expect(scenes[3]?.scene.beats.map(({ caption }) => caption)).toEqual(["First.", "Later."]);
  expect(scenes[4]?.scene.vote?.run?.scenario).toBe(shelf[0]?.scenario);
});

test("what the course has no more, and a run that cannot be read, is named and the rest goes on", async () => {
  const older: OwnDeck = {
    ...deck,
    scenes: [
      { kind: "scene", of: "cold-starts/gone-since" },
      { kind: "scene", of: "faas/one-event" },
      { kind: "scene", of: "faas/one-event" },
      { kind: "run", title: "Broken", minutes: 1, run: "1.z=abc", beats: [] },
    ],
  };
  const { scenes, leftOut } = await readyDeck(older, known, shelf);
  expect(scenes).toHaveLength(1);
  expect(leftOut[0]).toBe("The course has no scene “cold-starts/gone-since” any more.");
  expect(leftOut[1]).toContain("stands twice");
  expect(leftOut[2]).toContain("The run of “Broken” cannot be read.");
});

test("scenes are moved, left out and added, and their minutes add up", () => {
  const names = known.map(({ id, title, minutes }) => ({ id, title, minutes }));
  const two = deckOf("Two", names);
  expect(moved(two, 0, 1).scenes.map((one) => one.kind === "scene" && one.of)).toEqual([
    "faas/one-event",
    "cold-starts/eight-at-once",
  ]);
  expect(moved(two, 0, -1)).toEqual(two);
  expect(without(two, 0).scenes).toHaveLength(1);
  const more = withNew(two, { kind: "text", title: "T", minutes: 4, text: "" });
  expect(minutesOf(more, names)).toBe(7.5);
});
