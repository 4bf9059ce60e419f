import { expect, test } from "vitest";
import { slugOf, termFinder } from "./term-names";

const find = termFinder([
  { id: "cold-start", name: "Cold start", aliases: ["cold boot"], covers: [] },
  { id: "instance", name: "Instance", aliases: [], covers: [] },
  { id: "retry", name: "Retry", aliases: [], covers: [] },
  { id: "batch", name: "Batch", aliases: [], covers: [] },
  { id: "vm", name: "Virtual machine", aliases: ["VM"], covers: [] },
  { id: "serverless", name: "Serverless", aliases: [], covers: [] },
  { id: "throttling", name: "Throttling", aliases: ["429"], covers: [] },
]);
const found = (text: string) =>
  find(text).flatMap(({ id, text: words }) => (id ? [[words, id]] : []));

test("a text without terms is one piece", () => {
  expect(find("Nothing here.")).toEqual([{ text: "Nothing here.", id: null }]);
});

test("the pieces together are the text", () => {
  const text = "A cold start: an Instance starts, and 3 VMs wait (429).";
  expect(
    find(text)
      .map((piece) => piece.text)
      .join(""),
  ).toBe(text);
  expect(found(text)).toEqual([
    ["cold start", "cold-start"],
    ["Instance", "instance"],
    ["VMs", "vm"],
    ["429", "throttling"],
  ]);
});

test.each([
  ["cold starts", "cold-start"],
  ["cold-start", "cold-start"],
  ["retries", "retry"],
  ["batches", "batch"],
  ["instances", "instance"],
  ["serverless", "serverless"],
])("%s is a form of its term", (words, id) => {
  expect(found(`Of ${words}.`)).toEqual([[words, id]]);
});

test.each(["coldstart", "instanced", "vm", "pre-batch", "4290", "server"])(
  "%s is not a term",
  (words) => {
    expect(found(`Of ${words}.`)).toEqual([]);
  },
);

test("a name as an address has letters, digits and hyphens", () => {
  expect(slugOf("L = λW")).toBe("l-λw");
  expect(slugOf("Infrastructure as a Service")).toBe("infrastructure-as-a-service");
  expect(slugOf("p99.9")).toBe("p99-9");
});

test("names with signs in them are found as they are written", () => {
  const other = termFinder([
    { id: "law", name: "Little's law", aliases: ["L = λW"], covers: [] },
    { id: "tail", name: "Tail latency", aliases: ["p99.9"], covers: [] },
  ]);
  const ids = (text: string) => other(text).flatMap(({ id }) => id ?? []);
  expect(ids("Little’s law is L = λW, not L λW.")).toEqual(["law", "law"]);
  expect(ids("See p99.9, and p99. 9 others.")).toEqual(["tail"]);
});

test("a term is found among twenty thousand", () => {
  const many = Array.from({ length: 20_000 }, (_, n) => ({
    id: `t${n}`,
    name: `Term ${n} of many`,
    aliases: [`alias${n}`],
    covers: [],
  }));
  const text = "An alias77 and a term 19999 of many. ".repeat(300);
  const found = termFinder(many)(text).flatMap(({ id }) => id ?? []);
  expect(found).toHaveLength(600);
  expect(found.slice(0, 2)).toEqual(["t77", "t19999"]);
});
