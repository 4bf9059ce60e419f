// A number never parts from its unit at the end of a line: tried on every way in which the page prints a quantity,
// and on the source, so that the next one does it too.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { amount } from "@/content/model/quiz/quiz-grade";
import { figuresOf as presetFigures } from "@/simulator/presets/figures";
import { presets } from "@/simulator/presets/presets";
import { priceFiguresOf } from "@/simulator/prices/figures";
import { priceLists } from "@/simulator/prices/price-lists";
import { quantity, spokenPlainly } from "@/simulator/quantity";
import { frameAt } from "@/simulator/read/frame";
import { record } from "@/simulator/run/record";
import { ticksOf } from "@/simulator/scene/time-axis";
import { lastedText, latencyText, remainingText } from "@/simulator/scene/words";
import { msText, openingText } from "../measure/rounds";
import { bytesWords } from "../offline/keep-words";
import { clockText } from "../player/clock-words";
import { scenarioOnShelf } from "../player/scenario-fixture";
import { numberText } from "../prediction/verdict-words";
import { storyOf } from "./why/why-words";
import { sentenceOf } from "./words";

const units = "(?:µs|ms|s|min|h|kB|MB|GB|GiB|minutes)";
const parted = new RegExp(`\\d(?: |&nbsp;)${units}(?![\\w-])`);
const spans = [40, 250_000, 12_345_678, 723_000_000, 11_100_000_000];
const trace = record(scenarioOnShelf("first-request"));

const printed: Readonly<Record<string, readonly string[]>> = {
  latencies: spans.map(latencyText),
  "what is left": spans.map(remainingText),
  "what has lasted": spans.map(lastedText),
  clocks: spans.map(clockText),
  ticks: spans.flatMap((end) => ticksOf(end, (at) => (900 * at) / end).map(({ label }) => label)),
  sizes: [100, 2_000_000, 3e9].map(bytesWords),
  "measured times": [0.01, 3, 4000].map((ms) => msText(ms, 0.1)),
  "a measured opening": [
    openingText(
      [
        {
          ms: [],
          opening: {
            untilFirstLine: 162,
            initialisation: 12,
            handler: 1,
            bytes: 40_000,
            overNetwork: true,
          },
        },
      ],
      0.1,
    ) ?? "",
  ],
  predictions: [numberText("latencyMs.p50", 464), numberText("first.cold", 2)],
  estimates: [amount({ unit: "ms" }, 200)],
  "figures of platforms": Object.values(presets).flatMap((preset) =>
    presetFigures(preset).map(({ text }) => text),
  ),
  "figures of prices": Object.values(priceLists).flatMap((list) =>
    priceFiguresOf(list).map(({ text }) => text),
  ),
  sentences: [2.15, 2.4, 4, 30].map((s) => sentenceOf(trace, frameAt(trace, s * 1_000_000))),
  "a story": storyOf(trace, 0, trace.horizon).sentences,
};

describe("a number and its unit are one word in", () => {
  test.each(Object.entries(printed))("%s", (_, texts) => {
    expect(texts.filter((text) => /\d/.test(text))).not.toEqual([]);
    expect(texts.filter((text) => parted.test(text))).toEqual([]);
  });
});

test("what is only heard has plain spaces", () => {
  expect(spokenPlainly(quantity(12, "min"))).toBe("12 min");
});

test("no source puts a number and a unit together by hand", () => {
  const root = join(import.meta.dirname, "../..");
  const byHand = new RegExp(`(?<=\\})(?: |\\\\u00a0)${units}(?![\\w-])`);
  const found = ["app", "components", "simulator"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true })
      .map((name) => `${folder}/${name}`)
      .filter((name) => /(?<!\.test)\.tsx?$/.test(name))
      .filter((name) => byHand.test(readFileSync(join(root, name), "utf8"))),
  );
  expect(found).toEqual([]);
});
