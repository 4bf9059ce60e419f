// Words as the search compares them: small letters, without accents, without endings, and without the small
// words that every question has. The same for what is searched and for what is typed.

const smallWords = new Set(
  "a about although an and any are as at be been but by can could did do does every for from get gets had has have how i if in into is it its me my need of on one or our should so than that the their them then there these they this to too use using was we were what when where which who whose why will with would you your".split(
    " ",
  ),
);

export function tokensOf(text: string): string[] {
  return text
    .normalize("NFKD")
    .replace(/\p{M}|['’]/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}.]+|\.(?!\p{N})/u)
    .filter((token) => token !== "");
}

/** Null for a word that says nothing. */
export function termOf(token: string): string | null {
  return smallWords.has(token) ? null : stem(token);
}

/** The words that count; all of them where none does. */
export function termsOf(text: string): string[] {
  const tokens = tokensOf(text);
  const telling = tokens.flatMap((token) => termOf(token) ?? []);
  return telling.length > 0 ? telling : tokens.map(stem);
}

/** A name as one word, however it is cut: "cold start", "cold-start" and "coldstarts" are one. */
export function joined(text: string): string {
  return stem(tokensOf(text).join(""));
}

function stem(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  const singular = word.endsWith("ies")
    ? `${word.slice(0, -3)}y`
    : word.replace(/(?<![siu])s$/, "");
  const bare = singular.replace(/(?<=.{4})(?:ing|ed)$/, "");
  return bare.replace(/(?<=.{4})e$/, "");
}
