// A page whose scripts are slow to come: held back until they are let go.
import type { Page } from "@playwright/test";

export function holdScripts(...pages: readonly Page[]): Promise<() => void> {
  return hold(pages, () => true);
}

/** Lets each script come once, and holds it when it is asked for again. */
export function holdScriptsSeen(page: Page): Promise<() => void> {
  const seen = new Set<string>();
  return hold([page], (address) => seen.has(address) || !seen.add(address));
}

async function hold(
  pages: readonly Page[],
  isHeld: (address: string) => boolean,
): Promise<() => void> {
  let letGo = (): void => {};
  const allowed = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  for (const page of pages)
    await page.route("**/*.js", async (route) => {
      if (isHeld(route.request().url())) await allowed;
      await route.continue();
    });
  return () => letGo();
}
