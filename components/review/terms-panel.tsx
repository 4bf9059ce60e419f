// On the page of reviews: the terms a reader has marked, each with a way to let it go.

import { rememberDue } from "../progress/due/remember-due";
import { keepMark } from "../progress/marked";
import controls from "../ui/controls.module.css";
import { Link } from "../ui/link";
import type { RememberedTerm } from "./term-card";

export function TermsPanel({ terms }: { readonly terms: readonly RememberedTerm[] }) {
  if (terms.length === 0) return null;
  return (
    <section aria-labelledby="terms">
      <h2 id="terms">Your terms</h2>
      <ul>
        {terms.map(({ id, name }) => (
          <li key={id}>
            <Link href={`/glossary/${id}/`}>{name}</Link>{" "}
            <button
              type="button"
              className={controls.plain}
              aria-label={`Let it go: ${name}`}
              onClick={() => {
                keepMark(id, false);
                rememberDue();
              }}
            >
              Let it go
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
