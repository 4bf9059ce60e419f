"use client";
// Where the end of a lesson comes alive: its live part and the quiz's data are fetched when a reader comes near.
import type { ReactNode } from "react";
import type { Quiz } from "@/content/model/quiz/quiz";
import { fetched } from "../../ui/fetched";
import { Island } from "../../ui/island";
import { near } from "../../ui/wake";
import type { EndTerm } from "./end-words";

type LessonEndIslandProps = {
  /** The address of the quiz as data. */
  readonly source: string;
  readonly terms: readonly EndTerm[];
  readonly children: ReactNode;
};

export function LessonEndIsland({ source, terms, children }: LessonEndIslandProps) {
  return (
    <Island
      wake={near}
      load={() => Promise.all([import("./lesson-end-live"), fetched<Quiz>(source)])}
      live={([{ LessonEndLive }, quiz]) => <LessonEndLive quiz={quiz} terms={terms} />}
    >
      {children}
    </Island>
  );
}
