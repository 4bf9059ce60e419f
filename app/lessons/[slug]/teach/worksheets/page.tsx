// The worksheet of a lesson in its versions: the same questions with other numbers, each with a key worked out from its
// own runs; and one for each name.
import type { Metadata } from "next";
import "@/components/classroom/styles";
import { NamedSheetsIsland } from "@/components/classroom/print/named-sheets-island";
import { PrintLink } from "@/components/classroom/print/print-link";
import styles from "@/components/classroom/print/teach.module.css";
import { WorksheetVersion } from "@/components/classroom/print/worksheet-version";
import { ContentProblems } from "@/components/lesson/content-problems";
import controls from "@/components/ui/controls.module.css";
import { Link } from "@/components/ui/link";
import page from "@/components/ui/page.module.css";
import { loadLesson } from "@/content/load/load-lesson";
import { versions } from "@/content/model/worksheet/version";
import { lessonsTaught, type TeachPageProps, teachMetadata } from "../teach-route";

export const dynamicParams = false;

export const generateStaticParams = lessonsTaught;

export function generateMetadata(props: TeachPageProps): Promise<Metadata> {
  return teachMetadata(props, (lesson) => ({
    title: `Worksheets: ${lesson}`,
    description: `Four versions of the worksheet for the lesson “${lesson}”, and one for each name: the same questions with other numbers, each with its key.`,
  }));
}

export default async function WorksheetsPage({ params }: TeachPageProps) {
  const { slug } = await params;
  const lesson = await loadLesson(slug);
  if (lesson.kind === "broken") return <ContentProblems problems={lesson.problems} />;
  if (lesson.teach === null) return null;
  const { title } = lesson.frontmatter;
  const tasks = lesson.teach.worksheet;
  return (
    <article className={`${page.page} ${page.text} ${styles.page}`}>
      <h1>Worksheets: {title}</h1>
      <p>
        The same questions with other numbers, so that neighbours do not have the same answers. The
        numbers of each key come from its own runs.{" "}
        <span className={controls.screen}>
          <Link href={`/lessons/${slug}/teach/`}>
            All that there is for teachers of this lesson
          </Link>
        </span>
      </p>
      <ul className={`${controls.row} ${controls.screen} ${styles.ways}`}>
        {versions.map((letter) => (
          <li key={letter}>
            Print version {letter}:{" "}
            <PrintLink part={`sheet-${letter.toLowerCase()}`} of={`version ${letter}`}>
              the sheet
            </PrintLink>
            ,{" "}
            <PrintLink part={`key-${letter.toLowerCase()}`} of={`version ${letter}`}>
              its key
            </PrintLink>
          </li>
        ))}
      </ul>
      <section aria-labelledby="by-name" className={styles.byName}>
        <h2 id="by-name" className={controls.screen}>
          One for each name
        </h2>
        <p className={controls.screen}>
          Of every task, the name decides which version somebody gets: the same name always the
          same. Nothing is sent anywhere, and the names are not kept.
        </p>
        <NamedSheetsIsland {...{ slug, title, tasks }} />
      </section>
      {versions.map((letter, version) => (
        <WorksheetVersion key={letter} {...{ title, tasks, version }} />
      ))}
    </article>
  );
}
