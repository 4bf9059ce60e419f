// A lesson may show a second run beside the first, on one play head, and ask for a goal with a few knobs.
import { inBothThemes } from "./support/axe";
import { expect, test } from "./support/one-window";
import { htmlOf, lessons, nameOf } from "./support/site";

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

const withPairs = lessons.filter((address) => htmlOf("", address).includes('data-part="pair"'));

test("there are lessons with two runs side by side", () => {
  expect(withPairs).toContain("lessons/cold-starts/");
});

for (const address of withPairs)
  test(`question, answer, both runs, their numbers and Play are on one screen of 1280 × 800, in each pair of ${nameOf(address)}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.goto(`./${address}`);
    for (const room of await page.locator("[data-phase]:has([data-part='pair'])").all()) {
      await room.scrollIntoViewIfNeeded();
      await room.locator("section [data-island='live']:has(canvas)").first().waitFor();
      await expect(room.locator("[data-part='companion'] canvas")).toHaveCount(2);
      await room.locator("[data-part='asking'] > [data-island='live']").waitFor();
      await room.getByRole("form").getByRole("slider").press("End");
      await room.getByRole("button", { name: "Lock in my prediction" }).click();
      await expect(room.getByRole("button", { name: "Predict again" })).toBeVisible();
      const numbers = room.locator("dl > div:not([data-empty]) > :is(dt, dd)");
      expect(await numbers.count()).toBeGreaterThanOrEqual(4);
      const one = [
        room.locator("[data-part='asking']"),
        room.locator("[data-part='result']"),
        room.getByRole("button", { name: "Play", exact: true }),
        room.getByRole("button", { name: "More" }),
        room.getByRole("slider", { name: "Time" }),
      ];
      const both = ["stage", "timeline"].map((part) => room.locator(`[data-part='${part}']`));
      for (const part of both) await expect(part).toHaveCount(2);
      for (const parts of [...one, ...both, numbers])
        for (const part of await parts.all()) await expect(part).toBeInViewport({ ratio: 0.99 });
    }
  });

test("on a phone the result of two runs is on the screen with either of them", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("./lessons/failure/");
  const first = page.getByRole("region", { name: "Simulator: Twenty seconds down, with jitter" });
  const second = page.getByRole("region", { name: "Beside it: Twenty seconds down, all in step" });
  await first.scrollIntoViewIfNeeded();
  await first.locator("[data-island='live']:has(canvas)").waitFor();
  const form = page.getByRole("form", { name: /^Predict: With jitter/ });
  await form.getByRole("slider").fill("30");
  await form.getByRole("button", { name: "Lock in my prediction" }).click();
  const verdict = page.getByText("It is 60 of 60.", { exact: true });
  for (const run of [first, second]) {
    const stage = run.locator("[data-part='stage']");
    await stage.evaluate((element) => element.scrollIntoView({ block: "start" }));
    await expect(stage).toBeInViewport({ ratio: 0.95 });
    await expect(verdict).toBeInViewport({ ratio: 0.95 });
  }
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

test("a goal is met by sending three events at one moment, and not by two", async ({ page }) => {
  await page.goto("./lessons/warm-instances/");
  const challenge = page.getByRole("region", { name: "Challenge: Three warm at noon" });
  await challenge.scrollIntoViewIfNeeded();
  await challenge.getByRole("button", { name: "Try it" }).click();
  await expect(challenge.getByRole("status")).toContainText("Not met yet");
  const simulator = page.getByRole("region", { name: "Simulator: Three at noon" });
  const time = simulator.getByRole("slider", { name: "Time", exact: true });
  await time.press("Home");
  await time.press("PageUp");
  const send = simulator.getByRole("button", { name: "Send an event" });
  await send.click();
  await send.click();
  await expect(challenge).toContainText("sent by you 2");
  await expect(challenge.getByRole("status")).toContainText("Not met yet");
  await send.click();
  await expect(challenge.getByRole("status")).toContainText("Met:");
});
