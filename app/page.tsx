// The first page: what this is, for whom, where to start, and the course as a map.

import { StructuredData } from "@/components/glossary/term/structured-data";
import { PathList } from "@/components/path/path-list";
import { ContinueLink } from "@/components/progress/continue-link";
import { Simulator } from "@/components/simulator/simulator";
import { CourseMap } from "@/components/site/course-map";
import { More } from "@/components/site/more";
import { site } from "@/components/site/site";
import controls from "@/components/ui/controls.module.css";
import { LineIcon } from "@/components/ui/line-icon";
import { Link } from "@/components/ui/link";
import page from "@/components/ui/page.module.css";
import { loadLessonParts } from "@/content/load/lesson-parts";
import { loadCourse } from "@/content/load/load-course";
import { loadCourseLines } from "@/content/load/load-course-lines";
import { loadLibrary } from "@/content/load/load-library";
import { loadPaths } from "@/content/load/load-paths";
import { course } from "@/content/model/learning-resource";
import { lessonsOn, pathWithSections } from "./_site/path-sections";
import styles from "./home.module.css";

export default async function HomePage() {
  const lessons = await courseLessons();
  const first = lessons[0];
  const shown = (await loadLibrary()).scenarios.get("first-request");
  return (
    <div className={page.page}>
      <StructuredData data={course(await describedLessons(), site)} />
      <section className={styles.hero}>
        <h1>Watch serverless run</h1>
        <p>
          An event arrives. If an instance is warm, it answers at once. If none is, one has to start
          first. Nearly everything that surprises people about serverless follows from that: the
          slow first request, the bill, the limits. Press play, stop it, rewind it, and ask it why.
        </p>
        {first !== undefined && (
          <Link className={`${controls.main} ${styles.start}`} href={first.href}>
            Start with {first.title.toLowerCase()}
            <LineIcon of="onward" />
          </Link>
        )}
        <ContinueLink lessons={lessons.map(({ title, parts }) => ({ title, ...parts }))} />
      </section>
      {shown && <Simulator {...shown} width={1222} level={2} />}
      <CourseMap lessons={lessons} lines={await loadCourseLines()} />
      <PathList paths={await pathsWithSections()} />
      <More />
    </div>
  );
}

async function courseLessons() {
  const { lessons } = await loadCourse();
  return Promise.all(
    lessons.map(async ({ slug, frontmatter }) => ({
      href: `/lessons/${slug}/`,
      ...frontmatter,
      parts: await loadLessonParts(slug),
    })),
  );
}

async function pathsWithSections() {
  return Promise.all(
    (await loadPaths()).map(async (path) => ({
      ...path,
      counted: pathWithSections(path, await lessonsOn(path)),
    })),
  );
}

async function describedLessons() {
  const { lessons } = await loadCourse();
  return lessons.map(({ slug, frontmatter }) => ({ slug, ...frontmatter }));
}
