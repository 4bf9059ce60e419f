import { expect, test } from "vitest";
import { type AsBuilt, isAsBuilt } from "./as-built";

const script = 'say("é")';
/** Its SHA-256, as `openssl dgst` has it. */
const hash: AsBuilt = {
  kind: "hash",
  integrity: "sha256-WZAtbVrI1JqaQ3rlPHzsRCuP64tfh5X0ooyr4eqU6sc=",
};
const version: AsBuilt = { kind: "version", version: "0123" };

test("what the build made is taken, and can be read afterwards", async () => {
  const answer = new Response(script);
  expect(await isAsBuilt(answer, hash)).toBe(true);
  expect(await answer.text()).toBe(script);
  expect(await isAsBuilt(Response.json({ version: "0123", files: 3 }), version)).toBe(true);
});

test.each([
  ["a start page in its place", new Response("<!DOCTYPE html><h1>Log in</h1>")],
  ["one letter more", new Response(`${script} `)],
  ["nothing", new Response("")],
  ["the file with another status", new Response(script, { status: 203 })],
])("%s is not, though it came", async (_, answer) => {
  expect(await isAsBuilt(answer, hash)).toBe(false);
});

test.each([
  ["an older copy", Response.json({ version: "0122" })],
  ["a start page", new Response("<!DOCTYPE html>")],
  ["nothing of the kind", Response.json(null)],
])("of the file that names its version, %s is not", async (_, answer) => {
  expect(await isAsBuilt(answer, version)).toBe(false);
});
