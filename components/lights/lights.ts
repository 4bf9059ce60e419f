// What a map and a listing beside a simulator light up at an instant: a pure function of the frame. The names
// are a convention, so that an author ties a diagram to a run by calling its nodes by them. Not the page's
// elements: see light-up.ts.

import type { TimeLens } from "@/simulator/playback/time-lens";
import { type Frame, frameAt } from "@/simulator/read/frame";
import type { InstanceFrame, RequestFrame } from "@/simulator/read/frame-parts";
import { type ColdStartPhase, coldStartPhases, type Micros } from "@/simulator/scenario";
import { eventKinds } from "@/simulator/trace/kinds";
import { countUpTo } from "@/simulator/trace/search";
import type { Trace } from "@/simulator/trace/trace";

export type Lights = {
  /** Names of nodes and of groups of lines. */
  readonly names: ReadonlySet<string>;
  /** Ways just taken, "gate>handler": the edges of a diagram. */
  readonly ways: ReadonlySet<string>;
};

/** How long, in film time, what happens in an instant stays lit. */
const momentFilm = 500;

export const noLights: Lights = { names: new Set(), ways: new Set() };

export function lightsAt(trace: Trace, lens: TimeLens, at: Micros): Lights {
  const since = lens.atFilm(Math.max(0, lens.filmAt(at) - momentFilm));
  return lightsOf(frameAt(trace, at, at - since), since, refusesWithin(trace, since, at));
}

/** What happened after `since` counts as happening now. The frame must reach back as far. */
function lightsOf(frame: Frame, since: Micros, refuses: boolean): Lights {
  const names = new Set<string>();
  const ways = new Set<string>();
  const light = (name: string, ...from: readonly string[]) => {
    names.add(name);
    for (const one of from) ways.add(`${one}>${name}`);
  };
  for (const request of frame.requests) lightRequest(request, since, light);
  for (const instance of frame.instances) lightInstance(instance, since, light);
  if (refuses) {
    light("event");
    light("gate", "event");
    light("throttled", "gate");
  }
  if (frame.gone.some(({ at }) => at > since)) light("gone", "idle");
  return { names, ways };
}

function refusesWithin({ events }: Trace, since: Micros, until: Micros): boolean {
  const kinds = events.kind.subarray(countUpTo(events.at, since), countUpTo(events.at, until));
  return kinds.includes(throttled);
}

const throttled = eventKinds.indexOf("throttled");

type Light = (name: string, ...from: readonly string[]) => void;

function lightRequest({ arrivedAt, state }: RequestFrame, since: Micros, light: Light): void {
  const comes = arrivedAt > since;
  if (comes) {
    light("event");
    light("gate", "event");
  }
  switch (state.kind) {
    case "running":
      if (state.since <= since) light("handler");
      else if (state.since > arrivedAt) light("handler", ...phaseNames);
      else light("handler", "gate", "idle");
      return;
    case "queued":
      light("queue", ...(comes ? ["gate"] : []));
      return;
    case "waiting-to-be-tried-again":
      light("retry", ...(state.since > since ? ["gate"] : []));
      return;
    case "waiting-for-start":
      return;
  }
}

function lightInstance({ state, createdAt }: InstanceFrame, since: Micros, light: Light): void {
  switch (state.kind) {
    case "starting": {
      const name = phaseLights[state.phase];
      const before = phaseNames.slice(0, phaseNames.indexOf(name));
      const isFirst = state.phaseSince === createdAt;
      light(name, ...(state.phaseSince <= since ? [] : isFirst ? ["gate"] : before));
      return;
    }
    case "idle":
      light("idle", ...(state.since > since ? ["handler"] : []));
      return;
    case "running":
      return;
  }
}

const phaseLights: Readonly<Record<ColdStartPhase, string>> = {
  provision: "provision",
  fetch: "fetch",
  runtimeInit: "runtime",
  functionInit: "init",
  restore: "restore",
};
const phaseNames = coldStartPhases.map((phase) => phaseLights[phase]);
