// What is told to a learning platform, and when: only what has changed, only the elements that all of them know, and a
// commit seldom, for some write everything anew at each. Without a platform, or where it only shows an attempt, nothing.
import type { ScormApi } from "./find-api";
import { type Element, timespan } from "./interaction";

export type Standing = {
  readonly kept: string;
  readonly score: number | null;
  readonly isDone: boolean;
};

export type PackageRecord = {
  /** What was kept when the learner was last here. */
  readonly kept: string;
  readonly tell: (standing: Standing, interaction?: readonly Element[]) => void;
  /** The learner begins anew: the one way to a score of nothing. */
  readonly restart: (kept: string) => void;
  readonly commit: () => void;
  readonly end: () => void;
};

/** Milliseconds between two commits, unless the learner is done or leaves. */
const seldom = 60_000;

const done = ["completed", "passed", "failed"];

export function openRecord(api: ScormApi, now: () => number): PackageRecord {
  const from = now();
  const told = new Map<string, string>();
  let committed = from;
  let isOpen = api.LMSInitialize("") === "true";
  const read = (element: string) => (isOpen ? String(api.LMSGetValue(element) ?? "") : "");
  // Some platforms do not say the mode: then it is a usual attempt.
  const mode = read("cmi.core.lesson_mode");
  const isKept = mode !== "browse" && mode !== "review";
  const kept = read("cmi.suspend_data");
  let wasDone = done.includes(read("cmi.core.lesson_status"));
  let next = Number.parseInt(read("cmi.interactions._count"), 10) || 0;

  const write = (element: string, value: string) => {
    if (!isOpen || !isKept || told.get(element) === value) return;
    told.set(element, value);
    api.LMSSetValue(element, value);
  };
  const commit = () => {
    if (!isOpen || !isKept) return;
    committed = now();
    api.LMSCommit("");
  };
  const score = (value: number) => {
    write("cmi.core.score.min", "0");
    write("cmi.core.score.max", "100");
    write("cmi.core.score.raw", String(value));
  };

  if (!wasDone) write("cmi.core.lesson_status", "incomplete");
  // Said at once: a browser that dies says nothing more.
  write("cmi.core.exit", "suspend");

  return {
    kept,
    tell: (standing, interaction = []) => {
      for (const [name, value] of interaction) write(`cmi.interactions.${next}.${name}`, value);
      if (interaction.length > 0) next += 1;
      write("cmi.suspend_data", standing.kept);
      if (standing.score !== null) score(standing.score);
      const isNew = standing.isDone && !wasDone;
      if (isNew) write("cmi.core.lesson_status", "completed");
      wasDone ||= standing.isDone;
      if (isNew || now() - committed >= seldom) commit();
    },
    restart: (nothing) => {
      wasDone = false;
      write("cmi.core.lesson_status", "incomplete");
      write("cmi.suspend_data", nothing);
      score(0);
      commit();
    },
    commit,
    end: () => {
      if (!isOpen) return;
      write("cmi.core.session_time", timespan(now() - from));
      // It keeps what was written, as a commit does.
      api.LMSFinish("");
      isOpen = false;
    },
  };
}
