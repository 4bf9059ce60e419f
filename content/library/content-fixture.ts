// For tests: a sound content folder in a temporary place, with some of its files replaced.
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { getMDXComponent } from "mdx-bundler/client";
import { createElement, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Fact } from "../model/fact";
import type { Term } from "../model/glossary/term";
import { printProblem } from "../model/problem";
import { vocabulary } from "../model/vocabulary";
import { type ContentCheck, checkContent } from "./check-content";
import type { Library } from "./library";

export const head = `---
title: Cold starts
description: What a request waits for.
level: beginner
area: performance
# The minutes are worked out.
aliases: []
goals: [Say what a cold start is., Measure one.]
requires: [cold-start]
updated: 2026-11-20
---
`;
export const body = "\nA request waits.\n";
export const facts: readonly Fact[] = [
  {
    id: "init-limit",
    statement: "Initialisation may take this long.",
    value: "10",
    unit: "s",
    source: { kind: "documentation", title: "A guide", url: "https://example.org/guide" },
    date: "2026-10-01",
    read: "2026-11-20",
    reviewBy: "2027-05-31",
  },
];
export const terms: readonly Term[] = [
  {
    id: "cold-start",
    name: "Cold start",
    aliases: [],
    covers: [],
    keywords: [],
    level: "beginner",
    area: "performance",
    definition: "The start of an instance while a request waits.",
    plain: "A request waits. ".repeat(15),
    seeAlso: [],
    requires: [],
    sources: ["init-limit"],
  },
];
const scenario = { title: "The first request waits", description: "One event comes." };
const eight = {
  title: "Eight",
  description: "Eight events come, a second apart.",
  preset: "lambda-node",
  horizon: "20s",
  traffic: { kind: "trace", at: ["1s", "4s", "5s", "6s", "7s", "8s", "9s", "10s"] },
};

export const goal = {
  title: "Cheap",
  text: "Make it cheap.",
  scenario: "eight",
  knobs: ["memory"],
  targets: [{ measure: "usdAMonth", below: 5 }],
};

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** The problems of sound content with these files put in or replaced, as the terminal prints them. */
export async function errorsOf(files: Files): Promise<readonly string[]> {
  return (await checkedWith(files)).problems.map(printProblem);
}

/** Sound content with these files put in or replaced, as the check reads it. */
export function checkedWith(files: Files): Promise<ContentCheck> {
  return checked({
    "course.json": '{ "lessons": ["one"] }',
    "facts/facts.json": JSON.stringify(facts),
    "glossary/terms.json": JSON.stringify(terms),
    "lessons/one/lesson.mdx": head + body,
    "scenarios/first-request.json": JSON.stringify(scenario),
    "scenarios/eight.json": JSON.stringify(eight),
    "goals/cheap.json": JSON.stringify(goal),
    ...files,
  });
}

/** The problems of a content folder with these files and no others. */
export async function errorsOfAll(files: Files): Promise<readonly string[]> {
  return (await checked(files)).problems.map(printProblem);
}

async function checked(files: Files): Promise<ContentCheck> {
  const folder = await mkdtemp(path.join(tmpdir(), "content-"));
  const root = path.join(folder, "content");
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(root, name)), { recursive: true });
    await writeFile(path.join(root, name), text);
  }
  const found = await checkContent(root);
  await rm(folder, { recursive: true });
  return found;
}

export function lesson(text: string): Files {
  return { "lessons/one/lesson.mdx": text };
}

/** A library of these facts and terms, and of nothing else. */
export const library: Library = {
  course: { lessons: ["one"] },
  facts: new Map(facts.map((fact) => [fact.id, fact])),
  terms: new Map(terms.map((term) => [term.id, term])),
  foundBy: new Map(),
  mainTerms: new Map(),
  figures: new Map(),
  pairs: new Map(),
  scenarios: new Map(),
  unreadScenarios: new Set(),
  misconceptions: new Map(),
  goals: new Map(),
  paths: [],
  problems: [],
};

function asText(props: object): object {
  const entries = Object.entries(props).map(([name, value]) => [
    name,
    typeof value === "object" ? JSON.stringify(value) : value,
  ]);
  return Object.fromEntries(entries);
}

/** A lesson as HTML, or its deck, each component as an element of its own. */
export function drawn(code = "", as: "lesson" | "deck" = "lesson"): string {
  const completed = ["CodeBlock", "Diagram", "TableFrame"];
  const components = Object.fromEntries(
    [...Object.keys(vocabulary), ...completed].map((name) => [
      name,
      ({ children, ...props }: { readonly children?: ReactNode }) =>
        createElement(`x-${name.toLowerCase()}`, asText(props), children),
    ]),
  );
  const inside = ({ children }: { readonly children: ReactNode }) => children;
  const nothing = () => null;
  const parts =
    as === "deck"
      ? { Reading: nothing, Stage: inside, h2: nothing }
      : {
          ...{ Notes: nothing, OnStage: nothing, Vote: nothing },
          ...{ Reading: inside, Scene: inside, Stage: inside },
        };
  const all = { ...components, ...parts };
  return renderToStaticMarkup(createElement(getMDXComponent(code), { components: all }));
}
