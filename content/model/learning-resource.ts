// The lessons and the course in the vocabulary of schema.org, for search engines. Addresses are relative to
// the page they stand on, so that they hold wherever the site is served.
import { breadcrumbs } from "./breadcrumbs";
import type { LessonFrontmatter } from "./lesson";

export type DescribedLesson = { readonly slug: string } & Pick<
  LessonFrontmatter,
  "title" | "description" | "level" | "area" | "minutes" | "goals" | "updated"
>;

type SiteName = { readonly name: string; readonly description: string };

const license = "https://creativecommons.org/licenses/by/4.0/";

/** For the page of a lesson; `requires` are the names of the terms to know first, `quiz` says whether it has one. */
export function learningResource(
  lesson: DescribedLesson,
  requires: readonly string[],
  site: SiteName,
  quiz: boolean,
) {
  return {
    "@context": "https://schema.org",
    "@graph": [
      {
        "@type": "LearningResource",
        "@id": "./",
        url: "./",
        ...factsOf(lesson),
        dateModified: lesson.updated,
        ...(requires.length > 0 ? { competencyRequired: requires } : {}),
        isPartOf: { "@type": "Course", "@id": "../../", name: site.name, url: "../../" },
      },
      ...(quiz ? [quizOf(lesson)] : []),
      breadcrumbs([
        { name: "Course", item: "../../" },
        { name: lesson.title, item: "./" },
      ]),
    ],
  };
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
    inLanguage: "en",
    license,
    isPartOf: { "@id": "./" },
  };
}

/** For the first page. */
export function course(lessons: readonly DescribedLesson[], { name, description }: SiteName) {
  const minutes = lessons.reduce((sum, lesson) => sum + lesson.minutes, 0);
  return {
    "@context": "https://schema.org",
    "@graph": [
      {
        "@type": "Course",
        "@id": "./",
        url: "./",
        name,
        description,
        inLanguage: "en",
        license,
        isAccessibleForFree: true,
        provider: { "@type": "Organization", name, url: "./" },
        offers: { "@type": "Offer", category: "Free", price: 0, priceCurrency: "USD" },
        hasCourseInstance: {
          "@type": "CourseInstance",
          courseMode: "online",
          courseWorkload: `PT${minutes}M`,
        },
        hasPart: lessons.map(({ slug, ...lesson }) => ({
          "@type": "LearningResource",
          "@id": `lessons/${slug}/`,
          url: `lessons/${slug}/`,
          ...factsOf({ slug, ...lesson }),
        })),
      },
      breadcrumbs([{ name: "Course", item: "./" }]),
    ],
  };
}

function factsOf({ title, description, level, area, minutes, goals }: DescribedLesson) {
  return {
    name: title,
    description,
    inLanguage: "en",
    license,
    isAccessibleForFree: true,
    learningResourceType: "lesson",
    educationalLevel: level,
    about: area,
    teaches: goals,
    timeRequired: `PT${minutes}M`,
  };
}
