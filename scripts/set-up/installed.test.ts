import { expect, test } from "vitest";
import { isInstalled } from "./installed.mjs";

const lock = {
  packages: {
    "": { version: "0.1.0" },
    "node_modules/a": { version: "1.0.0", integrity: "sha512-a" },
    "node_modules/b": { version: "2.0.0", integrity: "sha512-b" },
    "node_modules/only-on-a-mac": { version: "1.0.0", integrity: "sha512-m", optional: true },
  },
};
const { "node_modules/a": a, "node_modules/b": b } = lock.packages;

test("packages of the lock file's versions are installed, whether or not the optional ones are", () => {
  expect(isInstalled(lock, { packages: { "node_modules/a": a, "node_modules/b": b } })).toBe(true);
  const { "": _project, ...all } = lock.packages;
  expect(isInstalled(lock, { packages: all })).toBe(true);
});

test("nothing is installed without a lock file of node_modules", () => {
  expect(isInstalled(lock, null)).toBe(false);
});

test("a missing package means an installation", () => {
  expect(isInstalled(lock, { packages: { "node_modules/a": a } })).toBe(false);
});

test("another version or another content means an installation", () => {
  const other = { ...b, version: "2.0.1" };
  expect(isInstalled(lock, { packages: { "node_modules/a": a, "node_modules/b": other } })).toBe(
    false,
  );
  const changed = { ...b, integrity: "sha512-c" };
  expect(isInstalled(lock, { packages: { "node_modules/a": a, "node_modules/b": changed } })).toBe(
    false,
  );
});

test("a package the lock file no longer names means an installation", () => {
  const found = { "node_modules/a": a, "node_modules/b": b, "node_modules/old": a };
  expect(isInstalled(lock, { packages: found })).toBe(false);
});
