// What a column of a table may say, for a reader who points: each role by its name, and columns by the roles that were chosen.
import { type Columns, columnsOf } from "./formats/columns";

export const roles = {
  "": "not used",
  start: "when it came",
  "start-s": "when it came, in seconds from a beginning",
  end: "when it was answered",
  "end-s": "when it was answered, in seconds from a beginning",
  "duration-s": "how long it ran, in seconds",
  "duration-ms": "how long it ran, in ms",
  "duration-us": "how long it ran, in µs",
  "init-s": "how long its start took, in seconds",
  "init-ms": "how long its start took, in ms",
  cold: "cold or not: true, false, 1, 0",
  memoryMb: "memory of the function, in MB",
  count: "how many requests",
} as const;
export type Role = keyof typeof roles;

export function isRole(text: string): text is Role {
  return Object.hasOwn(roles, text);
}

/** What its name tells of each column; most often all that is missing is a unit. */
export function rolesTold(header: readonly string[]): readonly Role[] {
  const taken = new Set<Role>();
  return header.map((name) => {
    const role = roleTold(name);
    if (role === "" || taken.has(role)) return "";
    taken.add(role);
    return role;
  });
}

const microsPer = { s: 1e6, ms: 1000, us: 1 } as const;

function roleTold(name: string): Role {
  // Alone a column says nothing of when, so it is tried beside one that does.
  const alone = columnsOf([name]);
  if (alone.ok)
    return alone.columns.start?.microsPer ? "start-s" : alone.columns.start ? "start" : "end";
  const beside = columnsOf(["timestamp", name]);
  if (!beside.ok) return "";
  const { duration, init, cold, memoryMb, count } = beside.columns;
  const unit = (micros: number) =>
    (Object.keys(microsPer) as (keyof typeof microsPer)[]).find(
      (each) => microsPer[each] === micros,
    );
  const spans = [
    ["duration", duration],
    ["init", init],
  ] as const;
  for (const [span, column] of spans) {
    const role = column && `${span}-${unit(column.microsPer) ?? ""}`;
    if (role !== null && isRole(role)) return role;
  }
  if (cold === 1) return "cold";
  if (memoryMb === 1) return "memoryMb";
  return count === 1 ? "count" : "";
}

export type Chosen =
  | { readonly ok: true; readonly columns: Columns }
  | { readonly ok: false; readonly sentence: string };

export function columnsChosen(chosen: readonly Role[]): Chosen {
  const twice = chosen.find((role, n) => role !== "" && chosen.indexOf(role) < n);
  if (twice !== undefined)
    return { ok: false, sentence: `Two columns say “${roles[twice]}”: choose one of them.` };
  const place = (role: Role) => chosen.indexOf(role);
  const time = (role: "start" | "end") => {
    if (place(role) >= 0) return { column: place(role), microsPer: null };
    const inSeconds = place(`${role}-s`);
    return inSeconds < 0 ? null : { column: inSeconds, microsPer: 1e6 };
  };
  const span = (of: "duration" | "init") => {
    for (const [unit, micros] of Object.entries(microsPer)) {
      const role = `${of}-${unit}`;
      if (isRole(role) && place(role) >= 0) return { column: place(role), microsPer: micros };
    }
    return null;
  };
  const [start, end] = [time("start"), time("end")];
  if (start === null && end === null)
    return {
      ok: false,
      sentence: "Choose the column that says when a request came, or when it was answered.",
    };
  return {
    ok: true,
    columns: {
      start,
      end,
      duration: span("duration"),
      init: span("init"),
      billed: null,
      cold: place("cold"),
      memoryMb: place("memoryMb"),
      count: place("count"),
    },
  };
}
