// A run as one small picture, for the card of a word: its timeline from start to end. Plain data, drawn at build.
import type { Run } from "../player/run";
import { pageLook, svgMarks } from "./svg-painter";
import { timelineOf } from "./timeline-picture";

export type CardStill = {
  readonly width: number;
  readonly height: number;
  /** The inside of an svg element. */
  readonly marks: string;
  /** What happens in it. */
  readonly words: string;
};

const width = 340;

export function cardStill(run: Run, words: string): CardStill {
  const { picture } = timelineOf(run, run.film.lenses.bent, width);
  const marks = svgMarks(picture, pageLook);
  return { width, height: picture.height, marks, words };
}
