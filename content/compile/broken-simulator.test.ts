// Each way to break a simulator of a lesson, a result or a prediction yields its own error, in the words an author reads.
import { expect, test } from "vitest";
import { errorsOf, head, lesson } from "../library/content-fixture";

// The text stands on line 13, below the frontmatter and an empty line.
/** A simulator that asks; its <Predict> stands on line 14. */
function asked(props: string, options = ""): string {
  const predict = `<Predict question="?" ${props}>\n${options}\n</Predict>`;
  return `<Simulator scenario="eight">\n${predict}\n</Simulator>\n\nText.`;
}

const broken: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "a scenario that is not on the shelf",
    'Watch it.\n\n<Simulator scenario="first-requests" />',
    [
      '15:1: <Simulator scenario="first-requests"> is not on the shelf of scenarios. Did you mean "first-request"?',
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
      '15:29: <Simulator adds> expected one of "burst", "keep-alive", "second-instance", "limit", "scaling-rate", "sharing", "placement", "scaler", "provisioned", "queue", "retries", "downstream", "pool", "cpu", "fault", "breaker", found "bursts".',
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
];

test.concurrent.each(broken)("a lesson with %s says so", async (_name, text, expected) => {
  expect(await errorsOf(lesson(`${head}\n${text}\n`))).toEqual(
    expected.map((line) => `content/lessons/one/lesson.mdx:${line}`),
  );
});
