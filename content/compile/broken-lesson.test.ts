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

test.each(frontmatter)("frontmatter with %s says so", async (_name, text, expected) => {
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
/** A simulator that asks; its <Predict> stands on line 14. */
function asked(props: string, options = ""): string {
  const predict = `<Predict question="?" ${props}>\n${options}\n</Predict>`;
  return `<Simulator scenario="eight">\n${predict}\n</Simulator>\n\nText.`;
}

const bodies: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "an unknown component",
    "A <Terms id='cold-start'>cold start</Terms>.",
    [
      '13:3: <Terms> is not a component of lessons. Did you mean "Term"? Known: Definition, Misconception, Note, Term, NoTerm, Fact, Result, Simulator, Measurement, Crossing, Starts, Sweep, Hours, Beside, Predict, Option, Band, Scene, Notes, OnStage, Beat, Vote, abbr, br, kbd, sub, sup, var.',
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
    "a scenario that is not on the shelf",
    'Watch it.\n\n<Simulator scenario="first-requests" />',
    [
      '15:1: <Simulator scenario="first-requests"> is not on the shelf of scenarios. Did you mean "first-request"?',
    ],
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
    "a prediction out of the reach of its slider",
    asked('kind="number" metric="requests.cold" min={2} max={8}'),
    [
      "14:1: <Predict> expected min and max around the answer, which is 1; found 2 to 8. Mend the question or the scenario.",
    ],
  ],
  [
    "a prediction of what is not measured",
    asked('kind="number" metric="requests.cld" min={0} max={8}'),
    [
      '14:37: <Predict metric> expected a metric such as "requests.cold" (content/README.md lists them), found "requests.cld".',
    ],
  ],
  [
    "a prediction of what does not happen",
    asked('kind="number" metric="first.throttled" min={0} max={8}'),
    [
      "14:1: <Predict> expected something to measure; in this run there is no first.throttled. Mend the question or the scenario.",
    ],
  ],
  [
    "a result of what is not measured",
    'It takes <Result scenario="eight" metric="latencyMs.p95x" format="ms" />.',
    ['13:10: <Result metric="latencyMs.p95x"> is not a metric. Did you mean "latencyMs.p95"?'],
  ],
  [
    "a result of an unknown scenario",
    'It takes <Result scenario="eigt" metric="latencyMs.p95" />.',
    ['13:10: <Result scenario="eigt"> is not on the shelf of scenarios. Did you mean "eight"?'],
  ],
  [
    "a result in a format there is not",
    'It takes <Result scenario="eight" metric="latencyMs.p95" format="hours" />.',
    [
      '13:58: <Result format> expected one of "number", "percent", "ms", "seconds", "usd", found "hours".',
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
    "a prediction without its limits",
    asked('kind="number" metric="requests.cold"'),
    ['14:1: <Predict kind="number"> needs min and max, as in min={0} max={8}. Add it.'],
  ],
  [
    "a prediction of a kind there is not",
    asked('kind="sketch"'),
    ['14:23: <Predict kind> expected "number", "choice", "order" or "curve", found "sketch".'],
  ],
  [
    "a choice without options",
    asked('kind="choice" metric="requests.cold"'),
    ['14:1: <Predict kind="choice"> needs at least two <Option> lines. Add it.'],
  ],
  [
    "a choice with two right options",
    asked(
      'kind="choice" metric="requests.cold"',
      "<Option is={1}>One</Option>\n<Option atLeast={1}>Some</Option>",
    ),
    [
      "14:1: <Predict> expected one option that holds for the answer, which is 1; found 2. Mend the question or the scenario.",
    ],
  ],
  [
    "an option that says nothing of when it holds",
    asked(
      'kind="choice" metric="requests.cold"',
      "<Option>None</Option>\n<Option is={1}>One</Option>",
    ),
    ["15:1: <Option> expected is, atLeast or atMost, as in is={7}. Add one."],
  ],
  [
    "an order that is right as written",
    asked(
      'kind="order"',
      '<Option metric="first.arrived">It comes</Option>\n<Option metric="first.instance-ready">It is ready</Option>\n<Option metric="first.completed">It is answered</Option>',
    ),
    [
      "14:1: <Predict> expected options in another order than the right one; found them in order already. Mend the question or the scenario.",
    ],
  ],
  [
    "a span on what has none",
    asked('kind="number" metric="instances.peak" from="2s" min={0} max={8}'),
    [
      "14:1: <Predict> has from or until, which go with requests.… and latencyMs.…, not with instances.peak. Remove them.",
    ],
  ],
  [
    "a figure that grows out of none before it",
    'Text.\n\n<Simulator scenario="eight" adds="burst" from="eigt" />',
    [
      '15:1: <Simulator from="eigt"> names no simulator before this one. Write the scenario of one above it.',
    ],
  ],
  [
    "a figure that grows by what there is not",
    '<Simulator scenario="eight" />\n\n<Simulator scenario="eight" adds="bursts" from="eight" />\n\nText.',
    [
      '15:29: <Simulator adds> expected one of "burst", "keep-alive", "second-instance", "limit", "scaling-rate", "sharing", "placement", "scaler", "provisioned", "queue", "retries", "downstream", "pool", "cpu", "fault", found "bursts".',
    ],
  ],
  [
    "a figure that is said to grow and does not",
    '<Simulator scenario="eight" />\n\n<Simulator scenario="eight" adds="burst" from="eight" />\n\nText.',
    [
      '15:1: <Simulator adds="burst"> expected a scenario that differs from the one before in traffic alone, found no difference there.',
    ],
  ],
  [
    "a figure that grows from nobody knows what",
    'Text.\n\n<Simulator scenario="eight" adds="burst" />',
    [
      "15:1: <Simulator> expected adds and from together: what is new, and since which one. Add the other.",
    ],
  ],
  [
    "a curve without the top of its paper",
    asked('kind="curve"'),
    ['14:1: <Predict kind="curve"> needs most, the top of the paper, as in most={12}. Add it.'],
  ],
  [
    "a curve that leaves its paper",
    asked('kind="curve" most={0.5}'),
    [
      "14:1: <Predict> expected most to be at least 1, the most instances there are; found 0.5. Mend the question or the scenario.",
    ],
  ],
  [
    "bands of which one is missing",
    asked(
      'kind="number" metric="requests.cold" min={0} max={8}',
      '<Band of="too-low">More.</Band>\n<Band of="right">So it is.</Band>',
    ),
    ['14:1: <Predict> expected a <Band> for each way to guess, found none for "too-high". Add it.'],
  ],
  [
    "a band in which nobody can be",
    asked(
      'kind="number" metric="requests.cold" min={1} max={8}',
      '<Band of="too-low">More.</Band>\n<Band of="right">So it is.</Band>\n<Band of="too-high">Fewer.</Band>',
    ),
    [
      '15:1: <Band of="too-low"> expected a band in which a guess can lie: "right", "too-high". Mend or remove it.',
    ],
  ],
  [
    "a band that is shown by a request there is not",
    asked(
      'kind="number" metric="requests.cold" min={1} max={8}',
      '<Band of="right" request={9}>So it is.</Band>\n<Band of="too-high">Fewer.</Band>',
    ),
    ["15:1: <Band request> expected a request of the run, 1 to 8, found 9. Mend it."],
  ],
  [
    "a band with a figure that would be lost",
    asked(
      'kind="number" metric="requests.cold" min={1} max={8}',
      '<Band of="right">It takes <Fact id="init-limit" />.</Band>\n<Band of="too-high">Fewer.</Band>',
    ),
    ["15:27: A <Band> holds text and <Result>, found <Fact>. Write words."],
  ],
  [
    "a prediction outside a simulator",
    '<Predict kind="number" question="How many?" metric="requests.cold" min={0} max={8} />\n\nText.',
    ["13:1: <Predict> stands alone, expected inside a <Simulator>. Move it there."],
  ],
  [
    "text inside a simulator",
    '<Simulator scenario="eight">\nWatch it.\n</Simulator>',
    ['14:1: A <Simulator> holds one <Predict> and nothing else, found "Watch it.". Move it out.'],
  ],
  [
    "a simulator tied to a diagram that is not there",
    '<Simulator scenario="eight" map="path" />\n\nText.',
    [
      '13:1: <Simulator map="path"> names no diagram of this lesson. Write %% id: path into its source.',
    ],
  ],
  [
    "a simulator tied to a code block that is not there",
    '<Simulator scenario="eight" code="handle" />\n\n```js id=handler\nlet a;\n```\n\nText.',
    [
      '13:1: <Simulator code="handle"> names no code block of this lesson. Did you mean "handler"? Write id=handle after its language.',
    ],
  ],
  [
    "a comparison with a scenario that is not on the shelf",
    'Watch.\n\n<Simulator scenario="eight" against="eigth" />',
    ['15:1: <Simulator against="eigth"> is not on the shelf of scenarios. Did you mean "eight"?'],
  ],
  [
    "a goal that there is not",
    'Try.\n\n<Simulator scenario="eight" goal="cheep" />',
    ['15:1: <Simulator goal="cheep"> is not among the goals. Did you mean "cheap"?'],
  ],
  [
    "a goal of another scenario",
    'Try.\n\n<Simulator scenario="first-request" goal="cheap" />',
    [
      '15:1: <Simulator goal="cheap"> begins with the scenario "eight", found "first-request". Write scenario="eight".',
    ],
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
    "code meta that cannot be read",
    "```js {init 1-3}\nlet a;\n```\n\nText.",
    [
      '13:1: "init 1-3" after the language cannot be read. Expected title="file.js", id=name or {group: 1-4}.',
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

/** A scene; its tag stands on line 13 and what is inside begins on line 15, after the notes. */
function scene(inside: string, tag = 'id="one" title="One" minutes={1}'): string {
  return `<Scene ${tag}>\n<Notes>Say it.</Notes>\n${inside}\n</Scene>\n\nText.`;
}

const simulator = '<Simulator scenario="eight" />';

const scenes: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "a scene without a title and a length",
    scene("", 'id="one"'),
    [
      '13:1: <Scene> has no "title": expected a title of at most 60 characters, as in <Scene id="who-waits" title="Who waits?" minutes={2}>.',
      '13:1: <Scene> has no "minutes": expected a number in braces, such as {8}, as in <Scene id="who-waits" title="Who waits?" minutes={2}>.',
    ],
  ],
  [
    "a scene that takes no time",
    scene("", 'id="one" title="One" minutes={0}'),
    ["13:29: <Scene minutes> expected a number of minutes above 0, found 0."],
  ],
  [
    "two scenes of one id",
    `${scene("")}\n\n${scene("")}`,
    [
      '20:1: <Scene id="one"> has the id of line 13. Write another: links lead to scenes by their ids.',
    ],
  ],
  [
    "a scene without notes",
    '<Scene id="one" title="One" minutes={1}>\nText.\n</Scene>',
    ['13:1: <Scene id="one"> has no notes: expected <Notes> with what its speaker says. Add them.'],
  ],
  [
    "a scene within a block",
    `<Beside>\n${scene("")}\n</Beside>`,
    ["14:1: <Scene> stands inside another block, expected at the top of the lesson. Move it out."],
  ],
  [
    "notes outside a scene",
    "<Notes>Say it.</Notes>\n\nText.",
    ["13:1: <Notes> stands alone, expected directly inside a <Scene>. Move it there."],
  ],
  [
    "a heading for the stage alone",
    scene("<OnStage>\n## Why\n</OnStage>"),
    [
      '16:1: A heading stands in the presentation alone. The scene\'s title is its heading: write "Why" in bold, or as a scene of its own.',
    ],
  ],
  [
    "an unknown term in the notes",
    scene('<OnStage>\nA <Term id="x">word</Term>.\n</OnStage>'),
    ['16:3: <Term id="x"> is not in the glossary.'],
  ],
  [
    "a figure for a desk in a scene",
    scene("<Starts />"),
    ["15:1: <Starts> is not shown in a presentation. Move it out of the scene."],
  ],
  [
    "two simulators in a scene",
    scene(`${simulator}\n\n${simulator}`),
    ["17:1: A scene holds one simulator, found another. Make it two scenes."],
  ],
  [
    "a beat without a simulator",
    scene('<Beat at="1s">Now.</Beat>'),
    ['15:1: <Beat at="1s"> expected one simulator in its scene, found none. Add it.'],
  ],
  [
    "a beat that is no time",
    scene(`${simulator}\n\n<Beat at="soon">Now.</Beat>`),
    ['17:7: <Beat at> expected a time of the run such as "3s", found "soon".'],
  ],
  [
    "beats out of order",
    scene(`${simulator}\n\n<Beat at="2s">Then.</Beat>\n<Beat at="1s">Now.</Beat>`),
    ['18:1: <Beat at="1s"> expected a later instant than the beat before it. Mend the order.'],
  ],
  [
    "a beat after the end of the run",
    scene(`${simulator}\n\n<Beat at="21s">Late.</Beat>`),
    [
      '17:1: <Beat at="21s"> expected an instant of the run, which ends after 20s. Choose an earlier one.',
    ],
  ],
  [
    "a beat without words",
    scene(`${simulator}\n\n<Beat at="2s"></Beat>`),
    ['17:1: <Beat at="2s"> has no caption: expected a sentence between its tags. Add it.'],
  ],
  [
    "a vote on what the quiz does not ask",
    scene('<Vote question="why" />'),
    ['15:1: <Vote question="why"> is not a question of quiz.json. Questions with options: none.'],
  ],
  [
    "two votes in a scene",
    scene('<Vote question="why" />\n<Vote question="how" />'),
    [
      "13:1: A scene asks one question, found another <Vote>. Make it two scenes.",
      '15:1: <Vote question="why"> is not a question of quiz.json. Questions with options: none.',
      '16:1: <Vote question="how"> is not a question of quiz.json. Questions with options: none.',
    ],
  ],
];

test.each([...bodies, ...scenes])("a lesson with %s says so", async (_name, text, expected) => {
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
