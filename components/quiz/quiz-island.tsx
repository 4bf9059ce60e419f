"use client";
// Where the quiz comes alive: the live one and its keys are fetched when a reader comes near.
import type { ReactNode } from "react";
import type { Quiz } from "@/content/model/quiz/quiz";
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
      load={() => Promise.all([import("./quiz-live"), quizAt(source)])}
      live={([{ QuizLive }, quiz], set) => (
        <QuizLive quiz={quiz} lab={lab} seed={seedOf(seed)} set={set} />
      )}
    >
      {children}
    </Island>
  );
}

async function quizAt(source: string): Promise<Quiz> {
  const answer = await fetch(source);
  if (!answer.ok) throw new Error(`${source}: ${answer.status}`);
  return answer.json();
}

/** The order that the link asks for, so that a class sees the same. */
function seedOf(usual: number): number {
  const asked = new URLSearchParams(location.search).get("quiz") ?? "";
  return /^\d{1,6}$/.test(asked) ? Number(asked) : usual;
}
