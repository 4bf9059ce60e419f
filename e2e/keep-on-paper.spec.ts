// The course on paper: a page of A4 for each lesson, together or alone, found from where a lesson ends.
import { expect, test } from "./support/one-window";
import { lessons } from "./support/site";

const a4 = { format: "A4", preferCSSPageSize: true } as const;
const pagesOf = (pdf: Buffer) => pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length;

test("each lesson takes one page of paper, and prints alone where the address names it", async ({
  page,
}) => {
  await page.goto("./cheat-sheet/");
  await expect(page.getByRole("heading", { level: 2 })).toHaveCount(lessons.length);
  expect(pagesOf(await page.pdf(a4))).toBe(lessons.length);
  for (const lesson of lessons) {
    await page.goto(`./cheat-sheet/#${lesson.split("/")[1]}`);
    expect(pagesOf(await page.pdf(a4)), lesson).toBe(1);
  }
});

test("a sheet says what to keep, words, figures with their sources, and good practices", async ({
  page,
}) => {
  await page.goto("./lessons/cost/");
  await page.getByRole("link", { name: "this lesson on a page of paper" }).click();
  await page.waitForURL("**/cheat-sheet/#cost");
  const sheet = page.getByRole("region", { name: "8. Cost" });
  await expect(sheet.getByRole("heading", { level: 3 })).toHaveText([
    "To keep",
    "You can",
    "Good practice",
    "Words",
    "Figures",
    "Often believed, and not so",
  ]);
  await expect(sheet.getByText("Price of a GB-second on Lambda")).toBeVisible();
  await expect(sheet.getByRole("link", { name: /pricing/ }).first()).toBeVisible();
});
