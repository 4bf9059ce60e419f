import { expect, test } from "vitest";
import { parseSweep } from "./sweep-arguments";

const vary = ["--vary", "platform.provisioned=0..20"];

test("a file and a number to vary are enough", () => {
  expect(parseSweep(["a.json", ...vary])).toEqual({
    kind: "sweep",
    arguments: {
      file: "a.json",
      variations: [
        {
          name: "platform.provisioned",
          path: ["platform", "provisioned"],
          range: { from: 0, to: 20, step: 1, count: 21 },
        },
      ],
      seeds: 10,
      metrics: ["coldShare", "latencyMs.p99", "cost.totalUsd"],
      goals: [],
    },
  });
});

test("options stand before or after the file, with a space or an equals sign", () => {
  expect(
    parseSweep([
      "--vary=traffic.of[0].perSecond=1..2:0.5",
      "--seeds=3",
      "-",
      ...["--vary", "horizon=1h..2h:1h", "--metric", "coldShare, latencyMs.p50"],
      ...["--goal", "coldShare<0.1", "--goal=latencyMs.p50>=5"],
    ]),
  ).toMatchObject({
    arguments: {
      file: "-",
      variations: [{ name: "traffic.of[0].perSecond" }, { name: "horizon" }],
      seeds: 3,
      metrics: ["coldShare", "latencyMs.p50"],
      goals: [{ limit: 0.1 }, { metric: "latencyMs.p50", must: ">=", limit: 5 }],
    },
  });
});

test("help is shown wherever it is asked for", () => {
  expect(parseSweep(["--vary", "x", "--help"])).toEqual({ kind: "help" });
});

test("each mistake gets its line", () => {
  const lines = [
    [],
    vary,
    ["a.json"],
    ["a.json", "b.json", ...vary],
    ["a.json", ...vary, "--sed", "1"],
    ["a.json", "--vary"],
    ["a.json", "--vary", "x"],
    ["a.json", "--vary", "=1..2"],
    ["a.json", "--vary", "a..b=1..2"],
    ["a.json", "--vary", "a[x]=1..2"],
    ["a.json", "--vary", "a.b=1"],
    ["a.json", "--vary", "a.b="],
    ["a.json", "--vary", "a.b=2..1"],
    ["a.json", "--vary", "a.b=1..9:0"],
    ["a.json", "--vary", "a.b=1..9m"],
    ["a.json", "--vary", "a.b=one..two"],
    ["a.json", "--vary", "a.b=-1..2"],
    ["a.json", "--vary", "seed=1..5"],
    ["a.json", ...vary, ...vary],
    ["a.json", "--vary", "a.b=1..2", "--vary", "a=1..2"],
    ["a.json", ...vary, "--vary", "a=1..2", "--vary", "b=1..2"],
    ["a.json", "--vary", "a=0..1000"],
    ["a.json", "--vary", "a=0..999999999:0.000001", "--vary", "b=0..999999999:0.000001"],
    ["a.json", ...vary, "--seeds", "1"],
    ["a.json", ...vary, "--seeds", "1001"],
    ["a.json", ...vary, "--seeds", "2", "--seeds", "3"],
    ["a.json", ...vary, "--metric", ""],
    ["a.json", ...vary, "--metric", "coldShare,,cost.totalUsd"],
    ["a.json", ...vary, "--metric"],
    ["a.json", ...vary, "--goal", "coldShare"],
    ["a.json", ...vary, "--goal", "coldShare<1%"],
    ["a.json", ...vary, "--goal", "coldShare=1"],
  ].map((words) => {
    const parsed = parseSweep(words);
    return parsed.kind === "wrong" ? parsed.line : `accepted ${words.join(" ")}`;
  });
  expect(lines).toMatchInlineSnapshot(`
    [
      "sweep: expected a scenario file or - for standard input, found nothing",
      "sweep: expected a scenario file or - for standard input, found nothing",
      "sweep: --vary: expected PATH=FROM..TO such as platform.provisioned=0..20, found nothing",
      "sweep: expected one scenario file, found also "b.json"",
      "sweep: expected one of --vary, --seeds, --metric, --goal, --help, found "--sed"",
      "sweep: --vary: expected PATH=FROM..TO such as platform.provisioned=0..20, found nothing",
      "sweep: --vary: expected PATH=FROM..TO such as platform.provisioned=0..20, found "x"",
      "sweep: --vary: expected PATH=FROM..TO such as platform.provisioned=0..20, found "=1..2"",
      "sweep: --vary: expected PATH=FROM..TO such as platform.provisioned=0..20, found "a..b=1..2"",
      "sweep: --vary: expected PATH=FROM..TO such as platform.provisioned=0..20, found "a[x]=1..2"",
      "sweep: --vary: a.b: expected FROM..TO or FROM..TO:STEP, found "1"",
      "sweep: --vary: a.b: expected FROM..TO or FROM..TO:STEP, found """,
      "sweep: --vary: a.b: expected a first value no greater than the last, found "2..1"",
      "sweep: --vary: a.b: expected a step above zero, found "1..9:0"",
      "sweep: --vary: a.b: expected numbers throughout, or durations, found "1..9m"",
      "sweep: --vary: a.b: expected numbers of at most nine digits and six decimals, or durations such as "10m", found "one..two"",
      "sweep: --vary: a.b: expected numbers of at most nine digits and six decimals, or durations such as "10m", found "-1..2"",
      "sweep: --vary: expected a number that is not set by --seeds, found "seed"",
      "sweep: --vary: expected another number than platform.provisioned, of which one is given, found "platform.provisioned"",
      "sweep: --vary: expected another number than a.b, of which one is given, found "a"",
      "sweep: expected --vary once or twice, found it 3 times",
      "sweep: --vary: expected at most 10000 runs in all, found 10010: 1001 points, 10 seeds each",
      "sweep: --vary: expected at most 10000 runs in all, found 9.999999980000019e+30: 9.99999998000002e+29 points, 10 seeds each",
      "sweep: --seeds: expected a whole number from 2 to 1000, found "1"",
      "sweep: --seeds: expected a whole number from 2 to 1000, found "1001"",
      "sweep: expected --seeds once, found it twice",
      "sweep: --metric: expected numbers of the report such as coldShare,latencyMs.p99, found """,
      "sweep: --metric: expected numbers of the report such as coldShare,latencyMs.p99, found "coldShare,,cost.totalUsd"",
      "sweep: --metric: expected numbers of the report such as coldShare,latencyMs.p99, found nothing",
      "sweep: --goal: expected METRIC<NUMBER such as latencyMs.p99<300, or with <=, > or >=, found "coldShare"",
      "sweep: --goal: expected METRIC<NUMBER such as latencyMs.p99<300, or with <=, > or >=, found "coldShare<1%"",
      "sweep: --goal: expected METRIC<NUMBER such as latencyMs.p99<300, or with <=, > or >=, found "coldShare=1"",
    ]
  `);
});
