// A reader in the lab: turns knobs, takes them back, compares, tries a goal, runs something large, takes things
// home, shares; by mouse, by keyboard, on a phone.
import { readFile } from "node:fs/promises";
import { test as unwatched } from "@playwright/test";
import { readScenario } from "@/content/model/scenario/scenario";
import { barriers, loadAxe } from "./support/axe";
import { holdScripts } from "./support/hold-scripts";
import { first, knob, knobs, openAllGroups, openLab, turnTo } from "./support/lab";
import { expect, test } from "./support/one-window";
import { test as inAFreshWindow } from "./support/watched";
import { sum, weigh } from "./support/weight";

test("a knob turned with the arrow keys runs everything anew, and can be taken back", async ({
  page,
}) => {
  await openLab(page, "#1.shelf=fan-out", "A thousand events, a thousand instances");
  const fleet = page.getByRole("figure").filter({ hasText: "instances at once" });
  // Charts come when they are scrolled to.
  await page.getByRole("heading", { name: "The whole run" }).scrollIntoViewIfNeeded();
  await expect(fleet).toContainText("At most 1,000 instances");
  const slider = knob(page, "Requests per instance").getByRole("slider");
  await slider.focus();
  await slider.press("ArrowRight");
  await expect(slider).toHaveAttribute("aria-valuetext", "2 requests");
  await expect(fleet).toContainText("At most 500 instances");
  await knobs(page).getByRole("button", { name: "Undo" }).press("Enter");
  await expect(fleet).toContainText("At most 1,000 instances");
  await knobs(page).getByRole("button", { name: "Redo" }).press("Enter");
  await expect(fleet).toContainText("At most 500 instances");
  await knobs(page).getByRole("button", { name: "Reset" }).press("Enter");
  await expect(fleet).toContainText("At most 1,000 instances");
});

test("the simulator’s own undo takes a knob back with the run", async ({ page }) => {
  const simulator = await openLab(page);
  const timeout = () => knob(page, "Timeout").getByRole("textbox");
  // Charts come when they are scrolled to.
  await page.getByRole("heading", { name: "The whole run" }).scrollIntoViewIfNeeded();
  await expect(page.getByText("Of 9 completed requests")).toBeVisible();
  await turnTo(page, "Function", "Timeout", "100ms");
  await expect(page.getByText("Of 9 completed requests")).toHaveCount(0);
  await simulator.getByRole("button", { name: "Undo" }).click();
  await expect(timeout()).toHaveValue("30 s");
  await expect(page.getByText("Of 9 completed requests")).toBeVisible();
  await knobs(page).getByRole("button", { name: "Redo" }).click();
  await expect(timeout()).toHaveValue("100 ms");
});

test("what a reader lets go wrong strikes where the run stands, and is undone", async ({
  page,
}) => {
  const simulator = await openLab(
    page,
    "#1.shelf=storm-of-connections&at=1.6s",
    "A storm of connections",
  );
  const said = simulator.getByText(/of the instances are lost at once/).first();
  await simulator.getByText("Break it", { exact: true }).press("Enter");
  await expect(simulator.getByText(/^It goes wrong where the run stands, at 1\.60/)).toBeVisible();
  const lose = simulator.getByRole("button", { name: "Lose half of the instances" });
  await lose.press("Enter");
  await expect(said).toBeVisible();
  await expect(simulator.getByText(/^It goes wrong where the run stands, at 1\.60/)).toBeVisible();
  await knobs(page).getByRole("button", { name: "Undo" }).press("Enter");
  await expect(said).toHaveCount(0);
  await simulator.getByRole("slider", { name: "Time", exact: true }).press("End");
  await expect(lose).toBeDisabled();
  await simulator.getByRole("slider", { name: "Time", exact: true }).press("Home");
  await expect(lose).toBeEnabled();
});

test("a value can be typed as people say it, and one that makes no sense is refused in words", async ({
  page,
}) => {
  await openLab(page, "#1.shelf=just-too-late", "Just too late");
  const field = knob(page, "Keep-alive").getByRole("textbox");
  await field.fill("soon");
  await field.press("Enter");
  await expect(knob(page, "Keep-alive").getByRole("alert")).toHaveText(
    "Expected a duration such as 10 min.",
  );
  await field.press("Escape");
  await expect(field).toHaveValue("10 min");
  await field.fill("12 minutes");
  await field.press("Enter");
  await expect(field).toHaveValue("12 min");
  await expect(page.getByText("of 5 requests was cold")).toBeVisible();
});

test("every knob has a name, a line that explains it, and says whose number it is", async ({
  page,
}) => {
  await openLab(page);
  await openAllGroups(page);
  const groups = await knobs(page).locator("fieldset").all();
  expect(groups.length).toBeGreaterThanOrEqual(23);
  for (const group of groups) {
    const controls = await group.locator("select, input[type=range]").all();
    for (const control of controls) {
      await expect(control).toHaveAccessibleName(/\S/);
      await expect(control).toHaveAccessibleDescription(/\w.{20}/);
    }
    await expect(group).toContainText(
      /Assumption\.|Source|Your choice|plain model|benchmark|measured|init:/i,
    );
  }
});

test("two runs stand side by side on one play head, with their difference in words", async ({
  page,
}) => {
  const simulator = await openLab(page);
  await page
    .getByRole("combobox", { name: /^Compare with/ })
    .selectOption({ label: "the same on Google Cloud Run, Node.js" });
  const own = simulator.getByRole("group", { name: first });
  const other = simulator.getByRole("group", { name: "The same on Google Cloud Run, Node.js" });
  await expect(own.locator("canvas")).toHaveCount(2);
  await expect(other.locator("canvas")).toHaveCount(2);
  await expect(simulator.getByText(/Beside “The same on .*7 more cold starts/)).toBeVisible();
  await simulator.getByRole("slider", { name: "Time", exact: true }).press("End");
  await expect(own.getByText("8 of 9")).toBeVisible();
  await expect(other.getByText("1 of 9")).toBeVisible();
  await simulator.getByRole("button", { name: "Send 100 events" }).click();
  await simulator.getByRole("slider", { name: "Time", exact: true }).press("End");
  await expect(own.getByText(/of 109/)).toBeVisible();
  await expect(other.getByText(/of 109/)).toBeVisible();
  await page.getByRole("combobox", { name: /^Compare with/ }).selectOption({ label: "nothing" });
  await expect(other).toHaveCount(0);
});

test("a link brings back both runs, the instant and the knobs", async ({ page, context }) => {
  const simulator = await openLab(
    page,
    "#1.shelf=too-slow&at=30s&lens=even",
    "Cut off at the timeout",
  );
  await page
    .getByRole("combobox", { name: /^Compare with/ })
    .selectOption({ label: "this set-up as it is now" });
  const beside = simulator.getByText(/Beside “Cut off at the timeout, as it was”/);
  const alike = (await beside.textContent()) ?? "";
  await turnTo(page, "Function", "Timeout", "1 s");
  await expect(beside).not.toHaveText(alike);
  await simulator.getByRole("button", { name: "Share" }).click();
  const link = await page
    .getByRole("dialog", { name: "Share" })
    .getByRole("textbox", { name: "Link" })
    .inputValue();
  const words = await beside.textContent();
  const second = await context.newPage();
  await second.goto(link);
  const restored = second.getByRole("region", { name: "Simulator: Cut off at the timeout" });
  await expect(restored.getByText(/Beside “/)).toHaveText(words ?? "");
  await expect(restored.getByRole("slider", { name: "Time", exact: true })).toHaveAttribute(
    "aria-valuetext",
    (await simulator
      .getByRole("slider", { name: "Time", exact: true })
      .getAttribute("aria-valuetext")) ?? "",
  );
  await restored.getByRole("button", { name: "More" }).click();
  await expect(restored.getByRole("switch", { name: "Time lens" })).not.toBeChecked();
});

test("something from the shelf opens above, or beside what is open", async ({ page }) => {
  await openLab(page);
  await page.getByRole("link", { name: "A queue in front" }).click();
  const opened = page.getByRole("region", { name: "Simulator: A queue in front" });
  await expect(opened).toBeInViewport();
  await page.getByRole("button", { name: "Compare with At the limit", exact: true }).click();
  await expect(opened.getByRole("group", { name: "At the limit" })).toBeVisible();
});

test("a goal frees a few knobs, says what is missing, and is met", async ({ page }) => {
  await openLab(page);
  await page.getByRole("button", { name: /Try it: Nobody is turned away/ }).click();
  const goal = page.getByRole("region", { name: "Goal: Nobody is turned away" });
  await expect(goal.getByRole("status")).toContainText("Not met yet");
  await expect(goal).toContainText("refused share");
  await expect(knobs(page).locator("fieldset")).toHaveCount(3);
  await turnTo(page, "Instances", "Requests per instance", "2");
  await expect(goal.getByRole("status")).toContainText(/Met: \d+ points/);
  await page.reload();
  await page.getByRole("button", { name: /Try it: Nobody is turned away/ }).click();
  await expect(goal.getByRole("status")).toContainText(/Your best is [123]\d\d/);
  await goal.getByRole("button", { name: "Leave the goal" }).click();
  await expect(goal).toHaveCount(0);
  await expect(knobs(page).locator("fieldset")).toHaveCount(23);
});

test("a run too large for a film goes on elsewhere, can be stopped, and ends in a report", async ({
  page,
}) => {
  await openLab(page, "#1.shelf=steady", "Steady traffic");
  // What runs it does not come before it is let go, so that the run cannot be over sooner.
  const letGo = await holdScripts(page);
  await turnTo(page, "Traffic", "Traffic", "50000");
  await expect(page.getByRole("progressbar", { name: "Progress of the run" })).toBeVisible();
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(page.getByText("It was stopped before its end.")).toBeVisible();
  letGo();
  await turnTo(page, "Traffic", "Traffic", "400");
  await expect(page.getByText("It is done.")).toBeVisible();
  // Its charts come when they are near.
  await page.getByRole("heading", { name: "The whole run" }).scrollIntoViewIfNeeded();
  await expect(page.getByText(/Of \d+,\d+ completed requests/)).toContainText("left out");
  await page.getByRole("button", { name: "Share", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Share" });
  const link = await dialog.getByRole("textbox", { name: "Link" }).inputValue();
  await page.keyboard.press("Escape");
  const second = await page.context().newPage();
  await second.goto(link);
  await expect(second.getByText("It is done.")).toBeVisible();
  await expect(second.getByText("could not be read")).toHaveCount(0);
  await second.close();
  await turnTo(page, "Traffic", "Traffic", "100000");
  await turnTo(page, "Run", "Length of the run", "30d");
  await expect(
    page.getByText("This run is too large: at most 1,000,000,000 requests"),
  ).toBeVisible();
  await knobs(page).getByRole("button", { name: "Reset" }).click();
  await expect(page.getByRole("slider", { name: "Time", exact: true })).toBeVisible();
});

test("the scenario, the requests and the picture can be taken home", async ({ page }) => {
  await openLab(page);
  await turnTo(page, "Function", "Memory", "1024");
  const saved = async (name: string) => {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name }).click(),
    ]);
    return {
      name: download.suggestedFilename(),
      text: await readFile(await download.path(), "utf8"),
    };
  };
  const scenario = await saved("Save the scenario (JSON)");
  expect(scenario.name).toBe("eight-at-once.json");
  const reading = readScenario(JSON.parse(scenario.text));
  expect(reading.ok && reading.scenario.function.memoryMb).toBe(1024);
  const requests = await saved("Save the requests (CSV)");
  expect(requests.text.split("\r\n")).toHaveLength(11);
  await page.getByRole("button", { name: "More", exact: true }).click();
  const picture = await saved("Save the picture (SVG)");
  expect(picture.name).toBe("eight-at-once.svg");
  expect(picture.text).toContain("<svg xmlns=");
  expect(picture.text).not.toContain("var(");
  const chart = await saved("Save as SVG: How long requests took");
  expect(chart.text).toMatch(/p50 \d/);
});

test("on a phone the knobs are a sheet under the stage", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openLab(page);
  const button = page.getByRole("button", { name: "Knobs" });
  await button.click();
  await expect(knobs(page)).toBeInViewport();
  await knob(page, "Platform").getByRole("combobox").selectOption("cloudflare-workers");
  await expect(page.getByText("8 more cold starts")).toHaveCount(0);
  await page.keyboard.press("Escape");
  await expect(knobs(page)).not.toBeInViewport();
  await expect(button).toBeFocused();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test("on a phone the way to the knobs is over the picture, and covers nothing of it", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openLab(page);
  const button = page.getByRole("button", { name: "Knobs" });
  await expect(button).toBeInViewport({ ratio: 1 });
  const below = await page.locator("main section[aria-label^='Simulator']").boundingBox();
  const above = await button.boundingBox();
  if (!above || !below) throw new Error("Both have a box.");
  expect(above.y + above.height).toBeLessThanOrEqual(below.y);
});

test("no state of the lab is a barrier, on a desk or a phone", async ({ page }) => {
  for (const [width, colorScheme] of [
    [1280, "light"],
    [390, "dark"],
  ] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.setViewportSize({ width, height: 900 });
    await openLab(page);
    await loadAxe(page);
    await page.getByRole("combobox", { name: /^Compare with/ }).selectOption("cloud-run");
    await expect(page.getByText(/^Beside “The same on Google Cloud Run/)).toBeVisible();
    // The charts come once they are near, and may move what is below them: they are to be looked at, too.
    const charts = page.getByRole("region", { name: "The whole run" });
    await charts.scrollIntoViewIfNeeded();
    await expect(charts.getByRole("figure").first()).toBeVisible();
    expect(await barriers(page), `compared, ${width} px`).toEqual([]);
    await page.getByRole("button", { name: /Try it: Fast/ }).click();
    await expect(page.getByRole("region", { name: /^Goal: Fast/ })).toBeVisible();
    expect(await barriers(page), `with a goal, ${width} px`).toEqual([]);
    await page.getByRole("button", { name: "Leave the goal" }).click();
    const toggle = page.getByRole("button", { name: "Knobs" });
    if (await toggle.isVisible()) await toggle.click();
    await openAllGroups(page);
    expect(await barriers(page), `with all knobs open, ${width} px`).toEqual([]);
  }
});

inAFreshWindow("the lab keeps its weight", async ({ page }) => {
  const weights = weigh(page);
  await openLab(page);
  await page.waitForLoadState("networkidle");
  const scripts = (await weights()).filter(({ kind }) => kind === "script");
  expect(scripts.length).toBeGreaterThan(0);
  // The framework alone is about 120 kB, the engine about 25.
  expect(sum(scripts)).toBeLessThanOrEqual(270_000);
});

test("the schema of a scenario is a file of the site", async ({ request }) => {
  const response = await request.get("./scenario.schema.json");
  expect(response.ok()).toBe(true);
  const schema: unknown = await response.json();
  expect(schema).toMatchObject({ type: "object", title: "Scenario" });
});

unwatched.describe("without script", () => {
  unwatched.use({ javaScriptEnabled: false });
  unwatched("the shelf can be read", async ({ page }) => {
    await page.goto("./lab/");
    await expect(page.getByRole("link", { name: "A queue in front" })).toBeVisible();
    await expect(
      page.getByText("the price moves from the error rate into the latency"),
    ).toBeVisible();
    await expect(page.getByRole("button", { name: /Compare/ }).first()).toBeHidden();
  });
});
