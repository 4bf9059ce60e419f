// What is said of a run, fetched once its simulator can be played: until then the sentence of the still stands there, which
// is true of the instant it rests at.
import { useEffect, useState } from "react";
import type { Store } from "../player/store";
import { aMoment } from "../ui/a-moment";
import { WordsLine } from "./words-line";

type WordsLaterProps = {
  readonly store: Store;
  readonly asks: boolean;
  /** Of the still; without one the line waits empty. */
  readonly sentence?: string | undefined;
};

type Part = Pick<typeof import("./live-words"), "Words">;

export function WordsLater({ store, asks, sentence = "" }: WordsLaterProps) {
  const [part, setPart] = useState<Part | "failed" | null>(null);
  useEffect(() => {
    // Only once the picture is there: within the same turn it would still be in its way.
    aMoment()
      .then(() => import("./live-words"))
      .then(setPart, () => setPart("failed"));
  }, []);
  if (part !== null && part !== "failed") return <part.Words store={store} asks={asks} />;
  // What is not said is better than what is no longer so.
  return <WordsLine sentence={part === "failed" ? "" : sentence} />;
}
