"use client";
// The door of the quiz: its questions are in the HTML; the live ones and the keys are fetched and take their
// place when a reader comes near. Nothing else is in here.
import { type ComponentType, type ReactNode, useEffect, useRef, useState } from "react";
import type { Quiz } from "@/content/model/quiz/quiz";
import { takePlace } from "../ui/take-place";
import type { QuizLiveProps } from "./quiz-live";

type QuizDoorProps = {
  /** The address of the quiz as data. */
  readonly source: string;
  readonly lab: string;
  readonly seed: number;
  readonly children: ReactNode;
};

type Awake = Pick<QuizLiveProps, "quiz" | "seed" | "set"> & {
  readonly QuizLive: ComponentType<QuizLiveProps>;
};

export function QuizDoor({ source, lab, seed, children }: QuizDoorProps) {
  const box = useRef<HTMLDivElement>(null);
  const pressed = useRef<ButtonPlace | null>(null);
  const [awake, setAwake] = useState<Awake | null>(null);
  useEffect(() => {
    const near = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return;
        near.disconnect();
        Promise.all([import("./quiz-live"), quizAt(source)]).then(
          async ([{ QuizLive }, quiz]) => {
            await takePlace(
              () => box.current,
              () => {
                const form = box.current?.querySelector("form");
                const set = form ? new FormData(form) : null;
                setAwake({ QuizLive, quiz, seed: seedOf(seed), set });
              },
            );
            const button = buttonAt(box.current, pressed.current);
            button?.focus({ preventScroll: true });
            button?.click();
          },
          () => {
            // The network is gone: the questions can be read, and so can their answers.
            box.current?.parentElement?.setAttribute("data-away", "");
          },
        );
      },
      { rootMargin: "600px" },
    );
    if (box.current) near.observe(box.current);
    return () => near.disconnect();
  }, [source, seed]);
  const note = (target: EventTarget) => {
    pressed.current = (target instanceof Element && placeOf(target)) || pressed.current;
  };
  return (
    <div ref={box} {...(awake ? { "data-awake": "" } : { onClick: ({ target }) => note(target) })}>
      {awake ? (
        <awake.QuizLive quiz={awake.quiz} lab={lab} seed={awake.seed} set={awake.set} />
      ) : (
        children
      )}
    </div>
  );
}

/** Where a button is, in a way that holds when the questions come in another order. */
type ButtonPlace = { readonly question: string | undefined; readonly number: number };

function placeOf(target: Element): ButtonPlace | null {
  const question = target.closest("fieldset");
  const button = target.closest("button");
  if (!question || !button) return null;
  const number = [...question.querySelectorAll("button")].indexOf(button);
  return { question: textOfLegend(question), number };
}

function buttonAt(box: Element | null, place: ButtonPlace | null): HTMLButtonElement | undefined {
  if (!box || !place) return undefined;
  const question = [...box.querySelectorAll("fieldset")].find(
    (fieldset) => textOfLegend(fieldset) === place.question,
  );
  return question?.querySelectorAll("button")[place.number];
}

function textOfLegend(fieldset: Element): string | undefined {
  return fieldset.querySelector("legend")?.textContent;
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
