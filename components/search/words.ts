// Words as the search compares them: small letters, without accents, without endings, and without the small
// words that every question has. The same for what is searched and for what is typed. Which words mean the
// same is data (content/same-words.json) and is handed in.

/** How a question begins in German, French, Spanish and Portuguese. */
const smallWordsElsewhere =
  "ist ein eine einen einer der das den dem des im und oder mit von wie warum wieso wann man bei ich mein meine est ce que quest quoi le la les un une des du et ou avec pourquoi comment quand mon ma dans es el los las una unos por como cuando cual mi con en para o os um uma como porque quando qual meu minha com em na".split(
    " ",
  );

const smallWords = new Set([
  ...smallWordsElsewhere,
  ..."a about advantage advantages all although am an and any anyone anything are as at basically be because been being benefit benefits best better between but by can cannot cant come comes compare compared cons could couldnt define definition did didnt difference differences disadvantages do does doesnt doing done dont downside downsides drawback drawbacks each either eli5 error every exactly exception explain explained for from get gets getting give given gives go goes going good got guide had happen happening has have having help here how i if im important in into is isnt it its just kind know knows let like made make makes making many me mean meaning means meant might mine more most much must my need needed needs not of on one only or other others our out own please possible problem problems pros question really right said same say says see seem should show simple simply so some someone something stand stands still such sure take takes tell term terms than that thats the their them then there these they thing things this those to too tutorial typical typically understand upside upsides us use used user users uses using usually versus very vs want wants was way ways we well were what whats when where whether which while who whose why will with without wont word words work working works would you your".split(
    " ",
  ),
]);

export type SameWords = Readonly<Record<string, readonly string[]>>;

export type Words = {
  /** The words that count; all of them where none does. */
  readonly termsOf: (text: string) => readonly string[];
  /** A name as one word, however it is cut: "cold start", "cold-start" and "coldstarts" are one. */
  readonly joined: (text: string) => string;
  /** The same, and none where none does. */
  readonly telling: (text: string) => readonly string[];
  /** Its words as they are written, in small letters and without accents. */
  readonly writtenIn: (text: string) => readonly string[];
  /** The same, of those that count. */
  readonly writtenTerms: (text: string) => readonly string[];
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
  const tellingIn = (text: string) => tokensOf(text).filter((token) => !smallWords.has(token));
  const writtenTerms = (text: string) => {
    const tokens = tellingIn(text);
    return tokens.length > 0 ? tokens : tokensOf(text);
  };
  return {
    termsOf: (text) => writtenTerms(text).map(termOf),
    telling: (text) => tellingIn(text).map(termOf),
    termOf,
    writtenIn: tokensOf,
    writtenTerms,
    joined: (text) => stem(tokensOf(text).join("")),
  };
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
  return rootOf(bare).replace(/(?<=.{3})e$/, "");
}

/** "isolation" is what "isolated" speaks of, and "initialize" is "initialise". */
function rootOf(word: string): string {
  return word
    .replace(/(?<=.{4})iz(?=(?:e|er|ation)?$)/, "is")
    .replace(/(?<=.{4}[st])ion$/, "")
    .replace(/(?<=.{4}is)at$/, "")
    .replace(/(?<=.{5})(?:ency|ent|ence|ancy|ant|ance)$/, "")
    .replace(/(?<=.{5})ment$/, "")
    .replace(/(?<=.{4})(?:ability|able)$/, "")
    .replace(/(?<=.{5})(?:ally|ly|ness)$/, "");
}
