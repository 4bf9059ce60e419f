// The questions and words of a lesson as files for other programs, with what to do with each of them there.
import type { ReactNode } from "react";
import controls from "../../ui/controls.module.css";
import { Link } from "../../ui/link";
import styles from "./teach.module.css";

export function FilesToTake({ slug }: { readonly slug: string }) {
  return (
    <section className={`${controls.screen} ${styles.files}`} aria-labelledby="files">
      <h2 id="files">For your learning platform</h2>
      <p>
        The lesson, the questions above with their answers, and its words. A number that the
        simulator computed is in the files as it is here. Text and questions are under{" "}
        <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>: change what you like,
        and name where it comes from.
      </p>
      <dl className={styles.talk}>
        {files.map(({ address, name, use }) => (
          <div key={name}>
            <dt>
              <Link href={address(slug)} download>
                {name}
              </Link>
            </dt>
            <dd>{use}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

type FileToTake = {
  readonly name: string;
  readonly address: (slug: string) => string;
  readonly use: ReactNode;
};

const files: readonly FileToTake[] = [
  {
    name: "Lesson with its quiz (SCORM 1.2)",
    address: (slug) => `/packages/${slug}.scorm12.zip`,
    use: "In Moodle: add a SCORM package; other platforms that know SCORM 1.2 take it as it is. It needs no network, reports the share of right answers and the wrong ideas behind the others, and is complete when all is seen and answered. Simulators are pictures in it.",
  },
  {
    name: "Questions for Moodle (XML)",
    address: (slug) => `/questions/${slug}.moodle.xml`,
    use: "In Moodle: Question bank, Import, Moodle XML format. Each option brings its feedback, each question a tag for every wrong idea that it can show.",
  },
  {
    name: "Questions in GIFT (text)",
    address: (slug) => `/questions/${slug}.gift.txt`,
    use: "For other programs that read GIFT, and for changing questions by hand first. In Moodle: Import, GIFT format. What belongs to pairs is said once, for all of them.",
  },
  {
    name: "Questions for Canvas (QTI 1.2)",
    address: (slug) => `/questions/${slug}.qti12.zip`,
    use: "In Canvas: Settings, Import Course Content, QTI .zip file; leave it packed. Other platforms that read QTI 1.2 take it, too.",
  },
  {
    name: "Cards for Anki (text)",
    address: (slug) => `/cards/${slug}.anki.txt`,
    use: "For your students. In Anki: File, Import; deck and tags are set. Imported again later, it brings the cards up to date and makes none twice.",
  },
];
