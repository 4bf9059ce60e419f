// The platform's gate: the question it asks of every event, and what it decided last, as long as that has to do with
// what else is on the stage.

import { type Micros, never } from "../scenario";
import { type Outcome, outcomes, starts } from "../trace/kinds";
import { countUpTo } from "../trace/search";
import { mark, textMark } from "./mark-makers";
import type { Ink, Mark } from "./marks";
import { recentlyAt, type Scene } from "./stage-scene";
import { instanceName } from "./words";

export type Decision = { readonly words: string; readonly ink: Ink; readonly at: Micros };

export function gateMarks(scene: Scene): Mark[] {
  const { gate } = scene.layout;
  const decision = standingDecision(scene);
  const nothingNow = lastDecision(scene) === null ? "no event yet" : "no event now";
  const middle = gate.x + gate.width / 2;
  const top = gate.height / 2 - 16;
  const line = (text: string, y: number, ink: Ink, weight: 400 | 500 | 600, size: number) =>
    textMark({ x: middle, y: gate.y + y, text, size, ink, weight, anchor: "middle" });
  return [
    mark.rect(gate, 9, { fill: "surface", stroke: { ink: "ink", width: 1.75 } }),
    line("Is a warm", top, "ink", 600, 13.5),
    line("instance free?", top + 18, "ink", 600, 13.5),
    line(decision?.words ?? nothingNow, top + 43, decision?.ink ?? "ink-soft", 600, 12.5),
  ];
}

/**
 * The last decision, until its request has been over for as long as an answer takes to leave the stage, or until
 * its instance is gone.
 */
function standingDecision(scene: Pick<Scene, "trace" | "frame" | "lens">): Decision | null {
  const { trace, frame, lens } = scene;
  const { tries, instances } = trace;
  const row = countUpTo(tries.at, frame.at) - 1;
  const endedAt = tries.endedAt[row] ?? never;
  if (endedAt <= frame.at - recentlyAt(lens, frame.at)) return null;
  const instance = tries.instance[row] ?? -1;
  const isPlaced = (tries.placedAt[row] ?? never) <= frame.at;
  if (isPlaced && (instances.endedAt[instance] ?? never) <= frame.at) return null;
  return lastDecision(scene);
}

/** What the gate said to the latest event, or null before the first. */
export function lastDecision({ trace, frame }: Pick<Scene, "trace" | "frame">): Decision | null {
  const { tries } = trace;
  const row = countUpTo(tries.at, frame.at) - 1;
  if (row < 0) return null;
  const at = tries.at[row] ?? 0;
  const name = instanceName(tries.instance[row] ?? 0);
  const placed = (tries.placedAt[row] ?? Number.POSITIVE_INFINITY) <= frame.at;
  if (!placed) {
    const isOver = (tries.endedAt[row] ?? never) <= frame.at;
    return {
      ...refusal(isOver ? (outcomes[tries.outcome[row] ?? 0] ?? "in-flight") : "in-flight"),
      at,
    };
  }
  switch (starts[tries.start[row] ?? 0]) {
    case "warm":
      return { words: `yes: ${name}`, ink: "idle-ink", at };
    case "waited":
      return { words: `${name} is starting`, ink: "starting-ink", at };
    default:
      return { words: `no: start ${name}`, ink: "starting-ink", at };
  }
}

function refusal(outcome: Outcome): { words: string; ink: Ink } {
  const isRefused = ["throttled", "tried-again", "dead-lettered"].includes(outcome);
  return { words: isRefused ? "no, at the limit" : "no: wait in line", ink: "throttled-ink" };
}
