import { expect, test } from "vitest";
import { slugOf, termFinder } from "./term-names";

const find = termFinder([
  { id: "cold-start", name: "Cold start", aliases: ["cold boot"] },
  { id: "instance", name: "Instance", aliases: [] },
  { id: "retry", name: "Retry", aliases: [] },
  { id: "batch", name: "Batch", aliases: [] },
  { id: "vm", name: "Virtual machine", aliases: ["VM"] },
  { id: "serverless", name: "Serverless", aliases: [] },
  { id: "throttling", name: "Throttling", aliases: ["429"] },
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
