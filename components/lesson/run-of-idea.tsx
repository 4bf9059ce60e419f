"use client";
// The run that shows why an idea is wrong, opened where the idea stands. Without a script it is a way to the lab.
import { useState } from "react";
import type { QuizRun } from "@/content/model/quiz/quiz";
import { RunHere } from "../simulator/run-here";
import { fetched } from "../ui/fetched";
import { Link } from "../ui/link";

type RunOfIdeaProps = {
  readonly scenario: string;
  readonly title: string;
  /** The instant at which it opens, "4.09s". */
  readonly at?: string | undefined;
};

export function RunOfIdea({ scenario, title, at }: RunOfIdeaProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <p>
        <Link
          href={`/lab/#1.shelf=${scenario}${at === undefined ? "" : `&at=${at}`}`}
          aria-expanded={isOpen || undefined}
          onClick={(event) => {
            // With one of these it is a window of its own that is wanted.
            if (event.metaKey || event.ctrlKey || event.shiftKey) return;
            event.preventDefault();
            setOpen(!isOpen);
          }}
        >
          {isOpen ? "Close the run" : `Watch the run: ${title}`}
        </Link>
      </p>
      {isOpen && (
        <RunHere
          title={title}
          at={at}
          load={() => fetched<QuizRun>(`${base}/runs/${scenario}.json`)}
          lab={`${base}/lab/`}
        />
      )}
    </>
  );
}

const base = process.env.BASE_PATH ?? "";
