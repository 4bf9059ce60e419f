// What the page of reviews can ask: the quizzes, and the terms that are marked. Fetched as files of the site.
// null: on its way; "none": it could not be fetched.
import { useEffect, useEffectEvent, useState } from "react";
import type { LessonParts } from "@/content/model/lesson-parts";
import type { Quiz } from "@/content/model/quiz/quiz";
import { termPage } from "../progress/visited";
import { fetched } from "../ui/fetched";
import type { RememberedTerm } from "./term-card";

type Found<T> = T | "none" | null;

export function useQuizzes(lessons: readonly LessonParts[], base: string): Found<readonly Quiz[]> {
  return useFound(true, () =>
    Promise.all(
      lessons
        .filter(({ questions }) => questions.length > 0)
        .map(({ slug }) => fetched<Quiz>(`${base}/lessons/${slug}/quiz.json`)),
    ),
  );
}

const nothing: ReadonlyMap<string, RememberedTerm> = new Map();

/** By the addresses of their pages. A term that is gone from the glossary is left out. */
export function useTerms(
  marked: readonly string[],
  base: string,
): Found<ReadonlyMap<string, RememberedTerm>> {
  const isAsked = marked.length > 0;
  const [wasAsked] = useState(isAsked);
  const cards = useFound(isAsked, () => fetched<TermCards>(`${base}/term-cards.json`));
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

/** Asks once, as soon as it is to. */
function useFound<T>(isAsked: boolean, ask: () => Promise<T>): Found<T> {
  const [found, setFound] = useState<Found<T>>(null);
  const asked = useEffectEvent(ask);
  useEffect(() => {
    if (isAsked)
      asked().then(
        (came) => setFound(() => came),
        () => setFound("none"),
      );
  }, [isAsked]);
  return found;
}
