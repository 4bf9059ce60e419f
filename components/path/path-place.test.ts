import { expect, test } from "vitest";
import type { PathsFile } from "@/content/model/path/paths-file";
import { placeIn } from "./path-place";

const paths: PathsFile = {
  first: {
    title: "First",
    steps: [
      ["Faas", "/lessons/faas/"],
      ["Cheap", "/lab/?goal=cheap"],
      ["Eight", "/lab/#1.shelf=eight"],
    ],
  },
};
const at = (page: string, search: string) => placeIn(paths, page, search);

test("a page without a path in its address is on none", () => {
  expect(at("/lab/", "?goal=cheap")).toBeNull();
});

test("the step is the one of the address, where it is this page's", () => {
  expect(at("/lab/", "?path=first&step=3")).toMatchObject({ kind: "on", number: 3 });
});

test.each(["", "&step=1", "&step=99", "&step=-1", "&step=two"])(
  "with %j the first step of the page is taken",
  (step) => {
    expect(at("/lab/", `?path=first${step}`)).toMatchObject({ kind: "on", number: 2 });
  },
);

test("a path that is not there, or does not come by, is said in a sentence", () => {
  expect(at("/lab/", "?path=second")).toEqual({
    kind: "off",
    why: "The address names a path that is not there: expected first, found “second”.",
    href: "/#paths",
  });
  expect(at("/lab/", "?path=toString")).toMatchObject({ kind: "off" });
  expect(at("/glossary/slo/", "?path=first")).toMatchObject({ kind: "off", href: "/paths/first/" });
});
