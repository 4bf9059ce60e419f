// A queue that is read, above the line of events: what waits in it, how long the oldest has, and how many read.

import type { Frame } from "../read/frame";
import { mark, textMark } from "./mark-makers";
import type { Mark } from "./marks";
import type { Scene } from "./stage-scene";
import { countText, lastedText } from "./words";

const pitch = 9;
const mostRows = 4;

export function readQueueMarks({ frame, layout, trace }: Scene): Mark[] {
  if (frame.queue === null && frame.events === null) return [];
  const { lines, narrow } = layout;
  const waiting = waitingIn(frame);
  const width = lines.to - lines.from - 16;
  const columns = Math.floor(width / pitch);
  const rows = narrow ? 1 : mostRows;
  const floor = lines.eventsY - 16;
  const dots = waiting.slice(0, columns * rows);
  return [
    ...dots.map(({ request }, n) =>
      mark.circle(
        lines.to - 14 - (n % columns) * pitch,
        floor - Math.floor(n / columns) * pitch,
        3.4,
        { fill: "ink", target: { kind: "request", request, where: "queue" } },
      ),
    ),
    textMark({
      x: lines.from,
      // On a wide stage above the name of the gate, which begins where a long text ends.
      y: floor - rows * pitch - (narrow ? 2 : 12),
      text: waitingWords(waiting.length, oldest(frame, waiting)),
      weight: 600,
      ink: waiting.length > 0 ? "ink" : "ink-soft",
      size: 11.5,
      target: { kind: "part", part: "queue" },
    }),
    ...readerMarks(frame, lines.from, lines.eventsY + 17, trace.scenario.invocation.kind),
  ];
}

function waitingIn({ requests }: Frame) {
  return requests.filter(({ state }) => state.kind === "queued" && state.queue !== "line");
}

function oldest({ at }: Frame, waiting: ReturnType<typeof waitingIn>): number {
  return waiting.reduce(
    (longest, { state }) => ("since" in state ? Math.max(longest, at - state.since) : longest),
    0,
  );
}

function waitingWords(count: number, longest: number): string {
  if (count === 0) return "queue: empty";
  return `queue: ${countText(count)}, oldest ${lastedText(longest)}`;
}

function readerMarks({ at, queue, events }: Frame, x: number, y: number, kind: string): Mark[] {
  const line = (text: string) =>
    textMark({ x, y, text, size: 11, target: { kind: "part", part: "readers" } });
  if (queue !== null)
    return [line(`${countText(queue.reading)}/${countText(queue.pollers)} pollers busy`)];
  if (kind !== "async" || events?.opensAt == null) return [];
  return [line(`read again in ${lastedText(events.opensAt - at)}`)];
}
