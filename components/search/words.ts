// Words as the search compares them: small letters, without accents, without endings, and without the small
// words that every question has. The same for what is searched and for what is typed. Which words mean the
// same is data (content/same-words.json) and is handed in.

const smallWords = new Set(
  "a about advantage advantages all although am an and any anyone anything are as at be because been being benefit benefits best better between but by can cannot cant come comes compare compared cons could couldnt define definition did didnt difference differences disadvantages do does doesnt doing done dont each either error every exactly exception explain explained for from get gets getting give given gives go goes going good got guide had has have having help here how i if im in into is isnt it its just kind know let like made make makes making many me mean meaning means might mine more most much must my need needs of on one only or other others our out own please possible problem problems pros really right said same say says see seem should show so some someone something still such sure take takes than that thats the their them then there these they thing things this those to too tutorial typical typically understand us use used user users uses using usually versus very vs want wants was way ways we well were what whats when where whether which while who whose why will with without wont work works would you your".split(
    " ",
  ),
);

export type SameWords = Readonly<Record<string, readonly string[]>>;

export type Words = {
  /** The words that count; all of them where none does. */
  readonly termsOf: (text: string) => readonly string[];
  /** A name as one word, however it is cut: "cold start", "cold-start" and "coldstarts" are one. */
  readonly joined: (text: string) => string;
  /** The same, and none where none does. */
  readonly telling: (text: string) => readonly string[];
  /** What one written word is compared as. */
  readonly termOf: (token: string) => string;
};

/** `same` has, by one word for each meaning, the others that are written for it. */
export function wordsFrom(same: SameWords): Words {
  const meant = new Map(
    Object.entries(same).flatMap(([word, others]) => others.map((other) => [stem(other), word])),
  );
  const termOf = (token: string) => {
    const stemmed = stem(token);
    return stem(meant.get(stemmed) ?? stemmed);
  };
  const telling = (text: string) =>
    tokensOf(text)
      .filter((token) => !smallWords.has(token))
      .map(termOf);
  const termsOf = (text: string) => {
    const terms = telling(text);
    return terms.length > 0 ? terms : tokensOf(text).map(termOf);
  };
  return { termsOf, telling, termOf, joined: (text) => stem(tokensOf(text).join("")) };
}

function tokensOf(text: string): string[] {
  return flat(text)
    .split(/[^\p{L}\p{N}.]+|\.(?!\p{N})/u)
    .filter((token) => token !== "");
}

/** "TooManyRequestsException" in the words it is made of; nothing for a word of one piece. */
export function piecesOf(token: string): string {
  const pieces = token.split(/(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|[_:]+/);
  return pieces.length > 1 ? pieces.join(" ") : "";
}

/** Japanese keeps its marks, for there they are letters: カ and ガ. */
function flat(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/(?<=\p{Script=Latin}\p{M}*)\p{M}|['’]/gu, "")
    .normalize("NFKC")
    .toLowerCase();
}

const irregular: ReadonlyMap<string, string> = new Map(
  Object.entries({
    kept: "keep",
    ran: "run",
    sent: "send",
    lost: "lose",
    paid: "pay",
    died: "die",
    dies: "die",
    dying: "die",
    woken: "wake",
    woke: "wake",
    began: "begin",
    chose: "choose",
    chosen: "choose",
    grew: "grow",
    shut: "shut",
    held: "hold",
    slept: "sleep",
    built: "build",
    spent: "spend",
  }),
);

function stem(written: string): string {
  const word = irregular.get(written) ?? written;
  if (word.length < 4 || /[^a-z]/.test(word)) return word;
  const singular = word.endsWith("ies")
    ? `${word.slice(0, -3)}y`
    : word.replace(/(?<=(?:ss|sh|ch|x|z))es$/, "").replace(/(?<![siu])s$/, "");
  const bare = singular
    .replace(/(?<=.{4})ied$/, "y")
    .replace(/(?<=.{3})(?:ing|ed)$/, "")
    .replace(/(?<=[aeiou])([bdgmnprt])\1$/, "$1");
  return bare.replace(/(?<=.{3})e$/, "");
}
