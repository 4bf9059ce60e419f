// A simulator in a frame: small and large, by keyboard, as its address says, without script; and where the lines for
// it are taken from.
import { inBothThemes } from "./support/axe";
import { holdTime, letTimePassUntil } from "./support/held-time";
import { expect, test } from "./support/host-page";
import { overflow } from "./support/overflow";
import { live } from "./support/simulator";

const sizes = [
  [280, 200],
  [320, 240],
  [640, 360],
  [390, 700],
  [960, 700],
  [1920, 1080],
] as const;

/** The widths at which axe looks as well. */
const looked: readonly number[] = [280, 960];

for (const controls of ["full", "play", "none"] as const) {
  test(`a frame of any size holds what fits, with controls=${controls}, small and large without a barrier`, async ({
    page,
    baseURL,
  }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    for (const [width, height] of sizes) {
      const name = `${width} × ${height}`;
      await page.setViewportSize({ width, height });
      await page.goto("about:blank");
      await page.goto(`${baseURL}embed/?controls=${controls}#1.shelf=eight-at-once`);
      const simulator = page.getByRole("region", { name: "Simulator: Eight at once" });
      await expect(simulator).toBeVisible();
      await expect(simulator.getByRole("status")).toHaveCount(1);
      await expect(simulator.getByRole("button", { name: "Play", exact: true })).toHaveCount(
        controls === "none" ? 0 : 1,
      );
      await expect(page.getByRole("banner")).toHaveCount(0);
      await expect(page.getByRole("contentinfo")).toHaveCount(0);
      const room = () =>
        page.evaluate(() => {
          const frame = document.querySelector("[data-controls]");
          return frame ? frame.scrollHeight - frame.clientHeight : -1;
        });
      await expect.poll(room, `${name} scrolls`).toBe(0);
      expect(await overflow(page), name).toEqual([]);
      if (looked.includes(width)) expect(await inBothThemes(page), name).toEqual([]);
    }
  });
}

test("the keyboard alone is enough in a frame", async ({ page, baseURL }) => {
  await page.goto(`${baseURL}embed/#1.shelf=first-request&at=0s`);
  const simulator = page.getByRole("region", { name: "Simulator: The first request waits" });
  await simulator.waitFor();
  const stops: (string | null)[] = [];
  for (let n = 0; n < 30; n += 1) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(() => {
      const active = document.activeElement;
      if (!active || active === document.body) return null;
      const { outlineStyle } = getComputedStyle(active);
      const name = active.getAttribute("aria-label") ?? active.textContent;
      return outlineStyle === "none" ? `no ring: ${name}` : name;
    });
    if (stop === null) break;
    stops.push(stop);
  }
  expect(stops).toEqual([
    "Open in Scale to Zero",
    ...["Time", "Play", "Step back", "Step forward", "Restart"],
    ...["Send an event", "Send 100 events", "Share", "More"],
  ]);
  await page.getByRole("button", { name: "Restart" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(simulator.getByRole("status")).toHaveText(/^Request 1 arrived/);
  await page.goto("about:blank");
  await page.goto(`${baseURL}embed/?controls=none#1.shelf=first-request`);
  await simulator.focus();
  await holdTime(page);
  await page.keyboard.press("Space");
  await letTimePassUntil(page, simulator.getByText("The end, after 30"));
});

test("theme, title and autoplay are as the address says; what makes no sense is said in a sentence", async ({
  page,
  baseURL,
}) => {
  const theme = () => page.evaluate(() => document.documentElement.dataset.theme);
  await page.goto(`${baseURL}about/`);
  await page.getByRole("button", { name: "Switch theme" }).click();
  expect(await theme()).toBe("dark");
  await page.goto(`${baseURL}embed/?theme=light&title=0&autoplay=1#1.shelf=first-request&at=0s`);
  expect(await theme()).toBe("light");
  const time = page.getByRole("slider", { name: "Time" });
  await expect.poll(async () => Number(await time.inputValue())).toBeGreaterThan(0);
  await page.goto(`${baseURL}embed/`);
  expect(await theme()).toBeUndefined();
  await expect(page.getByRole("heading", { name: "The first request waits" })).toBeVisible();
  await page.goto(`${baseURL}embed/?theme=pink#1.shelf=steady`);
  await expect(page.getByRole("alert").first()).toHaveText(
    /theme="pink"; expected auto, light, dark/,
  );
  await page.goto("about:blank");
  await page.goto(`${baseURL}embed/#1.preset=cloud-run&horizon=20s&seed=-4`);
  await expect(
    page.getByText(/could not be read as it is\. .*seed.*What could be read/),
  ).toBeVisible();
  await expect(page.getByRole("region", { name: "Simulator: A shared run" })).toBeVisible();
  await page.goto("about:blank");
  await page.goto(`${baseURL}embed/#1.shelf=no-such-thing`);
  await expect(page.getByText("There is no scenario “no-such-thing” here.")).toBeVisible();
  await expect(page.getByRole("link", { name: /Open the lab/ })).toBeVisible();
});

test("Embed gives the lines for this moment, with a preview, and copies them", async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(`${baseURL}lessons/cold-starts/`);
  const simulator = await live(page, "The first request waits");
  await simulator.getByRole("slider", { name: "Time" }).press("End");
  await simulator.getByRole("button", { name: "More" }).click();
  await simulator.getByRole("button", { name: "Embed" }).click();
  const dialog = page.getByRole("dialog", { name: "Embed" });
  const lines = dialog.getByRole("textbox", { name: "HTML" });
  await dialog.getByRole("combobox", { name: "Controls" }).selectOption("play alone");
  await dialog.getByRole("combobox", { name: "Theme" }).selectOption("dark");
  await dialog.getByRole("combobox", { name: "Size" }).selectOption("640 × 360");
  await expect(lines).toHaveValue(
    `<iframe src="${baseURL}embed/?theme=dark&amp;controls=play#1.shelf=first-request&amp;at=30s" title="Simulator: The first request waits" width="640" height="360" style="border: 0" loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"></iframe>`,
  );
  await dialog.getByRole("button", { name: "Copy" }).click();
  await expect(dialog.getByRole("status")).toHaveText("The lines are copied.");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await lines.inputValue());
  const preview = dialog.frameLocator("iframe");
  await expect(
    preview.getByRole("region", { name: /^Simulator/ }).getByRole("status"),
  ).toContainText("The end, after 30 s");
  expect(await inBothThemes(dialog)).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(simulator.getByRole("button", { name: "Embed" })).toBeFocused();
});

test("only the frame may be framed by other sites", async ({ request, baseURL }) => {
  const policyOf = async (address: string) =>
    (await request.get(`${baseURL}${address}`)).headers()["content-security-policy"];
  expect(await policyOf("embed/")).toBeUndefined();
  for (const address of ["", "about/embed/", "lab/", "lessons/faas/"])
    expect(await policyOf(address)).toBe("frame-ancestors 'self'");
});

test("without script there is a still and a link", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL}embed/#1.shelf=steady`);
  await expect(page.getByRole("heading", { level: 2 })).toHaveText("The first request waits");
  await expect(page.getByRole("img").first()).toBeVisible();
  await expect(page.getByRole("link", { name: "Open Scale to Zero" })).toHaveAttribute(
    "target",
    "_blank",
  );
  await context.close();
});
