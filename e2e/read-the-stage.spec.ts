// A reader who does not see the picture reads the stage as a list, and asks why from there, by keys alone.
import { wideAndNarrow } from "./support/axe";
import { expect, test } from "./support/one-window";
import { live } from "./support/simulator";

const lesson = "./lessons/cold-starts/";
const first = "The first request waits";

test("the stage is a list that lives, and is one stop of the Tab key", async ({ page }) => {
  await page.goto(lesson);
  const simulator = await live(page, first);
  const stage = simulator.getByRole("group", { name: "Stage", exact: true });
  const items = stage.getByRole("listitem");
  await test.step("it says what the picture shows", async () => {
    await simulator.getByRole("button", { name: "Restart" }).click();
    await expect(items).toHaveText(["No instance"]);
    await simulator.getByRole("button", { name: "Step forward" }).click();
    await expect(items).toHaveText(["Instance i1: starting, provision, awaited by request 1"]);
    await simulator.getByRole("slider", { name: "Time" }).press("End");
    await expect(items.first()).toHaveText(/^Instance i1: warm, kept until /);
    await expect(stage).not.toHaveAttribute("aria-live");
  });
  await test.step("up and down go through what can be asked why, and Enter asks", async () => {
    await simulator.getByRole("button", { name: "Restart" }).click();
    await simulator.getByRole("button", { name: "Step forward" }).click();
    await expect(stage.locator("button[tabindex='0']")).toHaveCount(1);
    const instance = stage.getByRole("button", { name: "Instance i1" });
    await instance.focus();
    await expect(instance).toBeInViewport();
    await page.keyboard.press("ArrowDown");
    await expect(stage.getByRole("button", { name: "request 1" })).toBeFocused();
    await page.keyboard.press("ArrowUp");
    await expect(instance).toBeFocused();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect(simulator.getByRole("region", { name: "Why: request 1" })).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(stage.getByRole("button", { name: "request 1" })).toBeFocused();
  });
  await test.step("what has the focus may leave: the list keeps it", async () => {
    await page.keyboard.press("Escape");
    await stage.getByRole("button", { name: "Instance i1" }).focus();
    await page.keyboard.press("Home");
    await expect(items).toHaveText(["No instance"]);
    await expect(stage).toBeFocused();
  });
  await test.step("in sight it has no barrier, on a desk or a phone", async () => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.keyboard.press("ArrowRight");
    await stage.getByRole("button", { name: "Instance i1" }).focus();
    expect(await wideAndNarrow(stage)).toEqual([]);
    await expect(stage.getByRole("button", { name: "Instance i1" })).toBeFocused();
  });
});

test("what is read aloud has two lengths, of which one is chosen and remembered", async ({
  page,
}) => {
  await page.goto(lesson);
  const simulator = await live(page, first);
  const status = simulator.getByRole("status");
  const time = simulator.getByRole("slider", { name: "Time" });
  await time.press("Home");
  await simulator.getByRole("button", { name: "Step forward" }).click();
  await expect(status).toHaveText(/^Request 1 arrived and found no free instance/);
  await expect(time).toHaveAttribute("aria-valuetext", "2.00 s, request 1 is cold and starts i1");
  await simulator.getByRole("button", { name: "More" }).click();
  await simulator.getByLabel("Read aloud").selectOption("always short");
  await simulator.getByRole("button", { name: "Step forward" }).click();
  await expect(status).toHaveText("i1 starting, fetch code.");
  const sound = simulator.getByRole("switch", { name: "Sound" });
  await expect(sound).not.toBeChecked();
  await sound.click();
  await simulator.getByRole("button", { name: "Step back" }).click();
  await page.reload();
  const again = await live(page, first);
  await again.getByRole("slider", { name: "Time" }).press("Home");
  await again.getByRole("button", { name: "Step forward" }).click();
  await expect(again.getByRole("status")).toHaveText("Request 1 is cold and starts i1.");
  await again.getByRole("button", { name: "More" }).click();
  await expect(again.getByLabel("Read aloud")).toHaveValue("terse");
  await expect(again.getByRole("switch", { name: "Sound" })).toBeChecked();
  await page.evaluate(() => localStorage.clear());
});
