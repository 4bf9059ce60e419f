// Light and dark: the system's wish at first, the reader's choice from then on, without a flash between.
import type { Page } from "@playwright/test";
import { lessons } from "./support/site";
import { expect, test } from "./support/watched";

for (const [wish, other] of [
  ["light", "dark"],
  ["dark", "light"],
] as const) {
  test(`a reader whose system is ${wish} sees ${wish}, and chooses ${other} for good`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: wish });
    await page.goto("./");
    expect(await theme(page)).toBe(wish);
    await page.getByRole("button", { name: /theme/i }).click();
    expect(await theme(page)).toBe(other);
    await page.goto(`./${lessons[0]}`);
    expect(await theme(page)).toBe(other);
  });
}

test("the choice is made, and is there at the first paint, ahead of the site's scripts", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ colorScheme: "light" });
  const page = await context.newPage();
  await page.route("**/_next/**/*.js", (route) => route.abort());
  await page.goto(baseURL ?? "");
  await page.getByRole("button", { name: /theme/i }).click();
  expect(await theme(page)).toBe("dark");
  await page.reload();
  expect(await theme(page)).toBe("dark");
  await context.close();
});

test("the choice holds for the page where storage is forbidden", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, "localStorage", {
      get: () => {
        throw new DOMException("forbidden", "SecurityError");
      },
    });
  });
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto("./");
  await page.getByRole("button", { name: /theme/i }).click();
  expect(await theme(page)).toBe("dark");
});

// By what the reader sees: whether the ground is darker than the ink.
function theme(page: Page): Promise<"light" | "dark"> {
  return page.evaluate(() => {
    const brightness = (color: string) => {
      const canvas = document.createElement("canvas").getContext("2d");
      if (!canvas) return 0;
      canvas.fillStyle = color;
      canvas.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
      return red + green + blue;
    };
    const ground = getComputedStyle(document.documentElement).backgroundColor;
    const ink = getComputedStyle(document.body).color;
    return brightness(ground) < brightness(ink) ? "dark" : "light";
  });
}
