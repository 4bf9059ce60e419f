import { readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { readScenario } from "@/content/model/scenario/scenario";
import { runOf } from "../player/run";
import { cardStill } from "./card-still";

test.each(["word-cold-start", "word-throttling", "word-concurrency"])(
  "the still of %s shows a start, work and an instance that waits, and is light",
  (name) => {
    const file = new URL(`../../content/scenarios/${name}.json`, import.meta.url);
    const reading = readScenario(JSON.parse(readFileSync(file, "utf8")));
    if (!reading.ok) throw new Error(name);
    const { marks, height } = cardStill(runOf(reading.scenario), "");
    for (const state of ["starting", "running", "idle"]) expect(marks).toContain(`var(--${state}`);
    expect(brotliCompressSync(marks).length).toBeLessThan(500);
    expect(height).toBeLessThanOrEqual(120);
  },
);
