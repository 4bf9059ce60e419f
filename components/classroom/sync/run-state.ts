// A session as windows pass it on: what was changed, what was sent by hand, the play head with wall time that
// all windows share, what is chosen. Plain data; made into a session again on the other side.
import * as z from "zod/mini";
import { readScenario } from "@/content/model/scenario/scenario";
import { writeScenario } from "@/content/model/scenario/scenario-write";
import { fastestSpeed, lensNames, type Player, slowestSpeed } from "@/simulator/playback/player";
import type { Micros, Scenario } from "@/simulator/scenario";
import { stageParts } from "@/simulator/scene/marks";
import { type Sent, type Session, withSent } from "../../player/session";

const count = z.int().check(z.minimum(0));
const part = z.enum(stageParts);

export const runStateSchema = z.object({
  /** A scenario file; null: as the lesson has it. */
  base: z.unknown().check(z.refine((file) => file === null || readScenario(file).ok)),
  sent: z
    .array(z.object({ at: count, count: z.int().check(z.minimum(1)) }))
    .check(z.maxLength(1000)),
  head: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("resting"), at: count }),
    z.object({ kind: z.literal("playing"), at: count, wallSince: z.number() }),
  ]),
  speed: z.number().check(z.minimum(slowestSpeed), z.maximum(fastestSpeed)),
  lens: z.enum(lensNames),
  chosen: z.nullable(
    z.discriminatedUnion("kind", [
      z.object({ kind: z.literal("request"), request: count, where: z.optional(part) }),
      z.object({ kind: z.literal("instance"), instance: count, where: z.optional(part) }),
      z.object({ kind: z.literal("part"), part }),
    ]),
  ),
  /** How far the story of what is chosen tells. */
  seen: count,
  /** Where it stops by itself. */
  stopAt: z.nullable(count),
});

export type RunState = z.infer<typeof runStateSchema>;

export function runStateOf(session: Session, own: Scenario): RunState {
  const { base, sent, player, chosen, seen } = session;
  const { until: stopAt, ...head } = { until: null, ...player.head };
  return {
    base: base === own ? null : fileOf(base),
    sent: sent.map(({ at, count }) => ({ at, count })),
    head,
    speed: player.speed,
    lens: player.lens,
    chosen,
    seen,
    stopAt,
  };
}

/** The session of that state; what is run already is not run again. */
export function sessionFrom(state: RunState, own: Scenario, current: Session): Session {
  const base = baseOf(state, own, current);
  const sent: readonly Sent[] = state.sent.map((one) => ({ kind: "events", ...one }));
  const isSame = base === current.base && JSON.stringify(sent) === JSON.stringify(current.sent);
  const scenario = isSame ? current.scenario : withSent(base, sent);
  const at = Math.min(state.head.at, scenario.horizon);
  const head: Player["head"] =
    state.head.kind === "playing"
      ? { ...state.head, at, until: state.stopAt }
      : { ...state.head, at };
  return {
    base,
    sent: isSame ? current.sent : sent,
    scenario,
    player: { head, speed: state.speed, lens: state.lens },
    stepping: false,
    isStill: false,
    chosen: state.chosen,
    seen: state.seen,
    before: isSame ? current.before : beforeOf(current, base, sent, at),
  };
}

function baseOf(state: RunState, own: Scenario, current: Session): Scenario {
  if (state.base === null) return own;
  if (current.base !== own && JSON.stringify(fileOf(current.base)) === JSON.stringify(state.base))
    return current.base;
  const reading = readScenario(state.base);
  return reading.ok ? reading.scenario : own;
}

/** An undo of the other window takes back the latest fork here too; anything else is a fork. */
function beforeOf(current: Session, base: Scenario, sent: readonly Sent[], at: Micros) {
  const last = current.before.at(-1);
  const isUndo = last?.base === base && JSON.stringify(last.sent) === JSON.stringify(sent);
  if (isUndo) return current.before.slice(0, -1);
  const { base: left, sent: leftSent, scenario } = current;
  return [...current.before, { base: left, sent: leftSent, scenario, at }];
}

const files = new WeakMap<Scenario, unknown>();

function fileOf(scenario: Scenario): unknown {
  const known = files.get(scenario);
  if (known !== undefined) return known;
  const file = writeScenario(scenario, { title: null, description: null, preset: null });
  files.set(scenario, file);
  return file;
}
