// An assignment from the teacher's choice to the checked file: made, done by a student in a browser of their own, handed
// in as a file, and checked by making everything again.
import { readFile } from "node:fs/promises";
import type { Browser, Page } from "@playwright/test";
import { barriers, loadAxe } from "./support/axe";
import { expect, test } from "./support/one-window";

/** A browser that has never been here. */
async function newcomer(browser: Browser, baseURL: string | undefined): Promise<Page> {
  const context = await browser.newContext({ baseURL: baseURL ?? "", acceptDownloads: true });
  return context.newPage();
}

async function setAssignment(page: Page): Promise<string> {
  await page.goto("./assign/");
  await expect(page.getByText("Give the assignment a title first.")).toBeVisible();
  await page.getByLabel("Title").fill("Week 3");
  await expect(page.getByText("Choose something to do first.")).toBeVisible();
  const lesson = page.getByRole("group", { name: "Cold starts" });
  await lesson.getByText(/Only some of its/).click();
  await lesson.getByRole("checkbox").nth(1).check();
  await lesson.getByRole("combobox", { name: "Quiz on Cold starts" }).selectOption("0.5");
  await page.getByRole("checkbox", { name: "Nobody is turned away" }).check();
  await page.getByText("Choose runs").click();
  await page.getByRole("checkbox", { name: "Rarely called: cold requests" }).check();
  const link = page.getByRole("textbox", { name: "Link" });
  await expect(link).toHaveValue(/\/do\/#1\./);
  return link.inputValue();
}

test("an assignment is made, done, handed in and checked", async ({ page, browser, baseURL }) => {
  const link = await setAssignment(page);
  const student = await newcomer(browser, baseURL);
  await student.goto(link);
  await expect(student.getByRole("heading", { name: "Week 3" })).toBeVisible();
  const list = student.getByRole("listitem");
  await expect(list.filter({ hasText: "Read “" })).toContainText("To do");

  await student.getByRole("button", { name: "Hand in" }).click();
  await expect(student.getByText("Give your name first")).toHaveCount(2);
  await student.getByLabel("Your name").fill("Ada Lovelace");

  // The run is their own: another name gives another.
  const own = student.getByRole("link", { name: /your own run/ });
  const address = await own.getAttribute("href");
  await student.getByLabel("Your name").fill("Grace Hopper");
  await expect(own).not.toHaveAttribute("href", address ?? "");
  await student.getByLabel("Your name").fill("Ada Lovelace");
  await expect(own).toHaveAttribute("href", address ?? "");
  await student.getByRole("spinbutton").fill("3");

  await student.goto("./lab/?goal=nobody-refused");
  const knobs = student.getByRole("group", { name: "Requests per instance" });
  await expect(student.getByRole("region", { name: "Goal: Nobody is turned away" })).toBeVisible();
  await knobs.getByRole("textbox").fill("2");
  await knobs.getByRole("textbox").press("Enter");
  await expect(student.getByText(/^Met: \d+ points/)).toBeVisible();

  // What was filled in is still there, and the list has ticked itself.
  await student.goto(link);
  await expect(student.getByLabel("Your name")).toHaveValue("Ada Lovelace");
  await expect(student.getByRole("spinbutton")).toHaveValue("3");
  await expect(list.filter({ hasText: "Reach the goal" })).toContainText("Done");
  const [download] = await Promise.all([
    student.waitForEvent("download"),
    student.getByRole("button", { name: "Hand in" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("week-3-ada-lovelace.json");
  const file = await readFile(await download.path(), "utf8");
  await student.context().close();

  await page.goto("./assign/#check");
  await page.getByLabel("Choose the files").setInputFiles([
    { name: "ada.json", mimeType: "application/json", buffer: Buffer.from(file) },
    { name: "notes.txt", mimeType: "text/plain", buffer: Buffer.from("hello") },
  ]);
  await expect(page.getByText("1 handed in, 0 complete.")).toBeVisible();
  await expect(page.getByText(/notes.txt: It is not JSON/)).toBeVisible();
  const row = page.getByRole("row", { name: /^Ada Lovelace/ });
  await expect(row).toContainText("0 of 1");
  await expect(row).toContainText("Yes: met");
  await loadAxe(page);
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await barriers(page)).toEqual([]);
  }
  const [csv] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save as CSV: by student" }).click(),
  ]);
  expect(await readFile(await csv.path(), "utf8")).toContain("Ada Lovelace,");
});

test("without an assignment, or with one that cannot be read, the page says so", async ({
  page,
}) => {
  await page.goto("./do/");
  await expect(page.getByText("This page shows an assignment")).toBeVisible();
  await page.goto("./do/#1.a=nonsense");
  await expect(page.getByRole("alert").filter({ hasText: "damaged" })).toBeVisible();
});
