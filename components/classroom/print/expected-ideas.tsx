// What students get wrong: each wrong idea in their words, what finds it, and what refutes it.
import controls from "@/components/ui/controls.module.css";
import type { AskedAt, Expected } from "@/content/model/teach";
import { Link } from "../../ui/link";
import styles from "./teach.module.css";

export function ExpectedIdeas({ ideas }: { readonly ideas: readonly Expected[] }) {
  return (
    <dl className={styles.ideas}>
      {ideas.map(({ claim, refutation, questions, run }) => (
        <div key={claim}>
          <dt>“{claim}”</dt>
          <dd>{refutation}</dd>
          <dd className={controls.small}>
            Found by question{" "}
            {questions.map((question, n) => (
              <span key={question.id}>
                {n > 0 && ", "}
                <QuestionLink question={question} />
              </span>
            ))}
          </dd>
          {run && (
            <dd className={controls.small}>
              Refuted by the run: <Link href={`/lab/#1.shelf=${run.id}`}>{run.title}</Link>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}

/** Leads to a question among the answers below: its number there, and how it begins. */
export function QuestionLink({ question: { id, title, number } }: { readonly question: AskedAt }) {
  return (
    <a href={`#answer-${id}`}>
      {number}: {beginning(title)}
    </a>
  );
}

const longest = 44;

function beginning(text: string): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, text.lastIndexOf(" ", longest)).replace(/[,.;:]$/, "")}…`;
}
