// The fields of a JSON object, looked at one by one: a schema for each of millions of records would take too long.

export type Fields = Readonly<Record<string, unknown>>;

export function fieldsIn(value: unknown): Fields | null {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Fields)
    : null;
}

/** A number, written as one or as text; from 0 on. */
export function numberIn(fields: Fields, name: string): number | null {
  const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
  const number = typeof value === "string" ? numberOf(value) : value;
  return typeof number === "number" && Number.isFinite(number) && number >= 0 ? number : null;
}

export function textIn(fields: Fields, name: string): string | null {
  const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
  return typeof value === "string" ? value : null;
}

/** "1.28E8" too. null: something else. */
export function numberOf(text: string): number | null {
  return /^ *[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)? *$/.test(text) ? Number(text) : null;
}
