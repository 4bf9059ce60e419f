// How a trial and its server speak: the script and what it is given, the site, the network's switch, the result.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { type Serving, serveTrial } from "./server";

const site = mkdtempSync(join(tmpdir(), "trial-"));
writeFileSync(join(site, "index.html"), "the site");
let serving: Serving | null = null;

afterEach(async () => {
  await serving?.close();
  rmSync(site, { recursive: true, force: true });
});

test("a trial gets its script and data, visits the site, loses the network, and ends with its result", async () => {
  const trial = await serveTrial({ script: "run()", given: { runs: 2 }, site });
  serving = trial;
  const ask = (path: string) => fetch(new URL(path, trial.address));
  const tell = (what: string, body: string) =>
    fetch(new URL(what, trial.address), { method: "POST", body });
  expect(await (await ask("script.js")).text()).toBe("run()");
  expect(await (await ask("given.json")).json()).toEqual({ runs: 2 });
  expect(await (await ask("/")).text()).toBe("the site");
  await tell("step", "the first step");
  expect(trial.lastStep()).toBe("the first step");
  await tell("network", "off");
  await expect(ask("/")).rejects.toThrow();
  expect((await ask("script.js")).status).toBe(200);
  await tell("network", "on");
  expect((await ask("/")).status).toBe(200);
  await tell("result", '["ok"]');
  expect(await trial.result).toEqual(["ok"]);
});
