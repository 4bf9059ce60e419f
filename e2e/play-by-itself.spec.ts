// The first run of a page plays by itself as far as the first decision, and asks what comes: once, in sight, not for
// those who asked for little motion, not once a reader has touched it.
import { expect, test } from "./support/one-window";
import { filmOf, live } from "./support/simulator";

const first = "One cold, one warm";
const term = "./glossary/cold-start/";

test("the first run goes as far as the decision, asks, and is played on from there", async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(term);
  const still = await filmOf(await live(page, first));
  await page.emulateMedia({ reducedMotion: null });
  await page.reload();
  const simulator = await live(page, first);
  await simulator.locator("[data-part='scene']").scrollIntoViewIfNeeded();
  await expect(simulator.getByText("What happens now?")).toBeVisible();
  const asked = await filmOf(simulator);
  expect(asked).toBeLessThan(still);
  await simulator.getByRole("button", { name: "Play", exact: true }).click();
  await expect(simulator.getByText("What happens now?")).toBeHidden();
  await expect.poll(() => filmOf(simulator)).toBeGreaterThan(asked);
});

test("touched, or with little motion, it stays where it is", async ({ page }) => {
  await page.goto(term);
  const touched = await live(page, first);
  await touched.getByRole("slider", { name: "Time" }).press("End");
  const end = await filmOf(touched);
  await page.waitForTimeout(2500);
  expect(await filmOf(touched)).toBe(end);
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.reload();
  const calm = await live(page, first);
  const still = await filmOf(calm);
  await page.waitForTimeout(2500);
  expect(await filmOf(calm)).toBe(still);
});
