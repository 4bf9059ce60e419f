// One number of a scenario's file set to another value, by its path: "platform.provisioned", "traffic.of[0].perSecond".
// What the file leaves to its preset or to the defaults is written down first, as far as the value needs it around
// itself. Whether the outcome is a scenario is for the reader to say.
import type { Scenario } from "@/simulator/scenario";
import { type Problem, printPath, show } from "./scenario-problem";
import { writeSettings } from "./scenario-write";

export type NumberPath = readonly (string | number)[];

export type Setting = { readonly path: NumberPath; readonly value: number | string };

export type Varied =
  | { readonly ok: true; readonly json: unknown }
  | { readonly ok: false; readonly problem: Problem };

const form = /^[\w$-]+(?:\.[\w$-]+|\[\d{1,7}\])*$/;

/** null: not a path. */
export function readPath(text: string): NumberPath | null {
  if (!form.test(text)) return null;
  return [...text.matchAll(/\[(\d+)\]|[\w$-]+/g)].map(([key, index]) =>
    index === undefined ? key : Number(index),
  );
}

/** Whether they are the same or one is part of what the other sets. */
export function meet(one: NumberPath, other: NumberPath): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return short.every((key, n) => key === long[n]);
}

/** `scenario` is what was read from `json`. */
export function vary(json: unknown, scenario: Scenario, settings: readonly Setting[]): Varied {
  const settled = writeSettings(scenario);
  let varied = json;
  for (const { path, value } of settings) {
    const set = withValue({ own: varied, settled, path, at: 0, value });
    if (!set.ok) return set;
    varied = set.json;
  }
  return { ok: true, json: varied };
}

type Place = Setting & {
  /** What the file has here, and what holds here if it has nothing. */
  readonly own: unknown;
  readonly settled: unknown;
  /** How many keys of the path lead here. */
  readonly at: number;
};

function withValue({ own, settled, path, at, value }: Place): Varied {
  const key = path[at];
  if (key === undefined) return { ok: true, json: value };
  const here = own ?? settled ?? (typeof key === "number" ? [] : {});
  const wrong = (expected: string): Varied => ({
    ok: false,
    problem: { path: printPath(path.slice(0, at)), expected, found: show(own ?? settled) },
  });
  const next = (of: unknown): Varied =>
    withValue({ own: of, settled: partOf(settled, key), path, at: at + 1, value });
  if (typeof key === "number") {
    if (!Array.isArray(here) || key >= here.length) return wrong(`a list with a member [${key}]`);
    const member = next(here[key]);
    return member.ok ? { ok: true, json: here.with(key, member.json) } : member;
  }
  if (typeof here !== "object" || Array.isArray(here))
    return wrong(`an object, which may have a key ${JSON.stringify(key)}`);
  const part = next(partOf(here, key));
  return part.ok ? { ok: true, json: { ...here, [key]: part.json } } : part;
}

function partOf(whole: unknown, key: string | number): unknown {
  return typeof whole === "object" && whole !== null && Object.hasOwn(whole, key)
    ? Reflect.get(whole, key)
    : undefined;
}
