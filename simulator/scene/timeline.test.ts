import { expect, test } from "vitest";
import { scenarioWith } from "../plain";
import { record } from "../run/record";
import { slotsOf } from "./slots";
import { timelineHeight, timelineMarks } from "./timeline";
import { timeBox } from "./timeline-box";

/** At least as wide as the widest letters of the axis are, as a share of their height. */
const widthOfLetter = 0.6;

test("the labels of the time axis end inside the picture, the last one too", () => {
  for (const minutes of [0.01, 1, 20, 60, 720, 1440]) {
    const trace = record(scenarioWith({ horizon: Math.round(minutes * 60_000_000) }));
    const slots = slotsOf(trace.instances);
    for (const width of [320, 900, 1240]) {
      const box = { x: 0, y: 0, width, height: timelineHeight({ trace, slots }) };
      const time = timeBox(box);
      const xOf = (at: number) => time.x + (time.width * at) / trace.horizon;
      const texts = timelineMarks({ trace, slots, box, xOf, knots: [0, trace.horizon] }).filter(
        ({ kind }) => kind === "text",
      );
      expect(texts.length).toBeGreaterThan(1);
      for (const mark of texts)
        if (mark.kind === "text" && mark.anchor === "middle")
          expect(
            mark.x + (mark.text.length * mark.size * widthOfLetter) / 2,
            mark.text,
          ).toBeLessThanOrEqual(width);
    }
  }
});

test("a large fleet at the very beginning of its run is drawn by no shape without a point", () => {
  const traffic = { kind: "burst", at: 1_000_000, count: 60, within: 1000 } as const;
  const trace = record(scenarioWith({ horizon: 10_000_000, traffic }));
  const slots = slotsOf(trace.instances);
  const box = { x: 0, y: 0, width: 600, height: timelineHeight({ trace, slots }) };
  const time = timeBox(box);
  const xOf = (at: number) => time.x + (time.width * at) / trace.horizon;
  const marks = timelineMarks({ trace, slots, box, xOf, until: 0, knots: [0, trace.horizon] });
  const shapes = marks.flatMap((mark) => (mark.kind === "path" ? [mark.d] : []));
  expect(shapes.length).toBeGreaterThan(0);
  for (const shape of shapes) expect(shape).toMatch(/^M\s*-?\d/);
});
