import { expect, test } from "vitest";
import { messageBudget } from "./message-budget";

function budget() {
  let wall = 0;
  const takes = messageBudget(() => wall);
  const taken = (count: number, type: unknown = "seek") => {
    const all = Array.from({ length: count }, () => takes(type));
    const counted = (what: string) => all.filter((one) => one === what).length;
    return { within: counted("within"), over: counted("over"), told: counted("told") };
  };
  return { taken, pass: (millis: number) => (wall += millis) };
}

test("a flood is answered once, and what comes when it is over is heard", () => {
  const { taken, pass } = budget();
  expect(taken(20_000)).toEqual({ within: 120, over: 1, told: 19879 });
  pass(1000);
  expect(taken(100, { no: "such type" })).toEqual({ within: 60, over: 0, told: 40 });
  pass(2000);
  expect(taken(300)).toEqual({ within: 120, over: 1, told: 179 });
});

test("runs made anew are a few a second", () => {
  const { taken, pass } = budget();
  expect(taken(1000, "send")).toEqual({ within: 6, over: 1, told: 993 });
  pass(1000);
  expect(taken(1000, "send")).toEqual({ within: 3, over: 0, told: 997 });
});

test("a slider that is dragged, with a seek for each frame, is heard whole", () => {
  const { taken, pass } = budget();
  for (let frame = 0; frame < 1000; frame += 1) {
    expect(taken(1)).toEqual({ within: 1, over: 0, told: 0 });
    pass(1000 / 60);
  }
});
