// What a page asks for: a lesson ready to render, or (in development) the list of what is wrong with it.
// A build stops instead, with every fault in its message.
// The stamp is rewritten when the content changes, so that `next dev` renders the page again.

import { readFile } from "node:fs/promises";
import path from "node:path";
import { getMDXComponent } from "mdx-bundler/client";
import { contentStamp } from "@/.cache/content-stamp";
import { compileLesson } from "../compile/compile-lesson";
import { asKept, type KeptLesson, readCompiled } from "../compile/compiled-cache";
import { compiledFolder, contentFolder } from "../library/content-folder";
import type { Library } from "../library/library";
import type { Term } from "../model/glossary/term";
import type { Heading, LessonFrontmatter, Source } from "../model/lesson";
import type { Passage } from "../model/passage";
import { type ContentProblem, printProblem } from "../model/problem";
import type { Scene } from "../model/scene";
import { sharedLibrary } from "./load-library";

/** What stands in a lesson; the page gives the components. */
export type LessonBody = ReturnType<typeof getMDXComponent>;

export type Lesson = {
  readonly kind: "lesson";
  readonly slug: string;
  readonly frontmatter: LessonFrontmatter;
  readonly Body: LessonBody;
  /** Its presentation; null where no scene is marked. */
  readonly deck: { readonly Body: LessonBody; readonly scenes: readonly Scene[] } | null;
  readonly headings: readonly Heading[];
  /** The glossary terms that the frontmatter asks a reader to know first. */
  readonly requires: readonly Term[];
  readonly sources: readonly Source[];
  readonly factIds: readonly string[];
  readonly termIds: readonly string[];
  readonly passages: readonly Passage[];
  readonly words: number;
  readonly minutes: number;
};

export type BrokenLesson = {
  readonly kind: "broken";
  readonly slug: string;
  readonly problems: readonly ContentProblem[];
};

const inDevelopment = process.env.NODE_ENV === "development";
const loaded = new Map<string, Promise<Lesson | BrokenLesson>>();

export function loadLesson(slug: string): Promise<Lesson | BrokenLesson> {
  const key = `${slug} ${contentStamp}`;
  const known = loaded.get(key);
  if (known !== undefined) return known;
  const lesson = load(slug);
  loaded.set(key, lesson);
  return lesson;
}

async function load(slug: string): Promise<Lesson | BrokenLesson> {
  const library = await sharedLibrary();
  const compiled =
    (await readCompiled(compiledFolder, slug, contentStamp)) ?? (await compileAnew(slug, library));
  const problems = [...library.problems, ...compiled.problems];
  const lesson = problems.length === 0 ? await finish(compiled, library.terms) : undefined;
  if (lesson !== undefined) return lesson;
  if (inDevelopment) return { kind: "broken", slug, problems };
  throw new Error(problems.map(printProblem).join("\n"));
}

async function compileAnew(slug: string, library: Library): Promise<KeptLesson> {
  const file = `lessons/${slug}/lesson.mdx`;
  const text = await readFile(path.join(contentFolder, file), "utf8");
  return asKept(await compileLesson({ slug, file, text }, { root: contentFolder, library }));
}

async function finish(
  kept: KeptLesson,
  terms: ReadonlyMap<string, Term>,
): Promise<Lesson | undefined> {
  const { slug, frontmatter, deck, headings, sources, factIds, termIds, passages, words } = kept;
  if (frontmatter === undefined) return undefined;
  return {
    kind: "lesson",
    slug,
    frontmatter,
    Body: getMDXComponent(await kept.codeOf("lesson")),
    deck: deck && { Body: getMDXComponent(await kept.codeOf("deck")), scenes: deck.scenes },
    headings,
    requires: frontmatter.requires.flatMap((id) => terms.get(id) ?? []),
    sources,
    factIds,
    termIds,
    passages,
    words,
    minutes: frontmatter.minutes,
  };
}
