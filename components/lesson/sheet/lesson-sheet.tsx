// A lesson on one page of paper: what one can do after it, what to keep, its words, figures, good practices, and what is
// often believed. All of it is said in the lesson.

import { Link } from "../../ui/link";
import { TermList } from "../../ui/term-list";
import styles from "./sheet.module.css";

type Cited = { readonly title: string; readonly url: string; readonly date: string };

export type LessonSheetProps = {
  readonly slug: string;
  readonly number: number;
  readonly title: string;
  readonly goals: readonly string[];
  readonly keeps: readonly string[];
  readonly practices: readonly string[];
  readonly words: readonly {
    readonly id: string;
    readonly name: string;
    readonly definition: string;
  }[];
  readonly figures: readonly {
    readonly what: string;
    readonly value: string;
    readonly source: Cited;
  }[];
  readonly ideas: readonly { readonly claim: string; readonly refutation: string }[];
  /** Where the sheet is from, in its foot. */
  readonly from: string;
};

export function LessonSheet(sheet: LessonSheetProps) {
  const { slug, number, title, goals, keeps, practices, words, figures, ideas, from } = sheet;
  const sources = [...new Map(figures.map(({ source }) => [source.url, source])).values()];
  const numberOf = (url: string) => sources.findIndex((one) => one.url === url) + 1;
  return (
    <section id={slug} className={styles.sheet} aria-labelledby={`${slug}-title`}>
      <h2 id={`${slug}-title`}>
        {number}. <Link href={`/lessons/${slug}/`}>{title}</Link>
      </h2>
      <div className={styles.columns}>
        <div>
          <h3>To keep</h3>
          <ol className={styles.keeps}>
            {keeps.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ol>
          <h3>You can</h3>
          <Lines of={goals} />
          <h3>Good practice</h3>
          <Lines of={practices} />
        </div>
        <div>
          <h3>Words</h3>
          <TermList terms={words} className={styles.words} />
          <h3>Figures</h3>
          <dl className={styles.figures}>
            {figures.map(({ what, value, source }) => (
              <div key={what}>
                <dt>{what}</dt>
                <dd>
                  {value} <sup>{numberOf(source.url)}</sup>
                </dd>
              </div>
            ))}
          </dl>
        </div>
      </div>
      <h3>Often believed, and not so</h3>
      <ul className={styles.ideas}>
        {ideas.map(({ claim, refutation }) => (
          <li key={claim}>
            <q>{claim}</q> {refutation}
          </li>
        ))}
      </ul>
      <p className={styles.foot}>
        {sources.map(({ title: name, url, date }, n) => (
          <span key={url}>
            {n + 1} <a href={url}>{name}</a>, {date}.{" "}
          </span>
        ))}
        {from}
      </p>
    </section>
  );
}

function Lines({ of }: { readonly of: readonly string[] }) {
  return (
    <ul className={styles.lines}>
      {of.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
