// A classroom without a network: one page was opened while there was one. Then the server is switched off, and
// everything still works; then it comes back with a newer build, which is offered and not forced.
import { copyFileSync, cpSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { type BrowserContext, expect, type Page } from "@playwright/test";
import { inBothThemes } from "./support/axe";
import { buildAnew, type KeptSite, serveCopy, serveExcerpt } from "./support/kept-site";
import { test } from "./support/ready";
import { everyPage, lessons, siteFolder } from "./support/site";

test.use({ serviceWorkers: "allow" });

const said = "Watch serverless run";
const saidAnew = "Watch serverless run anew";

test("without a server every page opens, every simulator plays, and the rest works too", async ({
  context,
}) => {
  const site = await serveCopy(siteFolder(""));
  const page = await context.newPage();
  const complaints = complaintsOf(page);
  await page.goto(`${site.address}lessons/serverless/`);
  await untilKept(page);
  await site.stop();

  await test.step("the page that was opened, its own simulators, and after a reload", async () => {
    await playAll(page);
    expect((await page.reload())?.fromServiceWorker()).toBe(true);
    await play(page, 0);
  });
  await test.step("every address of the site answers", async () => {
    const failed = await page.evaluate(
      async (addresses) => {
        const answers = addresses.map(async (address) => [address, (await fetch(address)).status]);
        return (await Promise.all(answers)).filter(([, status]) => status !== 200);
      },
      everyPage.map((address) => site.address + address),
    );
    expect(failed).toEqual([]);
  });
  await test.step("every other lesson and its simulators", async () => {
    for (const lesson of lessons.filter((one) => one !== "lessons/serverless/")) {
      await page.goto(site.address + lesson);
      await playAll(page);
    }
  });
  await test.step("a quiz is answered", async () => {
    const quiz = page.getByRole("region", { name: "Quiz", exact: true });
    await quiz.getByRole("heading", { name: "Quiz" }).scrollIntoViewIfNeeded();
    await expect(quiz.getByRole("button", { name: "Check" }).first()).toBeVisible();
  });
  await test.step("a page of every other kind", async () => {
    const kinds = new Map(
      everyPage
        .filter((address) => !address.startsWith("lessons/") || address.split("/").length > 3)
        .map((address) => [address.replace(/^(\w+)\/[^/]+\//, "$1/…/"), address]),
    );
    for (const address of kinds.values()) {
      const response = await page.goto(site.address + address);
      expect(response?.status(), address).toBe(200);
      await expect(page.getByRole("main")).not.toBeEmpty();
    }
  });
  await test.step("the search finds a page", async () => {
    await page.goto(`${site.address}glossary/`);
    await page.getByRole("button", { name: "Search" }).click();
    const field = page.getByRole("dialog", { name: "Search" }).getByRole("combobox");
    await field.pressSequentially("cold start");
    await page.getByRole("option").first().click();
    await page.waitForURL("**/glossary/cold-start/");
  });
  await test.step("the lab runs what is too large for a film", async () => {
    await page.goto(`${site.address}lab/#1.shelf=steady`);
    const knobs = page.getByRole("complementary", { name: "Knobs" });
    await expect(page.getByRole("heading", { name: "The whole run" })).toBeVisible();
    const closed = knobs.locator("details:not([open]) > summary", { hasText: /^Traffic/ });
    if ((await closed.count()) > 0) await closed.click();
    const traffic = knobs.getByRole("group", { name: "Traffic", exact: true }).getByRole("textbox");
    await traffic.last().fill("400");
    await traffic.last().press("Enter");
    await expect(page.getByText("It is done.")).toBeVisible();
  });
  await test.step("an address without its slash, with a query, and one that is not there", async () => {
    await page.goto(`${site.address}lessons/faas?from=paper`);
    expect(page.url()).toBe(`${site.address}lessons/faas/?from=paper`);
    // A browser complains of a page that is not there, as it does with a network.
    expect(complaints).toEqual([]);
    expect((await page.goto(`${site.address}nothing/here/`))?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Nothing runs/);
  });
  await site.remove();
});

test("a newer build is offered in every tab, taken in one, and breaks none; then all is removed", async ({
  context,
}) => {
  const site = await serveExcerpt(siteFolder(""));
  const reading = await context.newPage();
  const complaints = complaintsOf(reading);
  await reading.goto(`${site.address}lessons/cold-starts/`);
  await untilKept(reading);
  const other = await context.newPage();
  await other.goto(site.address);
  await expect(other.getByText(said).first()).toBeVisible();
  await expect(other.getByRole("status", { name: "New version" })).toBeAttached();

  await site.stop();
  buildAnew(site.folder, said, saidAnew);
  await site.startAgain();
  await test.step("the newer build is noticed at the next page and offered, in the other tab too", async () => {
    await other.reload();
    for (const page of [other, reading]) {
      await expect(offer(page)).toContainText("is ready");
    }
    await expect(other.getByText(saidAnew)).toHaveCount(0);
    // A tab behind another draws a frame a second.
    await reading.bringToFront();
    expect(await inBothThemes(offer(reading))).toEqual([]);
  });
  await test.step("the tab that reads on is as it was", async () => {
    await offer(reading).getByRole("button", { name: "Not now" }).click();
    await expect(offer(reading)).toBeEmpty();
    await play(reading, 0);
  });
  await test.step("the tab that accepts has the newer build", async () => {
    await other.bringToFront();
    await offer(other).getByRole("button", { name: "Reload" }).click();
    await expect(other.getByText(saidAnew).first()).toBeVisible();
  });
  await test.step("the tab that reads on finds parts of itself that the site no longer has", async () => {
    await reading.bringToFront();
    await reading.getByRole("button", { name: "Search" }).click();
    await expect(reading.getByRole("dialog", { name: "Search" })).toBeVisible();
    await reading.keyboard.press("Escape");
    await play(reading, 1);
  });
  await test.step("with the last old page gone, what only it used is let go", async () => {
    await other.close();
    await reading.goto(`${site.address}about/offline/`);
    await expect(
      reading.getByText(/It is the version of 3 February 2031, 04:05 UTC/),
    ).toBeVisible();
    const { files } = await (await reading.request.get(`${site.address}kept.json`)).json();
    await expect.poll(() => storedFiles(reading)).toBe(files);
  });
  await removeAndKeepAgain(reading);
  expect(complaints).toEqual([]);
  await site.remove();
});

test("a host that answers with its start page has nothing of it kept, and the site works on from the network", async ({
  context,
}) => {
  const site = await serveExcerpt(siteFolder(""));
  await askedFirst(context);
  const page = await context.newPage();
  const complaints = complaintsOf(page);
  const keep = page.getByRole("button", { name: "Keep the course on this device" });
  await page.goto(`${site.address}about/offline/`);
  await expect(page.getByRole("status", { name: "New version" })).toBeAttached();
  await test.step("it says so, and nothing is installed", async () => {
    // What this page has asked for is sent as it was.
    const startPage = join(site.folder, "index.html");
    for (const script of scriptsOf(site)) copyFileSync(startPage, script);
    await keep.click();
    await expect(page.getByText(/^The course could not be kept: .* came changed/)).toBeVisible();
    const installed = await page.evaluate(async () => {
      const found = await navigator.serviceWorker.getRegistration();
      return found?.active ?? found?.waiting ?? navigator.serviceWorker.controller ?? "nothing";
    });
    expect(installed).toBe("nothing");
  });
  await site.stop();
  cpSync(join(siteFolder(""), "_next"), join(site.folder, "_next"), { recursive: true });
  await site.startAgain();
  await test.step("the lab runs from the network", async () => {
    expect((await page.goto(`${site.address}lab/`))?.fromServiceWorker()).toBe(false);
    await expect(page.getByRole("slider", { name: "Time", exact: true })).toBeVisible();
  });
  await test.step("tried again, the course is kept", async () => {
    await page.goto(`${site.address}about/offline/`);
    await keep.click();
    await untilKept(page);
    await site.stop();
    await page.goto(`${site.address}lab/`);
    await expect(page.getByRole("slider", { name: "Time", exact: true })).toBeVisible();
  });
  expect(complaints).toEqual([]);
  await site.remove();
});

test("under a base path it is the same", async ({ context }) => {
  const site = await serveExcerpt(siteFolder("/serverless"), "/serverless");
  const page = await context.newPage();
  await page.goto(site.address);
  await untilKept(page);
  await site.stop();
  await page.goto(`${site.address}lessons/faas`);
  expect(page.url()).toBe(`${site.address}lessons/faas/`);
  await play(page, 0);
  expect((await page.goto(`${site.address}nothing/here/`))?.status()).toBe(404);
  await site.remove();
});

test("a browser that can keep nothing is told so in a sentence", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ serviceWorkers: "allow" });
  await context.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, "serviceWorker");
  });
  const page = await context.newPage();
  const complaints = complaintsOf(page);
  await page.goto(`${baseURL}about/offline/`);
  await expect(page.getByText(/^Nothing can be kept here/)).toBeVisible();
  const keep = page.getByRole("button", { name: "Keep the course on this device" });
  await expect(keep).toHaveAttribute("aria-disabled", "true");
  expect(complaints).toEqual([]);
  await context.close();
});

test("on a connection that is paid for by the byte it waits to be asked", async ({ context }) => {
  const site = await serveExcerpt(siteFolder(""));
  await askedFirst(context);
  const page = await context.newPage();
  const asked = page.waitForResponse(/\/kept\.json$/);
  await page.goto(`${site.address}about/`);
  await asked;
  await page.goto(`${site.address}about/offline/`);
  await expect(
    page.getByText(/is not kept on this device. It would take \d+\.\d\u00a0MB/),
  ).toBeVisible();
  await page.getByRole("button", { name: "Keep the course on this device" }).click();
  await untilKept(page);
  await expect(page.getByText(/^The course is kept on this device/)).toBeVisible();
  await site.remove();
});

/** A window that keeps nothing unasked. */
function askedFirst(context: BrowserContext): Promise<unknown> {
  return context.addInitScript(() => {
    Object.defineProperty(navigator, "connection", { value: { saveData: true } });
  });
}

function scriptsOf({ folder }: KeptSite): readonly string[] {
  const chunks = join(folder, "_next/static/chunks");
  const names = readdirSync(chunks).filter((name) => name.endsWith(".js"));
  return names.map((name) => join(chunks, name));
}

async function removeAndKeepAgain(page: Page): Promise<void> {
  const keep = page.getByRole("button", { name: "Keep the course on this device" });
  const remove = page.getByRole("button", { name: "Remove what is stored offline" });
  const kept = page.getByText(/^The course is kept on this device/);
  await page.evaluate(() => localStorage.setItem("progress", "[]"));
  await test.step("it can be removed; the reader’s progress stays", async () => {
    await remove.click();
    await expect(page.getByText("The course is not kept on this device.")).toBeVisible();
    expect(await inBothThemes(page)).toEqual([]);
    await page.reload();
    await expect(page.getByText("The course is not kept on this device.")).toBeVisible();
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
    expect(await page.evaluate(() => localStorage.getItem("progress"))).toBe("[]");
  });
  await test.step("and kept again, and removed and kept in one go, twice", async () => {
    await keep.click();
    await expect(kept).toBeVisible();
    expect(await inBothThemes(page)).toEqual([]);
    const { files } = await (
      await page.request.get(new URL("../../kept.json", page.url()).href)
    ).json();
    for (const _ of ["once", "twice"]) {
      await remove.click();
      await expect(page.getByText("The course is not kept on this device.")).toBeVisible();
      await keep.click();
      await expect(kept).toBeVisible();
      expect(await storedFiles(page)).toBe(files);
    }
  });
}

/** What the page says when something is wrong, the missing server's silence apart. */
function complaintsOf(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  return complaints;
}

async function untilKept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated");
}

async function playAll(page: Page): Promise<void> {
  const all = page.getByRole("region", { name: /^Simulator: / });
  const count = await all.count();
  expect(count).toBeGreaterThan(0);
  for (let index = 0; index < count; index += 1) await play(page, index);
}

async function play(page: Page, index: number): Promise<void> {
  const simulator = page.getByRole("region", { name: /^Simulator: / }).nth(index);
  await simulator.scrollIntoViewIfNeeded();
  const time = simulator.getByRole("slider", { name: "Time", exact: true });
  // A question that hides the controls of its simulator is put aside.
  const skips = page
    .getByRole("form", { name: /^Predict: / })
    .getByRole("button", { name: /^Skip/ });
  await expect(async () => {
    if (!(await time.isVisible())) await skips.first().click();
    await expect(time).toBeVisible({ timeout: 500 });
  }).toPass();
  const before = await time.inputValue();
  await simulator.getByRole("button", { name: "Step forward" }).click();
  await expect(time).not.toHaveValue(before);
}

function offer(page: Page) {
  return page.getByRole("status", { name: "New version" });
}

function storedFiles(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const names = await caches.keys();
    const stores = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return stores.flat().length;
  });
}
