// A test whose page is watched all the while: what the browser complains of, what fails to load, and what
// leaves the site's own origin makes the test fail, whatever else it looks at.
import { test as base, expect, type Page } from "@playwright/test";

export { expect };

export const test = base.extend<{ watched: undefined }>({
  watched: [
    async ({ page, baseURL }, use) => {
      const complaints = await watch(page, new URL(baseURL ?? "").origin);
      await use(undefined);
      expect(complaints, "what the browser complained of").toEqual([]);
    },
    { auto: true },
  ],
});

async function watch(page: Page, origin: string): Promise<readonly string[]> {
  const complaints: string[] = [];
  page.on("console", (message) => {
    // That the course is not kept on the device of a test is its own configuration's doing.
    if (message.text() === "Service Worker registration blocked by Playwright") return;
    if (message.type() === "error" || message.type() === "warning") {
      complaints.push(`${message.type()}: ${message.text()}`);
    }
  });
  page.on("pageerror", (error) => complaints.push(`exception: ${error.message}`));
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.origin !== origin) {
      complaints.push(`foreign request: ${request.url()}`);
    }
  });
  page.on("requestfailed", (request) => {
    const why = request.failure()?.errorText;
    // What was still on its way when the page was left, reloaded or closed.
    if (why !== "net::ERR_ABORTED") complaints.push(`failed: ${request.url()} ${why}`);
  });
  page.on("response", (response) => {
    const isPage = response.request().isNavigationRequest();
    if (response.status() >= 400 && !isPage)
      complaints.push(`${response.status()}: ${response.url()}`);
  });
  await page.exposeFunction("reportViolation", (text: string) =>
    complaints.push(`policy: ${text}`),
  );
  await page.addInitScript(() => {
    addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
      const report: unknown = Reflect.get(globalThis, "reportViolation");
      if (typeof report === "function") report(`${violatedDirective} ${blockedURI}`);
    });
  });
  return complaints;
}
