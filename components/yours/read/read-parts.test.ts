// Several files as one log, and each that is none as a sentence.
import { expect, test } from "vitest";
import { columnsChosen } from "@/content/model/log/column-roles";
import { reportLines } from "@/content/model/log/log-maker";
import { scenarioWith } from "@/simulator/plain";
import { partsOf } from "./pieces";
import { readParts } from "./read-parts";

const utc = { zone: "UTC", chosen: null };
const log = reportLines(
  scenarioWith({ horizon: 6e8, traffic: { kind: "poisson", perSecond: 1 } }),
).text;
const lines = log.split("\n");
const file = (name: string, text: BlobPart) => new File([text], name);
const read = async (files: readonly File[]) => {
  const told: number[] = [];
  const result = await readParts(await partsOf({ kind: "files", files }), utc, (share) =>
    told.push(share),
  );
  return { result, told };
};

test("a log in two files is the log in one", async () => {
  const half = Math.floor(lines.length / 2);
  const [later, earlier] = [lines.slice(half), lines.slice(0, half)];
  const { result, told } = await read([
    file("b.log", later.join("\n")),
    file("a.log", earlier.join("\n")),
  ]);
  if (!result.ok) throw new Error(result.sentence);
  const whole = await read([file("all.log", log)]);
  if (!whole.result.ok) throw new Error(whole.result.sentence);
  expect(result.read.requests.arrivedAt).toEqual(whole.result.read.requests.arrivedAt);
  expect(told.at(-1)).toBe(1);
});

test("a file that was packed is read as it was before", async () => {
  const packed = new Blob([log]).stream().pipeThrough(new CompressionStream("gzip"));
  const { result } = await read([file("a.log.gz", await new Response(packed).arrayBuffer())]);
  expect(result.ok && result.read.requests.count).toBe(lines.length);
});

test("a file that is no log is named beside those that are", async () => {
  const { result } = await read([file("a.log", log), file("cat.jpg", "\u0000\u0001 meow")]);
  expect(result.ok && result.refused).toEqual([
    expect.stringMatching(/^cat\.jpg: Expected one of/),
  ]);
});

test("a damaged packed file, an empty one and a zone that is none are sentences", async () => {
  const damaged = new Uint8Array([0x1f, 0x8b, 8, 0, 1, 2, 3]);
  for (const each of [file("a.gz", damaged), file("b.log", "")])
    expect((await read([each])).result).toMatchObject({ ok: false });
  const parts = await partsOf({ kind: "text", text: log });
  expect(await readParts(parts, { ...utc, zone: "Mars/Olympus" }, () => {})).toMatchObject({
    ok: false,
  });
});

test.each(["code", "conv"] as const)(
  "the real hour %s is read to its last request",
  async (name) => {
    const parts = await partsOf({ kind: "sample", name });
    const result = await readParts(parts, utc, () => {});
    expect(result.ok && result.read.requests.count).toBe(name === "code" ? 8819 : 19_366);
  },
);

test("a table without names is shown as it begins, and read by the columns that are chosen", async () => {
  const parts = await partsOf({ kind: "text", text: "1701814483,20\n1701814490,35\n" });
  const refused = await readParts(parts, utc, () => {});
  expect(refused).toMatchObject({
    ok: false,
    table: [
      ["1701814483", "20"],
      ["1701814490", "35"],
    ],
  });
  const choice = columnsChosen(["start", "duration-ms"]);
  if (!choice.ok) throw new Error(choice.sentence);
  const chosen = { columns: choice.columns, namesFirst: false };
  const result = await readParts(parts, { ...utc, chosen }, () => {});
  expect(result.ok && result.read.requests.count).toBe(2);
});
