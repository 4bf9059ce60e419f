// Data as a text to compare it by.

/** The same for what says the same, in whatever order its fields were written. */
export function sameText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(sameText).join()}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  const texts = fields.map(([name, field]) => `${JSON.stringify(name)}:${sameText(field)}`);
  return `{${texts.sort().join()}}`;
}
