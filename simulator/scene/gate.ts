// The platform's gate: the question it asks of every event, and what it decided last, as long as that has to do with
// what else is on the stage.

import { type Micros, never } from "../scenario";
import { type Outcome, outcomes, starts } from "../trace/kinds";
import { countUpTo } from "../trace/search";
import { atGate } from "./flow";
import { levelLine, mark, textMark } from "./mark-makers";
import type { Ink, Mark } from "./marks";
import { recentlyAt, type Scene } from "./stage-scene";
import { instanceName } from "./words";

export type Decision = {
  readonly words: string;
  readonly ink: Ink;
  readonly at: Micros;
  /** Of whom. */
  readonly request: number;
};

export function gateMarks(scene: Scene): Mark[] {
  const { gate, narrow } = scene.layout;
  const decision = standingDecision(scene);
  const told = decision ?? undecided(scene);
  const middle = gate.x + gate.width / 2;
  const [name, question, rule, answer] = narrow ? [18, 41, 69, 91] : [26, 64, 105, 136];
  const [asks, says] = narrow ? [13.5, 12.5] : [14.5, 13];
  const line = (text: string, y: number, ink: Ink, weight: 400 | 500 | 600, size: number) =>
    textMark({ x: middle, y: gate.y + y, text, size, ink, weight, anchor: "middle" });
  return [
    mark.rect(gate, 9, {
      fill: "surface",
      stroke: { ink: "ink", width: 1.75 },
      target: decision
        ? { kind: "request", request: decision.request, where: "gate" }
        : { kind: "part", part: "gate" },
    }),
    line("platform", name, "ink-soft", 500, 12),
    line("Is a warm", question, "ink", 600, asks),
    line("instance free?", question + 19, "ink", 600, asks),
    levelLine(gate.x + 14, gate.x + gate.width - 14, gate.y + rule, "line"),
    line(told.words, answer, told.ink, 600, says),
  ];
}

function undecided(scene: Scene): Pick<Decision, "words" | "ink"> {
  const next = atGate(scene);
  if (next !== null) return { words: `request ${next + 1} asks`, ink: "ink" };
  const isFirst = lastDecision(scene) === null;
  return { words: isFirst ? "no event yet" : "no event now", ink: "ink-soft" };
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
  const of = { at: tries.at[row] ?? 0, request: tries.request[row] ?? 0 };
  const name = instanceName(tries.instance[row] ?? 0);
  const placed = (tries.placedAt[row] ?? Number.POSITIVE_INFINITY) <= frame.at;
  if (!placed) {
    const isOver = (tries.endedAt[row] ?? never) <= frame.at;
    return {
      ...refusal(isOver ? (outcomes[tries.outcome[row] ?? 0] ?? "in-flight") : "in-flight"),
      ...of,
    };
  }
  switch (starts[tries.start[row] ?? 0]) {
    case "warm":
      return { words: `yes: ${name}`, ink: "idle-ink", ...of };
    case "waited":
      return { words: `${name} is starting`, ink: "starting-ink", ...of };
    default:
      return { words: `no: start ${name}`, ink: "starting-ink", ...of };
  }
}

function refusal(outcome: Outcome): { words: string; ink: Ink } {
  const isRefused = ["throttled", "tried-again", "dead-lettered"].includes(outcome);
  return { words: isRefused ? "no, at the limit" : "no: wait in line", ink: "throttled-ink" };
}
