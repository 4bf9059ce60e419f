// What predictions ask, beside what the counters under the same stage show.
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const folder = new URL("./", import.meta.url);
const asked = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith("lesson.mdx"))
  .flatMap((name) => [
    ...readFileSync(new URL(name, folder), "utf8").matchAll(
      /<Predict\b[\s\S]*?question="([^"]*)"[\s\S]*?>/g,
    ),
  ]);

test("each prediction answers what its reader expected; two are drawn", () => {
  const texts = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith("lesson.mdx"))
    .map((name) => ({ name, text: readFileSync(new URL(name, folder), "utf8") }));
  const all = texts.flatMap(({ name, text }) =>
    (text.match(/<Predict\b[\s\S]*?(?:<\/Predict>|\/>)/g) ?? []).map((whole) => ({ name, whole })),
  );
  // The build sees to it that where there is a band, there is one for each way to guess.
  expect(all.filter(({ whole }) => !whole.includes("<Band "))).toEqual([]);
  expect(all.filter(({ whole }) => whole.includes('kind="curve"')).length).toBeGreaterThanOrEqual(
    2,
  );
});

test("a question about some of the requests says who is not counted: the counters count all", () => {
  const some = asked.filter(([whole]) => /\b(?:from|until)="/.test(whole));
  const unsaid = some
    .map(([, question = ""]) => question)
    .filter((words) => !words.includes("not counted"));
  expect(asked.length).toBeGreaterThan(10);
  expect(unsaid).toEqual([]);
});
