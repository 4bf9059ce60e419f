// The glossary of the site, read once in a build. The stamp is rewritten when the content changes, so that
// `next dev` renders the pages again.
import { contentStamp } from "@/.cache/content-stamp";
import { type Glossary, glossaryOf } from "./glossary-of";
import { loadLesson } from "./load-lesson";
import { sharedLibrary } from "./load-library";

export type { GlossaryTerm } from "./glossary-of";

const loaded = new Map<number, Promise<Glossary>>();

export function loadGlossary(): Promise<Glossary> {
  const known = loaded.get(contentStamp);
  if (known !== undefined) return known;
  const glossary = load();
  loaded.set(contentStamp, glossary);
  return glossary;
}

async function load(): Promise<Glossary> {
  const library = await sharedLibrary();
  const found = await Promise.all(library.course.lessons.map(loadLesson));
  const lessons = found.filter((lesson) => lesson.kind === "lesson");
  return glossaryOf(library, lessons);
}
