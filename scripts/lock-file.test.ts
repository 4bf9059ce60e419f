// The lock file has to hold the packages of every system, not only those of the one it was written on: `npm ci`
// refuses it otherwise. And of each what it has to be, or what is fetched for another system is taken on trust.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

type Entry = {
  readonly version?: string;
  readonly integrity?: string;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly optionalDependencies?: Readonly<Record<string, string>>;
};

const path = join(import.meta.dirname, "../package-lock.json");
const { packages }: { packages: Record<string, Entry> } = JSON.parse(readFileSync(path, "utf8"));

test("every optional package of a locked one is locked too", () => {
  const missing = Object.entries(packages).flatMap(([from, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !isLocked(from, name)),
  );
  expect(missing).toEqual([]);
});

test.each(["darwin", "linux", "win32"])("there is a package for %s", (system) => {
  const own = Object.values(packages).filter(({ os }) => os?.includes(system));
  expect(own.length).toBeGreaterThan(5);
  expect(own.every(({ optional }) => optional === true)).toBe(true);
});

test("what is fetched of every package is checked, on every system", () => {
  const open = Object.entries(packages).filter(
    ([name, { integrity = "" }]) => name !== "" && !/^sha512-[\w+/]{86}==$/.test(integrity),
  );
  expect(open.map(([name]) => name)).toEqual([]);
});

// As Node looks a package up: beside the one that asks, then in each folder above.
function isLocked(from: string, name: string): boolean {
  const beside = from === "" ? `node_modules/${name}` : `${from}/node_modules/${name}`;
  if (beside in packages) return true;
  if (from === "") return false;
  const above = from.lastIndexOf("/node_modules/");
  return isLocked(above === -1 ? "" : from.slice(0, above), name);
}
