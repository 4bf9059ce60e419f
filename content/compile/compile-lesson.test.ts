import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { mermaidFences } from "../diagrams/diagram-source";
import { pictureFile, picturesFolder } from "../diagrams/picture";
import { body, drawn, library as emptyLibrary, head } from "../library/content-fixture";
import type { Library } from "../library/library";
import type { ShelfScenario } from "../library/scenario-shelf";
import { readScenario } from "../model/scenario/scenario";
import eightAtOnceFile from "../scenarios/eight-at-once.json";
import { compileLesson } from "./compile-lesson";

const library: Library = {
  ...emptyLibrary,
  scenarios: new Map([["eight-at-once", eightAtOnce()]]),
};

function eightAtOnce(): ShelfScenario {
  const reading = readScenario(eightAtOnceFile);
  if (!reading.ok) throw new Error("eight-at-once.json cannot be read");
  const about = { title: "Eight", description: "", lookFor: "", preset: null };
  return { id: "eight-at-once", ...about, scenario: reading.scenario };
}

/** Of a lesson whose diagrams have their pictures, unless it is said that they have not. */
async function compile(text: string, { isDrawn = true } = {}) {
  const root = await mkdtemp(path.join(tmpdir(), "lesson-"));
  if (isDrawn)
    for (const { name, source } of mermaidFences(text)) {
      await mkdir(picturesFolder(root, "one"), { recursive: true });
      const svg = pictureFile("<svg ></svg>", "one", name, source);
      await writeFile(path.join(picturesFolder(root, "one"), `${name}.svg`), svg);
    }
  const lesson = await compileLesson(
    { slug: "one", file: "lessons/one/lesson.mdx", text: `${head}\n${text}\n` },
    { root, library },
  );
  await rm(root, { recursive: true });
  if (isDrawn) expect(lesson.problems).toEqual([]);
  return { ...lesson, html: drawn(lesson.code) };
}

const diagram =
  "```mermaid\nflowchart TD\n%% id: path\naccTitle: The path\naccDescr: It goes.\n  a --> b\n```\n\nText.";

test("the frontmatter is read and its text is not part of the body", async () => {
  const { frontmatter, html } = await compile(body);
  expect(frontmatter?.title).toBe("Cold starts");
  expect(html).not.toContain("What a request waits for");
});

test("headings have ids from their words, or the id that the author wrote", async () => {
  const { headings, html } = await compile("## How it *works*\n\n### Why, then? [#why]\n\nText.");
  expect(headings).toEqual([
    { depth: 2, id: "how-it-works", text: "How it works" },
    { depth: 3, id: "why", text: "Why, then?" },
  ]);
  expect(html).toContain('<h2 id="how-it-works">');
  expect(html).not.toContain("[#why]");
});

test("words are counted without code, marks and the frontmatter", async () => {
  const { words } = await compile("## Two words\n\nThree words — here.\n\n```js\nlet a = 1;\n```");
  expect(words).toBe(5);
});

test("a fact carries its value, its statement and the number of its source", async () => {
  const { html, factIds, sources } = await compile('It takes <Fact id="init-limit" />.');
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
  expect(html).toContain('value="10" unit="s"');
  expect(html).toContain('sourceNumber="1"');
});

test("a term carries its id, for its definition is fetched when it is asked for", async () => {
  const { html, termIds } = await compile('A <Term id="cold-start">slow one</Term> waits.');
  expect([...termIds]).toEqual(["cold-start"]);
  expect(html).toContain('<x-term id="cold-start">slow one</x-term>');
  expect(html).not.toContain("The start of an instance");
});

test("notes are lettered in the order of the text", async () => {
  const { html } = await compile("One.<Note>First.</Note> Two.<Note>Second.</Note>");
  expect(html).toMatch(/letter="a" id="note-a">First\..*letter="b" id="note-b">Second\./);
});

test("code is coloured by classes, and its lines know their number and their group", async () => {
  const { html } = await compile(
    'Text.\n\n```js title="a.mjs" {init: 1, handler: 2-3}\nlet a;\nfoo();\n\n```',
  );
  expect(html).toContain('<x-codeblock language="js" title="a.mjs">');
  expect(html).toContain('data-line="1" data-group="init"');
  expect(html).toContain('data-line="2" data-group="handler"');
  expect(html).toContain('<span class="code-keyword">let</span>');
  expect(html).not.toContain("style");
});

test("a table scrolls in a frame named by the heading above it, and is aligned without styles", async () => {
  const { html } = await compile("## Prices\n\n| a | b |\n| --- | --: |\n| 1 | 2 |");
  expect(html).toContain('<x-tableframe label="Prices"><table><thead><tr>');
  expect(html).toContain('data-align="right"');
  expect(html).toContain("</thead><tbody><tr><td>1</td>");
  expect(html).not.toContain("style");
});

test("a Mermaid fence becomes the picture that was drawn of it, by the name that it has", async () => {
  const { html } = await compile(diagram);
  expect(html).toContain('id="one-diagram-path" title="The path" svg="&lt;svg data-source=');
});

test("a diagram that was not drawn, or has been changed since, says what to run", async () => {
  const { problems } = await compile(diagram, { isDrawn: false });
  expect(problems.map(({ line, message }) => `${line} ${message}`)).toEqual([
    "13 This diagram has no picture, or one that was drawn from other words. Run: npm run diagrams",
  ]);
});

test("a comment in braces is left out without a word", async () => {
  const { html } = await compile("Text.\n\n{/* For authors only. */}");
  expect(html).not.toContain("authors");
});

test("a prediction crosses as data, with the answer that the engine gives", async () => {
  const { html } = await compile(
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
  const [, written = ""] = /prediction="([^"]*)"/.exec(html) ?? [];
  expect(JSON.parse(written.replaceAll("&quot;", '"'))).toMatchObject({
    id: "one/eight-at-once",
    question: "How many of the eight are cold?",
    ask: { kind: "choice", options: [{ text: "None" }, { text: "Some of them" }, {}] },
    answer: { kind: "choice", option: 2, value: 7 },
  });
  expect(html).not.toContain("x-predict");
});

test("what an author says to a band crosses as words, with the numbers of the run", async () => {
  const { html, words } = await compile(
    `Text.

<Simulator scenario="eight-at-once">
  <Predict kind="number" question="How many?" metric="requests.cold" min={0} max={8}>
    <Band of="too-low" request={3}>You thought that *one* helps all. <Result scenario="eight-at-once" metric="requests.cold" /> waited.</Band>
    <Band of="right">So it is.</Band>
  </Predict>
</Simulator>`,
  );
  const [, written = ""] = /prediction="([^"]*)"/.exec(html) ?? [];
  expect(JSON.parse(written.replaceAll("&quot;", '"'))).toMatchObject({
    answer: { kind: "number", value: 8 },
    bands: {
      "too-low": { text: "You thought that one helps all. 8 waited.", request: 2 },
      right: { text: "So it is.", request: null },
    },
  });
  // Only one of them is ever read.
  expect(words).toBe(1);
});

test("what only an audience is asked counts for nothing in the lesson", async () => {
  const ask =
    '<Simulator scenario="eight-at-once">\n<Predict kind="number" question="How many?" metric="requests.cold" min={0} max={9} />\n</Simulator>';
  const { html, predictions } = await compile(
    `Text.\n\n<Scene id="one" title="One" minutes={1}>\n<Notes>Say it.</Notes>\n<OnStage>\n${ask}\n</OnStage>\n</Scene>\n\n${ask}`,
  );
  expect(predictions).toBe(1);
  expect(html).toContain("&quot;id&quot;:&quot;one/eight-at-once&quot;");
});

test("a simulator knows the diagram and the code that light up beside it", async () => {
  const { html } = await compile(
    `Text.\n\n<Simulator scenario="eight-at-once" map="path" code="handler" />\n\n${diagram}\n\n\`\`\`js id=handler {init: 1}\nlet a;\n\`\`\``,
  );
  expect(html).toContain('map="one-diagram-path" code="one-code-handler"');
  expect(html).toContain('id="one-diagram-path"');
  expect(html).toContain('id="one-code-handler"');
});

const presented = `One.

<Scene id="eight" title="Eight" minutes={2}>

<Notes>
Say it with **force**, within <Fact id="init-limit" />: it is a <Term id="cold-start" />.
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
  const found = await compile(presented.replace(' code="handler"', ""));
  const without = await compile(plain);
  const plainHtml = (html: string) => html.replace(/ beats="[^"]*"/, "").replaceAll("\n", "");
  expect(plainHtml(found.html)).toBe(plainHtml(without.html));
  const { html: _, code: __, deck, ...rest } = found;
  expect({ ...without, ...rest }).toEqual(without);
  expect(deck?.scenes).toHaveLength(1);
  expect(without.deck).toBeNull();
});

test("a list or a table of a scene comes item by item, and what a run shows does not", async () => {
  const scene = (body: string) => `## Why

<Scene id="first" title="First" minutes={2}>

<Notes>

- Speak.
- Listen.

</Notes>

${body}

</Scene>
`;
  const stepsOf = async (body: string) => (await compile(scene(body))).deck?.scenes[0]?.steps;
  expect(await stepsOf("- one\n  - within\n- two\n- three")).toBe(2);
  expect(await stepsOf("| a | b |\n| - | - |\n| 1 | 2 |\n| 3 | 4 |")).toBe(1);
  expect(await stepsOf("A sentence.")).toBe(0);
  expect(await stepsOf('<Simulator scenario="eight-at-once" />\n\n- one\n- two')).toBe(0);
});

test("a deck holds the scenes and nothing else", async () => {
  const text = presented.replace("Two.", "```js id=handler\nlet a;\n```\n\nTwo.");
  const { deck, code } = await compile(text);
  expect(deck?.scenes).toEqual([
    {
      id: "eight",
      title: "Eight",
      minutes: 2,
      section: "together",
      scenario: "eight-at-once",
      beats: [{ at: 4_090_000, caption: "All 9 have come." }],
      steps: 0,
      questions: [],
    },
  ]);
  const html = drawn(code, "deck");
  for (const shown of ["force", "A line for the wall", "eight-at-once", "beats="])
    expect(html).toContain(shown);
  for (const left of ["One.", "Two.", "Together", "let a"]) expect(html).not.toContain(left);
});
