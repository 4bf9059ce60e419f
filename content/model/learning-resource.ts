// The lessons and the course in the vocabulary of schema.org, for search engines. Addresses are relative to
// the page they stand on, so that they hold wherever the site is served.
import type { LessonFrontmatter } from "./lesson";
import {
  breadcrumbs,
  type Cited,
  citations,
  courseTerms,
  english,
  free,
  graphOf,
} from "./schema-org";

export type DescribedLesson = { readonly slug: string } & Pick<
  LessonFrontmatter,
  "title" | "description" | "level" | "area" | "minutes" | "goals" | "updated"
>;

type SiteName = { readonly name: string; readonly description: string };

/** For the page of a lesson; `requires` are the names of the terms to know first, `quiz` says whether it has one. */
export function learningResource(
  lesson: DescribedLesson,
  requires: readonly string[],
  site: SiteName,
  quiz: boolean,
  sources: readonly Cited[] = [],
) {
  return graphOf(
    {
      "@type": "LearningResource",
      "@id": "./",
      url: "./",
      ...factsOf(lesson),
      ...citations(sources),
      dateModified: lesson.updated,
      ...(requires.length > 0 ? { competencyRequired: requires } : {}),
      isPartOf: { "@type": "Course", "@id": "../../", name: site.name, url: "../../" },
    },
    ...(quiz ? [quizOf(lesson)] : []),
    breadcrumbs({ name: "Course", item: "../../" }, { name: lesson.title, item: "./" }),
  );
}

function quizOf({ title, level, goals }: DescribedLesson) {
  return {
    "@type": "Quiz",
    "@id": "#quiz",
    url: "#quiz",
    name: `Quiz: ${title}`,
    about: { "@type": "Thing", name: title },
    learningResourceType: "quiz",
    educationalLevel: level,
    assesses: goals,
    ...english,
    isPartOf: { "@id": "./" },
  };
}

/** For the first page. */
export function course(lessons: readonly DescribedLesson[], { name, description }: SiteName) {
  const minutes = lessons.reduce((sum, lesson) => sum + lesson.minutes, 0);
  return graphOf(
    {
      "@type": "Course",
      "@id": "./",
      url: "./",
      name,
      description,
      ...courseTerms(name, "./", minutes),
      hasPart: lessons.map((lesson) => ({
        "@type": "LearningResource",
        "@id": `lessons/${lesson.slug}/`,
        url: `lessons/${lesson.slug}/`,
        ...factsOf(lesson),
      })),
    },
    breadcrumbs({ name: "Course", item: "./" }),
  );
}

function factsOf({ title, description, level, area, minutes, goals }: DescribedLesson) {
  return {
    name: title,
    description,
    ...free,
    learningResourceType: "lesson",
    educationalLevel: level,
    about: area,
    teaches: goals,
    timeRequired: `PT${minutes}M`,
  };
}
