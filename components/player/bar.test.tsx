import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { plain } from "@/simulator/plain";
import { Bar } from "./bar";

test("the title of a simulator is a heading, one below those of the text around it", () => {
  const bar = { id: "one", title: "Eight at once", preset: null, scenario: plain };
  expect(renderToStaticMarkup(<Bar {...bar} />)).toMatch(/<h3[^>]*>Eight at once<\/h3>/);
  expect(renderToStaticMarkup(<Bar {...bar} level={2} />)).toMatch(/<h2[^>]*>Eight at once<\/h2>/);
});
