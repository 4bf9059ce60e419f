import { expect, test } from "vitest";
import { columnsChosen, type Role, rolesTold } from "./column-roles";
import { LogReader } from "./read-log";
import { tableHead } from "./table-head";

const text = "1701814483,20,x,1\n1701814484,35,y,0\n1701814490,20,z,0\n";

function read(chosen: readonly Role[], log = text, namesFirst = false) {
  const choice = columnsChosen(chosen);
  if (!choice.ok) throw new Error(choice.sentence);
  const reader = new LogReader({ format: "csv", columns: choice.columns, namesFirst });
  reader.push(log);
  return reader.end().requests;
}

test("a table without names is read by the columns that were chosen, its first line too", () => {
  const { count, duration, start } = read(["start", "duration-ms", "", "cold"]);
  expect(count).toBe(3);
  expect([...duration]).toEqual([20_000, 35_000, 20_000]);
  expect([...start]).toEqual([2, 1, 1]);
});

test("a column is read in the unit that was chosen for it", () => {
  const log = "when,took\n0.5,0.02\n1.5,0.03\n";
  const { arrivedAt, duration } = read(["start-s", "duration-s"], log, true);
  expect([...arrivedAt]).toEqual([500_000, 1_500_000]);
  expect([...duration]).toEqual([20_000, 30_000]);
});

test("names that say it are chosen to begin with, each once", () => {
  const header = [
    "Timestamp",
    "Duration (ms)",
    "duration_ms",
    "coldStart",
    "init",
    "pod",
    "end_time",
  ];
  expect(rolesTold(header)).toEqual(["start", "duration-ms", "", "cold", "", "", "end"]);
  expect(rolesTold(["start_s", "requests", "memory_size_mb", "initMs"])).toEqual([
    "start-s",
    "count",
    "memoryMb",
    "init-ms",
  ]);
});

test("no time, and a role that two columns have, are told", () => {
  expect(columnsChosen(["", "duration-ms"])).toMatchObject({
    ok: false,
    sentence: expect.stringContaining("when a request came"),
  });
  expect(columnsChosen(["start", "cold", "cold"])).toMatchObject({
    ok: false,
    sentence: expect.stringContaining("Two columns say"),
  });
});

test("the head of a table is its first lines, with long cells cut; prose, JSON and one column are none", () => {
  expect(tableHead(`a;b\n${"x".repeat(50)};"2;3"\n`)).toEqual([
    ["a", "b"],
    [`${"x".repeat(40)}…`, "2;3"],
  ]);
  for (const other of ["", "one\ntwo\n", '{"a":1,"b":2}\n{"a":1,"b":2}', "a,b\n1\n", "a,b"])
    expect(tableHead(other)).toBeNull();
});
