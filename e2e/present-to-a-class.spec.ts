// A talk in several windows: whatever is done in one is seen in the others, at once; windows come late, are
// reloaded and closed; two talks do not mix.
import type { Locator, Page } from "@playwright/test";
import { inBothThemes } from "./support/axe";
import { neverTellOfClosing } from "./support/closing";
import { holdTime, letTimeGo } from "./support/held-time";
import { expect, test } from "./support/one-window";
import { openTalk, speakerOf } from "./support/talk";

const talk = "./present/cold-starts/";

/** What a window shows: its scene, and what is said of the place in the talk. */
function shown(page: Page): Promise<string> {
  return page.evaluate(() => {
    const scene = document.querySelector("[data-now]")?.id;
    return `${scene}: ${document.querySelector("[data-deck] > [role=status]")?.textContent}`;
  });
}

/** And of a vote the phase: a clicker goes through them, too. */
async function shownWithPhase(page: Page): Promise<string> {
  const phase = page.locator("[data-now] [data-phase]");
  const of = (await phase.count()) > 0 ? await phase.getAttribute("data-phase") : "";
  return `${await shown(page)} ${of}`;
}

/** Without what happens there, which is fetched a moment later. */
const timeOf = async (page: Page) => {
  const slider = page.getByRole("slider", { name: "Time", exact: true });
  return (await slider.getAttribute("aria-valuetext"))?.split(", ")[0];
};

test("a speaker's window leads an audience's: steps, scrubs, events, choices; late, reloaded, closed", async ({
  page: audience,
}) => {
  await openTalk(audience, `${talk}#eight-at-once`);
  const speaker = await speakerOf(audience);
  // In both: no beat is over before it was hurried to its end.
  await holdTime(audience);
  for (const [key, place] of [
    ["End", "Scene 13"],
    ["Home", "Scene 1 of"],
    ["PageDown", "Scene 2 of"],
    ["PageDown", "Beat 1 of"],
  ] as const) {
    await speaker.keyboard.press(key);
    await expect.poll(() => shown(audience)).toContain(place);
  }
  // Again: the run is at its beat at once, and at rest.
  await speaker.keyboard.press("PageDown");
  const head = audience.locator("[data-now] input[type=range]");
  for (const step of [5, 20, 11]) {
    const value = await speaker.evaluate((share) => {
      const time = document.querySelector<HTMLInputElement>("[data-run] input[type=range]");
      if (!time) throw new Error("no slider");
      time.valueAsNumber = (Number(time.max) * share) / 21;
      time.dispatchEvent(new Event("input", { bubbles: true }));
      // The play head stands at whole microseconds.
      return Math.round(Number(time.value));
    }, step);
    await expect.poll(async () => Math.round(Number(await head.inputValue()))).toBe(value);
  }
  await letTimeGo(audience);

  // Whichever window acts: events sent by hand, a request that is chosen, an answer that is shown, a blank screen.
  await openTalk(audience, `${talk}#eight-at-once`);
  const run = audience.getByRole("region", { name: "Simulator: Eight at once" });
  const panel = speaker.getByRole("region", { name: "Simulator: Eight at once" });
  await expect.poll(() => shown(speaker)).toMatch(/^eight-at-once: /);
  await holdTime(audience);
  for (let beat = 0; beat < 2; beat += 1) {
    await speaker.keyboard.press("PageDown");
    await speaker.keyboard.press("PageDown");
  }
  await letTimeGo(audience);
  await expect.poll(() => timeOf(audience)).toMatch(/^4\.09 s\b/);
  await expect.poll(() => timeOf(speaker)).toMatch(/^4\.09 s\b/);
  await panel.getByRole("button", { name: "Send 100 events" }).click();
  await run.getByRole("button", { name: "Step forward" }).click();
  await panel.getByRole("button", { name: "More" }).click();
  await expect(panel.getByRole("table", { name: "Requests" }).getByRole("row")).toHaveCount(110);
  await panel.getByRole("button", { name: "Undo" }).click();
  await expect(panel.getByRole("table", { name: "Requests" }).getByRole("row")).toHaveCount(10);
  await panel.getByRole("button", { name: "Why: request 1", exact: true }).click();
  await expect(run.getByRole("region", { name: "Why: request 1" })).toBeVisible();
  await run.getByRole("button", { name: "Close" }).click();
  await expect(panel.getByRole("region", { name: /^Why:/ })).toHaveCount(0);
  await run.getByRole("button", { name: "Show the answer" }).click();
  await expect(speaker.getByRole("button", { name: "Hide the answer" })).toBeVisible();
  const platform = panel.getByRole("combobox", { name: "Preset" });
  await panel.getByText("Change the platform and the traffic").click();
  await platform.selectOption({ index: 1 });
  const changed = await platform.inputValue();
  await speaker.keyboard.press("b");
  await expect(audience.getByRole("button", { name: "The screen is blank" })).toBeVisible();

  // A window that comes late, and each that is reloaded, shows the same.
  const { searchParams } = new URL(speaker.url());
  const late = await audience.context().newPage();
  await openTalk(late, `${talk}?with=${searchParams.get("with")}`);
  await expect(late.getByRole("button", { name: "The screen is blank" })).toBeVisible();
  await late.keyboard.press("b");
  await expect(audience.getByRole("button", { name: "The screen is blank" })).toHaveCount(0);
  const before = await shown(speaker);
  expect(await shown(late)).toBe(before);
  expect(await timeOf(late)).toBe(await timeOf(audience));
  await audience.reload();
  await audience.locator('[data-deck="live"]').waitFor();
  await expect.poll(() => shown(audience)).toBe(before);
  await expect(audience.getByRole("button", { name: "Hide the answer" })).toBeVisible();
  await speaker.reload();
  await speaker.getByRole("timer").waitFor();
  await expect.poll(() => shown(speaker)).toBe(before);
  await panel.getByText("Change the platform and the traffic").click();
  await expect(platform).toHaveValue(changed);
  expect(await timeOf(speaker)).toBe(await timeOf(audience));

  // A strange message is none; one window closed harms no other; with all closed, a reload goes on.
  await audience.evaluate((id) => {
    const channel = new BroadcastChannel(`present/cold-starts/${id}`);
    for (const strange of [null, 7, { v: 2 }, { v: 1, kind: "tell", registers: { place: 1 } }])
      channel.postMessage(strange);
  }, searchParams.get("with"));
  await speaker.close();
  await late.keyboard.press("End");
  await expect.poll(() => shown(audience)).toMatch(/Scene 13 of 13/);
  await late.close();
  await audience.keyboard.press("PageUp");
  const end = await shown(audience);
  await audience.reload();
  await expect.poll(() => shown(audience)).toBe(end);
});

test("beats, moves, notes and the next scene are all in reach at 1280 by 720", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openTalk(page, `${talk}#the-first-waits`);
  const speaker = await speakerOf(page);
  await speaker.setViewportSize({ width: 1280, height: 720 });
  const beats = speaker.getByRole("list", { name: "Beats" }).getByRole("button");
  await expect(beats).toHaveCount(4);
  for (let beat = 0; beat < 4; beat += 1) {
    await speaker.keyboard.press("PageDown");
    await expect(beats.nth(beat)).toHaveAttribute("aria-current", "step");
    const needed = [
      ...(await beats.all()),
      ...["Back", "Next", "Play", "Step forward", "More"].map((name) =>
        speaker.getByRole("button", { name, exact: true }),
      ),
      speaker.getByRole("timer"),
      speaker.getByRole("complementary", { name: "Notes" }).first().locator("p").last(),
      speaker.locator("[data-next] [data-stage]"),
    ];
    for (const one of needed) await expect(one).toBeInViewport({ ratio: 1 });
  }
});

test("what one window does is seen in the other within a tenth of a second, at the median", async ({
  page: audience,
}) => {
  await openTalk(audience, talk);
  const speaker = await speakerOf(audience);
  await audience.evaluate(() => {
    const seen: number[] = [];
    Object.assign(window, { seen });
    new MutationObserver((changes) => {
      if (changes.some(({ attributeName }) => attributeName === "data-now"))
        seen.push(performance.timeOrigin + performance.now());
    }).observe(document.body, { subtree: true, attributeFilter: ["data-now"] });
  });
  const here: number[] = [];
  const there: number[] = [];
  for (let step = 0; step < 20; step += 1) {
    const key = step % 2 === 0 ? "End" : "Home";
    const [pressed, painted] = await speaker.evaluate(async (name) => {
      const now = () => performance.timeOrigin + performance.now();
      const at = now();
      document.body.dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true }));
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
      return [at, now()] as const;
    }, key);
    const seen = await audience.waitForFunction(
      (n) => (window as unknown as { seen: number[] }).seen[n],
      step,
    );
    here.push(painted - pressed);
    there.push(Number(await seen.jsonValue()) - pressed);
  }
  const median = (all: readonly number[]) =>
    all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? Number.NaN;
  // A tenth of a second on a slow machine is a measure of the machine: there it is what its own window takes, and half more.
  expect(median(there)).toBeLessThan(Math.max(100, 1.5 * median(here)));
  // One change a step: none was measured twice.
  expect(await audience.evaluate("seen.length")).toBe(20);
});

test("what one window does is seen in the other while time stands still: nothing waits", async ({
  page: audience,
}) => {
  await openTalk(audience, talk);
  const speaker = await speakerOf(audience);
  await holdTime(audience);
  for (const [key, place] of [
    ["End", "Scene 13"],
    ["Home", "Scene 1 of"],
  ] as const) {
    await speaker.keyboard.press(key);
    await expect.poll(() => shown(audience)).toContain(place);
  }
});

test("two presentations in one browser do not mix", async ({ page: one, context }) => {
  const two = await context.newPage();
  await openTalk(one, talk);
  await openTalk(two, talk);
  const speaker = await speakerOf(one);
  await speaker.keyboard.press("End");
  await expect.poll(() => shown(one)).toMatch(/Scene 13/);
  await two.keyboard.press("PageDown");
  await expect.poll(() => shown(two)).toMatch(/Scene 2/);
  expect(await shown(one)).toMatch(/Scene 13/);
});

test("a talk is given by keyboard alone, and only what is on can be reached", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openTalk(page, talk);
  const places: string[] = [];
  for (let step = 0; step < 80; step += 1) {
    const place = await shownWithPhase(page);
    if (place === places.at(-1)) break;
    places.push(place);
    const reach = await page.evaluate(() =>
      [...document.querySelectorAll("section[id]")].flatMap((scene) =>
        scene.matches("[data-now]") || (scene.matches("[hidden]") && scene.matches("[inert]"))
          ? []
          : [scene.id],
      ),
    );
    expect(reach).toEqual([]);
    await page.keyboard.press(["ArrowRight", "PageDown", "Space"][step % 3] ?? "");
  }
  expect(new Set(places.map((place) => place.split(":")[0])).size).toBe(13);
  for (let step = places.length - 2; step >= 0; step -= 1) {
    await page.keyboard.press(step % 2 === 0 ? "ArrowLeft" : "PageUp");
    expect(await shownWithPhase(page)).toBe(places[step]);
  }
  // Tab goes through the scene that is on and the tools, and no other scene.
  await page.keyboard.press("End");
  for (let tab = 0; tab < 12; tab += 1) {
    await page.keyboard.press("Tab");
    expect(
      await page.evaluate(() => document.activeElement?.closest("[hidden], [inert]")),
    ).toBeNull();
  }
  await page.keyboard.press("o");
  // Each with its picture, and the arrows lead from one to another.
  const all = page.getByRole("dialog", { name: "All scenes" });
  await expect(all.locator("[data-thumbnail] [data-content]:not(:empty)")).toHaveCount(13);
  for (const key of ["Home", "ArrowDown", "ArrowUp", "ArrowRight", "ArrowRight", "ArrowRight"])
    await page.keyboard.press(key);
  await expect(all.getByRole("button", { name: /^Eight at once/ })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect.poll(() => shown(page)).toMatch(/^eight-at-once/);
  expect(page.url()).toMatch(/#eight-at-once$/);
  // Inside the simulator the arrows are its own; a clicker's keys move the talk all the same.
  const run = page.getByRole("region", { name: "Simulator: Eight at once" });
  await run.getByRole("button", { name: "Step forward" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => timeOf(page)).toMatch(/^1\.00 s\b/);
  expect(await shown(page)).toMatch(/^eight-at-once: Scene/);
  await page.keyboard.press("PageDown");
  await expect.poll(() => shown(page)).toMatch(/^eight-at-once: Beat 1/);
});

test("a key that follows a dialog's end at once opens it again, or another", async ({ page }) => {
  await openTalk(page, talk);
  await page.evaluate(neverTellOfClosing);
  for (const [key, name] of [
    ["?", "Keys"],
    ["?", "Keys"],
    ["o", "All scenes"],
    ["?", "Keys"],
  ] as const) {
    await page.keyboard.press(key);
    await expect(page.getByRole("dialog", { name })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
  }
  await page.keyboard.press("?");
  await page.getByRole("dialog").getByRole("button", { name: "Close" }).click();
  await page.keyboard.press("PageDown");
  await expect.poll(() => shown(page)).toMatch(/Scene 2 of/);
});

test("a talk is given by touch alone", async ({ browser, baseURL }) => {
  const page = await browser.newPage({
    ...(baseURL && { baseURL }),
    viewport: { width: 844, height: 390 },
    hasTouch: true,
    isMobile: true,
  });
  await openTalk(page, talk);
  const touch = await page.context().newCDPSession(page);
  const swipe = async (from: number, to: number) => {
    const at = (x: number) => [{ x, y: 200 }];
    await touch.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: at(from) });
    await touch.send("Input.dispatchTouchEvent", {
      type: "touchMove",
      touchPoints: at((from + to) / 2),
    });
    await touch.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: at(to) });
    await touch.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  };
  await swipe(600, 300);
  await expect.poll(() => shown(page)).toMatch(/Scene 2 of/);
  await swipe(300, 600);
  await expect.poll(() => shown(page)).toMatch(/Scene 1 of/);
  await page.touchscreen.tap(830, 200);
  await expect.poll(() => shown(page)).toMatch(/Scene 2 of/);
  await page.touchscreen.tap(830, 200);
  await expect.poll(() => shown(page)).toMatch(/Beat 1 of/);
  await page.getByRole("button", { name: "Play" }).tap();
  await page.getByRole("button", { name: "All scenes" }).tap();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /^In short/ })
    .tap();
  await expect.poll(() => shown(page)).toMatch(/Scene 13 of/);
  await page.getByRole("button", { name: "Code for the class" }).tap();
  await expect(page.getByRole("img", { name: "QR code of the link" })).toBeVisible();
  await page.getByRole("button", { name: "Back to the scene" }).tap();
  await page.close();
});

test("no state of a talk has a barrier, in either theme", async ({ page: audience }) => {
  await audience.emulateMedia({ reducedMotion: "reduce" });
  await openTalk(audience, `${talk}#eight-at-once`);
  const speaker = await speakerOf(audience);
  await speaker.emulateMedia({ reducedMotion: "reduce" });
  const check = async (page: Page | Locator, state: string) => {
    expect(await inBothThemes(page), state).toEqual([]);
  };
  await audience.keyboard.press("PageDown");
  await check(audience, "a beat");
  await check(speaker, "the speaker's window");
  for (const [key, state] of [
    ["o", "all scenes"],
    ["?", "help"],
  ] as const) {
    await audience.keyboard.press(key);
    await audience.getByRole("dialog").waitFor();
    await check(audience.getByRole("dialog"), state);
    await audience.keyboard.press("Escape");
    // A key that comes while it still stands there is its own.
    await expect(audience.getByRole("dialog")).toBeHidden();
  }
  await audience.keyboard.press("q");
  await audience.getByRole("img", { name: "QR code of the link" }).waitFor();
  await check(audience, "the code");
  await audience.keyboard.press("q");
  await audience.keyboard.press("b");
  await check(audience, "blank");
});

for (const [place, presses] of [
  ["data/", 0],
  ["faas/#a-function-counts", 3],
  ["failure/#two-traces", 2],
  ["queues/#ten-in-a-batch", 4],
] as const)
  test(`${place}, ${presses} presses on, has no barrier in either theme`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await openTalk(page, `./present/${place}`);
    for (let press = 0; press < presses; press += 1) {
      await page.keyboard.press("2");
      await page.keyboard.press("PageDown");
    }
    const [, scene] = place.split("#");
    if (scene !== undefined) await expect(page.locator("[data-now]")).toHaveAttribute("id", scene);
    expect(await inBothThemes(page)).toEqual([]);
  });
