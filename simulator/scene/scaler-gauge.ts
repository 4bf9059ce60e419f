// A scaler that follows a target, below the gate or, on a narrow stage, above it: how many instances it wants of those
// there are, and when it looks next.

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
  const next = lastedText(Math.max(0, nextAt - frame.at));
  const wantsWhat = `${panicking ? "panic: " : ""}wants ${countText(wanted)}, has ${countText(ready)}`;
  const wants = textMark({
    x: narrow ? gate.x + gate.width : gate.x,
    y: narrow ? gate.y - 12 : top + 18,
    text: narrow && !panicking ? `${wantsWhat} · looks in ${next}` : wantsWhat,
    size: 11.5,
    weight: 600,
    ink,
    target,
    anchor: narrow ? "end" : "start",
  });
  const track = narrow
    ? { x: gate.x, y: gate.y - 7, width: gate.width, height: 4 }
    : { x: gate.x, y: top + 26, width: gate.width, height: 7 };
  const most = Math.max(1, wanted, ready);
  const reach = (count: number) => (track.width * count) / most;
  const gauge = [
    mark.rect(track, 2, { stroke: { ink: "line-strong", width: 1 }, target }),
    mark.rect({ ...track, width: reach(ready) }, 2, { fill: "idle", target }),
    mark.rect(
      { x: track.x + reach(wanted) - 2, y: track.y - 3, width: 3, height: track.height + 6 },
      0,
      { fill: ink, target },
    ),
  ];
  if (narrow) return [wants, ...gauge];
  return [
    wants,
    ...gauge,
    textMark({
      x: gate.x,
      y: top + 50,
      text: `looks again in ${next}`,
      size: 11,
      target,
    }),
  ];
}
