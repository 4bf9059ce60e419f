// An instance with room for words: its name, its state, how far its start or its request has come,
// how much of its keep-alive is left, who waits at its door.

import type { InstanceFrame, RequestFrame } from "../read/frame-parts";
import { phaseSpans } from "../trace/phase-spans";
import { vcpusOfInstance } from "../vcpus";
import type { Box } from "./fleet-layout";
import { instanceGround, instanceInk, restShare, ringMarks } from "./instance-shapes";
import { mark, pinMark, textMark } from "./mark-makers";
import type { Ink, Mark, Target } from "./marks";
import type { Scene } from "./stage-scene";
import { instanceName, phaseWords, remainingText } from "./words";

export type RequestsByNumber = ReadonlyMap<number, RequestFrame>;

export function wordCell(
  scene: Scene,
  instance: InstanceFrame,
  cell: Box,
  requests: RequestsByNumber,
  target: Target,
): Mark[] {
  const look = { ink: instanceInk(instance), target };
  return [
    instanceGround(instance, cell, 7, target),
    ...cellWords(cell, instanceName(instance.number), stateWord(scene, instance), look),
    ...inside(scene, instance, cell, requests),
    ...waitingDots(instance, cell),
  ];
}

export function goneCell(cell: Box, instance: number, opacity: number): Mark[] {
  return [
    mark.rect(cell, 7, { stroke: { ink: "gone", width: 1.5, dash: "dotted" }, opacity }),
    ...cellWords(cell, instanceName(instance), "gone", { ink: "gone-ink", opacity }),
  ];
}

/** Sizes follow the cell; in the smallest that has words they are as small as can be read. */
function scaleOf(cell: Box): number {
  return Math.max(0.86, Math.min(2.1, cell.height / 62, cell.width / 96));
}

type WordLook = { readonly ink: Ink; readonly opacity?: number; readonly target?: Target };

function cellWords(cell: Box, name: string, state: string, look: WordLook): Mark[] {
  const scale = scaleOf(cell);
  const x = cell.x + 9 * scale;
  const at = (y: number, size: number) => ({
    x: Math.round(x),
    y: Math.round(cell.y + y * scale),
    size: halves(size * scale),
  });
  return [
    textMark({ ...at(18.5, 12.5), text: name, weight: 600, family: "mono", ...look }),
    textMark({ ...at(34, 11.5), text: state, weight: 600, ...look }),
  ];
}

function stateWord(
  { trace, layout }: Scene,
  { state, runs, computing, draining, provisioned }: InstanceFrame,
): string {
  if (state.kind === "starting") return phaseWords[state.phase];
  if (state.kind === "idle") return provisioned ? "provisioned" : "warm";
  if (draining) return "last run";
  const vcpus = vcpusOfInstance(trace.scenario.platform, trace.scenario.function.memoryMb);
  if (vcpus !== null && computing > Math.max(1, vcpus) && layout.fleet.cellWidth >= 104)
    return `${computing} share ${roundedText(vcpus)} vCPU`;
  return runs > 1 ? `running ${runs}` : "running";
}

function roundedText(vcpus: number): string {
  return String(Number(vcpus.toPrecision(2)));
}

function inside(
  scene: Scene,
  instance: InstanceFrame,
  cell: Box,
  requests: RequestsByNumber,
): Mark[] {
  switch (instance.state.kind) {
    case "starting":
      return phaseBar(scene, instance, cell);
    case "running":
      return runBar(scene, instance, cell, requests);
    case "idle":
      return instance.provisioned
        ? [pinMark(cell.x + cell.width - 17, cell.y + 17, 1.2)]
        : keepAlive(scene, instance, cell);
  }
}

/** A cell with room to name what its bars show. */
function isLarge(cell: Box): boolean {
  return cell.width >= 230 && cell.height >= 120;
}

/** About, in pixels, at the size of those names. */
const widthOfSign = 6.2;

function bar(cell: Box): Box {
  const scale = scaleOf(cell);
  const side = Math.round(9 * scale);
  return {
    x: cell.x + side,
    y: cell.y + cell.height - Math.round(14 * scale),
    width: cell.width - 2 * side,
    height: Math.round(5 * scale),
  };
}

function halves(length: number): number {
  return Math.round(2 * length) / 2;
}

/** Where one bar has the cell to itself: as thick as the words leave room for. */
function onlyBar(cell: Box): Box {
  const thin = bar(cell);
  const forNames = isLarge(cell) ? 16 : 0;
  const room = cell.height - 50 * scaleOf(cell) - forNames;
  const height = Math.max(thin.height, Math.round(Math.min(cell.height * 0.27, room)));
  return { ...thin, y: thin.y + thin.height - height, height };
}

/** The phases of the start side by side, to scale, filled as far as they have come. */
function phaseBar({ trace, frame }: Scene, { number, state }: InstanceFrame, cell: Box): Mark[] {
  if (state.kind !== "starting") return [];
  const whole = onlyBar(cell);
  const length = Math.max(1, state.until - state.since);
  const reach = (at: number) => (whole.width * (at - state.since)) / length;
  const phaseName = ({ phase, from, until }: ReturnType<typeof phaseSpans>[number]): Mark[] => {
    const text = phaseWords[phase];
    if (reach(until) - reach(from) < text.length * widthOfSign + 8) return [];
    const isNow = phase === state.phase;
    return [
      textMark({
        ...{ x: whole.x + reach(from) + 2, y: whole.y - 7, text, size: 11.5 },
        ...{ ink: "starting-ink", weight: isNow ? 600 : 400 },
      }),
    ];
  };
  const spans = phaseSpans(trace, number);
  const gaps = spans.slice(1);
  return [
    ...(isLarge(cell) ? spans.flatMap(phaseName) : []),
    mark.rect(whole, 1.5, { fill: "surface", stroke: { ink: "starting", width: 0.75 } }),
    mark.rect({ ...whole, width: reach(frame.at) }, 1.5, { fill: "starting" }),
    ...gaps.map(({ from }) =>
      mark.rect({ ...whole, x: whole.x + reach(from) - 0.5, width: 1 }, 0, { fill: "surface" }),
    ),
  ];
}

/**
 * How far its request has come. On an instance that takes many, a bar for each of them, those that compute in full; where
 * there is no room for that, how many of its slots are taken.
 */
function runBar(
  { trace, frame }: Scene,
  { running, runs }: InstanceFrame,
  cell: Box,
  requests: RequestsByNumber,
): Mark[] {
  const slots = trace.scenario.platform.concurrencyPerInstance;
  const whole = slots === 1 ? onlyBar(cell) : bar(cell);
  const pitch = whole.height * 1.7;
  const room = Math.floor((whole.y - cell.y - 36 * scaleOf(cell)) / pitch) + 1;
  if (slots === 1 || (runs > 1 && running.length <= room))
    return running.slice(0, slots === 1 ? 1 : room).flatMap((request, n) => {
      const state = requests.get(request)?.state;
      const isWaiting = state?.kind === "running" && state.stage.kind !== "computing";
      const place = { ...whole, y: whole.y - n * pitch };
      const name = slots === 1 && isLarge(cell) ? [requestName(place, request)] : [];
      const share = runShare(requests, request, frame.at);
      return [...name, ...progress(place, share, isWaiting && slots > 1)];
    });
  return progress(whole, slots > 1 ? runs / slots : 0, false);
}

function requestName({ x, y }: Box, request: number): Mark {
  const text = `request ${request + 1}`;
  return textMark({ x, y: y - 8, text, size: 12, ink: "on-running", weight: 500 });
}

function progress(whole: Box, share: number, isFaint: boolean): Mark[] {
  return [
    mark.rect(whole, 1.5, { fill: "on-running", opacity: 0.3 }),
    mark.rect({ ...whole, width: whole.width * Math.min(1, share) }, 1.5, {
      fill: "on-running",
      ...(isFaint && { opacity: 0.6 }),
    }),
  ];
}

function runShare(requests: RequestsByNumber, request: number | undefined, at: number): number {
  const state = request === undefined ? undefined : requests.get(request)?.state;
  if (state?.kind !== "running" || state.until === null) return 0;
  return (at - state.since) / Math.max(1, state.until - state.since);
}

function keepAlive({ frame }: Scene, { state }: InstanceFrame, cell: Box): Mark[] {
  if (state.kind !== "idle" || state.until === null) return [];
  const scale = scaleOf(cell);
  // As wide as what is left beside its word, with the ring's own stroke.
  const beside = (cell.width - 55 * scale) / 2.36;
  const most = Math.min(cell.height * 0.28, cell.width * 0.2, beside, 64);
  const radius = halves(Math.max(8 * scale, most));
  const x = cell.x + cell.width - Math.round(10 * scale) - radius;
  const y = cell.y + Math.round(cell.height / 2 - 5 * scale);
  const ring = ringMarks(x, y, radius, 0.36 * radius, restShare(state, frame.at));
  if (cell.height < 56) return ring;
  return [
    ...ring,
    textMark({
      x: cell.x + Math.round(9 * scale),
      y: cell.y + cell.height - Math.round(9 * scale),
      text: `${remainingText(state.until - frame.at)} left`,
      size: halves(10.5 * scale),
    }),
  ];
}

/** The requests that wait at the door of an instance that is starting. */
function waitingDots({ waiting }: InstanceFrame, cell: Box): Mark[] {
  const scale = scaleOf(cell);
  if (waiting.length > 2) {
    return [
      textMark({
        x: cell.x + cell.width - 8 * scale,
        y: cell.y + 18 * scale,
        text: `${waiting.length} wait`,
        size: 11 * scale,
        ink: "ink",
        weight: 600,
        anchor: "end",
      }),
    ];
  }
  const [first] = waiting;
  const words =
    waiting.length === 1 && first !== undefined && isLarge(cell)
      ? [
          textMark({
            ...{ x: cell.x + cell.width - 20 * scale, y: cell.y + 14 * scale + 4 },
            ...{ text: `request ${first + 1} waits`, size: 12, ink: "ink", anchor: "end" },
          }),
        ]
      : [];
  const dots = waiting.map((request, n) =>
    mark.circle(cell.x + cell.width - (11 + n * 12) * scale, cell.y + 14 * scale, 4.5 * scale, {
      fill: "ink",
      target: { kind: "request", request },
    }),
  );
  return [...words, ...dots];
}
