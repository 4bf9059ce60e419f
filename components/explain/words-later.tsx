// What is said of a run, fetched once its simulator can be played: until then the sentence of the still stands there, which
// is true of the instant it rests at.
import { type RefObject, useEffect, useState } from "react";
import type { Store } from "../player/store";
import { aMoment } from "../ui/a-moment";
import { WordsLine } from "./words-line";

type WordsLaterProps = {
  readonly box: RefObject<HTMLElement | null>;
  readonly store: Store;
  /** Of the still; without one the line waits empty. */
  readonly sentence?: string | undefined;
};

type Part = typeof import("./self-playing-words");

export function WordsLater({ box, store, sentence = "" }: WordsLaterProps) {
  const [part, setPart] = useState<Part | "failed" | null>(null);
  useEffect(() => {
    // Only once the picture is there: within the same turn it would still be in its way.
    aMoment()
      .then(() => import("./self-playing-words"))
      .then(setPart, () => setPart("failed"));
  }, []);
  if (part !== null && part !== "failed") return <part.SelfPlayingWords box={box} store={store} />;
  // What is not said is better than what is no longer so.
  return <WordsLine sentence={part === "failed" ? "" : sentence} />;
}
