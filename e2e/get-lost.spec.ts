// What is not there: an address, told as such to machines, and a way back for people; and the scripts of a tab that
// has been open since before the site was published anew.
import { expect } from "@playwright/test";
import { openLab, turnTo } from "./support/lab";
import { test } from "./support/ready";

test("an unknown address answers 404 and shows a way back", async ({ page }) => {
  const response = await page.goto("./lessons/no-such-lesson/");
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.getByRole("main").getByRole("link", { name: "The course, from the start" }).click();
  await page.waitForURL(({ pathname }) => pathname === "/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("an address with a slip in it is told what was meant, and can ask for something else", async ({
  page,
}) => {
  await page.goto("./glossary/cold-strats/");
  const meant = page.getByRole("list", { name: "Did you mean one of these?" });
  await expect(meant.getByRole("link").first()).toHaveText("Cold start");
  await page.getByRole("searchbox", { name: "Look something up" }).fill("Kaltstart");
  await page.getByRole("button", { name: "Search" }).last().click();
  await page.waitForURL("**/glossary/?q=Kaltstart");
});

test("an address without its slash leads to the one with it", async ({ page }) => {
  await page.goto("./about");
  expect(new URL(page.url()).pathname).toBe("/about/");
});

test("a tab older than the site says so once, whatever is pressed, and is loaded anew at a press", async ({
  page,
}) => {
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  page.on("console", (message) => {
    // Each file that is not there is one for the browser, whatever the page makes of it.
    if (message.type() === "error" && !message.text().startsWith("Failed to load resource"))
      errors.push(message.text());
  });
  const older = page.getByRole("alert").filter({ hasText: "of an older version" });
  // Until the page itself is asked for again.
  let isOlder = false;
  page.on("request", (request) => {
    if (request.isNavigationRequest()) isOlder = false;
  });
  await page.route(/\/_next\/static\/.*\.js$/, (route) =>
    isOlder
      ? route.fulfill({ status: 404, contentType: "text/html", body: "<h1>Not here</h1>" })
      : route.fallback(),
  );
  const publish = () => {
    isOlder = true;
  };
  await test.step("in a lesson", async () => {
    await page.goto("./lessons/faas/");
    publish();
    await page.getByRole("button", { name: "Search" }).click();
    await expect(older).toBeVisible();
    await page.getByRole("heading", { name: "Quiz", exact: true }).scrollIntoViewIfNeeded();
    await page
      .getByRole("region", { name: /^Simulator: / })
      .last()
      .scrollIntoViewIfNeeded();
    await expect(older).toHaveCount(1);
    await older.getByRole("button", { name: "Reload" }).click();
    await expect(older).toHaveCount(0);
    await page.getByRole("button", { name: "Search" }).click();
    await expect(page.getByRole("dialog", { name: "Search" })).toBeVisible();
  });
  await test.step("in the lab, of a worker alone", async () => {
    await openLab(page, "#1.shelf=steady", "Steady traffic");
    await expect(older).toHaveCount(0);
    publish();
    await turnTo(page, "Traffic", "Traffic", "50000");
    await expect(page.getByText("The run could not be made on another thread.")).toBeVisible();
    await expect(older).toHaveCount(1);
  });
  await test.step("in the lab", async () => {
    await page.goto("./lab/");
    await expect(page.getByRole("slider", { name: "Time", exact: true })).toBeVisible();
    await expect(older).toHaveCount(0);
    await page.getByRole("button", { name: "More", exact: true }).click();
    await expect(page.getByRole("button", { name: "Embed" })).toBeVisible();
    publish();
    for (const name of ["Share", "Embed"]) {
      await page.getByRole("button", { name, exact: true }).click();
      await expect(older).toBeVisible();
    }
    await page.getByRole("button", { name: "Play", exact: true }).click();
    await expect(page.getByRole("button", { name: "Pause", exact: true })).toBeVisible();
    await expect(older).toHaveCount(1);
  });
  expect(errors).toEqual([]);
});
