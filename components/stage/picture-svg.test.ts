import { parse } from "parse5";
import { expect, test } from "vitest";
import { scenarioWith } from "@/simulator/plain";
import { settingsOf } from "@/simulator/presets/preset";
import { presets } from "@/simulator/presets/presets";
import { record } from "@/simulator/run/record";
import { chartsOf } from "@/simulator/scene/charts/charts";
import { pictureSvg } from "./picture-svg";

const scenario = scenarioWith({
  ...settingsOf(presets["lambda-node"]),
  horizon: 10_000_000,
  traffic: { kind: "burst", at: 1_000_000, count: 30, within: 500_000 },
  platform: { ...settingsOf(presets["lambda-node"]).platform, maxInstances: 5 },
  prices: null,
});

test("a picture that is saved brings its own colours", () => {
  const trace = record(scenario);
  for (const { picture, title } of chartsOf({ scenario, report: trace.report, trace }, 480)) {
    if (!picture) continue;
    const svg = pictureSvg(
      [picture],
      `${title} <&">`,
      (ink) => `#${ink.length.toString(16).padStart(6, "0")}`,
    );
    expect(svg).not.toContain("var(");
    expect(svg).not.toContain("NaN");
    expect(svg).toContain("<title>");
    expect(svg).not.toContain(`<&">`);
    expect(parse(svg).childNodes.length).toBeGreaterThan(0);
    for (const [, id] of svg.matchAll(/url\(#([\w-]+)\)/g)) expect(svg).toContain(`id='${id}'`);
  }
});

test("of two pictures that are saved the second stands beneath the first", () => {
  const circle = { kind: "circle", x: 5, y: 3, radius: 2 } as const;
  const pictures = [
    { width: 10, height: 92, marks: [circle] },
    { width: 12, height: 20, marks: [{ ...circle, y: 4 }] },
  ];
  const svg = pictureSvg(pictures, "Both", () => "#000");
  expect(svg).toContain('viewBox="0 0 12 120"');
  expect(svg).toMatch(/translate\(0 0\)"><g [^>]*><circle cx='5' cy='3'/);
  expect(svg).toMatch(/translate\(0 100\)"><g [^>]*><circle cx='5' cy='4'/);
});
