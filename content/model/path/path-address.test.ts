import { expect, test } from "vitest";
import { addressInPath } from "./path-address";

test("an address in a path keeps what the address asks for and the place on the page", () => {
  expect(addressInPath("first", 2, "/glossary/slo/")).toBe("/glossary/slo/?path=first&step=2");
  expect(addressInPath("first", 3, "/lab/?goal=cheap")).toBe("/lab/?goal=cheap&path=first&step=3");
  expect(addressInPath("first", 4, "/lab/#1.shelf=a")).toBe("/lab/?path=first&step=4#1.shelf=a");
});
