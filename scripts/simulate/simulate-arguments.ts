// The command line of simulate.ts as data, or the one line that says what is wrong with it.

export type Arguments = {
  readonly file: string;
  readonly seed: number | null;
  readonly repeat: number | null;
  readonly trace: string | null;
};

export type Parsed =
  | { readonly kind: "run"; readonly arguments: Arguments }
  | { readonly kind: "help" }
  | { readonly kind: "wrong"; readonly line: string };

const mostRepeats = 10_000;
const options = ["--seed", "--repeat", "--trace", "--help"] as const;
type Option = (typeof options)[number];

export function parseArguments(words: readonly string[]): Parsed {
  const given = new Map<Option, string>();
  const files: string[] = [];
  for (let n = 0; n < words.length; n++) {
    const word = words[n] ?? "";
    if (word === "-" || !word.startsWith("-")) {
      files.push(word);
      continue;
    }
    const [name, inline] = split(word);
    if (!isOption(name))
      return wrong(`expected one of ${options.join(", ")}, found ${quote(word)}`);
    if (name === "--help") return { kind: "help" };
    if (given.has(name)) return wrong(`expected ${name} once, found it twice`);
    const value = inline ?? words[++n];
    if (value === undefined) return wrong(`${name}: expected ${wanted[name]}, found nothing`);
    given.set(name, value);
  }
  return check(files, given);
}

const wanted: Readonly<Record<Exclude<Option, "--help">, string>> = {
  "--seed": "a whole number from 0 to 4294967295",
  "--repeat": `a whole number from 1 to ${mostRepeats}`,
  "--trace": "a file to write",
};

function check(files: readonly string[], given: ReadonlyMap<Option, string>): Parsed {
  const [file, extra] = files;
  if (file === undefined)
    return wrong("expected a scenario file or - for standard input, found nothing");
  if (extra !== undefined) return wrong(`expected one scenario file, found also ${quote(extra)}`);
  const seed = given.get("--seed") ?? null;
  const repeat = given.get("--repeat") ?? null;
  const trace = given.get("--trace") ?? null;
  if (seed !== null && !isWhole(seed, 0, 4_294_967_295)) return refuse("--seed", seed);
  if (repeat !== null && !isWhole(repeat, 1, mostRepeats)) return refuse("--repeat", repeat);
  if (trace === "") return refuse("--trace", trace);
  if (trace !== null && repeat !== null)
    return wrong("--trace: expected a single run, found --repeat");
  return {
    kind: "run",
    arguments: {
      file,
      seed: seed === null ? null : Number(seed),
      repeat: repeat === null ? null : Number(repeat),
      trace,
    },
  };
}

function split(word: string): readonly [name: string, value: string | undefined] {
  const sign = word.indexOf("=");
  return sign < 0 ? [word, undefined] : [word.slice(0, sign), word.slice(sign + 1)];
}

function isOption(name: string): name is Option {
  return options.some((option) => option === name);
}

function isWhole(text: string, from: number, to: number): boolean {
  return /^\d{1,10}$/.test(text) && Number(text) >= from && Number(text) <= to;
}

function refuse(name: Exclude<Option, "--help">, value: string): Parsed {
  return wrong(`${name}: expected ${wanted[name]}, found ${quote(value)}`);
}

function wrong(line: string): Parsed {
  return { kind: "wrong", line: `simulate: ${line}` };
}

function quote(word: string): string {
  return JSON.stringify(word.length > 60 ? `${word.slice(0, 59)}…` : word);
}
