// A number and its unit as one word, which no line breaks in two. Whatever puts a quantity into a sentence does
// it here.

const noBreakSpace = "\u00a0";

/** "85 ms", "12 minutes". */
export function quantity(amount: number | string, unit: string): string {
  return `${amount}${noBreakSpace}${unit}`;
}

/** With plain spaces, for what is heard and never stands in a line. */
export function spokenPlainly(text: string): string {
  return text.replaceAll(noBreakSpace, " ");
}
