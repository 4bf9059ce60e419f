// A reader's own log: read, replayed, asked and reported, by keyboard, without a word of it leaving the page.
import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { barriers, loadAxe } from "./support/axe";
import { expect, test } from "./support/one-window";

const report = (n: number) =>
  `2026-03-01T00:00:0${n}.000Z\tREPORT RequestId: 3897a7c2-8ac6-45d2-9c0f-00000000000${n}\tDuration: 12.00 ms\tBilled Duration: 12 ms\tMemory Size: 128 MB\tMax Memory Used: 67 MB\t`;
const wholeLog = [1, 2, 3].map(report).join("\n");
const asFile = ({ name, text }: { readonly name: string; readonly text: string | Buffer }) => ({
  name,
  mimeType: "text/plain",
  buffer: Buffer.from(text),
});

/** Those named "none-" have no request left in them. */
function damagedLogs(): readonly { readonly name: string; readonly text: string | Buffer }[] {
  const json = JSON.stringify({
    time: "2026-03-01T00:00:09.000Z",
    type: "platform.report",
    record: { metrics: { durationMs: 5 }, status: "success" },
  });
  const csv = "start,duration_ms,cold\n2026-03-01T00:00:01Z,20,true\n";
  const some = [
    wholeLog.slice(0, -200),
    wholeLog.slice(150),
    `\uFEFF${wholeLog}`,
    wholeLog.replaceAll("\n", "\r\n"),
    wholeLog.replace("12.00", "1.2.3"),
    wholeLog.replaceAll("MB\t", "MB\u0000"),
    `${"x".repeat(1_500_000)}\n${wholeLog}`,
    `hunter2\n${wholeLog}\nhunter2`,
    `${json}\n${json.slice(0, -9)}\n${json}`,
    `[${json},${json.slice(5)}`,
    `${json}\n${'{"a":['.repeat(2000)}`,
    `${csv}2026-13-01T00:00:01Z,20,true\n2026-03-01T00:00:02Z,-4,maybe\n`,
    `${csv}"hunter2,20,true\n`,
    `${csv}1,2\n1,2,3,4,5\n`,
  ];
  const none: readonly (string | Buffer)[] = [
    "",
    "\n\n\n",
    "hunter2",
    "{",
    "[[[[[[",
    "start,duration_ms,cold\n",
    "start,duration\n1,2\n",
    Buffer.from([0, 255, 254, 0, 128, 10, 13, 7]),
    Buffer.from(wholeLog, "utf16le"),
    Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3]),
    "y".repeat(2_500_000),
  ];
  return [
    ...some.map((text, n) => ({ name: `some-${n}.log`, text })),
    ...none.map((text, n) => ({ name: `none-${n}.log`, text })),
  ];
}

/** All that the page asks for from now on. */
function askedFor(page: Page): readonly string[] {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(`${request.method()} ${request.url()}`));
  return asked;
}

async function bringSample(page: Page): Promise<void> {
  await page.goto("./yours/");
  const sample = page.getByRole("button", { name: "A day of a function" });
  await sample.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "What it holds" })).toBeFocused();
  await expect(page.getByRole("heading", { name: "What if" })).toBeVisible({ timeout: 60_000 });
}

test("a sample is read, replayed, put on the stage, asked and reported", async ({ page }) => {
  test.slow();
  await bringSample(page);
  await expect(page.getByText(/13,760 requests in 24\sh/)).toBeVisible();
  await expect(page.getByText(/The replay fits/)).toBeVisible();
  await page.getByRole("button", { name: "Show it on the stage" }).click();
  const stage = page.getByRole("region", { name: "Simulator: A stretch of the log" });
  await expect(stage.getByRole("button", { name: "Play" })).toBeVisible();
  const why = page.getByRole("region", { name: "Goal: Why was it cold?" });
  await why.getByRole("button", { name: "deployments" }).click();
  await expect(why.getByRole("status")).toHaveText(/Not that one/);
  await why.getByRole("button", { name: "idleness" }).click();
  await expect(why.getByRole("status")).toHaveText(/^Met/);
  await page.getByLabel("99 in 100 answered within, in ms").last().fill("1000");
  await page.getByRole("button", { name: "Compare the set-ups" }).click();
  await expect(page.getByText(/The cheapest that keeps to/)).toBeVisible({ timeout: 60_000 });
  const cheapest = page.getByRole("region", { name: "Goal: The cheapest within a second" });
  await expect(cheapest.getByRole("status")).toHaveText(/^Met/);
  const noted = await page.evaluate(() => localStorage.getItem("progress") ?? "");
  for (const goal of ["why-was-it-cold", "cheapest-in-a-second"]) expect(noted).toContain(goal);
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save a report" }).click();
  const report = await readFile(await (await saving).path(), "utf8");
  expect(report).toContain("## What if");
  expect(report).toContain("List prices in US dollars");
});

test("nothing of a log leaves: no request once it is read but for the site's own files", async ({
  page,
  baseURL,
}) => {
  await page.goto("./yours/");
  const asked = askedFor(page);
  const line = `2026-03-01T00:00:01.000Z\tREPORT RequestId: 3897a7c2-8ac6-45d2-9c0f-000000000001\tDuration: 12.00 ms\tBilled Duration: 12 ms\tMemory Size: 128 MB\tMax Memory Used: 67 MB\t`;
  const text = `2026-03-01T00:00:00.000Z\thunter2 is my secret\n${line}\n`;
  await page
    .getByLabel("Drop files here, or choose them")
    .setInputFiles({ name: "a.log", mimeType: "text/plain", buffer: Buffer.from(text) });
  await expect(page.getByText("1 line was not understood")).toBeVisible();
  await expect(page.getByRole("heading", { name: "What if" })).toBeVisible({ timeout: 60_000 });
  expect(asked.filter((one) => !one.startsWith(`GET ${baseURL}_next/static/`))).toEqual([]);
  expect(await page.content()).not.toContain("hunter2");
  const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
  await expect(policy).toHaveAttribute("content", /connect-src 'none'/);
  expect(
    await page.evaluate(() => JSON.stringify([{ ...localStorage }, location.href])),
  ).not.toMatch(/hunter2|3897a7c2/);
});

test("two dozen damaged files with a whole one: each is read or left out with a sentence, and none is lost", async ({
  page,
}) => {
  await page.goto("./yours/");
  const damaged = damagedLogs();
  await page
    .getByLabel("Drop files here, or choose them")
    .setInputFiles([{ name: "whole.log", text: wholeLog }, ...damaged].map(asFile));
  await expect(page.getByRole("heading", { name: "What it holds" })).toBeFocused();
  await expect(page.getByRole("heading", { name: "What if" })).toBeVisible({ timeout: 60_000 });
  const out = await page.getByText(/^A file was left out/).allTextContents();
  const names = out.map((text) => /^A file was left out\. (\S+): [A-Z].*\.$/.exec(text)?.[1]);
  const isLeft = ({ name }: { readonly name: string }) => name.startsWith("none-");
  expect(names.toSorted()).toEqual(
    damaged
      .filter(isLeft)
      .map(({ name }) => name)
      .toSorted(),
  );
  await expect(page.getByText(/lines were not understood/)).toBeVisible();
  expect(await page.content()).not.toContain("hunter2");
});

test("what is no log is told in a sentence", async ({ page }) => {
  await page.goto("./yours/");
  await page
    .getByLabel("Drop files here, or choose them")
    .setInputFiles({ name: "a.txt", mimeType: "text/plain", buffer: Buffer.from("meow") });
  await expect(page.getByText(/This log could not be read. Expected one of/)).toBeVisible();
});

test("a table whose columns have no names is read by those that are pointed at", async ({
  page,
}) => {
  await page.goto("./yours/");
  const text = ["1701814483,20,1,eu", "1701814484,35,0,eu", "1701814490,30,0,us"].join("\n");
  await page
    .getByLabel("Drop files here, or choose them")
    .setInputFiles({ name: "a.csv", mimeType: "text/csv", buffer: Buffer.from(text) });
  await expect(page.getByText("This table does not say what its columns are")).toBeVisible();
  const columns = page.getByRole("form", { name: "What are its columns?" });
  await columns.getByRole("button", { name: "Read it so" }).click();
  await expect(columns.getByRole("status")).toHaveText(/when a request came/);
  const roles = ["when it came", "how long it ran, in ms", "cold or not: true, false, 1, 0"];
  for (const [n, label] of roles.entries())
    await columns.getByLabel(`Column ${n + 1}:`).selectOption({ label });
  await expect(columns.getByLabel("The first line has names")).not.toBeChecked();
  await loadAxe(page);
  expect(await barriers(page)).toEqual([]);
  await columns.getByRole("button", { name: "Read it so" }).click();
  await expect(page.getByText(/3 requests in/)).toBeVisible();
});

test.describe("the page has no barrier and does not scroll sideways", () => {
  for (const [width, colorScheme] of [
    [1280, "light"],
    [390, "dark"],
  ] as const)
    test(`at ${width} pixels`, async ({ page }) => {
      test.slow();
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      await bringSample(page);
      await page.getByRole("button", { name: "Compare the set-ups" }).click();
      await expect(page.getByText(/The cheapest that keeps to|None of these/)).toBeVisible({
        timeout: 60_000,
      });
      await loadAxe(page);
      expect(await barriers(page)).toEqual([]);
      const beyond = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      expect(beyond).toBeLessThanOrEqual(0);
    });
});
