// A scaler that follows a target, below the gate, or on a narrow stage in a word above it: how many instances it wants of those there are, and when it looks next.

import { mark, textMark } from "./mark-makers";
import type { Mark } from "./marks";
import type { Scene } from "./stage-scene";
import { countText, lastedText } from "./words";

export function scalerMarks({ frame, layout }: Scene): Mark[] {
  const { scaler } = frame;
  if (scaler === null) return [];
  const { gate, narrow } = layout;
  const { wanted, ready, nextAt, panicking } = scaler;
  const top = gate.y + gate.height;
  const target = { kind: "part", part: "scaler" } as const;
  const ink = panicking ? "throttled-ink" : "ink";
  const wants = textMark({
    x: narrow ? gate.x + gate.width : gate.x,
    y: narrow ? gate.y - 10 : top + 18,
    text: `${panicking ? "panic: " : ""}wants ${countText(wanted)}, has ${countText(ready)}`,
    size: 11.5,
    weight: 600,
    ink,
    target,
    anchor: narrow ? "end" : "start",
  });
  if (narrow) return [wants];
  const track = { x: gate.x, y: top + 26, width: gate.width, height: 7 };
  const most = Math.max(1, wanted, ready);
  const reach = (count: number) => (track.width * count) / most;
  return [
    wants,
    mark.rect(track, 2, { stroke: { ink: "line-strong", width: 1 }, target }),
    mark.rect({ ...track, width: reach(ready) }, 2, { fill: "idle", target }),
    mark.rect(
      { ...track, x: track.x + reach(wanted) - 2, y: track.y - 3, width: 3, height: 13 },
      0,
      { fill: ink, target },
    ),
    textMark({
      x: gate.x,
      y: top + 50,
      text: `looks again in ${lastedText(Math.max(0, nextAt - frame.at))}`,
      size: 11,
      target,
    }),
  ];
}
