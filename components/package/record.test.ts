// @vitest-environment jsdom
// scorm-again is the platform; what it is told is written down.
import { Scorm12API } from "scorm-again";
import { expect, test } from "vitest";
import type { Quiz, Response } from "@/content/model/quiz/quiz";
import { attemptIn, isDone, keptText, mostKept, nothingDone, scoreOf } from "./attempt";
import { type Frame, findApi } from "./find-api";
import { interactionOf, timespan } from "./interaction";
import { openRecord } from "./record";

const asked = { text: "?", passage: { anchor: "a", heading: "A" }, scenario: null };
const option = (isRight: boolean, misconception: string | null) => ({
  text: String(isRight),
  feedback: "So.",
  isRight,
  misconception,
});
const choice = {
  ...asked,
  id: "lesson/first",
  kind: "choice" as const,
  options: [option(true, null), option(false, "wrong-idea")],
};
const order = {
  ...asked,
  id: "lesson/second",
  kind: "order" as const,
  items: ["a", "b", "c"].map((text) => ({ text, feedback: "So." })),
  right: "So.",
};
const quiz: Quiz = {
  lesson: "lesson",
  title: "",
  questions: [choice, order],
  earlier: [],
  goals: [],
  runs: {},
  claims: {},
  refutations: {},
};
const wrong: Response = { kind: "options", chosen: [1] };
const right: Response = { kind: "options", chosen: [0] };

class Recorded {
  readonly inner = new Scorm12API({ autocommit: false, logLevel: 5 });
  readonly calls: string[] = [];
  readonly failed: string[] = [];
  readonly mode: string;

  constructor(mode: string) {
    this.mode = mode;
  }

  LMSInitialize() {
    return String(this.inner.lmsInitialize(""));
  }

  LMSGetValue(element: string) {
    return element === "cmi.core.lesson_mode" ? this.mode : String(this.inner.lmsGetValue(element));
  }

  LMSSetValue(element: string, value: string) {
    this.calls.push(element);
    const answer = String(this.inner.lmsSetValue(element, value));
    if (answer !== "true") this.failed.push(element);
    return answer;
  }

  LMSCommit() {
    this.calls.push("commit");
    return String(this.inner.lmsCommit(""));
  }

  LMSFinish() {
    return String(this.inner.lmsFinish(""));
  }
}

/** Without a word on the mode: then it is a usual attempt. */
function platform(mode = "") {
  const api = new Recorded(mode);
  const { inner, calls, failed } = api;
  return { api, inner, calls, failed };
}

const standing = (answers: ReadonlyMap<string, Response>, seen: readonly string[] = []) => ({
  kept: keptText({ seen, answers }),
  score: scoreOf({ seen, answers }, quiz),
  isDone: isDone({ seen, answers }, quiz, ["a"]),
});

test("who only looks is incomplete and has no score", () => {
  const { api, inner, calls, failed } = platform();
  const record = openRecord(api, () => 0);
  record.tell(standing(new Map(), ["a"]));
  expect(inner.lmsGetValue("cmi.core.lesson_status")).toBe("incomplete");
  expect(calls.filter((element) => element.includes("score"))).toEqual([]);
  expect(failed).toEqual([]);
});

test("an answer is an interaction with its wrong idea, and commits are seldom", () => {
  const { api, inner, calls, failed } = platform();
  let now = 0;
  const record = openRecord(api, () => now);
  record.tell(
    standing(new Map([["lesson/first", wrong]])),
    interactionOf(choice, wrong, new Date()),
  );
  expect(inner.lmsGetValue("cmi.core.score.raw")).toBe("0");
  record.tell(
    standing(new Map([["lesson/first", right]])),
    interactionOf(choice, right, new Date()),
  );
  expect(inner.lmsGetValue("cmi.core.score.raw")).toBe("50");
  expect(calls).toContain("cmi.interactions.0.objectives.0.id");
  expect(calls).toContain("cmi.interactions.1.result");
  expect(calls).not.toContain("cmi.interactions.1.objectives.0.id");
  expect(calls).not.toContain("commit");
  now = 60_000;
  record.tell(standing(new Map([["lesson/first", right]]), ["a"]));
  expect(calls.filter((call) => call === "commit")).toHaveLength(1);
  record.end();
  expect(failed).toEqual([]);
});

test("all seen and answered is complete; starting over is incomplete with nothing", () => {
  const { api, inner, failed } = platform();
  const record = openRecord(api, () => 0);
  const all = new Map<string, Response>([
    ["lesson/first", right],
    ["lesson/second", { kind: "order", order: [0, 1, 2] }],
  ]);
  record.tell(standing(all, ["a"]));
  expect(inner.lmsGetValue("cmi.core.lesson_status")).toBe("completed");
  expect(inner.lmsGetValue("cmi.core.score.raw")).toBe("100");
  record.restart(keptText(nothingDone));
  expect(inner.lmsGetValue("cmi.core.lesson_status")).toBe("incomplete");
  expect(inner.lmsGetValue("cmi.core.score.raw")).toBe("0");
  expect(failed).toEqual([]);
});

test("an attempt that is only shown writes nothing", () => {
  const { api, calls } = platform("review");
  openRecord(api, () => 0).tell(standing(new Map([["lesson/first", right]])));
  expect(calls).toEqual([]);
});

test("what is kept comes back, what is not of the lesson does not, and it is short", () => {
  const answers = new Map<string, Response>([
    ["lesson/first", wrong],
    ["lesson/second", { kind: "order", order: [2, 0, 1] }],
  ]);
  const text = keptText({ seen: ["a"], answers });
  expect(attemptIn(text, quiz, ["a"])).toEqual({ seen: ["a"], answers });
  expect(text.length).toBeLessThan(mostKept / 10);
  for (const other of [
    "",
    "2|a|",
    "1|b|first=9;second=0.1;third=1;first",
    "1|b|first=;second=0.1.x",
  ])
    expect(attemptIn(other, quiz, ["a"])).toEqual(nothingDone);
});

test("the platform is found above, or in the window that opened this one", () => {
  const { api } = platform();
  const top: Frame = { API: api };
  expect(findApi({ parent: { parent: top } })).toBe(api);
  expect(findApi({ opener: { parent: top } })).toBe(api);
  const foreign = {
    get parent(): Frame {
      throw new Error("another origin");
    },
    opener: top,
  };
  expect(findApi(foreign)).toBe(api);
  expect(findApi({})).toBeNull();
});

test("a session's length has hundredths", () => {
  expect(timespan(3_725_430)).toBe("0001:02:05.43");
});
