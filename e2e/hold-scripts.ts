// A page whose scripts are slow to come: held back until they are let go.
import type { Page } from "@playwright/test";

export async function holdScripts(...pages: readonly Page[]): Promise<() => void> {
  let letGo = (): void => {};
  const allowed = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  for (const page of pages)
    await page.route("**/*.js", async (route) => {
      await allowed;
      await route.continue();
    });
  return () => letGo();
}
