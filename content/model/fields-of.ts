// What came from elsewhere (storage, a message, a file) as fields that are still unknown: none where it is no object.

export function fieldsOf(found: unknown): Readonly<Record<string, unknown>> {
  return typeof found === "object" && found !== null ? { ...found } : {};
}
