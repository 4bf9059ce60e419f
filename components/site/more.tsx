// What else there is, on the first page: the course on paper, and a reader's own log.

import { Link } from "../ui/link";
import styles from "./course-map.module.css";

export function More() {
  return (
    <section className={styles.map} aria-labelledby="more">
      <h2 id="more">For your desk and for your function</h2>
      <ul className={styles.more}>
        <li>
          <h3>
            <Link href="/cheat-sheet/">The course on paper</Link>
          </h3>
          <p>
            A page for each lesson: what to keep, words, figures, good practices, and what is often
            believed and not so.
          </p>
        </li>
        <li>
          <h3>
            <Link href="/yours/">Your own log</Link>
          </h3>
          <p>
            Drop the log of your function: how many requests were cold, why, and what would change
            it. It is read on your device and goes nowhere.
          </p>
        </li>
      </ul>
    </section>
  );
}
