// The terms that were found, the best first, each with its definition; where there are none, what else can be done.
import { Marked } from "../../search/marked";
import { Link } from "../../ui/link";
import styles from "./glossary-list.module.css";
import type { FoundTerms as Found } from "./wanted";

type FoundTermsProps = { readonly found: Found; readonly words: string };

export function FoundTerms({ found, words }: FoundTermsProps) {
  const { terms, isNear, marks } = found;
  return (
    <section className={styles.found} aria-label="Found">
      {(isNear || terms.length === 0) && (
        <p>
          Nothing found for “{words}”. {terms.length > 0 ? "The nearest there is:" : wayOn}
        </p>
      )}
      <dl>
        {terms.map(({ href, title, place, level, text }) => (
          <div key={href}>
            <dt>
              <Link href={href}>
                <Marked text={title} marks={marks} />
              </Link>{" "}
              <span>
                {level}, {place}
              </span>
            </dt>
            <dd>
              <Marked text={text} marks={marks} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

const wayOn = "Try another word for it, or clear the field and go by letter, level or area.";
