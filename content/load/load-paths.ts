// The paths as pages ask for them: each step with the title, the address and the time of what it leads to.

import { contentFolder } from "../library/content-folder";
import { readPaths } from "../library/read-paths";
import { loadShelf } from "../library/scenario-shelf";
import type { Path, PathFile, PathStep } from "../model/path/path";
import { loadCourse } from "./load-course";
import { loadGlossary } from "./load-glossary";
import { loadGoals } from "./load-goals";
import { loadLesson } from "./load-lesson";

/** In this order paths are listed. */
const levels = ["beginner", "intermediate", "advanced"];

let loaded: Promise<readonly Path[]> | undefined;

export function loadPaths(): Promise<readonly Path[]> {
  if (loaded === undefined || process.env.NODE_ENV === "development") loaded = load();
  return loaded;
}

async function load(): Promise<readonly Path[]> {
  const written = await readPaths(contentFolder);
  const paths = written.flatMap(({ slug, value }) => (value === undefined ? [] : { slug, value }));
  return Promise.all(
    paths
      .toSorted((one, other) => levels.indexOf(one.value.level) - levels.indexOf(other.value.level))
      .map(async ({ slug, value }): Promise<Path> => {
        const steps = await Promise.all(value.steps.map(stepOf));
        const minutes = steps.reduce((sum, step) => sum + step.minutes, 0);
        return { ...value, slug, minutes, steps };
      }),
  );
}

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
      const goal = (await loadGoals()).find(({ id }) => id === of);
      return { ...step, title: goal?.title ?? of, href: `/lab/?goal=${of}` };
    }
    case "scenario": {
      const { scenarios } = await loadShelf();
      return { ...step, title: scenarios.get(of)?.title ?? of, href: `/lab/#1.shelf=${of}` };
    }
  }
}
