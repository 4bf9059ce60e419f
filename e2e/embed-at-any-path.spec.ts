// A frame of the site stands where the site stands, at the root of its host or below a path: its page, the guide,
// the lines that a simulator gives.

import { expect, test } from "./one-window";
import { awake } from "./simulator";

test("the guide, the frame and the lines of a simulator know where the site stands", async ({
  page,
  baseURL,
}) => {
  await page.goto("./about/embed/");
  const framed = page
    .frameLocator("iframe")
    .getByRole("region", { name: "Simulator: The first request waits" });
  await expect(framed.getByRole("button", { name: "Play", exact: true })).toBeVisible();
  await expect(page.locator("pre")).toContainText(`src="${baseURL}embed/?controls=play#`);
  const open = page.frameLocator("iframe").getByRole("link", { name: "Open in Scale to Zero" });
  await expect(open).toHaveAttribute("href", /\/lab\/#1\.shelf=first-request/);
  await page.goto(new URL((await open.getAttribute("href")) ?? "", baseURL).href);
  const simulator = await awake(page, "The first request waits");
  await simulator.getByRole("button", { name: "Embed" }).click();
  await expect(page.getByRole("textbox", { name: "HTML" })).toHaveValue(
    new RegExp(`src="${baseURL}embed/#1\\.shelf=first-request`),
  );
  await expect(page.frameLocator("iframe").getByRole("heading", { level: 1 })).toBeVisible();
});
