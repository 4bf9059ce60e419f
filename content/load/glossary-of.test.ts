import { expect, test } from "vitest";
import { facts, terms as fixture } from "../library/content-fixture";
import { glossaryProblems } from "../library/glossary-problems";
import type { Term } from "../model/glossary/term";
import { glossaryOf } from "./glossary-of";

const [base] = fixture;
if (base === undefined) throw new Error("the fixture has a term");
const instance: Term = {
  ...base,
  id: "instance",
  name: "Instance",
  aliases: ["running copy"],
  covers: ["replica set"],
  seeAlso: ["cold-start"],
  sources: ["init-limit", { title: "Again", url: "https://example.org/guide", date: "2026" }],
};

const lesson = (slug: string, rest: object) => ({
  slug,
  frontmatter: {
    title: "Warmth",
    description: "Of warmth.",
    level: "beginner" as const,
    area: "cost" as const,
    minutes: 5,
    aliases: [],
    goals: ["One.", "Two."],
    requires: [],
    updated: "2026-11-20",
  },
  headings: [{ depth: 2 as const, id: "why", text: "Why" }],
  termIds: [],
  passages: [],
  ...rest,
});

const library = {
  terms: new Map([base, instance].map((term) => [term.id, term])),
  foundBy: new Map(),
  mainTerms: new Map(),
  figures: new Map(),
  pairs: new Map(),
  facts: new Map(facts.map((fact) => [fact.id, fact])),
  scenarios: new Map(),
  unreadScenarios: new Set<string>(),
};

test("terms stand by name, and other names and what they cover lead to them", () => {
  const { terms, byId, aliases } = glossaryOf(library, []);
  expect(terms.map(({ term }) => term.id)).toEqual(["cold-start", "instance"]);
  expect([...aliases]).toEqual([
    ["running-copy", { id: "instance", name: "running copy", isName: true }],
    ["replica-set", { id: "instance", name: "replica set", isName: false }],
  ]);
  expect(byId.get("cold-start")?.related.map(({ id }) => id)).toEqual(["instance"]);
});

test("a source is told once, with the fact's own date", () => {
  const { byId } = glossaryOf(library, []);
  expect(byId.get("instance")?.sources).toEqual([
    {
      kind: "documentation",
      title: "A guide",
      url: "https://example.org/guide",
      date: "2026-10-01",
    },
  ]);
});

test("the lesson about a term comes before one that names it", () => {
  const naming = lesson("naming", { termIds: ["instance"] });
  const about = lesson("about", {
    frontmatter: { ...naming.frontmatter, aliases: ["the running copy"], covers: [] },
  });
  const { byId } = glossaryOf(library, [naming, about]);
  const hrefs = byId.get("instance")?.lessons.map(({ href }) => href);
  expect(hrefs).toEqual(["/lessons/about/", "/lessons/naming/"]);
  expect(byId.get("cold-start")?.lessons).toEqual([]);
});

test("a passage leads to its section, or to the lesson where there is none yet", () => {
  const passages = [
    { termId: "instance", headingId: null, sentence: "An instance." },
    { termId: "instance", headingId: "why", sentence: "For an instance." },
  ];
  const { byId } = glossaryOf(library, [lesson("one", { passages })]);
  expect(byId.get("instance")?.passages).toEqual([
    { href: "/lessons/one/", lesson: "Warmth", section: null, sentence: "An instance." },
    { href: "/lessons/one/#why", lesson: "Warmth", section: "Why", sentence: "For an instance." },
  ]);
});

test("ten thousand terms are checked and put together", () => {
  const many = Array.from({ length: 10_000 }, (_, n): Term => {
    const first = Math.floor(n / 3);
    const requires = n === 0 ? [] : [`term-${first}`];
    const definition = n === 0 ? "A thing." : `A kind of term ${first} of many.`;
    return { ...base, id: `term-${n}`, name: `Term ${n} of many`, requires, definition };
  });
  const placeOf = () => ({ file: "glossary/terms.json", line: 1, column: 1 });
  const placed = many.map((entry) => ({ entry, placeOf }));
  expect(glossaryProblems(placed, new Set(library.facts.keys()))).toEqual([]);
  const all = new Map(many.map((term) => [term.id, term]));
  expect(glossaryOf({ ...library, terms: all }, []).terms).toHaveLength(10_000);
});

test("a term names some of its lessons and passages, and counts them all, at any length of the course", () => {
  const passages = [{ termId: "instance", headingId: "why", sentence: "For an instance." }];
  const many = Array.from({ length: 3000 }, (_, n) =>
    lesson(`l${n}`, { termIds: ["instance"], passages }),
  );
  const entry = glossaryOf(library, many).byId.get("instance");
  expect(entry).toMatchObject({ lessonCount: 3000, passageCount: 3000 });
  expect(entry?.lessons).toHaveLength(40);
  expect(entry?.passages).toHaveLength(60);
  expect(entry?.lessons[0]?.href).toBe("/lessons/l0/");
});
