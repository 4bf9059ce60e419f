// What an author sees in development instead of a lesson that cannot be drawn: everything wrong with it.

import page from "@/components/ui/page.module.css";
import type { ContentProblem } from "@/content/model/problem";
import styles from "./content-problems.module.css";

export function ContentProblems({ problems }: { problems: readonly ContentProblem[] }) {
  return (
    <div className={`${page.page} ${styles.problems}`}>
      <h1>{problems.length === 1 ? "One thing to mend" : `${problems.length} things to mend`}</h1>
      <p>This page draws itself again when the files are saved.</p>
      <ol>
        {problems.map(({ file, line, column, message }) => (
          <li key={`${file}:${line}:${column}:${message}`}>
            <code>
              content/{file}:{line}:{column}
            </code>
            <p>{message}</p>
          </li>
        ))}
      </ol>
    </div>
  );
}
