// What the page of reviews can ask: the quizzes, and the terms that are marked. Fetched as files of the site.
// null: on its way; "none": it could not be fetched.
import { useEffect, useState } from "react";
import type { Quiz } from "@/content/model/quiz/quiz";
import type { LessonParts } from "../progress/lesson-state";
import { termPage } from "../progress/visited";
import type { RememberedTerm } from "./term-card";

type Found<T> = T | "none" | null;

export function useQuizzes(lessons: readonly LessonParts[], base: string): Found<readonly Quiz[]> {
  const [quizzes, setQuizzes] = useState<Found<readonly Quiz[]>>(null);
  useEffect(() => {
    let isCurrent = true;
    const keep = (found: readonly Quiz[] | "none") => isCurrent && setQuizzes(found);
    const withQuiz = lessons.filter(({ questions }) => questions.length > 0);
    Promise.all(
      withQuiz.map(({ slug }) => fetched<Quiz>(`${base}/lessons/${slug}/quiz.json`)),
    ).then(keep, () => keep("none"));
    return () => {
      isCurrent = false;
    };
  }, [lessons, base]);
  return quizzes;
}

const nothing: ReadonlyMap<string, RememberedTerm> = new Map();

/** By the addresses of their pages. A term that is gone from the glossary is left out. */
export function useTerms(
  marked: readonly string[],
  base: string,
): Found<ReadonlyMap<string, RememberedTerm>> {
  const [cards, setCards] = useState<Found<TermCards>>(null);
  const isAsked = marked.length > 0;
  const [wasAsked] = useState(isAsked);
  useEffect(() => {
    if (!isAsked) return;
    let isCurrent = true;
    fetched<TermCards>(`${base}/term-cards.json`).then(
      (found) => isCurrent && setCards(found),
      () => isCurrent && setCards("none"),
    );
    return () => {
      isCurrent = false;
    };
  }, [isAsked, base]);
  if (!isAsked) return nothing;
  // Nobody waits for what came with a file just now: the page would be gone, and the word on what came of it.
  if (cards === null) return wasAsked ? null : nothing;
  if (cards === "none") return cards;
  return new Map(
    marked.flatMap((id) => {
      const [name, definition] = cards[id] ?? [];
      if (name === undefined || definition === undefined) return [];
      return [[termPage(id), { id, name, definition }] as const];
    }),
  );
}

type TermCards = Readonly<Record<string, readonly [name: string, definition: string]>>;

async function fetched<T>(address: string): Promise<T> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json();
}
