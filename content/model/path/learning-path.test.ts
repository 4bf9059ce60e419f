// The parts that schema.org's types and search engines ask for.
import { expect, test } from "vitest";
import { learningPath } from "./learning-path";
import type { Path } from "./path";

const path: Path = {
  slug: "first",
  title: "A path",
  description: "It leads somewhere.",
  level: "beginner",
  audience: "Anybody.",
  minutes: 14,
  steps: [
    {
      kind: "term",
      of: "slo",
      title: "SLO",
      href: "/glossary/slo/",
      why: "A target.",
      minutes: 4,
    },
    { kind: "goal", of: "a", title: "A", href: "/lab/?goal=a", why: "To try.", minutes: 10 },
  ],
};
const page = "https://example.org/base/paths/first/";
const [course, list, crumbs] = learningPath(path, { name: "A site" })["@graph"].map((one) =>
  Object(one),
);

test("a path has what a course has to say", () => {
  expect(course).toMatchObject({
    "@type": "Course",
    name: "A path",
    description: "It leads somewhere.",
    provider: { "@type": "Organization", name: "A site" },
    offers: { category: "Free" },
    hasCourseInstance: { courseMode: "online", courseWorkload: "PT14M" },
  });
});

test("its steps are a list in order, each with an address of this site", () => {
  expect(list).toMatchObject({ "@type": "ItemList", numberOfItems: 2 });
  expect(
    list.itemListElement.map(({ position, url }: { position: number; url: string }) => [
      position,
      new URL(url, page).href,
    ]),
  ).toEqual([
    [1, "https://example.org/base/glossary/slo/"],
    [2, "https://example.org/base/lab/?goal=a"],
  ]);
});

test("the breadcrumbs lead from the course to the path", () => {
  expect(crumbs.itemListElement).toHaveLength(2);
});
