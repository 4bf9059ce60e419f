// A sum as the text of a worksheet has it: "24", "people / limit", "round(100 * exp(-calls / 6))". Names stand for
// numbers that whoever asks knows.

/** What cannot be read, in a sentence; `unknown` where it is a name. */
export class NoSum extends Error {
  declare readonly unknown: string | null;
  constructor(message: string, unknown: string | null = null) {
    super(message);
    this.unknown = unknown;
  }
}

const functions: Readonly<Record<string, (value: number) => number>> = {
  exp: Math.exp,
  round: Math.round,
};

const tokens = /\s*(\d+(?:\.\d+)?|[a-zA-Z][\w.]*|[-+*/()])\s*/y;

/** `known` gives null for a name it does not know. */
export function worked(text: string, known: (name: string) => number | null): number {
  const left = tokensOf(text);
  const next = (...signs: readonly string[]) =>
    signs.includes(left[0] ?? "") ? left.shift() : undefined;

  function sum(): number {
    let value = product();
    for (let sign = next("+", "-"); sign !== undefined; sign = next("+", "-"))
      value += sign === "+" ? product() : -product();
    return value;
  }
  function product(): number {
    let value = part();
    for (let sign = next("*", "/"); sign !== undefined; sign = next("*", "/"))
      value = sign === "*" ? value * part() : value / part();
    return value;
  }
  function part(): number {
    if (next("-")) return -part();
    if (next("(")) return closed(sum());
    const token = left.shift();
    if (token === undefined || /^[-+*/)]$/.test(token)) throw new NoSum(`{${text}} is no sum`);
    if (/^\d/.test(token)) return Number(token);
    const apply = Object.hasOwn(functions, token) ? functions[token] : undefined;
    if (apply && next("(")) return apply(closed(sum()));
    const value = known(token);
    if (value === null) throw new NoSum(`{${token}} is not known`, token);
    return value;
  }
  function closed(value: number): number {
    if (next(")") === undefined) throw new NoSum(`{${text}} lacks a closing bracket`);
    return value;
  }

  const value = sum();
  if (left.length > 0 || !Number.isFinite(value)) throw new NoSum(`{${text}} is no sum`);
  // What tenths and thirds leave behind the twelfth place is no part of an answer.
  return Number(value.toPrecision(12));
}

function tokensOf(text: string): string[] {
  const found: string[] = [];
  tokens.lastIndex = 0;
  while (tokens.lastIndex < text.length) {
    const [, token] = tokens.exec(text) ?? [];
    if (token === undefined) throw new NoSum(`{${text}} is no sum`);
    found.push(token);
  }
  return found;
}
