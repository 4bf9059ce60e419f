// How deep data from outside is nested, asked at the door: whatever walks it after that by calling itself would run
// out of stack on a bottomless one. Asks without calling itself.
import { type Problem, printPath } from "./scenario/scenario-problem";

const deepest = 40;

/** The first place that is too deep; null if none is. */
export function tooDeep(json: unknown): Problem | null {
  const open: { value: unknown; path: readonly PropertyKey[] }[] = [{ value: json, path: [] }];
  for (let next = open.pop(); next; next = open.pop()) {
    if (typeof next.value !== "object" || next.value === null) continue;
    if (next.path.length >= deepest) {
      const expected = `at most ${deepest} levels of nesting`;
      return { path: printPath(next.path), expected, found: "more" };
    }
    const isList = Array.isArray(next.value);
    for (const [key, value] of Object.entries(next.value)) {
      if (typeof value !== "object") continue;
      open.push({ value, path: [...next.path, isList ? Number(key) : key] });
    }
  }
  return null;
}
