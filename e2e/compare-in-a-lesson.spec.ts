// A lesson may show a second run below the first, on one play head, and ask for a goal with a few knobs.
import { inBothThemes } from "./support/axe";
import { expect, test } from "./support/one-window";

const lesson = "./lessons/cold-starts/";

test("a second run follows the first, and what tells them apart is said", async ({ page }) => {
  await page.goto(lesson);
  const question = page.getByRole("form", { name: /^Predict: With a snapshot/ });
  await question.getByRole("button", { name: "Skip, just play" }).click();
  const first = page.getByRole("region", { name: "Simulator: A heavy runtime" });
  const second = page.getByRole("region", { name: "Beside it: The same, from a snapshot" });
  await expect(second.getByText(/^The same, from a snapshot: .*p99 .* shorter/)).toBeVisible();
  await first.scrollIntoViewIfNeeded();
  await first.locator("[data-island='live']:has(canvas)").waitFor();
  await expect(second.locator("canvas")).toHaveCount(2);
  await first.getByRole("slider", { name: "Time" }).focus();
  await page.keyboard.press("End");
  await expect(first.getByText("2 of 6")).toBeVisible();
  await expect(second.getByText("2 of 6")).toBeVisible();
  await page.keyboard.press("Home");
  await expect(second.getByText("2 of 6")).toBeHidden();
  await expect(second.getByText("cold", { exact: true })).toBeHidden();
});

for (const width of [1280, 390]) {
  test(`a goal frees its knobs, says how far it is and when it is met, at ${width} px`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.setViewportSize({ width, height: 844 });
    await page.goto(lesson);
    const challenge = page.getByRole("region", { name: "Challenge: Fast and nearly free" });
    await challenge.scrollIntoViewIfNeeded();
    await challenge.getByRole("button", { name: "Try it" }).click();
    await expect(challenge.getByRole("status")).toContainText("Not met yet");
    await expect(challenge.locator("fieldset")).toHaveCount(3);
    const set = async (name: string, value: string) => {
      const field = challenge.getByRole("textbox", { name });
      await field.fill(value);
      await field.press("Enter");
    };
    await set("Kept ready: Kept ready, exactly", "1");
    await set("Memory: Memory, exactly", "256");
    await set("Handler duration: Half are below, exactly", "50 ms");
    await set("Handler duration: 99 of 100 are below, exactly", "150 ms");
    await expect(challenge.getByRole("status")).toContainText("Met:");
    expect(await inBothThemes(challenge)).toEqual([]);
  });
}
