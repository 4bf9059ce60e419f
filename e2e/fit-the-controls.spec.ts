// The controls of a simulator stand in one row from the narrowest window to the widest, large enough for a finger; what a
// reader may send is in reach at each of them.
import { expect, test } from "./support/one-window";
import { live } from "./support/simulator";

const first = "The first request waits";

const inReach = [
  ...["Play", "Step back", "Step forward", "Restart", "Share"],
  ...["Send an event", "Send 100 events", "Embed"],
];

for (const [address, title] of [
  ["./lessons/cold-starts/", first],
  ["./lab/#1.shelf=first-request", first],
] as const)
  test(`no button stands on a row of its own at ${address}, from 280 px to 1,920`, async ({
    page,
  }) => {
    await page.goto(address);
    const simulator = await live(page, title);
    const more = simulator.getByRole("button", { name: "More" });
    for (const width of [
      280, 320, 360, 390, 480, 640, 700, 768, 900, 960, 1024, 1180, 1280, 1920,
    ]) {
      await page.setViewportSize({ width, height: 800 });
      const row = await simulator
        .locator("[data-part='transport'] button:visible")
        .evaluateAll((buttons) =>
          buttons.map((button) => {
            const { top, right, width: wide, height } = button.getBoundingClientRect();
            return { name: button.ariaLabel, top, right, wide, height };
          }),
        );
      expect(row.length, `${width} px`).toBeGreaterThanOrEqual(5);
      expect(new Set(row.map(({ top }) => Math.round(top))).size, `${width} px`).toBe(1);
      expect(
        Math.min(...row.map(({ wide, height }) => Math.min(wide, height))),
      ).toBeGreaterThanOrEqual(43.5);
      expect(Math.max(...row.map(({ right }) => right))).toBeLessThanOrEqual(width);
      const within = await simulator
        .locator("[data-part='transport']")
        .evaluate((element) => element.getBoundingClientRect().right);
      expect(Math.max(...row.map(({ right }) => right)), `${width} px`).toBeLessThanOrEqual(within);
      await more.click();
      await expect(simulator.getByRole("table", { name: "Requests" })).toBeVisible();
      await expect(simulator.getByRole("slider", { name: "Speed" })).toBeVisible();
      const buttons = simulator.getByRole("button");
      const names = await buttons.evaluateAll((all) =>
        all.filter((one) => one.checkVisibility()).map((one) => one.ariaLabel ?? one.textContent),
      );
      const once = names.filter((name) => name !== null && inReach.includes(name));
      expect(once.sort(), `${width} px`).toEqual([...inReach].sort());
      await more.click();
      await expect(simulator.getByRole("slider", { name: "Speed" })).toHaveCount(0);
    }
  });
