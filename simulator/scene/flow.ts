// What moves along the two lines left of the gate: events on their way in, answers on their way out,
// and the requests that wait in between. A place on a line is film time until or since, at one speed.

import type { Frame } from "../read/frame";
import type { Micros } from "../scenario";
import { starts } from "../trace/kinds";
import { countUpTo } from "../trace/search";
import { lastSettled } from "../trace/settled";
import { crossPath, levelLine, mark, textMark } from "./mark-makers";
import type { Ink, Mark } from "./marks";
import { lingerFilm, type Scene } from "./stage-scene";
import { countText, latencyText } from "./words";

/** Pixels along a line for each millisecond of film. */
const speed = 0.16;
const bucket = 5;
const labelRoom = 52;
/** Answers closer together than this, in pixels, are drawn as one of them. */
const apart = 3;
/** Of a character of a count, at its widest. */
const countWidth = 7.5;

export function arrivalMarks(scene: Scene): Mark[] {
  const { lines } = scene.layout;
  return [
    levelLine(lines.from, lines.to, lines.eventsY - 0.5, "line-strong"),
    ...(isRead(scene.frame)
      ? []
      : [textMark({ x: lines.from, y: lines.eventsY - 18, text: "events", weight: 500 })]),
    ...upcoming(scene),
  ];
}

/** Events by pixel, so that a thousand at once cost no more than one. */
function upcoming({ trace, lens, film, frame, layout }: Scene): Mark[] {
  const { lines } = layout;
  const { at } = trace.tries;
  const marks: Mark[] = [];
  let come = countUpTo(at, frame.at);
  // On a narrow stage the line of those that wait stands where counts would.
  let labelled = lines.to - (layout.narrow ? lineLength(queuedOf(frame).length) : 0);
  for (let pixels = 0; pixels < lines.to - lines.from - 8; pixels += bucket) {
    const until = lens.atFilm(film + (pixels + bucket) / speed);
    const count = countUpTo(at, until) - come;
    if (count > 0) {
      const exact = (lens.filmAt(at[come] ?? 0) - film) * speed;
      const radius = 4.5 + Math.min(5, Math.log2(count));
      // What is about to be decided on stands before the gate, and not half behind it.
      const x = lines.to - Math.max(radius, count === 1 ? exact : pixels + bucket / 2);
      const nth = count === 1 ? nthTry(trace, come) : 1;
      const isAgain = nth > 1;
      const look = isAgain
        ? ({ fill: "surface", stroke: { ink: "throttled", width: 2.4 } } as const)
        : ({ fill: "ink" } as const);
      marks.push(mark.circle(x, lines.eventsY, radius, look));
      if (isAgain && labelled - x > againRoom && x - againRoom / 2 > lines.from + headingRoom) {
        labelled = x;
        const look = { ink: "throttled-ink", anchor: "middle" } as const;
        marks.push(label(x, lines.eventsY - 12, `try ${nth}`, look));
      }
      const text = `×${countText(count)}`;
      const half = (text.length * countWidth) / 2;
      // Beside the gate, and where counts come close upon each other, only as many as can be read.
      const labelX = Math.min(x, lines.to - half - 2);
      if (
        count >= 3 &&
        !isRead(frame) &&
        labelX + half < labelled &&
        labelX - half > lines.from + headingRoom
      ) {
        marks.push(label(labelX, lines.eventsY - 14, text, { ink: "ink", anchor: "middle" }));
        labelled = labelX - half - 4;
      }
    }
    come += count;
    if (until >= trace.horizon) break;
  }
  return marks;
}

/** The request that stands before the gate, to be asked about in the next moment; null: none does. */
export function atGate({ trace, frame }: Scene): number | null {
  const row = countUpTo(trace.tries.at, frame.at);
  const at = trace.tries.at[row];
  if (at === undefined || at - frame.at > aMoment || isRead(frame)) return null;
  return trace.tries.request[row] ?? null;
}

const aMoment: Micros = 1000;

/** Which try of its request it is, from 1. */
function nthTry({ tries }: Scene["trace"], row: number): number {
  let nth = 0;
  for (let one = row; one >= 0; one = tries.previous[one] ?? -1) nth += 1;
  return nth;
}

const againRoom = 40;
/** Of the words over the beginning of a line. */
const headingRoom = 44;

type LabelLook = Partial<Pick<Parameters<typeof textMark>[0], "anchor" | "family" | "target">>;

function label(x: number, y: number, text: string, look: LabelLook & { readonly ink: Ink }): Mark {
  return textMark({ x, y, text, size: 11.5, weight: 600, ...look });
}

export function answerMarks(scene: Scene): Mark[] {
  const { lines } = scene.layout;
  const heading = { x: lines.from, y: lines.answersY + 28, text: "answers", weight: 500 } as const;
  return [
    levelLine(lines.from, lines.to, lines.answersY - 0.5, "line-strong"),
    // Those that will be tried again have the heading's place.
    ...(triedAgainOf(scene.frame).length > 0 ? [] : [textMark(heading)]),
    ...leaving(scene),
  ];
}

function leaving({ trace, lens, film, frame, layout, chosen }: Scene): Mark[] {
  const { lines } = layout;
  const marks: Mark[] = [];
  const since = lens.atFilm(film - lingerFilm);
  let until = frame.at;
  /** Where the label to the right begins. */
  let free = Number.POSITIVE_INFINITY;
  for (;;) {
    const settled = lastSettled(trace, until, since);
    if (settled === null) break;
    const { request, outcome, at } = settled;
    const x = lines.to - 8 - (film - lens.filmAt(at)) * speed;
    if (x < lines.from + 6) break;
    // On to the next that is far enough from this one: what lies between is never looked at.
    until = Math.min(at - 1, lens.atFilm(lens.filmAt(at) - apart / speed));
    const row = trace.requests.lastTry[request] ?? 0;
    const answer = answerOf(trace.tries.start[row] ?? 0, outcome);
    const target = { kind: "request", request } as const;
    if (chosen.request === request) {
      marks.push(mark.circle(x, lines.answersY, 9, { stroke: { ink: "ink", width: 2 } }));
    }
    marks.push(answer.shape(x, lines.answersY, target));
    const text = answer.text ?? latencyText(at - (trace.requests.arrivedAt[request] ?? at));
    if (x > lines.to - labelRoom / 2) continue;
    // Neither beyond the edge, nor under the gate, nor over the next.
    const half = (text.length * countWidth) / 2;
    const within = Math.max(half, Math.min(x, lines.to - half));
    const room = Math.max(labelRoom, (text.length + 1) * countWidth) / 2;
    if (within + room > free) continue;
    free = within - room;
    const look = { ink: answer.ink, family: "mono", anchor: "middle", target } as const;
    marks.push(label(within, lines.answersY - 12, text, look));
  }
  return marks;
}

type Shape = (x: number, y: number, target: { kind: "request"; request: number }) => Mark;
type Answer = { readonly ink: Ink; readonly text: string | null; readonly shape: Shape };

/** A warm answer is a full dot, a slow one a ring, a refused one a cross. */
function answerOf(start: number, outcome: string): Answer {
  if (outcome === "throttled") return { ink: "throttled-ink", text: "429", shape: cross };
  if (outcome === "dead-lettered")
    return { ink: "throttled-ink", text: "dead letter", shape: cross };
  if (outcome === "failed") return { ink: "throttled-ink", text: "failed", shape: cross };
  if (outcome === "timed-out") return { ink: "throttled-ink", text: "timeout", shape: cross };
  if (starts[start] === "warm") return { ink: "idle-ink", text: null, shape: fullDot };
  return { ink: "starting-ink", text: null, shape: hollowDot };
}

const cross: Shape = (x, y, target) =>
  mark.path(crossPath(x, y, 4.5), { stroke: { ink: "throttled", width: 2.4 }, target });
const fullDot: Shape = (x, y, target) => mark.circle(x, y, 5, { fill: "idle", target });
const hollowDot: Shape = (x, y, target) =>
  mark.circle(x, y, 4.4, { fill: "surface", stroke: { ink: "starting", width: 2.4 }, target });

/** Requests in line in front of the gate, and those that will be tried again. */
export function queueMarks({ frame, layout }: Scene): Mark[] {
  const { lines, narrow } = layout;
  const queued = queuedOf(frame);
  const isSeen = frame.queue !== null;
  const again = triedAgainOf(frame);
  const right = lines.to - 12;
  return [
    ...row(queued, right, lines.eventsY - (narrow ? 20 : 38), "in line", layout),
    ...row(
      again,
      right,
      lines.answersY + (narrow ? 40 : 38),
      isSeen ? "to be seen again" : "to be tried again",
      layout,
    ),
  ];
}

/** The queue that is read has the heading's place. */
function isRead({ queue, events }: Frame): boolean {
  return queue !== null || events !== null;
}

function queuedOf({ requests }: Frame) {
  return requests.filter(({ state }) => state.kind === "queued" && state.queue === "line");
}

function triedAgainOf({ requests }: Frame) {
  return requests.filter(({ state }) => state.kind === "waiting-to-be-tried-again");
}

/** How far from the gate a line of waiting requests reaches, on a narrow stage. */
function lineLength(count: number): number {
  return count === 0 ? 0 : 12 + mostNarrow * dotPitch;
}

const mostNarrow = 8;
const dotPitch = 11;

function row(
  requests: readonly { request: number }[],
  right: number,
  y: number,
  words: string,
  { lines, narrow }: Scene["layout"],
): Mark[] {
  if (requests.length === 0) return [];
  const room = Math.floor((right - lines.from) / dotPitch) + 1;
  const dots = requests.slice(0, Math.min(room, narrow ? mostNarrow : 16)).map(({ request }, n) =>
    mark.circle(right - n * dotPitch, y, 4, {
      fill: "throttled-fill",
      stroke: { ink: "throttled", width: 1.75 },
      target: { kind: "request", request },
    }),
  );
  const text = `${countText(requests.length)} ${words}`;
  return [...dots, label(right + 5, y - 10, text, { ink: "throttled-ink", anchor: "end" })];
}
