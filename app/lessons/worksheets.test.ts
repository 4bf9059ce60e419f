// Worksheets in their versions: each asks the same with other numbers, has a key of its own, and no picture on it says
// what its key does.
import { beforeAll, expect, test } from "vitest";
import { askedPictures } from "@/components/classroom/print/still-pictures";
import { loadCourse } from "@/content/load/load-course";
import { loadLesson } from "@/content/load/load-lesson";
import type { AskedTask, Task } from "@/content/model/teach";
import { taskIn, versionFor, versions } from "@/content/model/worksheet/version";
import { record } from "@/simulator/run/record";

type Sheet = { readonly slug: string; readonly tasks: readonly AskedTask[] };
let sheets: readonly Sheet[] = [];

beforeAll(async () => {
  const { lessons } = await loadCourse();
  sheets = await Promise.all(
    lessons.map(async ({ slug }) => {
      const lesson = await loadLesson(slug);
      if (lesson.kind === "broken" || lesson.teach === null) throw new Error(slug);
      return { slug, tasks: lesson.teach.worksheet };
    }),
  );
}, 60_000);

type Own = Extract<Task, { kind: "task" }>;

const ownIn = (tasks: readonly AskedTask[], version: number): readonly Own[] =>
  tasks.map((task) => taskIn(task, version)).filter((task): task is Own => task.kind === "task");

const withoutNumbers = (text: string) =>
  text.replace(
    /\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d[\d.,]*)\b/gi,
    "#",
  );

test("the four versions ask the same, most of it with other numbers and with other answers", () => {
  expect(sheets.length).toBe(8);
  for (const { slug, tasks } of sheets) {
    const all = versions.map((_, version) => ownIn(tasks, version));
    const [first = []] = all;
    for (const own of all)
      expect(
        own.map(({ text }) => withoutNumbers(text)),
        slug,
      ).toEqual(first.map(({ text }) => withoutNumbers(text)));
    const others = first.filter(({ answer }, n) => {
      const answers = all.map((own) => own[n]?.answer);
      return new Set(answers).size > 1 && answers.filter((one) => one === answer).length < 3;
    });
    expect(others.length, slug).toBeGreaterThanOrEqual(Math.min(3, first.length - 1));
  }
});

test("no picture of a task says a number that its key has from the run", () => {
  let pictures = 0;
  for (const { slug, tasks } of sheets)
    for (const [version, letter] of versions.entries())
      for (const task of tasks) {
        const made = taskIn(task, version);
        if (task.kind === "question" || made.kind === "question" || made.still === null) continue;
        pictures += 1;
        const given = new Set(numbersIn(inDigits(made.text)));
        const inKey = numbersIn(made.answer).filter((one) => !given.has(one));
        const said = askedPictures(made.still).flatMap(({ marks }) =>
          marks.flatMap((mark) =>
            mark.kind === "text" && !isTime(mark.text) ? numbersIn(mark.text) : [],
          ),
        );
        expect(
          said.filter((one) => inKey.includes(one)),
          `${slug} ${letter}: ${made.text}`,
        ).toEqual([]);
      }
  expect(pictures).toBeGreaterThan(60);
});

test("where a task asks how many there will be, its pictures have fewer", () => {
  let asked = 0;
  for (const { slug, tasks } of sheets)
    for (const version of versions.keys())
      for (const made of ownIn(tasks, version)) {
        if (
          made.still === null ||
          !/How many (instances|counters|new ones) (will|are there in the end|do you)/.test(
            made.text,
          )
        )
          continue;
        asked += 1;
        const { createdAt } = record(made.still.run.scenario).instances;
        const { at } = made.still;
        const seen = createdAt.filter((one) => one <= at).length;
        expect(seen, `${slug}: ${made.text}`).toBeLessThan(createdAt.length);
        const names = askedPictures(made.still)[1].marks.flatMap((mark) =>
          mark.kind === "text" && /^i\d+$/.test(mark.text) ? [mark.text] : [],
        );
        expect(names.length, `${slug}: ${made.text}`).toBeLessThanOrEqual(seen);
      }
  expect(asked).toBeGreaterThanOrEqual(16);
});

test("what a task has beside its run agrees with it", () => {
  const numbers = (scenario: string) =>
    sheets
      .flatMap(({ tasks }) => tasks)
      .flatMap((task) => (task.kind === "pattern" && task.run?.id === scenario ? [task] : []));
  const [version] = numbers("new-version");
  for (const n of versions.keys()) {
    const made = version && taskIn(version, n);
    if (made?.kind !== "task" || made.still === null) throw new Error("expected a run");
    const { createdAt } = record(made.still.run.scenario).instances;
    expect(createdAt.filter((at) => at < 2_900_000).length).toBe(version?.numbers.old?.[n]);
  }
  const [late] = numbers("scaler-late");
  for (const n of versions.keys()) {
    const atOnce = (late?.numbers.crowd?.[n] ?? 0) / 30 + 2;
    expect(late?.numbers.needed?.[n]).toBe(Math.ceil(atOnce / 0.7));
  }
});

const words = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");

/** What a task gives in words, its picture may say in digits. */
function inDigits(text: string): string {
  return text.replace(/\b[a-z]+\b/gi, (word) => {
    const value = words.indexOf(word.toLowerCase());
    return value < 0 ? word : String(value);
  });
}

/** The time on an axis is a ruler, and answers nothing. */
const isTime = (text: string) => /^\d[\d.]*\s(ms|s|min|h|d)$|^\d+:\d\d$/.test(text);

/** As words of their own: the 7 of "i7" names an instance. */
function numbersIn(text: string): readonly string[] {
  return text.match(/(?<![\w.,])\d[\d,.]*\d|(?<![\w.,])\d(?![\w.,]*\w)/g) ?? [];
}

test("a name gives its versions, always the same, and neighbours differ", () => {
  const of = (name: string) => [0, 1, 2, 3, 4].map((task) => versionFor(name, task, "queues"));
  expect(of("ada lovelace")).toEqual(of("ada lovelace"));
  const names = Array.from({ length: 60 }, (_, n) => `student ${n}`);
  expect(new Set(names.map((name) => of(name).join(""))).size).toBeGreaterThan(50);
  for (const version of versions.keys())
    expect(names.filter((name) => of(name)[0] === version).length).toBeGreaterThan(5);
});
