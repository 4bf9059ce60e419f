// The wrong ideas that a reader's answers have shown: those put right, and those still held with the passage to read again.
import { ideasOfQuestion, type Quiz } from "@/content/model/quiz/quiz";
import type { ProgressEvent } from "../progress/log/event";
import { Link } from "../ui/link";
import { ideasIn } from "./ideas";

type IdeaListsProps = {
  readonly events: readonly ProgressEvent[];
  readonly quizzes: readonly Quiz[];
};

export function IdeaLists({ events, quizzes }: IdeaListsProps) {
  const questions = quizzes.flatMap((quiz) => quiz.questions);
  const { fixed, open } = ideasIn(events, questions);
  const placeOf = (id: string) => {
    const quiz = quizzes.find(({ claims }) => id in claims);
    const asked = quiz?.questions.find((question) => ideasOfQuestion(question).includes(id));
    return (
      quiz &&
      asked && { href: `/lessons/${quiz.lesson}/#${asked.passage.anchor}`, ...asked.passage }
    );
  };
  const claimOf = (id: string) => quizzes.find(({ claims }) => id in claims)?.claims[id];
  return (
    <>
      {fixed.length > 0 && (
        <>
          <h3>Ideas put right</h3>
          <ul>
            {fixed.map((id) => (
              <li key={id}>
                <s>“{claimOf(id)}”</s>
              </li>
            ))}
          </ul>
        </>
      )}
      {open.length > 0 && (
        <>
          <h3>Ideas still to look at</h3>
          <ul>
            {open.map((id) => {
              const place = placeOf(id);
              return (
                <li key={id}>
                  “{claimOf(id)}”{place && " "}
                  {place && <Link href={place.href}>Read again: {place.heading}</Link>}
                </li>
              );
            })}
          </ul>
        </>
      )}
    </>
  );
}
