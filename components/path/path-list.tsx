// The paths there are, on the first page: what each leads to, for whom, how long it takes, how far the reader is.

import controls from "@/components/ui/controls.module.css";
import type { Path } from "@/content/model/path/path";
import { quantity } from "@/simulator/quantity";
import { Link } from "../ui/link";
import styles from "./path.module.css";
import { PathProgress, type PathWithSections } from "./path-progress";

type PathListProps = {
  readonly paths: readonly (Path & { readonly counted: PathWithSections })[];
};

export function PathList({ paths }: PathListProps) {
  return (
    <section className={styles.paths} aria-labelledby="paths">
      <h2 id="paths">Paths</h2>
      <p className={styles.intro}>
        The lessons with what belongs between them: a word to know, a run to watch, a goal to reach,
        in an order that leads somewhere.
      </p>
      <ul className={`${controls.columns} ${styles.list}`}>
        {paths.map(({ slug, title, description, level, minutes, steps, counted }) => (
          <li key={slug}>
            <h3>
              <Link href={`/paths/${slug}/`}>{title}</Link>
            </h3>
            <p>{description}</p>
            <p className={controls.small}>
              {level} · {steps.length} steps · {quantity(minutes, "minutes")}
            </p>
            <PathProgress {...counted} />
          </li>
        ))}
      </ul>
    </section>
  );
}
