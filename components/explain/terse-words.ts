// What happens in as few words as will do: for ears while a film plays, and for the value of the time slider. Whole
// sentences are in event-words.ts and words.ts.
import type { Frame } from "@/simulator/read/frame";
import type { Micros } from "@/simulator/scenario";
import { instanceName, latencyText, phaseWords } from "@/simulator/scene/words";
import { type EventKind, eventKinds } from "@/simulator/trace/kinds";
import { countBefore, countUpTo } from "@/simulator/trace/search";
import type { Trace } from "@/simulator/trace/trace";
import { eventSentences } from "./event-words";

type Refs = (kind: EventKind) => readonly number[];

/** All that has come about after an instant and up to another; null: nothing worth a word. */
export function terseNews(trace: Trace, after: Micros, at: Micros): string | null {
  const { events } = trace;
  const [from, to] = [countUpTo(events.at, after), countUpTo(events.at, at)];
  const faults = eventSentences(trace, from, to, ["fault-begun", "fault-ended"]);
  const parts = partsOf(trace, refsIn(trace, from, to));
  const said = [...faults, ...parts.map(sentence)];
  return said.length === 0 ? null : said.join(" ");
}

/** What happens at an instant, or, where nothing does, what is the case. */
export function terseAt(trace: Trace, frame: Frame): string {
  const { events } = trace;
  const [from, to] = [countBefore(events.at, frame.at), countUpTo(events.at, frame.at)];
  const parts = partsOf(trace, refsIn(trace, from, to));
  return (parts.length > 0 ? parts : stateParts(frame)).join(", ");
}

function refsIn({ events }: Trace, from: number, to: number): Refs {
  return (kind) => {
    const code = eventKinds.indexOf(kind);
    const refs: number[] = [];
    for (let row = from; row < to; row += 1)
      if (events.kind[row] === code) refs.push(events.ref[row] ?? 0);
    return refs;
  };
}

function partsOf(trace: Trace, refs: Refs): string[] {
  const gone = refs("instance-gone");
  return [
    ...decided(trace, refs),
    ...ended(trace, refs),
    ...counted(gone.map(instanceName), "gone", "instances gone"),
  ];
}

const decisions = [
  ["cold", "cold"],
  ["warm", "warm"],
  ["waited", "on an instance that starts"],
  ["queued", "in line"],
  ["throttled", "refused"],
] as const;

function decided(trace: Trace, refs: Refs): string[] {
  const found = decisions.map(([kind, word]) => ({ kind, word, rows: refs(kind) }));
  const met = found.filter(({ rows }) => rows.length > 0);
  const [first] = met;
  if (!first) return [];
  if (met.length === 1 && first.rows.length === 1) {
    const row = first.rows[0] ?? 0;
    const on = instanceName(trace.tries.instance[row] ?? 0);
    const name = `request ${(trace.tries.request[row] ?? 0) + 1}`;
    if (first.kind === "cold") return [`${name} is cold and starts ${on}`];
    if (first.kind === "warm") return [`${name} is warm on ${on}`];
    if (first.kind === "waited") return [`${name} waits for ${on}`];
    return [`${name} is ${first.word}`];
  }
  return [met.map(({ word, rows }) => `${numeral(rows.length)} ${word}`).join(", ")];
}

const ends = [
  ["timed-out", "timed out"],
  ["failed", "failed"],
  ["dead-lettered", "given up"],
] as const;

function ended(trace: Trace, refs: Refs): string[] {
  const { requests, tries } = trace;
  const answered = refs("completed");
  const lengths = answered.map((row) => {
    const request = tries.request[row] ?? 0;
    return (requests.endedAt[request] ?? 0) - (requests.arrivedAt[request] ?? 0);
  });
  const slowest = lengths.reduce((most, length) => Math.max(most, length), 0);
  const names = answered.map((row) => `request ${(tries.request[row] ?? 0) + 1}`);
  const after = answered.length === 1 ? `answered after ${latencyText(slowest)}` : "answered";
  const many = `answered, the slowest after ${latencyText(slowest)}`;
  return [
    ...counted(names, after, many),
    ...ends.flatMap(([kind, word]) => {
      const rows = refs(kind);
      return counted(
        rows.map((row) => `request ${(tries.request[row] ?? 0) + 1}`),
        word,
        word,
      );
    }),
  ];
}

function counted(names: readonly string[], one: string, many: string): string[] {
  if (names.length === 0) return [];
  return [names.length === 1 ? `${names[0]} ${one}` : `${numeral(names.length)} ${many}`];
}

function stateParts({ instances, requests }: Frame): string[] {
  const [only] = instances;
  const waiting = requests.filter(({ state }) => state.kind === "queued").length;
  const line = waiting > 0 ? [`${numeral(waiting)} waiting`] : [];
  if (!only) return ["no instance", ...line];
  if (instances.length === 1) {
    const { state } = only;
    const word =
      state.kind === "starting" ? `starting, ${phaseWords[state.phase]}` : stateWords[state.kind];
    return [`${instanceName(only.number)} ${word}`, ...line];
  }
  const fleet = (["starting", "running", "idle"] as const).flatMap((kind) => {
    const count = instances.filter(({ state }) => state.kind === kind).length;
    return count === 0 ? [] : [`${numeral(count)} ${stateWords[kind]}`];
  });
  return [...fleet, ...line];
}

const stateWords = { starting: "starting", running: "running", idle: "warm" } as const;

/** Few words, said by themselves. */
export function sentence(words: string): string {
  const begun = /^i\d/.test(words) ? words : `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
  return `${begun}.`;
}

function numeral(count: number): string {
  return count.toLocaleString("en-US");
}
