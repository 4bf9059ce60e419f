import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { runOf } from "../player/run";
import { scenarioOnShelf } from "../player/scenario-fixture";
import { StillTimeline } from "./still-timeline";

const run = runOf(scenarioOnShelf("first-request"));
const html = renderToStaticMarkup(
  <StillTimeline run={run} at={2_150_000} widths={[626, 324]} />,
).replaceAll("'", '"');
const svgs = html.match(/<svg[\s\S]*?<\/svg>/g) ?? [];
const textsOf = (svg = "") => [...svg.matchAll(/<text [^>]*>([^<]*)</g)].map(([, text]) => text);

test("what stands for time is stretched, and holds no words", () => {
  const [shapes = ""] = svgs;
  expect(shapes).toContain('viewBox="40 0 570 50" preserveAspectRatio="none"');
  expect(shapes).toContain('fill="url(#hatch-on-ground)"');
  expect(textsOf(shapes)).toEqual([]);
});

test("words stand where their instant is in any width, and names of lanes before the time", () => {
  const [, words = ""] = svgs;
  expect(textsOf(words)).toEqual(["0\u00a0s", "5\u00a0s", "10\u00a0s", "i1"]);
  for (const [text, x] of [...words.matchAll(/<text x="([^"]+)"[^>]*>([^<]*)</g)].map(
    ([, x, text]) => [text, x] as const,
  ))
    expect(x, text).toMatch(text === "i1" ? /^-40$/ : /^[\d.]+%$/);
});

test("a name for which a phone has no room is for a wide box alone", () => {
  const [, , onlyWide = ""] = svgs;
  expect(onlyWide).toContain("onlyWide");
  expect(textsOf(onlyWide)).toEqual(["18\u00a0s"]);
});

test("what is to come is covered from the play head on", () => {
  expect(html).toMatch(/style="--share:0\.\d{4}"/);
});
