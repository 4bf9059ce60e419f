// The command line of fit.ts as data, or the one line that says what is wrong with it.
import { type Zone, zoneOf } from "@/content/model/log/instants";
import { type FormatName, formatNames } from "@/content/model/log/recognise";
import { oneFile, quote, readWords } from "../command/words";

export type FitArguments = {
  readonly file: string;
  /** null: by its content. */
  readonly format: FormatName | null;
  readonly zone: Zone;
};

export type FitParsed =
  | { readonly kind: "fit"; readonly arguments: FitArguments }
  | { readonly kind: "help" }
  | { readonly kind: "wrong"; readonly line: string };

const options = {
  "--format": { wanted: `one of ${formatNames.join(", ")}` },
  "--timezone": { wanted: "a time zone such as UTC, +02:00 or Europe/Berlin" },
};

export function parseFit(words: readonly string[]): FitParsed {
  const read = readWords(words, options);
  if (read.kind === "help") return read;
  if (read.kind === "wrong") return wrong(read.line);
  const one = oneFile(read.files, "log");
  if ("line" in one) return wrong(one.line);
  const [format = null] = read.given.get("--format") ?? [];
  const known = formatNames.find((name) => name === format);
  if (format !== null && known === undefined) return refuse("--format", format);
  const [name = "UTC"] = read.given.get("--timezone") ?? [];
  const zone = zoneOf(name);
  if (zone === null) return refuse("--timezone", name);
  return { kind: "fit", arguments: { file: one.file, format: known ?? null, zone } };
}

function refuse(name: keyof typeof options, found: string): FitParsed {
  return wrong(`${name}: expected ${options[name].wanted}, found ${quote(found)}`);
}

function wrong(line: string): FitParsed {
  return { kind: "wrong", line: `fit: ${line}` };
}
