// A test whose page is watched all the while: what the browser complains of, what fails to load, and what
// leaves the site's own origin makes the test fail, whatever else it looks at.
import { expect, type Page } from "@playwright/test";
import { test as base } from "./ready";

export { expect };

type Watch = { readonly complaints: string[]; readonly watched: undefined };

export const test = base.extend<Watch>({
  complaints: async ({ page, baseURL }, use) =>
    use(await watch(page, new URL(baseURL ?? "").origin)),
  watched: [
    async ({ complaints }, use) => {
      await use(undefined);
      expect(complaints, "what the browser complained of").toEqual([]);
    },
    { auto: true },
  ],
});

/** Lists, from now on, what any page's browser complains of. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on("console", (message) => {
    // That the course is not kept on the device of a test is its own configuration's doing.
    if (message.text() === "Service Worker registration blocked by Playwright") return;
    if (message.type() === "error" || message.type() === "warning") {
      complaints.push(`${message.type()}: ${message.text()}`);
    }
  });
  page.on("pageerror", (error) => complaints.push(`exception: ${error.message}`));
  page.on("requestfailed", (request) => {
    const why = request.failure()?.errorText;
    // What was still on its way when the page was left, reloaded or closed, or a preview changed.
    if (why !== "net::ERR_ABORTED") complaints.push(`failed: ${request.url()} ${why}`);
  });
  return complaints;
}

/** The same, and what a page of the site must not do: ask elsewhere, ask for what is not there, break its policy. */
export async function watch(page: Page, origin: string): Promise<string[]> {
  const complaints = complaintsOf(page);
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.origin !== origin) {
      complaints.push(`foreign request: ${request.url()}`);
    }
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
