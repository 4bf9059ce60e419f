// The glossary itself: it has the words a course on serverless needs, nothing in it is loose, and what the
// main terms say of their few seconds is what happens in them.
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { bentLens } from "@/simulator/playback/time-lens";
import { record } from "@/simulator/run/record";
import { readLibrary } from "../library/library";
import { glossaryOf } from "../load/glossary-of";
import { slugOf, termFinder, termsIn } from "../model/glossary/term-names";
import { relationsOf } from "../model/glossary/term-relations";

const library = await readLibrary(fileURLToPath(new URL("../", import.meta.url)));
const terms = [...library.terms.values()];
const mains = [...library.mainTerms.values()];
const relations = relationsOf(terms);
const slugs = new Set(
  terms.flatMap(({ id, name, aliases, covers }) => [
    id,
    ...[name, ...aliases, ...covers].map(slugOf),
  ]),
);

test("the data of the glossary has no problems", () => {
  expect(library.problems.filter(({ file }) => file.startsWith("glossary/"))).toEqual([]);
});

const needed =
  `active CPU pricing, API gateway, arrival rate, asynchronous invocation, at-least-once
delivery, auto scaling, BaaS, back-pressure, billed duration, Cloud Run, cold start, concurrency, connection
pool, container, container orchestration, dead-letter queue, deployment package, destination, Docker, edge
function, event, event source mapping, execution environment, extension, FaaS, fan-out, Firecracker, free
tier, GB-second, GPU cold start, gVisor, handler, IaaS, IAM least privilege, idempotency, init phase,
instance, invocation, isolate, keep-alive, Knative, Kubernetes, latency percentile, layer, Little's law, load
balancer, memory size, microservices, microVM, multi-concurrency, observability, PaaS, panic mode, Poisson
process, poll-based invocation, pre-warming, provisioned concurrency, queue, reserved concurrency, retry,
runtime, sandbox, scale to zero, scaling rate, scheduled trigger, secrets manager, serverless, serverless
inference, SLO, snapshot, SnapStart, stateless, synchronous invocation, tail latency, throttling, timeout,
tree shaking, trigger, utilisation, vendor lock-in, VPC, warm start, webhook, workflow orchestration`
    .replace(/\s+/g, " ")
    .split(", ");

test("it has the words that the subject needs", () => {
  expect(needed).toHaveLength(84);
  expect(needed.filter((name) => !slugs.has(slugOf(name)))).toEqual([]);
});

const notNames =
  `ENI, exponential backoff, back-off, p50, p95, p99, p99.9, median, Cloud Run functions, panic
window, billing granularity, elasticity, database proxy, connection pooler, Fluid compute, model loading, concurrency
limit, rate limiting, 429, Azure Function App, Docker Engine, Firecracker microVM, Knative Serving, time to live,
request body, pre-warmed instance, on-failure destination, scheduled event, telemetry, dead-code elimination, flow
control, burst limit, burst concurrency, cold invocation, workflow, requests per second, container scheduler`
    .replace(/\s+/g, " ")
    .split(", ");

test("what is a part, a kind, a measure or a neighbour of a thing is not called a name of it", () => {
  for (const word of notNames) {
    const term = terms.find(({ covers }) => covers.includes(word));
    expect(term?.name, word).toBeDefined();
    expect(terms.filter(({ aliases }) => aliases.includes(word))).toEqual([]);
  }
});

test("a queue of dead letters and a destination are two things, and one says what the other lacks", () => {
  const [queue, destination] = ["dead-letter-queue", "destination"].map((id) =>
    library.terms.get(id),
  );
  const names = (term: typeof queue) => [
    term?.name,
    ...(term?.aliases ?? []),
    ...(term?.covers ?? []),
  ];
  expect(names(queue).join()).not.toMatch(/destination/i);
  expect(names(destination).join()).not.toMatch(/dead|DLQ/i);
  expect(queue?.seeAlso).toContain("destination");
  expect(destination?.plain).toContain(
    "a plain queue of dead letters, which holds the event alone",
  );
});

test("only what belongs to the life of an environment rests on the page about it alone", () => {
  const page = "https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtime-environment.html";
  const urls = ({ sources }: (typeof terms)[number]) =>
    sources.map((one) => (typeof one === "string" ? library.facts.get(one)?.source.url : one.url));
  const alone = terms.filter((term) => urls(term).every((url) => url === page));
  expect(alone.map(({ id }) => id).sort()).toEqual([
    "cold-start",
    "execution-environment",
    "extension",
    "handler",
    "recycling",
    "warm-instance",
    "warm-start",
  ]);
});

test("every term can be reached from serverless, by what requires it or is related to it", () => {
  const reached = new Set(["serverless"]);
  for (const id of reached) {
    const near = relations.get(id);
    for (const next of [near?.requires, near?.requiredBy, near?.related].flatMap((n) => n ?? []))
      reached.add(next.id);
  }
  expect(terms.filter(({ id }) => !reached.has(id)).map(({ id }) => id)).toEqual([]);
});

test("what is related is related from both sides", () => {
  for (const { id } of terms) {
    for (const other of relations.get(id)?.related ?? [])
      expect(relations.get(other.id)?.related.map((one) => one.id)).toContain(id);
  }
});

test("every definition is one sentence that begins with a capital and ends with a full stop", () => {
  const odd = terms.filter(({ definition }) => !/^[A-Z][^!?]*[^.]\.$/.test(definition));
  expect(odd.map(({ definition }) => definition)).toEqual([]);
});

test("no two terms say the same", () => {
  for (const part of ["definition", "plain"] as const)
    expect(new Set(terms.map((term) => term[part])).size).toBe(terms.length);
});

test("nothing is said of every platform that holds on some of them", () => {
  const said = (id: string) => {
    const term = library.terms.get(id);
    return `${term?.definition} ${term?.plain}`;
  };
  // Azure publishes several functions as one app.
  expect(said("faas")).not.toMatch(/published (?:on its own|alone)/);
  // Flex Consumption and Premium both keep instances ready.
  expect(said("azure-functions")).toMatch(
    /\bplans let you keep a number of instances always ready/,
  );
  for (const plan of ["flex-consumption-plan", "functions-premium-plan"])
    expect(JSON.stringify(library.terms.get("azure-functions")?.sources)).toContain(plan);
  // Step Functions has a kind that bills the time.
  expect(said("workflow-orchestration")).toContain("some bill the time");
  // In a queue what failed comes back; in a stream it holds up what is behind it.
  for (const id of ["poll-based-invocation", "event-source-mapping"])
    expect(said(id)).toContain("in a stream");
});

test("there are twenty-one main terms, each with a scenario of its own", () => {
  expect(mains.map(({ id }) => id).sort()).toEqual([
    "auto-scaling",
    "back-pressure",
    "cloud-provider",
    "cold-start",
    "concurrency",
    "connection-pool",
    "container",
    "docker",
    "faas",
    "instance",
    "keep-alive",
    "microservices",
    "percentile",
    "provisioned-concurrency",
    "queue",
    "retry",
    "scale-to-zero",
    "serverless",
    "throttling",
    "timeout",
    "warm-instance",
  ]);
  expect(new Set(mains.map(({ scenario }) => scenario)).size).toBe(21);
});

test.each(mains)("$id is shown in about five seconds with a handful of events", ({ scenario }) => {
  const trace = runOf(scenario);
  const seconds = bentLens(trace).length / 1000;
  expect(seconds).toBeGreaterThan(2);
  expect(seconds).toBeLessThan(9);
  expect(trace.report.requests.arrived).toBeLessThanOrEqual(6);
});

const happens = {
  serverless: { requests: { arrived: 2, cold: 2 }, instances: { created: 2 } },
  faas: { requests: { arrived: 3, warm: 2 }, instances: { created: 1 } },
  "cold-start": { requests: { cold: 1, warm: 1 }, instances: { created: 1 } },
  "warm-instance": { requests: { cold: 1, warm: 2 }, instances: { created: 1 } },
  "auto-scaling": { requests: { cold: 3, warm: 1 }, instances: { created: 3 } },
  container: { requests: { cold: 1, warm: 3 }, instances: { created: 1, peak: 1 } },
  docker: { requests: { cold: 1, warm: 1 }, instances: { created: 1 } },
  microservices: { requests: { cold: 3, warm: 3 }, instances: { created: 3 } },
  "cloud-provider": { requests: { cold: 1, warm: 1 }, instances: { created: 1 } },
  concurrency: { requests: { arrived: 4, cold: 4 } },
  throttling: { requests: { arrived: 4, throttled: 1, completed: 3 }, instances: { peak: 2 } },
  "provisioned-concurrency": { requests: { cold: 1, warm: 2 }, instances: { created: 2 } },
  "keep-alive": { requests: { cold: 2, warm: 1 }, instances: { created: 2 } },
  "scale-to-zero": { requests: { cold: 3 }, instances: { created: 3, peak: 2 } },
  instance: { requests: { cold: 2, warm: 1 }, instances: { created: 2 } },
  queue: { requests: { completed: 4, throttled: 0 }, instances: { peakBusy: 2 } },
  retry: { requests: { completed: 2, clientRetries: 2, gaveUp: 0 }, instances: { peak: 1 } },
  timeout: { requests: { completed: 1, timedOut: 1 } },
  percentile: { requests: { arrived: 6, cold: 1, warm: 5 } },
  "connection-pool": { requests: { completed: 4 }, downstream: { peak: 2, waited: 2 } },
  "back-pressure": { requests: { completed: 2, throttled: 1 }, instances: { peakBusy: 1 } },
};

test.each(Object.entries(happens))("what is said of %s happens in its run", (id, report) => {
  expect(runOf(library.mainTerms.get(id)?.scenario ?? "").report).toMatchObject(report);
});

test("at the end of the scenarios about an end nothing runs", () => {
  for (const id of ["serverless", "auto-scaling", "cloud-provider"]) {
    const { instances, horizon } = runOf(library.mainTerms.get(id)?.scenario ?? "");
    expect(
      [...instances.endedAt].every((at) => at <= horizon),
      id,
    ).toBe(true);
  }
});

test("the answers of a question differ, and none is the longest by far for being right", () => {
  for (const { question } of mains) {
    const { options } = question;
    expect(new Set(options.map(({ text }) => text)).size).toBe(options.length);
  }
  const rightIsLongest = mains.filter(({ question: { options } }) => {
    const longest = Math.max(...options.map(({ text }) => text.length));
    return options.some(({ isRight, text }) => isRight && text.length === longest);
  });
  expect(rightIsLongest.length).toBeLessThanOrEqual(mains.length / 2);
});

test("the sections of a main term use words of the glossary", () => {
  const find = termFinder(terms);
  for (const { id, howItWorks, whyItMatters } of mains)
    expect(termsIn(find, [...howItWorks, ...whyItMatters].join(" ")).size, id).toBeGreaterThan(0);
});

function runOf(scenario: string) {
  const found = library.scenarios.get(scenario);
  if (found === undefined) throw new Error(`${scenario} is not on the shelf`);
  return record(found.scenario);
}

test("eighty terms and more stand on two sources, by their own and their figures'", () => {
  const sourced = glossaryOf(library, []).terms.filter(({ sources }) => sources.length >= 2);
  expect(sourced.length).toBeGreaterThanOrEqual(80);
});
