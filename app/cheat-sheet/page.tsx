// The course on paper: a page for each lesson, made of what the lesson itself says.
import type { Metadata } from "next";
import "@/components/classroom/styles";
import { PrintLink } from "@/components/classroom/print/print-link";
import { LessonSheet } from "@/components/lesson/sheet/lesson-sheet";
import { site } from "@/components/site/site";
import controls from "@/components/ui/controls.module.css";
import page from "@/components/ui/page.module.css";
import { loadSheets } from "@/content/load/load-sheets";
import { linkPreview } from "../_site/link-preview";
import { knownAddress } from "../_site/site-url";
import styles from "./cheat-sheet.module.css";

export const metadata: Metadata = {
  title: "Serverless cheat sheet",
  description:
    "The course on paper: for each lesson one page with what to keep, its words, figures, good practices and what is often believed.",
  ...linkPreview("/cheat-sheet/"),
};

export default async function CheatSheetPage() {
  const sheets = await loadSheets();
  return (
    <article className={page.page}>
      <div className={`${controls.screen} ${styles.head}`}>
        <h1>The course on paper</h1>
        <p>
          One page for each lesson: what to keep of it, its words, the figures that matter, good
          practices, and what is often believed and not so. Printed on A4, each takes one page.
        </p>
        <ol className={styles.list}>
          {sheets.map(({ slug, title }) => (
            <li key={slug}>
              <a href={`#${slug}`}>{title}</a>
              <span className={controls.scripted}>
                <PrintLink part={slug}>
                  Print<span className={controls.spoken}> {title}</span>
                </PrintLink>
              </span>
            </li>
          ))}
        </ol>
        <p className={controls.scripted}>
          <PrintLink part="sheets">Print all of them</PrintLink>
        </p>
      </div>
      <div id="sheets" className={styles.sheets}>
        {sheets.map((sheet) => (
          <LessonSheet key={sheet.slug} {...sheet} from={fromOf(sheet)} />
        ))}
      </div>
    </article>
  );
}

function fromOf({ slug, updated }: { readonly slug: string; readonly updated: string }): string {
  return `${site.name}, lesson of ${updated}, ${knownAddress(`/lessons/${slug}/`)}. CC BY 4.0.`;
}
