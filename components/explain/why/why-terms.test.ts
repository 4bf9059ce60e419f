import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { explain } from "@/simulator/read/explain";
import { record } from "@/simulator/run/record";
import { outcomes } from "@/simulator/trace/kinds";
import { scenarioOnShelf } from "../../player/scenario-fixture";
import { storyTerms, termsOf } from "./why-terms";

test("every term of a story is in the glossary", () => {
  const folder = path.join(import.meta.dirname, "../../../content/glossary");
  const ids = readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .flatMap(
      (name) => JSON.parse(readFileSync(path.join(folder, name), "utf8")) as { id: string }[],
    )
    .map(({ id }) => id);
  expect(Object.keys(storyTerms).filter((id) => !ids.includes(id))).toEqual([]);
});

test("a story names the words it is about", () => {
  const named = (id: string, request: number) => {
    const trace = record(scenarioOnShelf(id));
    return termsOf(explain(trace, request), trace.horizon);
  };
  expect(named("first-request", 0)).toEqual(["cold-start"]);
  expect(named("first-request", 1)).toEqual(["warm-start"]);
  const limited = record(scenarioOnShelf("account-limit"));
  const refused = limited.requests.outcome.indexOf(outcomes.indexOf("throttled"));
  expect(named("account-limit", refused)).toEqual(["throttling"]);
  expect(named("just-too-late", 4)).toEqual(["cold-start", "keep-alive"]);
  expect(named("waiting-room", 4)).toEqual(["queue", "warm-start"]);
  // The first: cut off, tried again a minute later, answered.
  expect(named("three-tries", 0)).toEqual(["cold-start", "warm-start", "retry", "timeout"]);
});
