// What came from elsewhere (storage, a message, a file) as fields that are still unknown: none where it is no object.

export function fieldsOf(found: unknown): Readonly<Record<string, unknown>> {
  return typeof found === "object" && found !== null ? { ...found } : {};
}

/** What stands at a path in it; undefined where it leads to nothing. */
export function valueAt(found: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined,
    found,
  );
}
