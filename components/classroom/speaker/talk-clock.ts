// How long a talk has taken, in all and by scene, with pauses. Plain data and pure changes to it; wall time, in
// milliseconds since 1970, is given.

export type TalkClock = {
  /** Since when it has run without a pause; null while it stands. */
  readonly wallSince: number | null;
  /** The scene that the time since then belongs to. */
  readonly scene: string;
  /** What was spent before that, by scene. */
  readonly spent: Readonly<Record<string, number>>;
};

export const clockAtRest: TalkClock = { wallSince: null, scene: "", spent: {} };

export function clockStarted(clock: TalkClock, scene: string, wallNow: number): TalkClock {
  return { ...settled(clock, wallNow), wallSince: wallNow, scene };
}

export function clockPaused(clock: TalkClock, wallNow: number): TalkClock {
  return { ...settled(clock, wallNow), wallSince: null };
}

/** What follows belongs to another scene; a clock that stands goes on standing. */
export function clockMoved(clock: TalkClock, scene: string, wallNow: number): TalkClock {
  return clock.wallSince === null ? { ...clock, scene } : clockStarted(clock, scene, wallNow);
}

export function spentIn(clock: TalkClock, scene: string, wallNow: number): number {
  return settled(clock, wallNow).spent[scene] ?? 0;
}

export function spentInAll(clock: TalkClock, wallNow: number): number {
  return Object.values(settled(clock, wallNow).spent).reduce((sum, one) => sum + one, 0);
}

function settled(clock: TalkClock, wallNow: number): TalkClock {
  const { wallSince, scene, spent } = clock;
  if (wallSince === null) return clock;
  const passed = Math.max(0, wallNow - wallSince);
  return { ...clock, spent: { ...spent, [scene]: (spent[scene] ?? 0) + passed } };
}

/** "3:05"; "−0:40" for what is over. */
export function minutesText(millis: number): string {
  const seconds = Math.floor(Math.abs(millis) / 1000);
  const sign = millis < 0 && seconds > 0 ? "−" : "";
  return `${sign}${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
