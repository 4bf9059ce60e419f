import { expect, test } from "vitest";
import { stageParts } from "@/simulator/scene/marks";
import { scenarioOnShelf } from "../../player/scenario-fixture";
import { partTold } from "./part-words";

test("a part tells what it does in this run, with the run's own numbers", () => {
  const says = (id: string, part: (typeof stageParts)[number]) =>
    partTold(scenarioOnShelf(id), part).says.replaceAll("\u00a0", " ");
  expect(says("storm-of-connections", "downstream")).toBe(
    "It stands behind the function and has 20 places: an instance holds one from its start until it is gone, used or not. Who finds none waits in line, for up to 2 s.",
  );
  expect(says("scaler-late", "scaler")).toMatch(
    /^Every 2 s it looks at how many requests ran at once over the last 60 s, and wants an instance for every 0\.7 of them\./,
  );
  expect(says("scaler-panics", "scaler")).toContain("it panics");
  expect(says("scaler-late", "scaler")).not.toContain("it panics");
  expect(says("backlog-drains", "queue")).toMatch(/^Messages stand here/);
  expect(says("forty-by-message", "queue")).toMatch(/^The platform keeps the events here/);
});

test("every part has a name to stand in a sentence", () => {
  for (const part of stageParts)
    expect(partTold(scenarioOnShelf("storm-of-connections"), part).name).toMatch(/^the /);
});
