// Words as the search compares them: small letters, without accents, without endings, and without the small
// words that every question has. The same for what is searched and for what is typed.

const smallWords = new Set(
  "a about advantage advantages although an and any are as at be been benefit benefits between but by can compare compared cons could define definition did difference differences disadvantages do does every explain explained for from get gets had has have how i if in into is it its me mean meaning means my need of on one or our pros really should so than that the their them then there these they this to too use using versus vs was we were what when where which who whose why will with would you your".split(
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

/** What people write for short, or in another form: one word for each. */
const sameWords: ReadonlyMap<string, string> = new Map(
  Object.entries({
    async: "asynchronous",
    config: "configuration",
    db: "database",
    dbs: "database",
    env: "environment",
    fn: "function",
    func: "function",
    invoke: "invocation",
    invoked: "invocation",
    invokes: "invocation",
    invoking: "invocation",
    kept: "keep",
    max: "maximum",
    min: "minimum",
    req: "request",
    sync: "synchronous",
    "0": "zero",
  }),
);

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

function stem(written: string): string {
  const word = sameWords.get(written) ?? written;
  if (word.length < 4 || /\d/.test(word)) return word;
  const singular = word.endsWith("ies")
    ? `${word.slice(0, -3)}y`
    : word.replace(/(?<![siu])s$/, "");
  const bare = singular.replace(/(?<=.{4})(?:ing|ed)$/, "");
  return bare.replace(/(?<=.{4})e$/, "");
}
