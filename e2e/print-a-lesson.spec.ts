// A lesson on paper: dark ink on white whatever the theme, all of the text, none of the controls.

import { expect, test } from "./support/one-window";
import { lessons, nameOf } from "./support/site";

for (const address of lessons) {
  test(`${nameOf(address)} prints as text on white`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: "dark" });
    await page.goto(`./${address}`);
    const read = () => page.getByRole("main").getByRole("paragraph").count();
    const onScreen = await read();
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    const ground = await page.evaluate(
      () => getComputedStyle(document.documentElement).backgroundColor,
    );
    expect(ground).toMatch(
      /^rgb\(255, 255, 255\)$|^rgba\(0, 0, 0, 0\)$|^oklch\(1 |^color\(srgb 1 1 1\)/,
    );
    await expect(page.getByRole("button")).toHaveCount(0);
    // As wide as paper: what does not fit in a line goes on in the next, for nobody scrolls there.
    await page.setViewportSize({ width: 660, height: 900 });
    const cut = await page
      .locator("figure section:has([data-line])")
      .evaluateAll(
        (listings) => listings.filter((one) => one.scrollWidth > one.clientWidth).length,
      );
    expect(cut, "listings that are cut on paper").toBe(0);
    // Nothing that is looked at as a whole is split between two sheets.
    const split = await page.locator("main :is(figure, table, pre)").evaluateAll((all) => {
      const stays = (one: Element | null): boolean =>
        one !== null && (getComputedStyle(one).breakInside === "avoid" || stays(one.parentElement));
      const tallest = 1040;
      const isSplit = (one: Element) => !stays(one) || one.getBoundingClientRect().height > tallest;
      return all.filter((one) => isSplit(one)).map((one) => one.textContent?.slice(0, 40));
    });
    expect(split, "figures that a sheet splits").toEqual([]);
    await expect(page.getByRole("navigation", { name: "Site" })).toHaveCount(0);
    expect(await read()).toBeGreaterThan(10);
    expect(await read()).toBeGreaterThanOrEqual(onScreen - 5);
    // Its runs as strips of frames, its questions, and at the end of them their key, which no screen gives away.
    const main = page.getByRole("main");
    await expect(main.getByText("The first cold start", { exact: false }).first()).toBeVisible();
    const quiz = main.getByRole("region", { name: "Quiz" });
    const questions = await quiz.getByRole("group").count();
    const answers = quiz.locator("details").last().getByRole("listitem");
    expect(await answers.count()).toBeGreaterThan(5);
    expect(await answers.count()).toBeLessThanOrEqual(questions);
    expect(await answers.evaluateAll(shown)).toBe(await answers.count());
    // What there is to choose from can be read where nothing unfolds.
    const choices = quiz
      .getByRole("group")
      .filter({ has: page.getByRole("combobox") })
      .first();
    const choice = choices.getByRole("option").nth(1);
    const text = (await choice.textContent()) ?? "";
    await expect(choices.getByText(text, { exact: false }).and(page.locator("p"))).toBeVisible();
    await page.emulateMedia({ media: "screen" });
    await expect(answers.first()).toBeHidden();
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    const paper = await page.pdf({ format: "A4", preferCSSPageSize: true });
    expect(paper.subarray(0, 5).toString()).toBe("%PDF-");
    const sheets = paper.toString("latin1").match(/\/Type\s*\/Page[^s]/g) ?? [];
    expect(sheets.length, "A4 pages").toBeGreaterThan(5);
    expect(sheets.length, "A4 pages").toBeLessThanOrEqual(12);
    // What unfolds or measures says nothing there.
    const dead = page.locator("main :is(details:not([data-key]), [data-measures])");
    expect(await dead.evaluateAll(shown)).toBe(0);
  });
}

/** How many of them take room and are not hidden. */
function shown(all: readonly Element[]): number {
  return all.filter((one) => {
    const { width, height } = one.getBoundingClientRect();
    return width > 0 && height > 0 && one.checkVisibility({ visibilityProperty: true });
  }).length;
}
