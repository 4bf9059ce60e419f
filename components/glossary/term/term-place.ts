// Where a term or a lesson stands in the subject, in words.

export function placeOf({
  level,
  area,
}: {
  readonly level: string;
  readonly area: string;
}): string {
  return `${capitalised(level)} · ${area}`;
}

export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
