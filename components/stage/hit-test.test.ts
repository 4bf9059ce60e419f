import { expect, test } from "vitest";
import { mark, textMark } from "@/simulator/scene/mark-makers";
import { targetAt } from "./hit-test";

const instance = { kind: "instance", instance: 3 } as const;
const request = { kind: "request", request: 7 } as const;
const cell = mark.rect({ x: 10, y: 10, width: 80, height: 40 }, 4, { target: instance });
const dot = mark.circle(80, 20, 4, { target: request });

test("what is drawn last is on top", () => {
  expect(targetAt([cell, dot], 81, 21, 0)).toEqual(request);
  expect(targetAt([cell, dot], 20, 40, 0)).toEqual(instance);
});

test("a mark under the finger wins over one that is only near", () => {
  expect(targetAt([cell, dot], 70, 30, 12)).toEqual(instance);
});

test("a finger beside a small mark still finds it", () => {
  expect(targetAt([dot], 88, 20, 0)).toBeNull();
  expect(targetAt([dot], 88, 20, 12)).toEqual(request);
});

test("the ground and what stands for nothing are no target", () => {
  const words = textMark({ x: 50, y: 30, text: "warm" });
  expect(targetAt([cell, words], 200, 200, 12)).toBeNull();
  expect(targetAt([words], 52, 28, 12)).toBeNull();
});
