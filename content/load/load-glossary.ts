// The glossary of the site as its pages ask for it.
import { glossaryOf } from "./glossary-of";
import { loadLesson } from "./load-lesson";
import { loadLibrary } from "./load-library";
import { once } from "./once";

export type { GlossaryTerm } from "./glossary-of";

export const loadGlossary = once(async () => {
  const library = await loadLibrary();
  const found = await Promise.all(library.course.lessons.map(loadLesson));
  return glossaryOf(
    library,
    found.filter((lesson) => lesson.kind === "lesson"),
  );
});
