// For paper: the run as a strip of labelled frames, from the start, where something is there by then, over the first
// cold start and the peak to the end. On a screen the live simulator shows more.
import { frameAt } from "@/simulator/read/frame";
import type { Micros } from "@/simulator/scenario";
import { framePicture } from "@/simulator/scene/fleet-picture";
import type { Picture } from "@/simulator/scene/marks";
import { recentlyAt } from "@/simulator/scene/stage-scene";
import { eventKinds } from "@/simulator/trace/kinds";
import type { Trace } from "@/simulator/trace/trace";
import { sentenceOf } from "../explain/words";
import { clockText } from "../player/clock-words";
import type { Run } from "../player/run";
import { SvgPicture } from "../stage/svg-picture";
import styles from "./filmstrip.module.css";

export function Filmstrip({ run }: { readonly run: Run }) {
  return (
    <div className={styles.strip}>
      <ol>
        {momentsOf(run.trace).map(({ name, at }) => (
          <li key={name}>
            <p className={styles.name}>
              {name}, {clockText(at)}
            </p>
            {isDrawn(run, at) && <SvgPicture picture={fleetOf(run, at)} label={name} />}
            <p>{sentenceOf(run.trace, frameAt(run.trace, at))}</p>
          </li>
        ))}
      </ol>
      {run.slots.count > 2 && (
        <p>Filled squares run, hatched or small ones start, outlined ones are idle and warm.</p>
      )}
    </div>
  );
}

/** Of a fleet that is gone, or rests at the end, the sentence under it tells all. */
function isDrawn({ trace }: Run, at: Micros): boolean {
  const { instances } = frameAt(trace, at);
  return at < trace.horizon
    ? instances.length > 0
    : instances.some(({ state }) => state.kind !== "idle");
}

function fleetOf({ trace, slots, film }: Run, at: Micros): Picture {
  const lens = film.lenses.bent;
  const frame = frameAt(trace, at, recentlyAt(lens, at));
  const chosen = { request: null, instance: null };
  return framePicture({ trace, slots, lens, frame, chosen }, 340);
}

type Moment = { readonly name: string; readonly at: Micros };

function momentsOf(trace: Trace): readonly Moment[] {
  const cold = firstOf(trace, "cold");
  const isEmpty = frameAt(trace, 0).instances.length === 0;
  const moments: Moment[] = isEmpty ? [] : [{ name: "The start", at: 0 }];
  if (cold !== null) {
    const row = trace.tries.placedAt.indexOf(cold);
    const readyAt = trace.instances.readyAt[trace.tries.instance[row] ?? 0] ?? cold;
    moments.push({ name: "The first cold start", at: Math.round((cold + readyAt) / 2) });
  }
  const peakAt = peakOf(trace);
  // What is there from the start on is seen there.
  if (isEmpty || peakAt > 0) moments.push({ name: "The peak", at: peakAt });
  moments.push({ name: "The end", at: trace.horizon });
  return moments;
}

function firstOf({ events }: Trace, kind: (typeof eventKinds)[number]): Micros | null {
  return events.at[events.kind.indexOf(eventKinds.indexOf(kind))] ?? null;
}

/** When most instances ran at once, for the first time. */
function peakOf({ events, instances }: Trace): Micros {
  let most = 0;
  let peakAt = 0;
  let size = 0;
  const created = eventKinds.indexOf("instance-created");
  const gone = eventKinds.indexOf("instance-gone");
  events.kind.forEach((kind, n) => {
    if (kind === created) size += 1;
    if (kind === gone) size -= 1;
    if (size <= most) return;
    most = size;
    peakAt = Math.max(events.at[n] ?? 0, instances.readyAt[events.ref[n] ?? 0] ?? 0);
  });
  return peakAt;
}
