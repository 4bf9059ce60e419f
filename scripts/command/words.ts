// The words of a command line, told apart: files, and options with what is given for each. Knows no command; the one
// line that says what is wrong begins without its name.

/** What each option wants, in words, and whether it may stand more than once. */
export type Options<Name extends string> = Readonly<
  Record<Name, { readonly wanted: string; readonly many?: boolean }>
>;

export type Words<Name extends string> =
  | {
      readonly kind: "words";
      readonly files: readonly string[];
      readonly given: ReadonlyMap<Name, readonly string[]>;
    }
  | { readonly kind: "help" }
  | { readonly kind: "wrong"; readonly line: string };

export function readWords<Name extends string>(
  words: readonly string[],
  options: Options<Name>,
): Words<Name> {
  const given = new Map<Name, string[]>();
  const files: string[] = [];
  for (let n = 0; n < words.length; n++) {
    const word = words[n] ?? "";
    if (word === "-" || !word.startsWith("-")) {
      files.push(word);
      continue;
    }
    const [name, inline] = split(word);
    if (name === "--help") return { kind: "help" };
    if (!isOption(name, options)) {
      const known = [...Object.keys(options), "--help"].join(", ");
      return wrong(`expected one of ${known}, found ${quote(word)}`);
    }
    const before = given.get(name) ?? [];
    if (before.length > 0 && !options[name].many)
      return wrong(`expected ${name} once, found it twice`);
    const value = inline ?? words[++n];
    if (value === undefined)
      return wrong(`${name}: expected ${options[name].wanted}, found nothing`);
    given.set(name, [...before, value]);
  }
  return { kind: "words", files, given };
}

/** The one file, or what is wrong. */
export function oneFile(
  files: readonly string[],
  what = "scenario file",
): { readonly file: string } | { readonly line: string } {
  const [file, extra] = files;
  if (file === undefined)
    return { line: `expected a ${what} or - for standard input, found nothing` };
  if (extra !== undefined) return { line: `expected one ${what}, found also ${quote(extra)}` };
  return { file };
}

export function isWhole(text: string, from: number, to: number): boolean {
  return /^\d{1,10}$/.test(text) && Number(text) >= from && Number(text) <= to;
}

export function quote(word: string): string {
  return JSON.stringify(word.length > 60 ? `${word.slice(0, 59)}…` : word);
}

function split(word: string): readonly [name: string, value: string | undefined] {
  const sign = word.indexOf("=");
  return sign < 0 ? [word, undefined] : [word.slice(0, sign), word.slice(sign + 1)];
}

function isOption<Name extends string>(name: string, options: Options<Name>): name is Name {
  return Object.hasOwn(options, name);
}

function wrong(line: string): { readonly kind: "wrong"; readonly line: string } {
  return { kind: "wrong", line };
}
