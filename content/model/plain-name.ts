// A student's name as it tells one from another, however it is typed.

/** Capitals, accents and spaces make no other student. */
export function plainName(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim();
}
