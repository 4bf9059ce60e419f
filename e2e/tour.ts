// One window for the tests that look at page after page: a browser takes longer to open a window than to show a
// page in it. What a page wrote down is forgotten before the next, and it is watched as any other.
import type { Page } from "@playwright/test";
import { waitingForScript } from "./taken-over";
import { test as base, expect, watch } from "./watched";

export { expect };

type Tour = { readonly page: Page; readonly complaints: string[] };

export const test = base.extend<object, { tour: Tour }>({
  tour: [
    async ({ browser }, use, { project }) => {
      const { baseURL = "", viewport = null } = project.use;
      const context = await browser.newContext({ baseURL, viewport, serviceWorkers: "block" });
      const page = waitingForScript(await context.newPage());
      await page.addInitScript(() => {
        // A frame of another origin has no storage.
        if (window !== top) return;
        localStorage.clear();
        sessionStorage.clear();
      });
      await use({ page, complaints: await watch(page, new URL(baseURL).origin) });
      await context.close();
    },
    { scope: "worker" },
  ],
  page: async ({ tour: { page }, viewport }, use) => {
    await page.emulateMedia({ colorScheme: null, reducedMotion: null });
    if (viewport) await page.setViewportSize(viewport);
    await use(page);
  },
  complaints: ({ tour: { complaints } }, use) => {
    complaints.length = 0;
    return use(complaints);
  },
});
