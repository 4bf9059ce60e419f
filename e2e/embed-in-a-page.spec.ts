// Somebody shows a simulator in a page of their own, on another origin: in a sandbox, small and large, driven by
// messages, good, broken and hostile; and takes the lines for it from the dialog.
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, type Frame, type Page } from "@playwright/test";
import * as fc from "fast-check";
import { exampleCode } from "@/components/embed/example-text";
import { barriers, loadAxe } from "./axe";
import { overflow } from "./overflow";
import { awake } from "./simulator";
import { test as base } from "./taken-over";

type Host = {
  /** Shows a page of another origin, and gives back its address. */
  readonly show: (html: string) => string;
};

const test = base.extend<{ complaints: readonly string[] }, { host: Host }>({
  host: [
    // biome-ignore lint/correctness/noEmptyPattern: how a fixture says that it needs no other
    async ({}, use) => {
      let html = "";
      const server: Server = createServer((_, response) => {
        response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" });
        response.end(html);
      });
      await new Promise<void>((listening) => {
        server.listen(0, "127.0.0.1", listening);
      });
      const { port } = server.address() as AddressInfo;
      await use({
        show: (given) => {
          html = given;
          return `http://127.0.0.1:${port}/`;
        },
      });
      server.close();
    },
    { scope: "worker" },
  ],
  complaints: [
    async ({ page }, use) => {
      const complaints: string[] = [];
      page.on("console", (message) => {
        // That the course is not kept on the device of a test is its own configuration's doing.
        if (message.text() === "Service Worker registration blocked by Playwright") return;
        if (["error", "warning"].includes(message.type())) complaints.push(message.text());
      });
      page.on("pageerror", (error) => complaints.push(error.message));
      page.on("requestfailed", (request) => {
        const why = request.failure()?.errorText ?? "";
        // A preview that changes leaves the one before unfinished.
        if (why !== "net::ERR_ABORTED") complaints.push(`failed: ${request.url()} ${why}`);
      });
      await use(complaints);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

type Heard = { readonly type: string; readonly origin: string } & Record<string, unknown>;

function hostPage(src: string, sandbox: string, size = { width: 960, height: 700 }): string {
  return `<!DOCTYPE html><html lang="en"><link rel="icon" href="data:,"><title>A host</title>
<style>body { margin: 0 } iframe { display: block; border: 0 }</style>
<iframe id="frame" title="Simulator" src="${src}" sandbox="${sandbox}" width="${size.width}" height="${size.height}"></iframe>
<script>
  heard = [];
  addEventListener("message", ({ source, origin, data }) => {
    if (source === document.getElementById("frame").contentWindow) heard.push({ ...data, origin });
  });
</script>`;
}

async function open(page: Page, address: string): Promise<Frame> {
  await page.goto(address);
  await hears(page, "ready");
  const frame = page.frames()[1];
  if (!frame) throw new Error("the page has a frame");
  return frame;
}

const all = (page: Page) =>
  page.evaluate(() => Reflect.get(globalThis, "heard") as readonly Heard[]);

/** The latest message of a type that holds what is given, once it has come. */
async function hears(
  page: Page,
  type: string,
  holds: Record<string, unknown> = {},
): Promise<Heard> {
  let found: Heard | undefined;
  await expect
    .poll(async () => {
      found = (await all(page)).findLast((one) => one.type === type);
      return found;
    })
    .toMatchObject(holds);
  if (!found) throw new Error(`nothing of type ${type} was heard`);
  return found;
}

function say(page: Page, message: unknown, isOurs = true): Promise<void> {
  return page.evaluate(
    ([given, version]) => {
      const frame = document.querySelector("iframe")?.contentWindow;
      const whole = version && typeof given === "object" ? { scaleToZero: 1, ...given } : given;
      frame?.postMessage(whole, "*");
    },
    [message, isOurs] as const,
  );
}

const forget = (page: Page) => page.evaluate(() => Reflect.set(globalThis, "heard", []));

test("a page of another origin drives a simulator in a sandbox, and hears what happens in it", async ({
  page,
  host,
  baseURL,
}) => {
  const src = `${baseURL}embed/#1.shelf=first-request&at=0s`;
  const frame = await open(page, host.show(hostPage(src, "allow-scripts")));
  expect(await hears(page, "ready")).toMatchObject({
    scaleToZero: 1,
    title: "The first request waits",
    horizon: 30_000,
    origin: "null",
  });
  await hears(page, "state", { at: 0, playing: false, arrived: 0 });

  await say(page, { type: "step" });
  await hears(page, "event", { event: "cold", count: 1, requests: [1], at: 2000 });
  await hears(page, "state", { at: 2000, status: expect.stringMatching(/^Request 1 arrived/) });
  await say(page, { type: "step", by: -1 });
  await hears(page, "state", { at: 0 });
  await say(page, { type: "seek", at: "6s" });
  await hears(page, "state", { at: 6000, arrived: 2 });
  await say(page, { type: "send", count: 3 });
  await hears(page, "state", { arrived: 5 });
  await expect(frame.getByRole("button", { name: "Undo" })).toBeAttached();

  await forget(page);
  await say(page, { type: "setSpeed", speed: 10 });
  await hears(page, "state", { speed: 10 });
  await say(page, { type: "restart" });
  await say(page, { type: "play" });
  await hears(page, "state", { playing: true });
  await expect(frame.getByRole("button", { name: "Pause" })).toBeVisible();
  await say(page, { type: "pause" });
  await hears(page, "state", { playing: false });
  await say(page, { type: "play" });
  await hears(page, "finished", { arrived: 9, completed: 9, throttled: 0 });
  const told = await all(page);
  const count = (event: string) =>
    told.reduce((sum, one) => sum + (one.event === event ? Number(one.count) : 0), 0);
  expect(count("completed")).toBe(9);
  expect(count("cold")).toBe(Number((await hears(page, "finished")).cold));

  const scenario = { title: "Mine", preset: "cloud-run", horizon: "20s" };
  await say(page, { type: "load", scenario });
  await hears(page, "ready", { title: "Mine", horizon: 20_000 });
  await expect(frame.getByRole("region", { name: "Simulator: Mine" })).toBeVisible();
  await say(page, { type: "load", link: `${baseURL}lab/#1.shelf=eight-at-once&at=3.1s` });
  await hears(page, "ready", { title: "Eight at once" });
  await hears(page, "state", { at: 3100 });
  await forget(page);
  await say(page, { type: "getState" });
  await hears(page, "state", { at: 3100 });

  await say(page, { type: "load", scenario: { ...scenario, seed: -4 } });
  await hears(page, "error", { expected: expect.stringMatching(/^scenario\.seed: /), found: "-4" });
  await say(page, { type: "seek", at: "soon" });
  await hears(page, "error", { found: 'at: "soon"' });
  await expect(frame.getByRole("region", { name: "Simulator: Eight at once" })).toBeVisible();

  // What a reader does by hand is heard as well, and the typefaces are there.
  await forget(page);
  await frame.getByRole("button", { name: "Restart" }).click();
  await hears(page, "state", { at: 0 });
  const fonts = () => [...document.fonts].filter(({ status }) => status === "loaded").length;
  expect(await frame.evaluate(fonts)).toBeGreaterThan(0);
  await frame.getByRole("link", { name: "Open in Scale to Zero" }).focus();
  await expect(frame.getByRole("link", { name: "Open in Scale to Zero" })).toHaveAttribute(
    "href",
    /\/lab\/#1\.shelf=eight-at-once&at=0s$/,
  );
});

test("two hundred messages of any kind leave a simulator that works", async ({
  page,
  host,
  baseURL,
}) => {
  const src = `${baseURL}embed/?controls=play#1.shelf=first-request`;
  const frame = await open(page, host.show(hostPage(src, "allow-scripts")));
  const json = fc.jsonValue({ maxDepth: 2 });
  const type = fc.constantFrom(
    ...["play", "pause", "restart", "step", "seek", "setSpeed", "send", "load", "getState"],
    ...["state", "error", "stop", "__proto__", ""],
  );
  const message = fc.record(
    {
      scaleToZero: fc.constantFrom<unknown>(1, 1, 1, 1, 2, "1"),
      type: fc.oneof({ weight: 4, arbitrary: type }, { weight: 1, arbitrary: json }),
      at: fc.oneof(fc.double(), fc.constantFrom("3s", "-1s", "1e9d"), json),
      by: fc.oneof(fc.constantFrom(1, -1), json),
      speed: fc.oneof(fc.double({ min: 0, max: 12 }), json),
      count: fc.oneof(fc.integer({ min: -1, max: 40 }), json),
      link: fc.constantFrom("#1.shelf=steady", "#1.seed=-1", "#9.", "#~", "#1.z=AAAA", "here"),
      scenario: fc.oneof(json, fc.record({ horizon: fc.constantFrom("5s", "x", 3), seed: json })),
    },
    { requiredKeys: ["scaleToZero", "type"] },
  );
  const given = fc.sample(fc.oneof({ weight: 8, arbitrary: message }, json), {
    numRuns: 200,
    seed: 7,
  });
  for (const one of given) await say(page, one, false);
  await forget(page);
  await say(page, { type: "load", link: "#1.shelf=first-request&at=0s" });
  await hears(page, "ready", { title: "The first request waits" });
  await say(page, { type: "step" });
  await hears(page, "state", { at: 2000 });
  await expect(frame.getByText("could not be read")).toHaveCount(0);
});

test("the lines of the guide work as they are pasted", async ({ page, host, baseURL }) => {
  const source = exampleCode(`${baseURL}embed/`).replace(
    "<title>",
    '<link rel="icon" href="data:,"><title>',
  );
  await page.goto(host.show(source));
  const frame = page.frameLocator("iframe");
  await expect(
    frame.getByRole("region", { name: "Simulator: The first request waits" }),
  ).toBeVisible();
  await page.getByRole("button", { name: "Play from the start" }).click();
  await expect(page.getByRole("status")).toHaveText("Cold: request 1");
  await page.getByRole("button", { name: "Send 100 events" }).click();
  await expect(page.getByRole("status")).toHaveText(/^Cold: request \d+, /);
});

test("the guide shows a frame that its buttons drive", async ({ page, baseURL }) => {
  await page.goto(`${baseURL}about/embed/`);
  const frame = page.frameLocator("iframe");
  await expect(frame.getByRole("region", { name: /^Simulator: The first/ })).toBeVisible();
  const heard = page.getByRole("region", { name: "What the frame says" });
  await expect(heard).toContainText('"type":"state"');
  await page.getByRole("button", { name: 'type: "seek"' }).click();
  await expect(heard).toContainText('"at":6000');
  await page.getByRole("button", { name: "seed: -4" }).click();
  await expect(heard).toContainText('"type":"error"');
  await expect(page.locator("pre")).toContainText(`src="${baseURL}embed/?controls=play#`);
});

const sizes = [
  [280, 200],
  [320, 240],
  [640, 360],
  [390, 700],
  [960, 700],
  [1920, 1080],
] as const;

for (const controls of ["full", "play", "none"] as const) {
  test(`a frame of any size holds what fits, with controls=${controls}, without a barrier in either theme`, async ({
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
      expect(await overflow(page), name).toEqual([]);
      const room = await page.evaluate(() => {
        const frame = document.querySelector("[data-controls]");
        return frame ? frame.scrollHeight - frame.clientHeight : -1;
      });
      expect(room, `${name} scrolls`).toBe(0);
      await loadAxe(page);
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        expect(await barriers(page), `${name}, ${colorScheme}`).toEqual([]);
      }
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
    ...["Time", "Play", "Step back", "Step forward", "Restart", "Share"],
    ...["Send an event", "Send 100 events", "", "Time lens", "Show as a table"],
  ]);
  await page.getByRole("button", { name: "Restart" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(simulator.getByRole("status")).toHaveText(/^Request 1 arrived/);
  await page.goto("about:blank");
  await page.goto(`${baseURL}embed/?controls=none#1.shelf=first-request`);
  await simulator.focus();
  await page.keyboard.press("Space");
  await expect(simulator.getByText(/^Nothing runs/)).toBeVisible({ timeout: 20_000 });
});

test("theme, title and autoplay are as the address says; what makes no sense is said in a sentence", async ({
  page,
  baseURL,
}) => {
  const theme = () => page.evaluate(() => document.documentElement.dataset.theme);
  await page.goto(`${baseURL}about/`);
  await page.getByRole("button", { name: "Switch theme" }).click();
  expect(await theme()).toBe("dark");
  await page.goto(`${baseURL}embed/?theme=light&title=0&autoplay=1#1.shelf=first-request`);
  expect(await theme()).toBe("light");
  await expect(page.getByRole("button", { name: "Pause" })).toBeVisible();
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

test("a frame tells the height it would like, and shows everything once it has it", async ({
  page,
  host,
  baseURL,
}) => {
  const src = `${baseURL}embed/#1.shelf=first-request`;
  const frame = await open(
    page,
    host.show(hostPage(src, "allow-scripts", { width: 700, height: 260 })),
  );
  await expect(frame.getByText("Show as a table")).toBeHidden();
  // Obeyed, it may wish for another height: the last word counts.
  await expect(async () => {
    const { height } = await hears(page, "resized");
    await page.locator("iframe").evaluate((element, px) => {
      element.setAttribute("height", String(px));
    }, height);
    await expect(frame.getByText("Show as a table")).toBeVisible({ timeout: 500 });
  }).toPass();
  const room = () => {
    const box = document.querySelector("[data-controls]");
    return box ? box.scrollHeight - box.clientHeight : -1;
  };
  await expect.poll(() => frame.evaluate(room)).toBe(0);
});

test("Embed gives the lines for this moment, with a preview, and copies them", async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(`${baseURL}lessons/cold-starts/`);
  const simulator = await awake(page, "The first request waits");
  await simulator.getByRole("slider", { name: "Time" }).press("End");
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
  await loadAxe(page);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await barriers(page)).toEqual([]);
  }
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
