// All words of the subject on one page: to be read, filtered, and seen as a map.
import type { Metadata } from "next";
import { GlossaryFilter } from "@/components/glossary/list/glossary-filter";
import { GlossaryList, lettersOf } from "@/components/glossary/list/glossary-list";
import { ListMarks } from "@/components/glossary/list/list-marks";
import { SubjectMap } from "@/components/glossary/map/subject-map";
import { StructuredData } from "@/components/glossary/term/structured-data";
import controls from "@/components/ui/controls.module.css";
import { Link } from "@/components/ui/link";
import page from "@/components/ui/page.module.css";
import { loadGlossary } from "@/content/load/load-glossary";
import { definedTermSet } from "@/content/model/glossary/defined-term";
import { TERM_AREAS } from "@/content/model/glossary/term";
import { linkPreview } from "../_site/link-preview";
import styles from "./glossary.module.css";

export const metadata: Metadata = {
  title: "Serverless glossary: the words, with figures",
  description:
    "The words of serverless computing, each in one sentence: filter them, see how they hang together, or print them.",
  ...linkPreview("/glossary/"),
};

export default async function GlossaryPage() {
  const { terms } = await loadGlossary();
  const all = terms.map(({ term }) => term);
  return (
    <div className={page.page}>
      <StructuredData data={definedTermSet(all)} />
      <header className={styles.head}>
        <h1>Glossary</h1>
        <p>
          {all.length} words of serverless computing, each in one sentence. See them as a{" "}
          <a href="#map">map</a>, on <Link href="/glossary/print/">a page for paper</Link>, or as{" "}
          <a href={`${process.env.BASE_PATH ?? ""}/glossary.json`}>data</a>.
        </p>
        <GlossaryFilter
          list="terms"
          letters={lettersOf(all)}
          areas={TERM_AREAS}
          total={all.length}
          base={process.env.BASE_PATH ?? ""}
        />
      </header>
      <div id="terms">
        <GlossaryList terms={all} />
        <ListMarks list="terms" />
      </div>
      <section className={styles.map} aria-labelledby="map" data-after="terms">
        <h2 id="map">A map of the subject</h2>
        <p>
          By area, and within an area from the beginner’s words to the advanced. The larger a word,
          the more builds on it. Where there is room, lines lead from a word to what builds on it;
          words you have looked up have a dot.{" "}
          <span className={controls.screen}>
            Point at one to follow its lines. Zoom with the buttons, with two fingers, or with Ctrl
            and the wheel. Below, the same as a list.
          </span>
        </p>
        <SubjectMap terms={all} areas={TERM_AREAS} />
      </section>
    </div>
  );
}
