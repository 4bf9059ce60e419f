// Each way to break a lesson yields its own error, in the words an author reads in the terminal.
import { expect, test } from "vitest";
import { body, errorsOf, head, lesson } from "../library/content-fixture";

test("sound content has no problems", async () => {
  expect(await errorsOf({})).toEqual([]);
});

const frontmatter: readonly (readonly [string, string, string])[] = [
  [
    "a missing field",
    head.replace("level: beginner\n", ""),
    '2:1: "level" is missing: expected one of "beginner", "intermediate", "advanced". Add it.',
  ],
  [
    "an unknown field",
    head.replace("aliases:", "aliasses:").replace("# The", "aliases: []\n# The"),
    '8:1: "aliasses" is not a field here. Did you mean "aliases"? Fields: title, description, level, area, aliases, goals, requires, updated.',
  ],
  [
    "a value outside the list",
    head.replace("level: beginner", "level: begginer"),
    '4:1: "level" expected one of "beginner", "intermediate", "advanced", found "begginer". Did you mean "beginner"?',
  ],
  [
    "an overlong description",
    head.replace("What a request waits for.", "long ".repeat(40)),
    '3:1: "description" expected one or two sentences of at most 160 characters, found 199 characters.',
  ],
  [
    "a day that does not exist",
    head.replace("2026-11-20", "2026-02-30"),
    '10:1: "updated" expected a day such as 2026-11-20, found "2026-02-30".',
  ],
  [
    "an unknown term to know first",
    head.replace("[cold-start]", "[cold-starts]"),
    '9:12: "requires" names "cold-starts", which is not in the glossary. Did you mean "cold-start"?',
  ],
  [
    "fields that are not YAML",
    head.replace("aliases: []", "aliases: [one"),
    "8:1: This cannot be read: Flow sequence in block collection must be sufficiently indented and end with a ]. Mend the line as YAML or JSON.",
  ],
];

test.concurrent.each(frontmatter)("frontmatter with %s says so", async (_name, text, expected) => {
  expect(await errorsOf(lesson(text + body))).toContain(
    `content/lessons/one/lesson.mdx:${expected}`,
  );
});

test("a lesson without frontmatter says so", async () => {
  expect(await errorsOf(lesson(body))).toEqual([
    'content/lessons/one/lesson.mdx:1:1: The lesson has no frontmatter: expected "---", fields and "---" at the top.',
  ]);
});

// The text stands on line 13, below the frontmatter and an empty line.
const bodies: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "an unknown component",
    "A <Terms id='cold-start'>cold start</Terms>.",
    [
      '13:3: <Terms> is not a component of lessons. Did you mean "Term"? Known: Definition, Misconception, Note, Term, NoTerm, Fact, Result, Simulator, Measurement, Crossing, Starts, Sweep, Hours, Together, Beside, Predict, Option, Band, Scene, Notes, OnStage, Beat, Vote, abbr, br, kbd, sub, sup, var.',
    ],
  ],
  [
    "an unknown prop",
    'A <Term id="cold-start" idd="x">cold start</Term>.',
    ['13:25: <Term> has no prop "idd". Did you mean "id"? Props: id.'],
  ],
  [
    "a missing prop",
    "A <Term>cold start</Term>.",
    [
      '13:3: <Term> has no "id": expected an id in quotation marks, as in <Term id="cold-start">cold starts</Term>.',
    ],
  ],
  [
    "a function as a prop",
    'A <Fact id="init-limit" bare={() => 1} />.',
    [
      "13:25: <Fact bare> expected plain text or a number, found a function. Lessons are data; write the value itself.",
    ],
  ],
  [
    "props spread from an object",
    "A <Fact {...all} />.",
    [
      '13:3: <Fact> has {…} among its props, expected each by name, as in <Fact id="lambda-init-limit" />.',
      '13:3: <Fact> has no "id": expected an id in quotation marks, as in <Fact id="lambda-init-limit" />.',
    ],
  ],
  [
    "a block within a sentence",
    "A <Definition>cold start</Definition> waits.",
    [
      "13:3: <Definition> stands within a sentence, expected a block of its own. Put its tags on lines of their own.",
    ],
  ],
  [
    "a fact that stands alone",
    '<Fact id="init-limit" />\n\nText.',
    [
      "13:1: <Fact> stands alone, expected within a sentence. Write it on the line of the words it belongs to.",
    ],
  ],
  [
    "broken JSX",
    "A <Note>never closed.\n\nText.",
    [
      "13:1: This cannot be read: Expected a closing tag for `<Note>` (13:3-13:9) before the end of `paragraph`. Mend the tags or braces here.",
    ],
  ],
  [
    "an unknown term",
    'A <Term id="coldstart">cold start</Term>.',
    ['13:3: <Term id="coldstart"> is not in the glossary. Did you mean "cold-start"?'],
  ],
  [
    "an unknown fact",
    'It takes <Fact id="init-limits" />.',
    ['13:10: <Fact id="init-limits"> is not among the facts. Did you mean "init-limit"?'],
  ],
  [
    "an import",
    'import { Chart } from "../pipeline/chart";\n\nText.',
    [
      '13:1: A lesson holds no import or export, found "import { Chart } from "../pipeline/chart";". Remove it: the page gives the components.',
    ],
  ],
  [
    "braces in the prose",
    "A set {a, b} of requests.",
    [
      '13:7: "{a, b}" would run as code. Write it as `{…}` between back quotes, or without the braces.',
    ],
  ],
  [
    "an unknown misconception",
    '<Misconception id="idea">\nNo.\n</Misconception>',
    ['13:1: <Misconception id="idea"> is not among the misconceptions.'],
  ],
  [
    "a misconception without a claim",
    "<Misconception>\nNo.\n</Misconception>",
    ["13:1: <Misconception> expected an id or a claim, one of the two. Mend it."],
  ],
  [
    "two code blocks of one id",
    "```js id=a\nlet a;\n```\n\n```js id=a\nlet a;\n```\n\nText.",
    ['17:1: The id "a" is used twice in this lesson. Rename one.'],
  ],
  [
    "two headings of one id",
    "## Why\n\nText.\n\n## Why\n\nText.",
    [
      '17:1: The heading "Why" has the id "why", as has line 13. Write another id at its end: ## Why [#another-id]',
    ],
  ],
  [
    "a first-level heading",
    "# Title\n\nText.",
    [
      '13:1: "# Title" is a first-level heading; the page makes that one from the title. Write "## Title".',
    ],
  ],
  [
    "a skipped level",
    "## One\n\n#### Two\n\nText.",
    ['15:1: "#### Two" skips a level: expected at most ### here. Write "### Two".'],
  ],
  [
    "a dead link",
    "See [there](/lessons/tow/).",
    [
      '13:5: The link "/lessons/tow/" leads to no page. Did you mean "/lessons/one/"? Pages end with "/".',
    ],
  ],
  [
    "a dead anchor",
    "## How it works\n\nSee [there](#how-it-work).",
    [
      '15:5: The link "#how-it-work" names no heading of /lessons/one/. Did you mean "how-it-works"?',
    ],
  ],
  [
    "a link that is neither page nor address",
    "See [there](http://example.org).",
    [
      '13:5: The link "http://example.org" expected https://…, a page such as /lessons/cold-starts/, or #a-heading. Write one of these.',
    ],
  ],
  [
    "pictures of another site, by any way of writing them",
    "![One](https://example.org/a.png) ![two](//example.org/b.png) ![three][c] ![four](/d.png)\n\n[c]: http://example.org/c.png",
    [
      '13:1: The picture "https://example.org/a.png" is of another site, which no page shows. Put the file into public/ and write its path: ![words](/picture.svg)',
      '13:35: The picture "//example.org/b.png" is of another site, which no page shows. Put the file into public/ and write its path: ![words](/picture.svg)',
      '13:63: The picture "http://example.org/c.png" is of another site, which no page shows. Put the file into public/ and write its path: ![words](/picture.svg)',
    ],
  ],
  [
    "a picture without text",
    "![](/a.png) is a picture.",
    ['13:1: The picture "/a.png" has no text. Write what it shows: ![words](/a.png)'],
  ],
  [
    "a code language that is not highlighted",
    "```jss\nlet a;\n```\n\nText.",
    [
      '13:1: A code block expected a language, found "jss". Did you mean "js"? Known: bash, js, json, python, text, ts, yaml, mermaid.',
    ],
  ],
  [
    "a line group beyond the block",
    "```js {init: 1-3}\nlet a;\n```\n\nText.",
    ['13:1: The line group "init" is 1-3, but the block has lines 1-1. Mend the numbers.'],
  ],
  [
    "a step of a listing without its lines",
    "```js {init: 1} steps=init,late\nlet a;\n```\n\nText.",
    ['13:1: The step "late" expected a group of lines. Name it: {late: 1-4}.'],
  ],
  [
    "code meta that cannot be read",
    "```js {init 1-3}\nlet a;\n```\n\nText.",
    [
      '13:1: "init 1-3" after the language cannot be read. Expected title="file.js", id=name, {group: 1-4} or steps=group,group.',
    ],
  ],
  [
    "a footnote",
    "Text.[^1]\n\n[^1]: More.",
    [
      '13:6: "[^1]" is not used here. Write the aside where it belongs: <Note>An aside.</Note>',
      '15:1: "[^1]" is not used here. Write the aside where it belongs: <Note>An aside.</Note>',
    ],
  ],
  [
    "an address without words",
    "See https://example.org/guide or <kbd>[https://example.org](https://example.org)</kbd>.",
    [
      '13:5: "https://example.org/guide" is an address without words. Say where it leads: [words](https://example.org/guide)',
    ],
  ],
  ["no text", "", ["1:1: The lesson is empty. Write its text below the second ---."]],
  [
    "a diagram without a picture of its own words",
    "```mermaid\nflowchart TD\n  accTitle: A\n  accDescr: B\n  a --> b\n```\n\nText.",
    [
      "13:1: This diagram has no picture, or one that was drawn from other words. Run: npm run diagrams",
    ],
  ],
  [
    "a diagram with a look of its own",
    '```mermaid\nflowchart TD\n  %%{init: {"theme": "dark"}}%%\n  a --> b\n```\n\nText.',
    ["15:1: Diagrams take no %%{…}%% directive: the look is the site's. Remove it."],
  ],
  [
    "a diagram without words for those who cannot see it",
    "```mermaid\nflowchart TD\n  a --> b\n```\n\nText.",
    [
      '13:1: The diagram has no accTitle, which screen readers speak. Add a line "accTitle: …" with a short title.',
    ],
  ],
  [
    "a kind of diagram that is not drawn",
    '```mermaid\npie\n  "a": 1\n```\n\nText.',
    [
      '14:1: A diagram of kind "pie" is not drawn here. Use flowchart, sequenceDiagram or stateDiagram-v2.',
    ],
  ],
];

test.concurrent.each(bodies)("a lesson with %s says so", async (_name, text, expected) => {
  expect(await errorsOf(lesson(`${head}\n${text}\n`))).toEqual(
    expected.map((line) => `content/lessons/one/lesson.mdx:${line}`),
  );
});

test("faults of several kinds are reported together, by place", async () => {
  const errors = await errorsOf({
    "course.json": '{ "lessons": ["one", "tow"] }',
    ...lesson(`${head}\nA <Term id="x">cold start</Term>.\n\n# Title\n\nA {b}.\n`),
  });
  expect(errors.map((error) => error.split(": ")[0])).toEqual([
    "content/course.json:1:22",
    "content/lessons/one/lesson.mdx:13:3",
    "content/lessons/one/lesson.mdx:15:1",
    "content/lessons/one/lesson.mdx:17:3",
  ]);
});
