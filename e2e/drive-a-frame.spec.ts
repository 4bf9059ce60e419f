// A page of another origin drives a simulator in a sandbox by messages, good, broken and hostile, and hears what
// becomes of it; as the guide says.
import * as fc from "fast-check";
import { exampleCode, revealCode } from "@/components/share/embed/example/example-text";
import { holdTime, letTimeGo, letTimePassUntil } from "./support/held-time";
import {
  allHeard,
  expect,
  forget,
  hears,
  hostPage,
  openHost,
  say,
  test,
} from "./support/host-page";

test("a page of another origin drives a simulator in a sandbox, and hears what happens in it", async ({
  page,
  host,
  baseURL,
}) => {
  const src = `${baseURL}embed/#1.shelf=first-request&at=0s`;
  const frame = await openHost(page, host.show(hostPage(src, "allow-scripts")));
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

  await holdTime(page);
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
  await hears(page, "state", { playing: true });
  await letTimePassUntil(page, frame.getByText("The end, after 30"));
  await hears(page, "finished", { arrived: 9, completed: 9, throttled: 0 });
  const told = await allHeard(page);
  const count = (event: string) =>
    told.reduce((sum, one) => sum + (one.event === event ? Number(one.count) : 0), 0);
  expect(count("completed")).toBe(9);
  expect(count("cold")).toBe(Number((await hears(page, "finished")).cold));

  await letTimeGo(page);
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
  await expect.poll(() => frame.evaluate(fonts)).toBeGreaterThan(0);
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
  const frame = await openHost(page, host.show(hostPage(src, "allow-scripts")));
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
  // So many at once are passed over for a moment.
  await expect(async () => {
    await say(page, { type: "load", link: "#1.shelf=first-request&at=0s" });
    const [latest] = (await allHeard(page)).filter(({ type }) => type === "ready");
    expect(latest).toMatchObject({ title: "The first request waits" });
  }).toPass();
  await expect(async () => {
    await say(page, { type: "seek", at: "2s" });
    const latest = (await allHeard(page)).findLast(({ type }) => type === "state");
    expect(latest).toMatchObject({ at: 2000 });
  }).toPass();
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
  await expect(page.locator("pre").first()).toContainText(`src="${baseURL}embed/?controls=play#`);
});

test("keys that turn the host's pages are passed on, where nothing in the frame has used them", async ({
  page,
  host,
  baseURL,
}) => {
  const slides = `<script>globalThis.Reveal = { triggerKey: (code) => document.body.append(code, " ") };
    ${revealCode}</script>`;
  const src = `${baseURL}embed/#1.shelf=first-request&at=0s`;
  const frame = await openHost(page, host.show(hostPage(src, "allow-scripts") + slides));
  await hears(page, "ready");
  await frame.getByRole("button", { name: "Play" }).focus();
  await page.keyboard.press("PageDown");
  await hears(page, "key", { key: "PageDown" });
  await page.keyboard.press("PageUp");
  await hears(page, "key", { key: "PageUp" });
  await page.keyboard.press("Escape");
  await hears(page, "key", { key: "Escape" });
  await expect(page.locator("body")).toContainText("34 33 27");
  await forget(page);
  // On a slider they have a meaning of their own.
  await frame.getByRole("slider").first().focus();
  await page.keyboard.press("PageDown");
  await say(page, { type: "getState" });
  await hears(page, "state");
  expect((await allHeard(page)).filter(({ type }) => type === "key")).toEqual([]);
});

test("a frame tells the height it would like, and shows everything once it has it", async ({
  page,
  host,
  baseURL,
}) => {
  const src = `${baseURL}embed/#1.shelf=first-request`;
  const frame = await openHost(
    page,
    host.show(hostPage(src, "allow-scripts", { width: 700, height: 260 })),
  );
  const numbers = frame.locator("dl");
  await expect(numbers).toBeHidden();
  // Obeyed, it may wish for another height: the last word counts.
  await expect(async () => {
    const { height } = await hears(page, "resized");
    await page.locator("iframe").evaluate((element, px) => {
      element.setAttribute("height", String(px));
    }, height);
    await expect(numbers).toBeVisible({ timeout: 500 });
  }).toPass();
  const room = () => {
    const box = document.querySelector("[data-controls]");
    return box ? box.scrollHeight - box.clientHeight : -1;
  };
  await expect.poll(() => frame.evaluate(room)).toBe(0);
  await frame.getByRole("button", { name: "More" }).click();
  const table = frame.getByRole("table", { name: "Requests" });
  await expect(table).toBeVisible();
  await expect.poll(() => frame.evaluate(room)).toBeGreaterThan(0);
  await frame.getByRole("button", { name: "More" }).click();
  await expect(table).toBeHidden();
  await expect.poll(() => frame.evaluate(room)).toBe(0);
});

test("a frame of any size is at rest: nothing comes and goes, and no height is told twice", async ({
  page,
  host,
  baseURL,
}) => {
  await page.setViewportSize({ width: 1300, height: 740 });
  const src = `${baseURL}embed/#1.shelf=first-request`;
  const frame = await openHost(page, host.show(hostPage(src, "allow-scripts")));
  const sizes = [
    [960, 520],
    [800, 450],
    ...[300, 560, 800, 1280].flatMap((width) =>
      Array.from({ length: 14 }, (_, n) => [width, 200 + 40 * n] as const),
    ),
  ] as const;
  const restless: string[] = [];
  for (const [width, height] of sizes) {
    await page.locator("iframe").evaluate(
      (element, [wide, high]) => {
        element.setAttribute("width", `${wide}`);
        element.setAttribute("height", `${high}`);
      },
      [width, height] as const,
    );
    const seen = await frame.evaluate(
      async ([wide, high]) => {
        const frames = (count: number): Promise<unknown> =>
          count === 0
            ? Promise.resolve()
            : new Promise(requestAnimationFrame).then(() => frames(count - 1));
        while (innerWidth !== wide || innerHeight !== high) await frames(1);
        await frames(2);
        const box = document.querySelector<HTMLElement>("[data-hides]");
        const heights: (string | undefined)[] = [];
        for (let n = 0; n < 4; n += 1) {
          const stage = box?.querySelector("canvas")?.clientHeight;
          heights.push(`${box?.dataset.hides} ${stage}`);
          await frames(1);
        }
        return [...new Set(heights)];
      },
      [width, height] as const,
    );
    if (seen.length > 1) restless.push(`${width} × ${height}: ${seen.join(" | ")}`);
  }
  expect(restless).toEqual([]);
  // At rest nothing more is told: an answer comes after all that was told before it.
  await say(page, { type: "getState" });
  await hears(page, "state");
  await forget(page);
  await frame.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  await say(page, { type: "getState" });
  await hears(page, "state");
  expect((await allHeard(page)).filter(({ type }) => type === "resized")).toEqual([]);
});
