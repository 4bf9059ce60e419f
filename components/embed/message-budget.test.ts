import { expect, test } from "vitest";
import { readMessage } from "./commands";
import { messageBudget } from "./message-budget";

const seek = readMessage({ scaleToZero: 1, type: "seek", at: 0 });
const send = readMessage({ scaleToZero: 1, type: "send", count: 1000 });
const wrong = readMessage({ scaleToZero: 1, type: "no such thing" });

function budget() {
  let wall = 0;
  const takes = messageBudget(() => wall);
  const taken = (count: number, reading = seek) => {
    const all = Array.from({ length: count }, () => takes(reading));
    const counted = (what: string) => all.filter((one) => one === what).length;
    return { within: counted("within"), over: counted("over"), told: counted("told") };
  };
  return { taken, pass: (millis: number) => (wall += millis) };
}

test("a flood is answered once, and what comes when it is over is heard", () => {
  const { taken, pass } = budget();
  expect(taken(20_000)).toEqual({ within: 240, over: 1, told: 19759 });
  pass(500);
  expect(taken(100, wrong)).toEqual({ within: 60, over: 0, told: 40 });
  pass(2000);
  expect(taken(300)).toEqual({ within: 240, over: 1, told: 59 });
});

test("runs made anew are a few a second", () => {
  const { taken, pass } = budget();
  expect(taken(1000, send)).toEqual({ within: 30, over: 1, told: 969 });
  pass(1000);
  expect(taken(1000, send)).toEqual({ within: 15, over: 0, told: 985 });
});

test("a slider that is dragged, with a seek for each frame, is heard whole", () => {
  const { taken, pass } = budget();
  for (let frame = 0; frame < 1000; frame += 1) {
    expect(taken(1)).toEqual({ within: 1, over: 0, told: 0 });
    pass(1000 / 60);
  }
});
