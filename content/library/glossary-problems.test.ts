import { expect, test } from "vitest";
import type { Term } from "../model/glossary/term";
import { errorsOf, terms } from "./content-fixture";

const [base] = terms;
if (base === undefined) throw new Error("the fixture has a term");

const other = (rest: Partial<Term>): Term => ({
  ...base,
  id: "instance",
  name: "Instance",
  definition: "One running copy of a program.",
  ...rest,
});
const glossary = (first: Partial<Term>, ...rest: readonly Term[]) => ({
  "glossary/terms.json": JSON.stringify([{ ...base, ...first }, ...rest], null, 2),
});

const cases: readonly (readonly [string, Readonly<Record<string, string>>, RegExp])[] = [
  [
    "an unknown term",
    glossary({ seeAlso: ["instanze"] }, other({})),
    /terms.json:\d+:\d+: "seeAlso" of "cold-start" names "instanze", which is not in the glossary. Did you mean "instance"\?/,
  ],
  ["a term that names itself", glossary({ seeAlso: ["cold-start"] }), /"cold-start" names itself/],
  [
    "a name that another term has",
    glossary({ requires: ["instance"] }, other({ aliases: ["cold start"] })),
    /"cold start" of "instance" is also a name of "cold-start"\. .*make it a keyword/,
  ],
  [
    "a name that is the address of a page",
    glossary({ requires: ["instance"] }, other({ aliases: ["Print"] })),
    /"Print" of "instance" is also a name of "a page of the glossary"/,
  ],
  [
    "terms that require each other",
    glossary({ requires: ["instance"] }, other({ requires: ["cold-start"] })),
    /"cold-start" requires itself: cold-start → instance → cold-start/,
  ],
  [
    "a definition that uses its own word",
    glossary({ definition: "What is called a cold start.", requires: ["instance"] }, other({})),
    /The definition of "cold-start" uses the word it defines/,
  ],
  [
    "a definition that leans on a term it does not require",
    glossary({ seeAlso: ["instance"] }, other({})),
    /The definition of "cold-start" uses "instance", which it does not require/,
  ],
  [
    "a term that nothing leads to",
    glossary({ definition: "A wait." }, other({})),
    /Nothing leads to "cold-start"/,
  ],
  [
    "an unknown fact as a source",
    glossary({ sources: ["init-limits"] }),
    /"init-limits" is not among the facts. Did you mean "init-limit"\?/,
  ],
  [
    "a term without a source",
    glossary({ sources: [] }),
    /"sources" of entry 1 expected a list of at least one source, found \[\]/,
  ],
];

test.each(cases)("a glossary with %s says so", async (_name, files, expected) => {
  expect((await errorsOf(files)).join("\n")).toMatch(expected);
});

test("a definition may use what its term requires", async () => {
  expect(await errorsOf(glossary({ requires: ["instance"] }, other({})))).toEqual([]);
});

test("the sections of a main term belong to a term and name a scenario", async () => {
  const main = {
    id: "cold-stard",
    howItWorks: ["It starts."],
    whyItMatters: ["One waits."],
    examples: ["One.", "Two."],
    tradeOffs: [
      { gain: "This", give: "That" },
      { gain: "More", give: "Less" },
    ],
    misconceptions: [{ claim: "It is fast.", truth: "It is not." }],
    tools: [
      { name: "A", what: "does it" },
      { name: "B", what: "does it too" },
    ],
    scenario: "first-requests",
  };
  const questionOf = (secondIsRight: boolean) => ({
    ask: "Which?",
    options: [
      { text: "This", isRight: true, feedback: "Right." },
      { text: "That", isRight: secondIsRight, feedback: "No." },
    ],
  });
  const file = "glossary/main/cold-start.json";
  expect(
    await errorsOf({ [file]: JSON.stringify({ ...main, question: questionOf(true) }) }),
  ).toEqual([expect.stringContaining("expected answers of which one is right")]);
  expect(
    await errorsOf({ [file]: JSON.stringify({ ...main, question: questionOf(false) }) }),
  ).toEqual([
    expect.stringContaining('"cold-stard" is not in the glossary. Did you mean "cold-start"?'),
    expect.stringContaining('"cold-stard" belongs into glossary/main/cold-stard.json.'),
    expect.stringContaining('"first-requests" is not on the shelf of scenarios.'),
  ]);
});
