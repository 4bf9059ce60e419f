import { expect, test } from "vitest";
import { body, bodyIn, facts, head, terms } from "../library/content-fixture";
import type { Library } from "../library/library";
import type { ShelfScenario } from "../library/scenario-shelf";
import { readScenario } from "../model/scenario/scenario";
import eightAtOnceFile from "../scenarios/eight-at-once.json";
import { compileLesson } from "./compile-lesson";

const library: Library = {
  course: { lessons: ["one"] },
  facts: new Map(facts.map((fact) => [fact.id, fact])),
  terms: new Map(terms.map((term) => [term.id, term])),
  mainTerms: new Map(),
  scenarios: new Map([["eight-at-once", eightAtOnce()]]),
  unreadScenarios: new Set<string>(),
  goals: new Map(),
  misconceptions: new Map(),
  problems: [],
};

function eightAtOnce(): ShelfScenario {
  const reading = readScenario(eightAtOnceFile);
  if (!reading.ok) throw new Error("eight-at-once.json cannot be read");
  const about = { title: "Eight", description: "", lookFor: "", preset: null };
  return { id: "eight-at-once", ...about, scenario: reading.scenario };
}

async function compile(text: string, drawn = false) {
  const lesson = await compileLesson(
    { slug: "one", file: "lessons/one/lesson.mdx", text: `${head}\n${text}\n` },
    {
      library,
      drawingOf: () =>
        drawn
          ? {
              kind: "drawn",
              svg: '<svg id="zz-diagram-zz-a">',
              title: "T",
              description: "D",
              width: 7,
              height: 8,
            }
          : undefined,
    },
  );
  expect(lesson.problems.filter(() => !text.includes("mermaid") || drawn)).toEqual([]);
  return { ...lesson, code: bodyIn(lesson.code) };
}

test("the frontmatter is read and its text is not part of the body", async () => {
  const { frontmatter, code } = await compile(body);
  expect(frontmatter?.title).toBe("Cold starts");
  expect(code).not.toContain("What a request waits for");
});

test("headings have ids from their words, or the id that the author wrote", async () => {
  const { headings, code } = await compile("## How it *works*\n\n### Why, then? [#why]\n\nText.");
  expect(headings).toEqual([
    { depth: 2, id: "how-it-works", text: "How it works" },
    { depth: 3, id: "why", text: "Why, then?" },
  ]);
  expect(code).toContain('"id":"how-it-works"');
  expect(code).not.toContain("[#why]");
});

test("words are counted without code, marks and the frontmatter", async () => {
  const { words } = await compile("## Two words\n\nThree words — here.\n\n```js\nlet a = 1;\n```");
  expect(words).toBe(5);
});

test("a fact carries its value, its statement and the number of its source", async () => {
  const { code, factIds, sources } = await compile('It takes <Fact id="init-limit" />.');
  expect([...factIds]).toEqual(["init-limit"]);
  expect(sources).toEqual([
    {
      number: 1,
      kind: "documentation",
      title: "A guide",
      url: "https://example.org/guide",
      date: "2026-10-01",
    },
  ]);
  expect(code).toContain('"value":"10","unit":"s"');
  expect(code).toContain('"sourceNumber":"1"');
});

test("a term carries its id, for its definition is fetched when it is asked for", async () => {
  const { code, termIds } = await compile('A <Term id="cold-start">slow one</Term> waits.');
  expect([...termIds]).toEqual(["cold-start"]);
  expect(code).toContain('["Term",{"id":"cold-start"},["slow one"]]');
  expect(code).not.toContain("The start of an instance");
});

test("notes are lettered in the order of the text", async () => {
  const { code } = await compile("One.<Note>First.</Note> Two.<Note>Second.</Note>");
  expect(code).toMatch(/"letter":"a","id":"note-a"\},\["First\."\].*"letter":"b","id":"note-b"/);
});

test("code is coloured by classes, and its lines know their number and their group", async () => {
  const { code } = await compile(
    'Text.\n\n```js title="a.mjs" {init: 1, handler: 2-3}\nlet a;\nfoo();\n\n```',
  );
  expect(code).toContain('"language":"js","title":"a.mjs"');
  expect(code).toContain('"data-line":"1","data-group":"init"');
  expect(code).toContain('"data-line":"2","data-group":"handler"');
  expect(code).toContain('{"className":"code-keyword"},["let"]');
  expect(code).not.toContain("style");
});

test("a table scrolls in a frame named by the heading above it, and is aligned without styles", async () => {
  const { code } = await compile("## Prices\n\n| a | b |\n| --- | --: |\n| 1 | 2 |");
  expect(code).toContain('"label":"Prices"');
  expect(code).toContain('"data-align":"right"');
  expect(code).toContain('[["tr",{},[["td",{},["1"]]');
  expect(code).not.toContain("style");
});

test("a Mermaid fence becomes its drawing, with ids of its own", async () => {
  const { code } = await compile("```mermaid\nflowchart TD\n```\n\nText.", true);
  expect(code).toContain(
    '"id":"one-diagram-1","title":"T","description":"D","width":"7","height":"8"',
  );
  expect(code).toContain("one-diagram-1-a");
  expect(code).not.toContain("zz-diagram-zz");
});

test("a diagram that was not drawn says what to run", async () => {
  const { problems } = await compile("```mermaid\nflowchart TD\n```\n\nText.");
  expect(problems.map(({ message }) => message)).toEqual([
    "This diagram has not been drawn yet. Run: npx tsx scripts/prepare-content.ts",
  ]);
});

test("a comment in braces is left out without a word", async () => {
  const { code } = await compile("Text.\n\n{/* For authors only. */}");
  expect(code).not.toContain("authors");
});

test("a prediction crosses as data, with the answer that the engine gives", async () => {
  const { code } = await compile(
    `Text.

<Simulator scenario="eight-at-once">
  <Predict
    kind="choice"
    question="How many of the eight are cold?"
    metric="requests.cold"
    from="3s"
  >
    <Option is={0}>None</Option>
    <Option atLeast={1} atMost={6}>Some of *them*</Option>
    <Option is={7}>All but one</Option>
  </Predict>
</Simulator>`,
  );
  const [, simulator] = JSON.parse(code).filter((node: unknown) => Array.isArray(node));
  expect(JSON.parse(simulator[1].prediction)).toMatchObject({
    id: "one/eight-at-once",
    question: "How many of the eight are cold?",
    ask: { kind: "choice", options: [{ text: "None" }, { text: "Some of them" }, {}] },
    answer: { kind: "choice", option: 2, value: 7 },
  });
  expect(code).not.toContain('"Predict"');
});

test("a simulator knows the diagram and the code that light up beside it", async () => {
  const { code } = await compile(
    'Text.\n\n<Simulator scenario="eight-at-once" map="path" code="handler" />\n\n```mermaid\nflowchart TD\n%% id: path\n```\n\n```js id=handler {init: 1}\nlet a;\n```',
    true,
  );
  expect(code).toContain('"map":"one-diagram-path","code":"one-code-handler"');
  expect(code).toContain('"id":"one-diagram-path"');
  expect(code).toContain('"id":"one-code-handler"');
});

const presented = `One.

<Scene id="eight" title="Eight" minutes={2}>

<Notes>
Say it with **force**.
</Notes>

## Together

<OnStage>
- A line for the wall
</OnStage>

<Simulator scenario="eight-at-once" code="handler" />

<Beat at="4.09s">All <Result scenario="eight-at-once" metric="requests.arrived" /> have come.</Beat>

</Scene>

Two.`;

test("a lesson is the same with and without its scenes", async () => {
  const plain = `One.

## Together

<Simulator scenario="eight-at-once" />

Two.`;
  const { code, words, headings } = await compile(presented.replace(' code="handler"', ""));
  const without = await compile(plain);
  expect({ code, words, headings }).toEqual({
    code: without.code,
    words: without.words,
    headings: without.headings,
  });
  expect(without.deck).toBeNull();
});

test("a deck holds the scenes and nothing else", async () => {
  const text = presented.replace("Two.", "```js id=handler\nlet a;\n```\n\nTwo.");
  const { deck } = await compile(text);
  expect(deck?.scenes).toEqual([
    {
      id: "eight",
      title: "Eight",
      minutes: 2,
      section: "together",
      scenario: "eight-at-once",
      beats: [{ at: 4_090_000, caption: "All 9 have come." }],
      questions: [],
    },
  ]);
  for (const shown of ["force", "A line for the wall", "eight-at-once"])
    expect(deck?.code).toContain(shown);
  for (const left of ["Two.", "Together", "one-code-handler"])
    expect(deck?.code).not.toContain(left);
});
