// A value that came from outside, in a few characters for a sentence: whatever it is, this does not fail.

const most = 60;

export function shownValue(value: unknown): string {
  if (value === undefined) return "nothing";
  if (typeof value === "string") return shortened(JSON.stringify(value.slice(0, most)));
  if (typeof value === "number" || typeof value === "boolean" || value === null)
    return String(value);
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}

function shortened(text: string): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}
