"use client";
// On the page of a term: buttons to have it come back on later days, to copy it and to cite it. Until they are live they
// are not to be seen, and keep their places, on two lines if need be. The page counts as read once it has been looked at
// for a second.
import { useEffect, useState } from "react";
import type { Term } from "@/content/model/glossary/term";
import { markedTerms } from "../../progress/marked";
import { useProgress } from "../../progress/use-progress";
import { noteVisit, termPage } from "../../progress/visited";
import controls from "../../ui/controls.module.css";
import { Link } from "../../ui/link";
import { RememberButton } from "./remember-button";
import styles from "./term.module.css";
import { TermCopy } from "./term-copy";

type TermMarkProps = Pick<Term, "id" | "name" | "definition">;

const lookMillis = 1000;

export function TermMark({ id, name, definition }: TermMarkProps) {
  const [isLive, setLive] = useState(false);
  const isIn = markedTerms(useProgress()).includes(id);
  useEffect(() => {
    setLive(true);
    const timer = setTimeout(() => {
      if (!document.hidden) noteVisit(termPage(id));
    }, lookMillis);
    return () => clearTimeout(timer);
  }, [id]);
  return (
    <p
      className={`${controls.row} ${controls.small} ${controls.scripted} ${styles.remember}`}
      data-live={isLive}
    >
      <RememberButton id={id} />
      <span role="status">
        {isIn && (
          <>
            It comes back in the <Link href="/review/">review</Link>.
          </>
        )}
      </span>
      <TermCopy name={name} definition={definition} />
    </p>
  );
}
