// Where instances would stand while there is none: the place is drawn, and says whether any was there.

import { endReasons } from "../trace/kinds";
import { mark, textMark } from "./mark-makers";
import type { Ink, Mark, Stroke } from "./marks";
import type { Scene } from "./stage-scene";

/** What has just gone is seen for so long first, in film time. */
const goneFilm = 250;

/** Whether none is there, nor was a moment ago. */
export function isEmpty({ frame, lens, film }: Scene): boolean {
  if (frame.instances.length > 0) return false;
  return frame.gone.every(({ at }) => film - lens.filmAt(at) >= goneFilm);
}

export function emptyMarks(scene: Scene): Mark[] {
  const { x, y, width, height } = scene.layout.fleetBox;
  const line = (text: string, down: number, size: number, ink: Ink) =>
    textMark({
      ...{ x: x + width / 2, y: y + height / 2 + down, text, size, ink },
      ...{ weight: 500, anchor: "middle" },
    });
  const words = wordsOf(scene);
  const box = (stroke: Stroke, fill: Ink) => mark.rect(scene.layout.fleetBox, 7, { fill, stroke });
  return words === "none yet"
    ? [
        box({ ink: "line-strong", width: 1.25, dash: "dashed" }, "surface"),
        line(words, 6, 17, "ink-soft"),
      ]
    : [
        box({ ink: "gone", width: 1.5, dash: "dotted" }, "sunken"),
        line("0", 12, 80, "gone-ink"),
        line(words, 50, 17, "gone-ink"),
      ];
}

function wordsOf({ trace, frame }: Scene): string {
  const { createdAt, endedAt, endReason } = trace.instances;
  if ((createdAt[0] ?? Number.POSITIVE_INFINITY) > frame.at) return "none yet";
  const gone = [...endedAt.keys()].filter((one) => (endedAt[one] ?? 0) <= frame.at);
  const last = gone.reduce((a, b) => ((endedAt[b] ?? 0) >= (endedAt[a] ?? 0) ? b : a), 0);
  return endReasons[endReason[last] ?? 0] === "expired" ? "scaled to zero" : "none now";
}
