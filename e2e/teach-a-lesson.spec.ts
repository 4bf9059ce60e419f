// What a teacher is given: from the lesson to its plans and answers, and worksheets, in versions and by name, each of
// which prints alone.
import { expect, test } from "./support/one-window";

const printed = '[data-printed="yes"]';

test("a teacher finds the plan, an answer and the run that refutes a wrong idea", async ({
  page,
}) => {
  await page.goto("./lessons/cold-starts/");
  await page.getByRole("link", { name: "Teach this lesson" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Teach: Cold starts");
  for (const minutes of [20, 50]) {
    const plan = page.getByRole("table", { name: `Plan for ${minutes} minutes` });
    await expect(plan.getByRole("row").last()).toContainText(`${minutes}:00`);
  }
  await page
    .getByRole("table", { name: "Plan for 20 minutes" })
    .getByRole("link", { name: /^1: A shop on Lambda is called/ })
    .click();
  await expect(
    page.getByRole("listitem").filter({ hasText: "This is scale-out." }).first(),
  ).toBeInViewport();
  await page
    .getByRole("definition")
    .filter({ hasText: "Refuted by the run" })
    .getByRole("link", { name: "Eight at once" })
    .first()
    .click();
  await expect(page.getByRole("region", { name: /^Simulator: Eight at once/ })).toBeVisible();
});

test("the worksheet prints alone, and so does its key", async ({ page }) => {
  await page.addInitScript((mark) => {
    Object.assign(globalThis, {
      print: () => document.documentElement.setAttribute("data-printed", mark),
    });
  }, "yes");
  await page.goto("./lessons/cold-starts/teach/");
  const worksheet = page.getByRole("region", { name: /^Worksheet:/ });
  const key = page.getByRole("region", { name: /^Key to the worksheet:/ });
  await page.getByRole("link", { name: "Print the worksheet" }).click();
  await expect(page.locator(printed)).toHaveCount(1);
  await page.emulateMedia({ media: "print" });
  await expect(worksheet).toBeVisible();
  await expect(key).toBeHidden();
  await expect(page.getByRole("heading", { name: "Goals" })).toBeHidden();
  await page.emulateMedia({ media: "screen" });
  await page.getByRole("link", { name: "Print the key" }).click();
  await page.emulateMedia({ media: "print" });
  await expect(key).toBeVisible();
  await expect(worksheet).toBeHidden();
  await page.emulateMedia({ media: "screen" });
  // What the worksheet asks, the key answers, with a number from the run.
  await expect(worksheet.getByText(/Which of the four phases/)).toBeVisible();
  await expect(worksheet.getByText(/487\sms/)).toHaveCount(0);
  await expect(key.getByText(/487\sms/)).toBeVisible();
  await page.goto("./lessons/cold-starts/teach/");
  await page.emulateMedia({ media: "print" });
  await expect(worksheet).toBeVisible();
  await expect(key).toBeVisible();
  // Nor do its pictures: how many wait, and how long an instance still has, is to be worked out.
  await page.goto("./lessons/queues/teach/");
  await expect(worksheet.getByText("pollers busy").first()).toBeVisible();
  await expect(worksheet.locator("svg").getByText(/ left$|^queue: \d|waiting$/)).toHaveCount(0);
  await expect(key.locator("svg").getByText(/^queue: \d|waiting$/)).not.toHaveCount(0);
  // And a question to discuss leads to the run to look at.
  const runs = page.locator("dl").getByRole("link", { name: "Readers that are refused" });
  await expect(runs.first()).toHaveAttribute("href", /\/lab\/#1\.shelf=readers-refused$/);
});

test("neighbours have other numbers, by version or by name, and each sheet has its key", async ({
  page,
}) => {
  await page.addInitScript((mark) => {
    Object.assign(globalThis, {
      print: () => document.documentElement.setAttribute("data-printed", mark),
    });
  }, "yes");
  await page.goto("./lessons/cold-starts/teach/");
  await page.getByRole("link", { name: "More versions of it" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Worksheets: Cold starts");
  const sheet = (letter: string) =>
    page.getByRole("region", { name: new RegExp(`^Worksheet ${letter}:`) });
  const key = (letter: string) => page.getByRole("region", { name: `Key to worksheet ${letter}:` });
  await expect(sheet("A").getByText("when eight events came")).toBeVisible();
  await expect(sheet("B").getByText("when six events came")).toBeVisible();
  await expect(key("B").getByText("6 of the 7 requests are cold")).toBeVisible();
  // The same options, each with another letter.
  const boxes = (letter: string) => sheet(letter).getByRole("list").filter({ hasText: /^A/ });
  const options = async (letter: string) =>
    (await boxes(letter).first().getByRole("listitem").allTextContents()).map((one) =>
      one.slice(2),
    );
  expect((await options("B")).sort()).toEqual((await options("A")).sort());

  await page.getByRole("link", { name: "the sheet of version B" }).click();
  await page.emulateMedia({ media: "print" });
  await expect(sheet("B")).toBeVisible();
  for (const other of [sheet("A"), key("B"), page.getByRole("contentinfo")])
    await expect(other).toBeHidden();
  await page.emulateMedia({ media: "screen" });

  await page.getByLabel("Names, one a line").fill("Ada Lovelace\nGrace Hopper\nada  lovelace\n");
  await page.getByRole("button", { name: "Make the sheets" }).click();
  await expect(page.getByText("2 sheets are made.")).toBeVisible();
  const named = page.getByRole("region", { name: /^Worksheet for / });
  await expect(named).toHaveCount(2);
  await expect(named.nth(1)).toContainText("Grace Hopper");
  const keys = page.getByRole("region", { name: /^Keys by name/ });
  await expect(keys.getByRole("region", { name: /^Key for / })).toHaveCount(2);
  await page.getByRole("link", { name: "Print the sheets" }).click();
  await page.emulateMedia({ media: "print" });
  await expect(named.first()).toBeVisible();
  for (const other of [sheet("A"), keys, page.getByRole("heading", { level: 1 })])
    await expect(other).toBeHidden();
  await page.emulateMedia({ media: "screen" });
  await page.getByRole("link", { name: "print the keys" }).click();
  await page.emulateMedia({ media: "print" });
  await expect(keys).toBeVisible();
  await expect(named.first()).toBeHidden();
});
