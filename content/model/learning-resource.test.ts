// The parts that schema.org's types and search engines ask for.
import { expect, test } from "vitest";
import { course, type DescribedLesson, learningResource } from "./learning-resource";

const lesson: DescribedLesson = {
  slug: "cold-starts",
  title: "Cold starts",
  description: "What a request waits for.",
  level: "beginner",
  area: "performance",
  minutes: 12,
  goals: ["Name the phases.", "List the occasions."],
  updated: "2026-11-20",
};
const site = { name: "A course", description: "Lessons." };
const page = "https://example.org/base/lessons/cold-starts/";
const part = (graph: readonly object[], type: string) =>
  Object(graph.find((one) => Reflect.get(one, "@type") === type));

test("a lesson says what it teaches, to whom, in what time, and of which course it is part", () => {
  const graph = learningResource(lesson, ["Instance"], site, true)["@graph"];
  const resource = part(graph, "LearningResource");
  expect(resource).toMatchObject({
    name: "Cold starts",
    description: "What a request waits for.",
    educationalLevel: "beginner",
    teaches: lesson.goals,
    timeRequired: "PT12M",
    learningResourceType: "lesson",
    dateModified: "2026-11-20",
    competencyRequired: ["Instance"],
    inLanguage: "en",
  });
  expect(new URL(resource.url, page).href).toBe(page);
  expect(new URL(resource.isPartOf.url, page).href).toBe("https://example.org/base/");
  expect(resource.isPartOf["@type"]).toBe("Course");
});

test("the quiz of a lesson says what it is about and of which lesson it is part", () => {
  const quiz = part(learningResource(lesson, [], site, true)["@graph"], "Quiz");
  expect(quiz).toMatchObject({
    name: "Quiz: Cold starts",
    about: { "@type": "Thing", name: "Cold starts" },
    assesses: lesson.goals,
    isPartOf: { "@id": "./" },
  });
  expect(new URL(quiz.url, page).href).toBe(`${page}#quiz`);
  const without = learningResource(lesson, [], site, false)["@graph"];
  expect(without.map((one) => Reflect.get(one, "@type"))).not.toContain("Quiz");
});

test("a lesson that asks for nothing has no empty list of it", () => {
  const graph = learningResource(lesson, [], site, false)["@graph"];
  expect(part(graph, "LearningResource")).not.toHaveProperty("competencyRequired");
});

test("the breadcrumbs lead from the course to the lesson", () => {
  const graph = learningResource(lesson, [], site, false)["@graph"];
  const crumbs = part(graph, "BreadcrumbList").itemListElement;
  expect(crumbs).toEqual([
    { "@type": "ListItem", position: 1, name: "Course", item: "../../" },
    { "@type": "ListItem", position: 2, name: "Cold starts", item: "./" },
  ]);
});

test("the course has what a list of courses asks for: provider, offer, mode, workload, parts", () => {
  const graph = course([lesson, { ...lesson, slug: "faas", minutes: 18 }], site)["@graph"];
  const whole = part(graph, "Course");
  expect(whole).toMatchObject({
    name: "A course",
    description: "Lessons.",
    provider: { "@type": "Organization", name: "A course" },
    offers: { "@type": "Offer", category: "Free" },
    hasCourseInstance: { courseMode: "online", courseWorkload: "PT30M" },
  });
  expect(whole.hasPart.map(({ url }: { url: string }) => url)).toEqual([
    "lessons/cold-starts/",
    "lessons/faas/",
  ]);
  expect(part(graph, "BreadcrumbList").itemListElement).toHaveLength(1);
});
