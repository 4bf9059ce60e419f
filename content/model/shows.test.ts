import { expect, test } from "vitest";
import { shownThingsOf, strangerAmong } from "./shows";

test("what is written is shown, in one order however it is written", () => {
  expect(shownThingsOf("latency  send cold")).toEqual(["send", "cold", "latency"]);
  expect(shownThingsOf("cost")).toEqual(["cost"]);
});

test("a word that is none of them is found", () => {
  expect(strangerAmong("send cold")).toBeNull();
  expect(strangerAmong("send colds")).toBe("colds");
});
