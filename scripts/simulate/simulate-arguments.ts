// The command line of simulate.ts as data, or the one line that says what is wrong with it.
import { isWhole, oneFile, quote, readWords } from "../command/words";

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
const options = {
  "--seed": { wanted: "a whole number from 0 to 4294967295" },
  "--repeat": { wanted: `a whole number from 1 to ${mostRepeats}` },
  "--trace": { wanted: "a file to write" },
};
type Option = keyof typeof options;

export function parseArguments(words: readonly string[]): Parsed {
  const read = readWords(words, options);
  if (read.kind === "help") return read;
  return read.kind === "wrong" ? wrong(read.line) : check(read.files, read.given);
}

function check(files: readonly string[], given: ReadonlyMap<Option, readonly string[]>): Parsed {
  const one = oneFile(files);
  if ("line" in one) return wrong(one.line);
  const [seed = null] = given.get("--seed") ?? [];
  const [repeat = null] = given.get("--repeat") ?? [];
  const [trace = null] = given.get("--trace") ?? [];
  if (seed !== null && !isWhole(seed, 0, 4_294_967_295)) return refuse("--seed", seed);
  if (repeat !== null && !isWhole(repeat, 1, mostRepeats)) return refuse("--repeat", repeat);
  if (trace === "") return refuse("--trace", trace);
  if (trace !== null && repeat !== null)
    return wrong("--trace: expected a single run, found --repeat");
  return {
    kind: "run",
    arguments: {
      file: one.file,
      seed: seed === null ? null : Number(seed),
      repeat: repeat === null ? null : Number(repeat),
      trace,
    },
  };
}

function refuse(name: Option, value: string): Parsed {
  return wrong(`${name}: expected ${options[name].wanted}, found ${quote(value)}`);
}

function wrong(line: string): Parsed {
  return { kind: "wrong", line: `simulate: ${line}` };
}
