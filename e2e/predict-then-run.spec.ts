// A reader predicts, watches, and sees both together: at a desk and on a phone, by keyboard alone, with little
// motion, without script; what was predicted is there at the next visit.
import { test as base, type Locator, type Page } from "@playwright/test";
import { inBothThemes } from "./support/axe";
import { holdTime, letTimeGo, letTimePassUntil } from "./support/held-time";
import { holdScripts } from "./support/hold-scripts";
import { expect, test } from "./support/one-window";

const lesson = "./lessons/cold-starts/";
const title = "Eight at once";
const asks = /^Predict: One event comes/;

/** The prediction on the eight events, and the simulator it is about, both live. */
async function arrive(page: Page) {
  await page.goto(lesson);
  const simulator = page.getByRole("region", { name: `Simulator: ${title}` });
  await simulator.scrollIntoViewIfNeeded();
  await simulator.locator("[data-island='live']:has(canvas)").waitFor();
  await simulator.locator("[data-part='asking'] > [data-island='live']").waitFor();
  const form = page.getByRole("form", { name: asks });
  await form.scrollIntoViewIfNeeded();
  await expect(form).toBeVisible();
  return { simulator, form };
}

async function lock(form: Locator, guess: string) {
  await form.getByRole("slider").fill(guess);
  await form.getByRole("button", { name: "Lock in my prediction" }).click();
}

for (const width of [1280, 390]) {
  test(`nothing gives the result away before the lock, and both stand together after the run, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    const { simulator, form } = await arrive(page);
    await expect(simulator.getByRole("button", { name: "Play", exact: true })).toBeHidden();
    await expect(simulator.getByRole("slider", { name: "Time" })).toBeHidden();
    await expect(simulator.getByRole("button", { name: "More" })).toBeHidden();
    await expect(simulator.locator("dl")).toBeHidden();

    await holdTime(page);
    await lock(form, "2");
    await expect(page.getByText("You said 2.", { exact: true })).toBeVisible();
    await expect(simulator.getByRole("button", { name: "Pause" })).toBeVisible();
    await expect(simulator.getByText("It is 8 of 9.")).toBeHidden();
    await expect(simulator.getByText(/^You expected the instance/)).toBeHidden();

    await countShifts(page);
    await letTimePassUntil(page, page.getByRole("button", { name: "Predict again" }));
    await expect(simulator.getByText("It is 8 of 9.", { exact: true })).toBeVisible();
    await expect(simulator.getByText(/^You expected the instance/)).toBeVisible();
    await expect(page.getByText(/Request 3 found no free instance: one was busy/)).toBeVisible();
    expect(await shifts(page)).toBeLessThan(0.0005);

    await page.getByRole("button", { name: "Why request 3?" }).click();
    await expect(simulator.getByRole("region", { name: "Why: request 3" })).toBeFocused();
    // At the instant at which it was decided, and not at the end.
    await expect(simulator.getByRole("slider", { name: "Time" })).toHaveAttribute(
      "aria-valuetext",
      /^4\.01 s\b/,
    );
  });

  test(`question, picture and result are on one screen, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: width === 390 ? 844 : 800 });
    await page.emulateMedia({ reducedMotion: "reduce" });
    const { simulator, form } = await arrive(page);
    await lock(form, "2");
    const parts = [
      page.getByText("How many of the nine are cold?").first(),
      simulator.locator("[data-part='stage']").first(),
      simulator.getByText("It is 8 of 9.", { exact: true }),
    ];
    for (const part of parts) await expect(part).toBeInViewport({ ratio: 0.95 });
    const [question, stage, result] = await Promise.all(parts.map((part) => part.boundingBox()));
    if (!question || !stage || !result) throw new Error("all three have a box");
    if (width === 390)
      expect([question.y, stage.y, result.y]).toEqual(
        [question.y, stage.y, result.y].toSorted((a, b) => a - b),
      );
    else {
      expect(result.x).toBeGreaterThan(stage.x + stage.width - 1);
      // Time, controls, sentence and numbers, too.
      for (const part of ["timeline", "transport", "said"])
        await expect(simulator.locator(`[data-part='${part}']`)).toBeInViewport({ ratio: 0.95 });
    }
  });
}

test("a number may be typed", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  const { simulator, form } = await arrive(page);
  const typed = form.getByRole("spinbutton", { name: "The same as a number" });
  await expect(typed).toHaveValue("");
  await typed.fill("3");
  await expect(form.getByRole("slider")).toHaveValue("3");
  await typed.press("Enter");
  await expect(simulator.getByText("You said 3.", { exact: true })).toBeVisible();
});

test("a figure that has grown says what is new, steadily where motion is not wanted", async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  const { simulator } = await arrive(page);
  const added = simulator.getByText("New here: a burst");
  await expect(added).toBeVisible();
  await expect(added).toHaveCSS("animation-name", "none");
});

test("a prediction may be passed over, and made after all", async ({ page }) => {
  const { simulator, form } = await arrive(page);
  // Keys do not play the run while the question is open.
  await simulator.getByRole("link", { name: "what this leaves out" }).focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Space");
  await expect(simulator.getByRole("button", { name: "Pause" })).toBeHidden();
  await holdTime(page);
  await form.getByRole("button", { name: "Skip, just play" }).click();
  await expect(simulator.getByRole("button", { name: "Pause" })).toBeVisible();
  // What it says of the run is its one status.
  await expect(simulator.getByRole("status")).toHaveCount(1);
  await expect(form).toBeHidden();
  // Nothing is asked any more, and nothing is left empty beside the picture.
  const [stage, frame] = await Promise.all(
    [simulator.locator("[data-part='stage']"), simulator].map((one) => one.boundingBox()),
  );
  expect(stage?.width).toBeGreaterThan(0.95 * (frame?.width ?? Number.POSITIVE_INFINITY));
  await page.getByRole("button", { name: "Predict after all" }).click();
  await expect(form).toBeVisible();
  await expect(simulator.getByRole("button", { name: "Pause" })).toBeHidden();
});

test("by keyboard alone: set, lock, hurry, ask why, predict again", async ({ page }) => {
  const { simulator, form } = await arrive(page);
  await holdTime(page);
  await form.getByRole("slider").focus();
  await page.keyboard.press("Enter");
  await expect(form.getByRole("alert")).toHaveText(/^Give an answer first/);
  await page.keyboard.press("End");
  await expect(form.getByRole("spinbutton")).toHaveValue("9");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Show the result now" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(simulator.getByText("So it is: 8 of 9.", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Why request 3?" }).focus();
  await page.keyboard.press("Enter");
  await expect(simulator.getByRole("region", { name: "Why: request 3" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Why request 3?" })).toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await expect(page.getByRole("button", { name: "Predict again" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(form).toBeVisible();
});

test("a lock counts even before the page is live", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  const letGo = await holdScripts(page);
  await page.goto(lesson, { waitUntil: "commit" });
  const form = page.getByRole("form", { name: asks });
  await form.getByRole("slider").fill("3");
  await form.getByRole("button", { name: "Lock in my prediction" }).click();
  letGo();
  await expect(page.getByText("It is 8 of 9.", { exact: true })).toBeVisible();
});

test("with little motion the result is there at once, and at the next visit what was predicted", async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  const { form } = await arrive(page);
  await holdTime(page);
  await lock(form, "3");
  await expect(page.getByText("It is 8 of 9.", { exact: true })).toBeVisible();
  await expect(page.getByRole("button", { name: "Predict again" })).toBeVisible();
  await letTimeGo(page);
  const again = await arrive(page);
  await again.form.getByRole("button", { name: "Show my last prediction" }).click();
  await expect(page.getByText("It is 8 of 9.", { exact: true })).toBeVisible();
});

test("forbidden storage does not keep anyone from predicting", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, "localStorage", {
      get: () => {
        throw new DOMException("no", "SecurityError");
      },
    });
  });
  await page.emulateMedia({ reducedMotion: "reduce" });
  const { form } = await arrive(page);
  await lock(form, "3");
  await expect(page.getByRole("button", { name: "Predict again" })).toBeVisible();
});

test("no barrier in any state, in either theme", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  const { simulator, form } = await arrive(page);
  const asked = page.locator("[data-phase]", { has: simulator });
  const look = async (state: string) => {
    expect(await inBothThemes(asked), state).toEqual([]);
  };
  await look("asking");
  await lock(form, "1");
  await expect(page.getByRole("button", { name: "Predict again" })).toBeVisible();
  await look("shown");
  await page.getByRole("button", { name: "Predict again" }).click();
  await form.getByRole("button", { name: "Skip, just play" }).click();
  await look("skipped");
});

test("choices and orders are predicted as well, an order by buttons that keep the focus", async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("./about/design/");
  await page.getByRole("region", { name: `Simulator: ${title}` }).scrollIntoViewIfNeeded();
  const forms = page.getByRole("form", { name: /^Predict: / });
  const choice = forms.filter({ has: page.getByRole("radio") });
  const order = forms.filter({ hasText: "What happens first" });
  await expect(page.locator("[data-part='asking'] > [data-island='live']")).toHaveCount(2);

  const down = order.getByRole("button", { name: "Move “The first answer leaves” down" });
  await down.focus();
  await page.keyboard.press("Enter");
  await expect(down).toBeFocused();
  await order.getByRole("button", { name: "Lock in my prediction" }).click();
  await expect(page.locator("p", { hasText: "In the run it is so:" }).first()).toBeVisible();

  await choice.getByRole("button", { name: "Lock in my prediction" }).click();
  await expect(choice, "nothing is locked before something is chosen").toBeVisible();
  await choice.getByRole("radio", { name: "All but one" }).check();
  await choice.getByRole("button", { name: "Lock in my prediction" }).click();
  await expect(page.getByText("So it is: 8 of 9.", { exact: true })).toBeVisible();
});

base.describe("without script", () => {
  base.use({ javaScriptEnabled: false });

  base("the question and its answer can be read", async ({ page }) => {
    await page.goto(lesson);
    await expect(page.getByRole("form", { name: asks })).toBeHidden();
    const answer = page.locator("noscript details p").first();
    await expect(answer).toBeHidden();
    await page.getByText("The answer", { exact: true }).first().click();
    await expect(answer).toBeVisible();
    await expect(answer).toContainText("2 of 5. The first finds nothing running.");
  });
});

async function countShifts(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    Reflect.set(globalThis, "shifted", 0);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (Reflect.get(entry, "hadRecentInput") === true) continue;
        const before = Number(Reflect.get(globalThis, "shifted"));
        Reflect.set(globalThis, "shifted", before + Number(Reflect.get(entry, "value")));
      }
    }).observe({ type: "layout-shift" });
  });
}

function shifts(page: Page): Promise<number> {
  return page.evaluate(() => Number(Reflect.get(globalThis, "shifted")));
}
