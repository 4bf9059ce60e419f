// The paths as pages ask for them: each step with the title, the address and the time of what it leads to.

import type { Path, PathFile, PathStep } from "../model/path/path";
import { loadCourse } from "./load-course";
import { loadGlossary } from "./load-glossary";
import { loadLesson } from "./load-lesson";
import { loadLibrary } from "./load-library";
import { once } from "./once";

/** In this order paths are listed. */
const levels = ["beginner", "intermediate", "advanced"];

export const loadPaths = once(async (): Promise<readonly Path[]> => {
  const { paths } = await loadLibrary();
  const written = paths.flatMap(({ name, value }) => (value ? { slug: name, value } : []));
  return Promise.all(
    written
      .toSorted((one, other) => levels.indexOf(one.value.level) - levels.indexOf(other.value.level))
      .map(async ({ slug, value }): Promise<Path> => {
        const steps = await Promise.all(value.steps.map(stepOf));
        const minutes = steps.reduce((sum, step) => sum + step.minutes, 0);
        return { ...value, slug, minutes, steps };
      }),
  );
});

async function stepOf({
  kind,
  of,
  why,
  minutes = 0,
}: PathFile["steps"][number]): Promise<PathStep> {
  const step = { kind, of, why, minutes };
  const [slug = "", section = ""] = of.split("#");
  switch (kind) {
    case "lesson": {
      const { lessons } = await loadCourse();
      const found = lessons.find((lesson) => lesson.slug === slug)?.frontmatter;
      const title = found?.title ?? slug;
      return { ...step, title, href: `/lessons/${slug}/`, minutes: found?.minutes ?? 0 };
    }
    case "section": {
      const lesson = await loadLesson(slug);
      const heading =
        lesson.kind === "lesson" ? lesson.headings.find(({ id }) => id === section) : undefined;
      return { ...step, title: heading?.text ?? section, href: `/lessons/${slug}/#${section}` };
    }
    case "term": {
      const { byId } = await loadGlossary();
      return { ...step, title: byId.get(of)?.term.name ?? of, href: `/glossary/${of}/` };
    }
    case "goal": {
      const goal = (await loadLibrary()).goals.get(of);
      return { ...step, title: goal?.title ?? of, href: `/lab/?goal=${of}` };
    }
    case "scenario": {
      const { scenarios } = await loadLibrary();
      return { ...step, title: scenarios.get(of)?.title ?? of, href: `/lab/#1.shelf=${of}` };
    }
  }
}
