"use client";
// Where the quiz comes alive: the live one and its keys are fetched when a reader comes near.
import type { ReactNode } from "react";
import type { Quiz } from "@/content/model/quiz/quiz";
import { fetched } from "../ui/fetched";
import { Island } from "../ui/island";
import { near } from "../ui/wake";

type QuizIslandProps = {
  /** The address of the quiz as data. */
  readonly source: string;
  readonly lab: string;
  readonly seed: number;
  readonly children: ReactNode;
};

export function QuizIsland({ source, lab, seed, children }: QuizIslandProps) {
  return (
    <Island
      wake={near}
      load={() => Promise.all([import("./quiz-live"), fetched<Quiz>(source)])}
      live={([{ QuizLive }, quiz], set) => (
        <QuizLive quiz={quiz} lab={lab} seed={seedOf(seed)} set={set} />
      )}
    >
      {children}
    </Island>
  );
}

/** The order that the link asks for, so that a class sees the same. */
function seedOf(usual: number): number {
  const asked = new URLSearchParams(location.search).get("quiz") ?? "";
  return /^\d{1,6}$/.test(asked) ? Number(asked) : usual;
}
