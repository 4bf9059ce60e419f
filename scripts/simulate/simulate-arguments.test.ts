import { expect, test } from "vitest";
import { parseArguments } from "./simulate-arguments";

const nothing = { seed: null, repeat: null, trace: null };

test("a file alone is a run", () => {
  expect(parseArguments(["burst.json"])).toEqual({
    kind: "run",
    arguments: { file: "burst.json", ...nothing },
  });
  expect(parseArguments(["-"])).toMatchObject({ arguments: { file: "-" } });
});

test("options stand before or after the file, with a space or an equals sign", () => {
  expect(parseArguments(["--seed", "7", "a.json", "--repeat=5"])).toEqual({
    kind: "run",
    arguments: { file: "a.json", seed: 7, repeat: 5, trace: null },
  });
  expect(parseArguments(["a.json", "--trace", "out.ndjson"])).toMatchObject({
    arguments: { trace: "out.ndjson" },
  });
});

test("help is shown wherever it is asked for", () => {
  expect(parseArguments(["a.json", "--help"])).toEqual({ kind: "help" });
});

test("each mistake gets its line", () => {
  const lines = [
    [],
    ["a.json", "b.json"],
    ["a.json", "--sed", "1"],
    ["a.json", "-s"],
    ["a.json", "--seed"],
    ["a.json", "--seed", "-1"],
    ["a.json", "--seed", "1.5"],
    ["a.json", "--seed", "4294967296"],
    ["a.json", "--seed="],
    ["a.json", "--seed", "1", "--seed", "2"],
    ["a.json", "--repeat", "0"],
    ["a.json", "--repeat", "many"],
    ["a.json", "--repeat", "99999"],
    ["a.json", "--trace"],
    ["a.json", "--trace="],
    ["a.json", "--trace", "t", "--repeat", "3"],
  ].map((words) => {
    const parsed = parseArguments(words);
    return parsed.kind === "wrong" ? parsed.line : `accepted ${words.join(" ")}`;
  });
  expect(lines).toMatchInlineSnapshot(`
    [
      "simulate: expected a scenario file or - for standard input, found nothing",
      "simulate: expected one scenario file, found also "b.json"",
      "simulate: expected one of --seed, --repeat, --trace, --help, found "--sed"",
      "simulate: expected one of --seed, --repeat, --trace, --help, found "-s"",
      "simulate: --seed: expected a whole number from 0 to 4294967295, found nothing",
      "simulate: --seed: expected a whole number from 0 to 4294967295, found "-1"",
      "simulate: --seed: expected a whole number from 0 to 4294967295, found "1.5"",
      "simulate: --seed: expected a whole number from 0 to 4294967295, found "4294967296"",
      "simulate: --seed: expected a whole number from 0 to 4294967295, found """,
      "simulate: expected --seed once, found it twice",
      "simulate: --repeat: expected a whole number from 1 to 10000, found "0"",
      "simulate: --repeat: expected a whole number from 1 to 10000, found "many"",
      "simulate: --repeat: expected a whole number from 1 to 10000, found "99999"",
      "simulate: --trace: expected a file to write, found nothing",
      "simulate: --trace: expected a file to write, found """,
      "simulate: --trace: expected a single run, found --repeat",
    ]
  `);
});
