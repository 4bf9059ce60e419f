import { expect, test } from "vitest";
import { runOf } from "../../player/run";
import { scenarioOnShelf } from "../../player/scenario-fixture";
import { lanesPicture, stripHeight } from "./lanes-picture";

/** As large as the words of a wall are in this picture. */
const word = 12.5;

test("names of lanes never lie upon each other, and only what has begun has one", () => {
  for (const id of ["first-request", "burst-refused", "eight-at-once", "one-life"]) {
    const run = runOf(scenarioOnShelf(id));
    const height = stripHeight(run);
    const { horizon, instances } = run.trace;
    for (let share = 0; share <= 8; share += 1) {
      const until = Math.round((horizon * share) / 8);
      const room = { width: 640, height, isStrip: true, until };
      const { marks } = lanesPicture(run, run.film.lenses.bent, room).picture;
      const names = marks.flatMap((mark) =>
        mark.kind === "text" && mark.family === "mono" ? [mark.y] : [],
      );
      const begun = instances.createdAt.filter((at) => at <= until).length;
      expect(names.length).toBeLessThanOrEqual(begun);
      expect(names.length).toBeGreaterThanOrEqual(Math.min(1, begun));
      for (const [n, y] of names.entries())
        expect(y - (names[n - 1] ?? y - word)).toBeGreaterThanOrEqual(word);
    }
  }
});

test("under its stage a fleet of ten and more is an area, and alone it may still have lanes", () => {
  const ten = runOf(scenarioOnShelf("backlog-drains"));
  const namesIn = (isStrip: boolean) => {
    const room = { width: 640, height: 200, isStrip, until: ten.trace.horizon };
    const { marks } = lanesPicture(ten, ten.film.lenses.bent, room).picture;
    return marks.filter((mark) => mark.kind === "text" && mark.family === "mono").length;
  };
  expect(namesIn(true)).toBe(0);
  expect(namesIn(false)).toBe(10);
  expect(stripHeight(ten)).toBeLessThan(stripHeight(runOf(scenarioOnShelf("eight-at-once"))) + 7);
});
