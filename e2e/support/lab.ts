// How the tests find the lab and its knobs, and turn them, as a reader does.
import { expect, type Locator, type Page } from "@playwright/test";

export const first = "Eight at once";

export async function openLab(page: Page, fragment = "", title = first): Promise<Locator> {
  await page.goto(`./lab/${fragment}`);
  const simulator = page.getByRole("region", { name: `Simulator: ${title}` });
  await expect(page.getByRole("heading", { name: "The whole run" })).toBeVisible();
  await expect(simulator.locator("canvas").first()).toBeVisible();
  return simulator;
}

export const knobs = (page: Page) => page.getByRole("complementary", { name: "Knobs" });
export const knob = (page: Page, name: string) =>
  knobs(page).getByRole("group", { name, exact: true });

async function openGroup(page: Page, name: string): Promise<void> {
  const group = knobs(page).locator("details", {
    has: page.locator("summary", { hasText: new RegExp(`^${name}`) }),
  });
  if ((await group.getAttribute("open")) === null) await group.locator("summary").click();
}

export async function openAllGroups(page: Page): Promise<void> {
  const closed = knobs(page).locator("details:not([open]) > summary");
  while ((await closed.count()) > 0) await closed.first().click();
}

export async function turnTo(
  page: Page,
  group: string,
  name: string,
  value: string,
): Promise<void> {
  await openGroup(page, group);
  const exact = knob(page, name).getByRole("textbox").last();
  await exact.fill(value);
  await exact.press("Enter");
}
