"use client";
// On the page of a term: a button to have it come back on later days. The page counts as read once it has been
// looked at for a second. Its place is kept before it is live.
import { useEffect, useState } from "react";
import { refreshDue } from "../../progress/due/refresh-due";
import { keepMark, markedTerms } from "../../progress/marked";
import { useProgress } from "../../progress/use-progress";
import { noteVisit, termPage } from "../../progress/visited";
import controls from "../../ui/controls.module.css";
import { Link } from "../../ui/link";
import styles from "./term.module.css";

type TermMarkProps = { readonly id: string };

const lookMillis = 1000;

export function TermMark({ id }: TermMarkProps) {
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
    <p className={`${controls.row} ${controls.small} ${styles.remember}`}>
      {isLive && (
        <>
          <button
            type="button"
            className={controls.plain}
            aria-pressed={isIn}
            onClick={() => {
              keepMark(id, !isIn);
              refreshDue();
            }}
          >
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
              <path
                d="M3.75 1.75h8.5v12.5L8 11l-4.25 3.25z"
                fill={isIn ? "currentColor" : "none"}
                stroke="currentColor"
                strokeWidth="1.5"
              />
            </svg>
            Remember this term
          </button>
          <span role="status">
            {isIn && (
              <>
                It comes back in the <Link href="/review/">review</Link>.
              </>
            )}
          </span>
        </>
      )}
    </p>
  );
}
