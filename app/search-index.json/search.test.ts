// A hundred queries as people type them (names, plurals, acronyms, other names, typos, the beginnings of
// words, questions), each with the page that has to come first. At least 95 of them have to be right.
import { expect, test } from "vitest";
import { foundTerms } from "@/components/glossary/list/wanted";
import { makeIndex } from "@/components/search/make-index";
import { find, look } from "@/components/search/search-index";
import { loadSearchFile } from "@/content/load/search-entries";
import { entriesIn } from "@/content/model/search-entry";
// What people ask whose answer is a number, and the number.
import askedNumbers from "./asked-numbers.json";
// Of the second half of the course, written down with their answers before any of them was tried.
import blindQueries from "./blind-queries.json";
// More of what people type, by the term that has to come first.
import furtherQueries from "./further-queries.json";

import namedMisses from "./named-misses.json";
// More in eight kinds, written in five lots, each before it was tried: of 80, 71 were found first; then the ranking was
// mended, and of 60 46; then questions were added to the terms, and of 68 54, and of 60 52, 58 of them among three. Of 36
// of the hardest kinds, questions, errors and languages, 27 were, and 33 among three; none was added for those.
import triedQueries from "./tried-queries.json";
// Two hundred in eight kinds, written down with their answers before any of them was tried.
import twoHundred from "./two-hundred-queries.json";
// Of the whole course, as people say it and not as it is written. When they were first tried, 32 of the forty were found
// first; no term was changed for them since, only which words count as the same.
import unseenQueries from "./unseen-queries.json";

const index = loadSearchFile().then(({ entries, same }) => makeIndex(entriesIn(entries), same));

const queries: readonly (readonly [query: string, first: string])[] = [
  // Names
  ["cold start", "cold-start"],
  ["Cold Starts", "cold-start"],
  ["warm instance", "warm-instance"],
  ["keep-alive", "keep-alive"],
  ["keep alive", "keep-alive"],
  ["throttling", "throttling"],
  ["provisioned concurrency", "provisioned-concurrency"],
  ["reserved concurrency", "reserved-concurrency"],
  ["concurrency", "concurrency"],
  ["serverless", "serverless"],
  ["functions", "function"],
  ["instances", "instance"],
  ["microservice", "microservices"],
  ["containers", "container"],
  ["docker", "docker"],
  ["kubernetes", "kubernetes"],
  ["idempotency", "idempotency"],
  ["little's law", "littles-law"],
  ["littles law", "littles-law"],
  ["tail latency", "tail-latency"],
  ["event source mapping", "event-source-mapping"],
  ["free tier", "free-tier"],
  ["region", "region"],
  ["vendor lock in", "vendor-lock-in"],
  ["scale to zero", "scale-to-zero"],
  // Other names and words that lead to a term
  ["429", "throttling"],
  ["too many requests", "throttling"],
  ["rate limit", "throttling"],
  ["warm pool", "warm-instance"],
  ["scale-to-zero", "scale-to-zero"],
  ["autoscaling", "auto-scaling"],
  ["elasticity", "auto-scaling"],
  ["horizontal scaling", "scale-out"],
  ["scale up", "vertical-scaling"],
  ["p99", "percentile"],
  ["median", "percentile"],
  ["idle timeout", "keep-alive"],
  ["back off", "retry"],
  ["exponential backoff", "retry"],
  ["cron", "scheduled-trigger"],
  ["fire and forget", "asynchronous-invocation"],
  ["state machine", "workflow-orchestration"],
  ["response time", "latency"],
  ["lambda", "aws-lambda"],
  ["google cloud functions", "cloud-run"],
  ["fluid compute", "vercel-functions"],
  ["entry point", "handler"],
  ["init phase", "initialisation"],
  ["ephemeral storage", "temporary-storage"],
  ["requests per second", "arrival-rate"],
  ["rollout", "deployment"],
  ["env vars", "environment-variable"],
  ["poison message", "poison-message"],
  ["flow control", "back-pressure"],
  ["always ready", "provisioned-concurrency"],
  // Acronyms
  ["faas", "faas"],
  ["PaaS", "paas"],
  ["baas", "baas"],
  ["iaas", "iaas"],
  ["DLQ", "dead-letter-queue"],
  ["VM", "virtual-machine"],
  ["k8s", "kubernetes"],
  ["SLO", "slo"],
  ["vpc", "vpc"],
  ["TTL", "keep-alive"],
  ["IAM", "least-privilege"],
  ["ESM", "event-source-mapping"],
  ["GB-s", "gb-second"],
  // Typos, and words run together
  ["cold strat", "cold-start"],
  ["coldstart", "cold-start"],
  ["could start", "cold-start"],
  ["provisoned concurrency", "provisioned-concurrency"],
  ["concurency", "concurrency"],
  ["thottling", "throttling"],
  ["serverles", "serverless"],
  ["kubernets", "kubernetes"],
  ["idempotancy", "idempotency"],
  ["latancy", "latency"],
  ["micro services", "microservices"],
  ["deadletter queue", "dead-letter-queue"],
  ["snap start", "snapstart"],
  ["firecraker", "firecracker"],
  ["scaletozero", "scale-to-zero"],
  ["api gatway", "api-gateway"],
  // Beginnings
  ["thrott", "throttling"],
  ["idem", "idempotency"],
  ["provis", "provisioned-concurrency"],
  ["micro", "microservices"],
  ["knat", "knative"],
  ["cold st", "cold-start"],
  // Questions
  ["why is my first request slow", "cold-start"],
  ["what is a cold start?", "cold-start"],
  ["what is serverless", "serverless"],
  ["how long does an instance stay warm", "keep-alive"],
  ["what does 429 mean", "throttling"],
  ["how many instances do I need", "littles-law"],
  ["how do I avoid cold starts", "cold-start"],
  ["why was my event delivered twice", "at-least-once-delivery"],
  ["difference between faas and paas", "paas"],
  ["can I have too many connections to my database", "connection-storm"],
];

test("of a hundred queries at least 95 find what is meant first", async () => {
  expect(queries).toHaveLength(100);
  const made = await index;
  const missed = queries.flatMap(([query, wanted]) => {
    const [first] = find(made, query);
    return first?.href === `/glossary/${wanted}/` ? [] : [`${query}: ${first?.href}`];
  });
  expect(missed.length, missed.join("\n")).toBeLessThanOrEqual(5);
});

test("of nearly four hundred further queries at least 95 in a hundred do", async () => {
  const all = Object.entries(furtherQueries).flatMap(([term, asked]) =>
    asked.map((query) => ({ query, wanted: `/glossary/${term}/` })),
  );
  expect(all.length).toBeGreaterThanOrEqual(380);
  const made = await index;
  const missed = all.filter(({ query, wanted }) => find(made, query)[0]?.href !== wanted);
  expect(missed.length, missed.map(({ query }) => query).join("\n")).toBeLessThanOrEqual(
    all.length * 0.05,
  );
});

test("lessons, sections, scenarios and wrong ideas are found by their words, after the terms", async () => {
  const made = await index;
  const kinds = (query: string) => find(made, query).map(({ kind }) => kind);
  const hrefs = (query: string) => find(made, query).map(({ href }) => href);
  expect(kinds("cold start").slice(0, 1)).toEqual(["term"]);
  expect(hrefs("cold starts")).toContain("/lessons/cold-starts/");
  expect(hrefs("which instance is next")[0]).toBe(
    "/lessons/warm-instances/#which-instance-is-next",
  );
  expect(hrefs("storm at the database")).toContain("/lessons/faas/#storm");
  expect(hrefs("nobody a burst nobody")[0]).toMatch(/^\/lab\/#1\.shelf=/);
  expect(kinds("there are no servers")).toContain("misconception");
});

test.each([
  ["two hundred in eight kinds", twoHundred, 200],
  ["three hundred that were tried later", triedQueries, 304],
])("of %s 95 in a hundred find what is meant first, 98 among three", async (_, kinds, count) => {
  const all = Object.values(kinds).flatMap((kind) => Object.entries<readonly string[]>(kind));
  expect(all).toHaveLength(count);
  const made = await index;
  const places = all.map(([query, wanted]) => ({ query, place: placeOf(made, query, wanted) }));
  const laterThan = (most: number) =>
    places.filter(({ place }) => place >= most).map(({ query }) => query);
  expect(laterThan(1).length, laterThan(1).join("\n")).toBeLessThanOrEqual(count * 0.05);
  expect(laterThan(3).length, laterThan(3).join("\n")).toBeLessThanOrEqual(count * 0.02);
});

test("the filter of the glossary has the terms of the search in its order", async () => {
  const made = await index;
  const all = [twoHundred, triedQueries].flatMap((kinds) =>
    Object.values(kinds).flatMap((kind) => Object.keys(kind)),
  );
  expect(all).toHaveLength(504);
  for (const words of all) {
    const { terms, isNear } = foundTerms(made, { words, level: "", area: "" });
    const { hits, isNear: isNearThere } = look(made, words);
    expect([terms, isNear], words).toEqual([
      hits.filter(({ kind }) => kind === "term"),
      isNearThere,
    ]);
    expect(terms.length, words).toBeGreaterThan(0);
  }
});

test("within a level or an area the filter has its best, however many others come before", async () => {
  const made = await index;
  const words = "cold start";
  const areas = new Set(
    made.entries.filter(({ kind }) => kind === "term").map(({ place }) => place),
  );
  for (const area of areas) {
    const { terms } = foundTerms(made, { words, level: "", area });
    expect(terms.length, area).toBeGreaterThan(0);
    expect(terms.every(({ place }) => place === area)).toBe(true);
  }
  const advanced = foundTerms(made, { words, level: "advanced", area: "" });
  expect(advanced.terms.map(({ href }) => href)).toContain("/glossary/gpu-cold-start/");
});

test("of forty on queues, failure, data and cost 95 in a hundred find what is meant first", async () => {
  const made = await index;
  const all = Object.entries(blindQueries);
  expect(all).toHaveLength(40);
  const later = all.filter(([query, wanted]) => placeOf(made, query, wanted) > 0);
  expect(later.length, later.map(([query]) => query).join("\n")).toBeLessThanOrEqual(2);
  expect(all.filter(([query]) => look(made, query).isNear)).toEqual([]);
});

test("of each question whose answer is a number the term is found first", async () => {
  const made = await index;
  for (const [asked = "", term] of askedNumbers)
    expect(find(made, asked)[0]?.href, asked).toBe(`/glossary/${term}/`);
});

test("of forty that nobody had thought of, 34 find what is meant first", async () => {
  const made = await index;
  const all = Object.entries(unseenQueries);
  expect(all).toHaveLength(40);
  const later = all.filter(([query, wanted]) => placeOf(made, query, wanted) > 0);
  expect(later.length, later.map(([query]) => query).join("\n")).toBeLessThanOrEqual(6);
});

test("what was once looked for in vain is found", async () => {
  const made = await index;
  for (const [query, wanted] of Object.entries(namedMisses)) {
    expect(placeOf(made, query, wanted), query).toBeLessThan(3);
  }
});

/** Among the terms found; beyond all of them where it is missing. */
function placeOf(made: Awaited<typeof index>, query: string, wanted: readonly string[]): number {
  const terms = find(made, query).filter(({ kind }) => kind === "term");
  const place = terms.findIndex(({ href }) => wanted.some((id) => href === `/glossary/${id}/`));
  return place === -1 ? 99 : place;
}

test("there are five results wherever the query has a word of the subject", async () => {
  const made = await index;
  for (const query of ["lambda", "DLQ", "shutdown phase", "429", "Kaltstart", "account limit"]) {
    expect(find(made, query).length, query).toBeGreaterThanOrEqual(5);
  }
});

test("what no page is about is told from what one is about", async () => {
  const made = await index;
  expect(look(made, "cold start").isNear).toBe(false);
  expect(look(made, "how long does lambda stay warm").isNear).toBe(false);
  const meant = Object.values(twoHundred).flatMap((kind) => Object.keys(kind));
  expect(meant.filter((query) => look(made, query).isNear).length).toBeLessThanOrEqual(2);
});

test.each([
  "eventual consistency of replicas in blockchains",
  "service mesh",
  "quantum teleportation",
  "banana bread recipe",
  "football world cup",
  "weather in paris tomorrow",
  "kubernetes operator pattern",
  "buy cheap shoes online",
  "my cat is sick",
  "css grid layout",
  "git merge conflict",
  "house price",
  "service dog",
  "office chair",
  "garbage truck",
  "dead parrot",
  "java island",
])("no page is about “%s”, and the search says so", async (query) => {
  expect(look(await index, query).isNear).toBe(true);
});

test("nothing is found for nothing, and for what nobody wrote", async () => {
  const made = await index;
  expect(find(made, "")).toEqual([]);
  expect(find(made, " ?! ")).toEqual([]);
  expect(find(made, "xylophone zzz")).toEqual([]);
});
