// Tells a page what becomes of the run it frames, as the play head goes: its state a few times a second, what
// happened, the end. Only what is passed by playing or stepping is told as having happened; a seek jumps.
import { frameAt } from "@/simulator/read/frame";
import type { Micros } from "@/simulator/scenario";
import { eventKinds } from "@/simulator/trace/kinds";
import { countUpTo } from "@/simulator/trace/search";
import type { Trace } from "@/simulator/trace/trace";
import { sentenceOf, stepSentenceOf } from "../../explain/words";
import { isPlaying } from "../../player/session";
import type { Store } from "../../player/store";
import type { FrameReport } from "./messages/reports";

/** While it plays; at rest every change is told at once. */
const stateMillis = 250;

export function stateOf(store: Store): Extract<FrameReport, { type: "state" }> {
  const session = store.session();
  const { trace, metrics } = store.run();
  const at = store.head();
  const frame = frameAt(trace, at);
  const isFilm = isPlaying(session) && !session.stepping;
  const { arrived, cold, refused, completed, instances } = metrics.numbersAt(at);
  return {
    type: "state",
    at: at / 1000,
    horizon: trace.horizon / 1000,
    playing: isPlaying(session),
    speed: session.player.speed,
    status: (isFilm ? sentenceOf : stepSentenceOf)(trace, frame),
    arrived,
    cold,
    refused,
    completed,
    instances,
  };
}

/** Begins to tell; the answer ends it. */
export function tellOf(store: Store, tell: (report: FrameReport) => void): () => void {
  let passedUpTo = beforeFirst(store.head());
  let wallOfState = Number.NEGATIVE_INFINITY;

  const pass = (upTo: Micros) => {
    if (upTo <= passedUpTo) return;
    const { trace } = store.run();
    for (const report of passedEvents(trace, passedUpTo, upTo)) tell(report);
    passedUpTo = upTo;
    if (upTo >= trace.horizon) tell(finishedOf(store));
  };
  const tellState = () => {
    wallOfState = store.clock.now();
    tell(stateOf(store));
  };
  const stopActions = store.onAction((action, from) => {
    const isStep = action.kind === "step-forward" || action.kind === "next-still";
    if (isStep) pass(store.head());
    else {
      pass(from);
      passedUpTo = beforeFirst(store.head());
    }
    tellState();
  });
  const stopBeats = store.onBeat(() => {
    const session = store.session();
    if (!isPlaying(session) || session.stepping) return;
    pass(store.head());
    if (store.clock.now() - wallOfState >= stateMillis) tellState();
  });
  let refusal = store.refusal();
  const stopChanges = store.onChange(() => {
    if (store.refusal() === refusal) return;
    refusal = store.refusal();
    if (refusal !== null) tell(refusedReport(refusal));
  });
  return () => {
    stopChanges();
    stopActions();
    stopBeats();
  };
}

/** What was asked for leads to a run that is too large. */
export function refusedReport(refusal: string): Extract<FrameReport, { type: "error" }> {
  return { type: "error", expected: "a run that can be watched", found: refusal };
}

/** What happens at the very beginning is still to come for a head that stands there. */
function beforeFirst(at: Micros): Micros {
  return at === 0 ? -1 : at;
}

function finishedOf(store: Store): FrameReport {
  const { requests, latencyMs } = store.run().trace.report;
  const { arrived, cold, throttled, completed } = requests;
  const { p50, p99 } = latencyMs;
  return { type: "finished", arrived, cold, throttled, completed, p50, p99 };
}

const told = ["cold", "throttled", "completed"] as const;
const mostNamed = 20;

/**
 * What the play head has passed after `from`, up to and with `to`, of what a page may want to hear. Many of one kind are
 * one report, so that a burst is not a thousand messages.
 */
function passedEvents(trace: Trace, from: Micros, to: Micros): readonly FrameReport[] {
  const { events, tries } = trace;
  const [first, last] = [countUpTo(events.at, from), countUpTo(events.at, to)];
  return told.flatMap((event): readonly FrameReport[] => {
    const kind = eventKinds.indexOf(event);
    const requests: number[] = [];
    let count = 0;
    let at = 0;
    for (let row = first; row < last; row += 1) {
      if (events.kind[row] !== kind) continue;
      count += 1;
      at = (events.at[row] ?? 0) / 1000;
      if (count <= mostNamed) requests.push((tries.request[events.ref[row] ?? 0] ?? 0) + 1);
    }
    return count === 0 ? [] : [{ type: "event", event, at, count, requests }];
  });
}
