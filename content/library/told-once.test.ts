// One mistake is one line: what leans on a lesson, a scenario or a list that cannot be read is looked at when it can.
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test, vi } from "vitest";
import { body, errorsOf, type Files, head } from "./content-fixture";
import { encodingProblems } from "./encoding";

// Mermaid takes seconds to load on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const claim = { claim: "It waits.", refutation: "It does not." };
/** All that leads to a heading of the first lesson, or to the run of the scenario "eight". */
const leaning: Files = {
  "course.json": '{ "lessons": ["one", "two"] }',
  "lessons/two/lesson.mdx": `${head}\nSee [there](/lessons/one/#why), and <Result scenario="eight" metric="requests.cold" />.\n\n<Simulator scenario="first-request" against="eight" />\n\n<Simulator scenario="eight" goal="cheap" />\n`,
  "lessons/one/quiz.json": JSON.stringify({
    questions: [
      {
        id: "wait",
        kind: "predict-run",
        goal: 1,
        text: "How many wait?",
        passage: "why",
        scenario: "eight",
        metric: "requests.cold",
        options: [
          { text: "One", is: 1, feedback: "The first.", misconception: "all-wait" },
          { text: "More", atLeast: 2, feedback: "Not so.", misconception: "all-wait" },
        ],
      },
    ],
  }),
  "paths/first.json": JSON.stringify({
    title: "A path",
    description: "A way.",
    level: "beginner",
    audience: "Anybody.",
    steps: [
      { kind: "section", of: "one#why", minutes: 2, why: "It comes first." },
      { kind: "scenario", of: "eight", minutes: 2, why: "It shows it." },
      { kind: "lesson", of: "two", why: "It goes on." },
    ],
  }),
  "misconceptions/ideas.json": JSON.stringify([
    { id: "all-wait", ...claim, taughtAt: "one#why", scenario: "eight" },
  ]),
};
const first = `${head + body}\n## Why\n\nBecause.\n`;

test("what leans on a sound lesson and a sound scenario is sound", async () => {
  expect(await errorsOf({ ...leaning, "lessons/one/lesson.mdx": first })).toEqual([]);
});

test("one broken tag is one problem", async () => {
  const broken = { ...leaning, "lessons/one/lesson.mdx": `${first}\nA <Note>never closed.\n` };
  const errors = await errorsOf(broken);
  expect(errors).toEqual([expect.stringContaining("lessons/one/lesson.mdx:19:1:")]);
});

test("one broken scenario is one problem, and a name that no file has is still one", async () => {
  const broken = { ...leaning, "lessons/one/lesson.mdx": first, "scenarios/eight.json": "{" };
  expect(await errorsOf(broken)).toEqual([expect.stringContaining("scenarios/eight.json:1:2:")]);
  const other = `${head}\nText.\n\n<Simulator scenario="first-request" against="ate" />\n`;
  expect(await errorsOf({ ...broken, "lessons/two/lesson.mdx": other })).toEqual([
    expect.stringContaining("lessons/two/lesson.mdx:15:1: <Simulator against="),
    expect.stringContaining("scenarios/eight.json:1:2:"),
  ]);
});

test("a goal that cannot be read is one problem", async () => {
  const sound = { ...leaning, "lessons/one/lesson.mdx": first };
  expect(await errorsOf({ ...sound, "goals/cheap.json": "{" })).toEqual([
    expect.stringContaining("content/goals/cheap.json:1:2: This cannot be read"),
  ]);
});

test.each(["facts/facts.json", "glossary/terms.json", "misconceptions/ideas.json"])(
  "a list that cannot be read is one problem: %s",
  async (list) => {
    const two = `${head}\nA <Term id="cold-start">cold start</Term>, <Fact id="init-limit" />, and [more](/glossary/cold-start/).\n\n<Misconception id="all-wait">\nIt does not.\n</Misconception>\n`;
    const sound = { ...leaning, "lessons/one/lesson.mdx": first, "lessons/two/lesson.mdx": two };
    expect(await errorsOf(sound)).toEqual([]);
    expect(await errorsOf({ ...sound, [list]: "[" })).toEqual([
      expect.stringContaining(`content/${list}:1:2: This cannot be read`),
    ]);
  },
);

test("a lesson in another encoding is one problem", async () => {
  const latin = Buffer.from(first.replace("## Why", "## Why?\n\n<Term>é</Term>"), "latin1");
  const errors = await errorsOf({ ...leaning, "lessons/one/lesson.mdx": latin });
  expect(errors).toEqual([
    expect.stringMatching(
      /lessons\/one\/lesson\.mdx:17:7: The file expected UTF-8, found byte 0xE9/,
    ),
  ]);
});

test("a file that is no UTF-8 is told with its first wrong byte, and nothing else of it", async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "encoding-"));
  await mkdir(path.join(folder, "lessons/one"), { recursive: true });
  const write = (name: string, bytes: Buffer) => writeFile(path.join(folder, name), bytes);
  await write("lessons/one/lesson.mdx", Buffer.from("Ré\nA café.\n", "latin1"));
  await write("course.json", Buffer.from("{}\né, an é\n"));
  await write("facts.json", Buffer.concat([Buffer.from("é\nab"), Buffer.from([0xff, 0x41])]));
  await write("picture.png", Buffer.from([0xff]));
  expect(await encodingProblems(folder)).toEqual([
    {
      file: "facts.json",
      line: 2,
      column: 3,
      message: "The file expected UTF-8, found byte 0xFF as its byte 6. Save it as UTF-8.",
    },
    {
      file: "lessons/one/lesson.mdx",
      line: 1,
      column: 2,
      message: "The file expected UTF-8, found byte 0xE9 as its byte 2. Save it as UTF-8.",
    },
  ]);
  await rm(folder, { recursive: true });
});
