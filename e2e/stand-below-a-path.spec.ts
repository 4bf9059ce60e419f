// The site below a path of its host: one page of each kind in a browser (follow-links.spec.ts reads the others), and what
// has to know where the site stands: the frame, the guide to it, the lines that a simulator gives.
import { expect, test } from "./support/one-window";
import { live } from "./support/simulator";
import { lessons, oneOfEachKind, pages } from "./support/site";

test("a page of each kind opens without a complaint, and a link leads on", async ({ page }) => {
  for (const address of oneOfEachKind(pages)) {
    const response = await page.goto(`./${address}`);
    expect(response?.status(), address).toBe(200);
    await expect(page.getByRole("heading", { level: 1 }), address).toHaveCount(1);
    // What comes late comes from where the site stands, too.
    await page.keyboard.press("End");
    if (/^(lessons|lab|embed)\//.test(address)) await page.waitForLoadState("networkidle");
  }
  await page.goto("./");
  const lesson = lessons[0] ?? "";
  await page.locator(`main a[href$="${lesson}"]`).first().click();
  await page.waitForURL(`**/serverless/${lesson}`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("the guide, the frame and the lines of a simulator know where the site stands", async ({
  page,
  baseURL,
}) => {
  await page.goto("./about/embed/");
  const framed = page
    .frameLocator("iframe")
    .getByRole("region", { name: "Simulator: The first request waits" });
  await expect(framed.getByRole("button", { name: "Play", exact: true })).toBeVisible();
  await expect(page.locator("pre").first()).toContainText(`src="${baseURL}embed/?controls=play#`);
  const open = page.frameLocator("iframe").getByRole("link", { name: "Open in Scale to Zero" });
  await expect(open).toHaveAttribute("href", /\/lab\/#1\.shelf=first-request/);
  await page.goto(new URL((await open.getAttribute("href")) ?? "", baseURL).href);
  const simulator = await live(page, "The first request waits");
  await simulator.getByRole("button", { name: "More" }).click();
  await simulator.getByRole("button", { name: "Embed" }).click();
  await expect(page.getByRole("textbox", { name: "HTML" })).toHaveValue(
    new RegExp(`src="${baseURL}embed/#1\\.shelf=first-request`),
  );
  await expect(page.frameLocator("iframe").getByRole("heading", { level: 1 })).toBeVisible();
});
