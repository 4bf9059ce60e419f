// Every state a simulator can be left in, looked at by axe in both themes: in one journey.
import type { Locator } from "@playwright/test";
import { wideAndNarrow } from "./support/axe";
import { expect, test } from "./support/one-window";
import { live } from "./support/simulator";

test("no state of a simulator is a barrier, wide or narrow", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("./lab/#1.shelf=account-limit");
  const limit = await live(page, "At the limit");
  await lookAt(limit, "the first frame");
  await limit.getByRole("slider", { name: "Time" }).press("End");
  await limit.getByRole("button", { name: "More" }).click();
  await limit.locator("tr[data-outcome=throttled]").getByRole("button").first().click();
  const refused = limit.getByRole("region", { name: /^Why: request/ });
  const saw = refused.getByRole("list", { name: "What the platform had, and what it chose" });
  await expect(saw).toContainText("busy");
  await expect(saw).toContainText("refused");
  await expect(refused.getByRole("link", { name: "throttling" })).toBeVisible();
  await lookAt(limit, "a refused request explained, the table open");
  await refused.getByRole("button", { name: "Close" }).click();
  await limit.getByRole("button", { name: "Share" }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await lookAt(page.getByRole("dialog"), "sharing");
  await page.keyboard.press("Escape");
  await limit.getByRole("button", { name: "More" }).click();
  for (let n = 0; n < 10; n += 1)
    await limit.getByRole("button", { name: "Send 100 events" }).click();
  await lookAt(limit, "a thousand events at the limit");

  await page.goto("./lessons/faas/");
  const pair = page.locator("[data-phase]", { hasText: "eighty to an instance" });
  const own = await live(page, "The same thousand, eighty to an instance");
  const beside = page.getByRole("region", {
    name: "Beside it: A thousand events, a thousand instances",
  });
  await expect(beside).toBeVisible();
  await expect(beside.getByText("cold", { exact: true })).toBeHidden();
  await lookAt(pair, "a comparison that is to be predicted");
  await pair.getByRole("slider").first().fill("60");
  await pair.getByRole("button", { name: "Lock in my prediction" }).click();
  await expect(pair.getByText(/You said 60\. It is 13\./).first()).toBeVisible();
  await expect(beside.getByText("instances now, 1,000 at the peak")).toBeVisible();
  await lookAt(pair, "prediction, result and comparison");
  await expectSameHeight(own, beside);
  await pair.getByRole("button", { name: /^Why request \d+\?$/ }).click();
  // Where the two stand side by side it has the place of the other.
  const joined = pair.getByRole("region", { name: /^Why: request/ });
  await expect(joined).toContainText("already starting");
  await lookAt(pair, "a request that joined another's start, explained");
});

async function lookAt(of: Locator, state: string): Promise<void> {
  expect(await wideAndNarrow(of), state).toEqual([]);
}

/** Side by side they end on one line, and none leaves a hole below it. */
async function expectSameHeight(own: Locator, beside: Locator): Promise<void> {
  const [left, right] = [await own.boundingBox(), await beside.boundingBox()];
  expect(right?.y).toBe(left?.y);
  expect(right?.height).toBe(left?.height);
}
