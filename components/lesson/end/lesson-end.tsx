// The end of a lesson: what a reader can do now, the ideas they mended, its words to remember, the page to keep, what
// next. Its live part takes the place of the list (lesson-end-live.tsx).
import controls from "../../ui/controls.module.css";
import { Link } from "../../ui/link";
import styles from "./end.module.css";
import { type EndTerm, EndWords } from "./end-words";
import { GoalList } from "./goal-list";
import { LessonEndIsland } from "./lesson-end-island";

type LessonEndProps = {
  readonly slug: string;
  readonly goals: readonly string[];
  /** Those of its page to keep. */
  readonly terms: readonly EndTerm[];
  readonly next: { readonly href: string; readonly title: string; readonly description?: string };
};

export function LessonEnd({ slug, goals, terms, next }: LessonEndProps) {
  const unanswered = goals.map((text) => ({ text, right: 0, answered: 0, of: 0, isShown: false }));
  return (
    <section aria-labelledby="end" className={`${controls.screen} ${styles.end}`} data-part="end">
      <h2 id="end">Where you stand now</h2>
      <LessonEndIsland
        source={`${process.env.BASE_PATH ?? ""}/lessons/${slug}/quiz.json`}
        terms={terms}
      >
        <GoalList goals={unanswered} />
        <EndWords terms={terms} />
        <p className={`${controls.live} ${styles.remember}`} />
      </LessonEndIsland>
      {terms.length > 0 && (
        <p>
          To keep: <Link href={`/cheat-sheet/#${slug}`}>this lesson on a page of paper</Link>.
        </p>
      )}
      <p>
        What next: <Link href={next.href}>{next.title}</Link>. {next.description}
      </p>
    </section>
  );
}
