// One lesson: its text from the pipeline, its furniture from components, joined here.

import type { Metadata } from "next";
import { Neighbourhood } from "@/components/glossary/map/neighbourhood";
import { StructuredData } from "@/components/glossary/term/structured-data";
import { ContentProblems } from "@/components/lesson/content-problems";
import { Contents } from "@/components/lesson/contents/contents";
import { Pager } from "@/components/lesson/contents/pager";
import { LessonEnd } from "@/components/lesson/end/lesson-end";
import { Later } from "@/components/lesson/later/later";
import styles from "@/components/lesson/lesson.module.css";
import { lessonComponents } from "@/components/lesson/lesson-components";
import { LessonHeader } from "@/components/lesson/lesson-header";
import { LessonSimulator, type LessonSimulatorProps } from "@/components/lesson/lesson-simulator";
import { Sources } from "@/components/lesson/sources";
import { ReadMark } from "@/components/progress/read-mark";
import { Quiz } from "@/components/quiz/quiz";
import { site } from "@/components/site/site";
import page from "@/components/ui/page.module.css";
import { sectionsOf } from "@/content/load/lesson-parts";
import { type CourseLesson, loadCourse } from "@/content/load/load-course";
import { type GlossaryTerm, loadGlossary } from "@/content/load/load-glossary";
import { type Lesson, loadLesson } from "@/content/load/load-lesson";
import { loadLibrary } from "@/content/load/load-library";
import { loadPaths } from "@/content/load/load-paths";
import { type AdditionName, additions } from "@/content/model/addition";
import { termsIn } from "@/content/model/glossary/term-names";
import { learningResource } from "@/content/model/learning-resource";
import { placesInPaths } from "@/content/model/path/paths-file";
import { microsOf } from "@/content/model/scenario/scenario-micros";
import { shownThingsOf } from "@/content/model/shows";
import { linkPreview } from "../../_site/link-preview";
import { lessonFigures } from "./lesson-figures";

type PageProps = { readonly params: Promise<{ readonly slug: string }> };

export const dynamicParams = false;

export async function generateStaticParams() {
  const { lessons } = await loadCourse();
  return lessons.map(({ slug }) => ({ slug }));
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const lesson = await loadLesson((await params).slug);
  if (lesson.kind === "broken") return { title: "Content problems" };
  const { title, description } = lesson.frontmatter;
  return {
    // With the word that people type beside what they look for.
    title: /server|service/i.test(title) ? `${title}: a lesson` : `${title} in serverless`,
    description,
    ...linkPreview(`/lessons/${lesson.slug}/`, "article"),
  };
}

export default async function LessonPage({ params }: PageProps) {
  const lesson = await loadLesson((await params).slug);
  if (lesson.kind === "broken") return <ContentProblems problems={lesson.problems} />;
  const { frontmatter, headings, sources, quiz, Body } = lesson;
  const neighbours = await neighboursOf(lesson);
  const own = await termOf(lesson);
  const inContents = [
    ...headings.filter(({ depth }) => depth <= 3),
    ...(quiz ? [quizHeading, endHeading] : []),
    ...(own ? [aroundHeading] : []),
    sourcesHeading,
  ];
  return (
    <article className={`${page.page} ${styles.page}`} data-lesson="">
      <link rel="alternate" type="text/markdown" href="index.md" />
      <LessonHeader
        {...frontmatter}
        time={lesson.time}
        requires={lesson.requires}
        ways={waysFrom(lesson)}
        paths={placesInPaths(await loadPaths(), "lesson", lesson.slug)}
      />
      <div className={styles.contents}>
        <Contents headings={inContents} />
        <ReadMark slug={lesson.slug} sections={sectionsOf(lesson)} />
      </div>
      <div className={styles.body}>
        <Body components={{ ...lessonComponents, ...lessonFigures, Simulator: SimulatorOfShelf }} />
        {quiz && <Quiz quiz={quiz} />}
        {quiz && (
          <LessonEnd
            slug={lesson.slug}
            goals={frontmatter.goals}
            terms={lesson.sheet ? await termsNamed(lesson.sheet.words) : []}
            next={neighbours.next}
          />
        )}
        {own && <Around {...own} />}
        <Sources sources={sources} />
        <Pager {...neighbours} />
      </div>
      <Later />
      <StructuredData
        data={learningResource(
          { slug: lesson.slug, ...frontmatter },
          lesson.requires.map(({ name }) => name),
          site,
          quiz !== null,
          sources,
        )}
      />
    </article>
  );
}

type SimulatorOfShelfProps = Pick<LessonSimulatorProps, "prediction" | "map" | "code"> & {
  readonly scenario: string;
  readonly against?: string;
  readonly goal?: string;
  readonly shows?: string;
  readonly adds?: AdditionName;
  readonly still?: string;
  readonly look?: string;
  readonly loops?: boolean;
  /** It is not the first of its scenario on the page. */
  readonly nth?: number;
};

/** The pipeline has checked that the scenario is on the shelf, and has worked out the prediction's answer. */
async function SimulatorOfShelf(props: SimulatorOfShelfProps) {
  const { scenario: id, against, goal, shows, adds, prediction, map, code } = props;
  const { still, look, loops, nth } = props;
  const { scenarios, goals } = await loadLibrary();
  const found = scenarios.get(id);
  if (found === undefined) return null;
  const { scenario, preset } = found;
  const title = nth === undefined ? found.title : `${found.title}, ${goal ? "your turn" : "again"}`;
  return (
    <LessonSimulator
      {...{ id, nth, title, scenario, preset }}
      {...{ prediction, map, code }}
      added={adds && additions[adds]}
      against={scenarios.get(against ?? "")}
      goal={goals.get(goal ?? "")}
      shows={shows === undefined ? undefined : shownThingsOf(shows)}
      still={still === undefined ? undefined : microsOf(still)}
      look={look}
      loops={loops}
    />
  );
}

const quizHeading = { depth: 2, id: "quiz", text: "Quiz" } as const;
const endHeading = { depth: 2, id: "end", text: "Where you stand now" } as const;
const aroundHeading = { depth: 2, id: "around", text: "Around this lesson" } as const;
const sourcesHeading = { depth: 2, id: "sources", text: "Sources" } as const;
const course = { href: "/", title: "The course" };

function waysFrom({ slug, deck, teach }: Lesson) {
  return [
    ...(deck ? [{ href: `/present/${slug}/`, text: "Present" }] : []),
    ...(teach ? [{ href: `/lessons/${slug}/teach/`, text: "Teach this lesson" }] : []),
  ];
}

/** The word of the glossary that the lesson is about. */
async function termOf({ frontmatter }: Lesson): Promise<GlossaryTerm | undefined> {
  const { find, byId } = await loadGlossary();
  const [id = ""] = termsIn(find, [frontmatter.title, ...frontmatter.aliases].join(". "));
  return byId.get(id);
}

/** What to know first, what is near and what it leads to: each a way into the glossary. */
function Around({ term, ...near }: GlossaryTerm) {
  return (
    <section data-part="around">
      <h2 id="around">Around this lesson</h2>
      <Neighbourhood center={term} {...near} small />
    </section>
  );
}

async function neighboursOf({ slug }: Lesson) {
  const { lessons } = await loadCourse();
  const at = lessons.findIndex((lesson) => lesson.slug === slug);
  return { previous: neighbour(lessons[at - 1]), next: neighbour(lessons[at + 1]) };
}

function neighbour(lesson: CourseLesson | undefined) {
  return lesson === undefined
    ? course
    : { href: `/lessons/${lesson.slug}/`, ...lesson.frontmatter };
}

async function termsNamed(ids: readonly string[]) {
  const { byId } = await loadGlossary();
  return ids.flatMap((id) => {
    const term = byId.get(id)?.term;
    return term ? [{ id, name: term.name }] : [];
  });
}
