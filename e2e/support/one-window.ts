// One window for test after test: a browser takes longer to open a window than to show a page in it. What the last
// test left is forgotten first, and the window is watched as any other. A test does not see whether it has the
// window to itself; where something was done to the window that cannot be taken back, it is closed afterwards.
import type { Browser, BrowserContext, Page } from "@playwright/test";
import { waitingUntilReady } from "./ready";
import { test as base, expect, watch } from "./watched";

export { expect };

type Shown = {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly complaints: string[];
  /** Sets the browser's letters to a size, as a reader does in its settings; 16 px is the usual one. */
  readonly setLetters: (px: number) => Promise<void>;
  /** Another test has used it, and this one has not gone anywhere yet. */
  isHandedOn: boolean;
  isSpent: boolean;
};

type Options = NonNullable<Parameters<Browser["newContext"]>[0]>;

/** Done to a page or its context, it stays for as long as there is a window. */
const lasting = {
  page: ["addInitScript", "clock", "close", "exposeFunction", "on", "route"],
  context: ["addInitScript", "grantPermissions", "newCDPSession", "on", "route", "setOffline"],
};

async function open(browser: Browser, options: Options): Promise<Shown> {
  const context = await browser.newContext({ ...options, serviceWorkers: "block" });
  context.on("page", waitingUntilReady);
  const page = await context.newPage();
  const complaints = await watch(page, new URL(options.baseURL ?? "").origin);
  const settings = await context.newCDPSession(page);
  const setLetters = async (px: number) => {
    await settings.send("Page.setFontSizes", { fontSizes: { standard: px } });
  };
  const shown: Shown = {
    page,
    context,
    complaints,
    setLetters,
    isHandedOn: false,
    isSpent: false,
  };
  await page.addInitScript(() => {
    // A frame of another origin has no storage.
    if (window !== top || window.name !== "") return;
    localStorage.clear();
    sessionStorage.clear();
    window.name = "in use";
  });
  // Where the first address of a test differs from the last one of the test before after its # alone, the browser
  // would stay on the page that it has.
  const goto = page.goto.bind(page);
  page.goto = async (address, given) => {
    const [from, to] = [new URL(page.url()), new URL(address, options.baseURL)];
    const isSame = from.pathname === to.pathname && from.search === to.search;
    if (shown.isHandedOn && isSame) await goto("./about/", { waitUntil: "commit" });
    shown.isHandedOn = false;
    return goto(address, given);
  };
  const spend = () => {
    shown.isSpent = true;
  };
  whenUsed(page, lasting.page, spend);
  whenUsed(context, lasting.context, spend);
  return shown;
}

function whenUsed(owner: object, names: readonly string[], tell: () => void): void {
  for (const name of names) {
    const own: unknown = Reflect.get(owner, name);
    const get = () => {
      tell();
      return own;
    };
    Object.defineProperty(owner, name, { get });
  }
}

/** As it was when it was opened: what was written down is forgotten when the next page comes. */
async function tidy(shown: Shown): Promise<void> {
  const { page, context, complaints } = shown;
  for (const other of context.pages()) if (other !== page) await other.close();
  await page.emulateMedia({
    media: null,
    colorScheme: null,
    reducedMotion: null,
    forcedColors: null,
  });
  await page.mouse.move(0, 0);
  await page.evaluate(() => {
    window.name = "";
  });
  complaints.length = 0;
  shown.isHandedOn = true;
}

type Own = { readonly shown: Shown } & Pick<Shown, "setLetters">;

export const test = base.extend<Own, { kept: { shown: Shown | null } }>({
  kept: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from it that nothing is needed
    async ({}, use) => {
      const kept = { shown: null };
      await use(kept);
    },
    { scope: "worker" },
  ],
  shown: async ({ browser, kept, baseURL, viewport, hasTouch, isMobile, userAgent }, use) => {
    const isUsual = !hasTouch && !isMobile && userAgent === undefined;
    const options = {
      baseURL: baseURL ?? "",
      viewport,
      hasTouch,
      isMobile,
      ...(userAgent !== undefined && { userAgent }),
    };
    const shown = (isUsual && kept.shown) || (await open(browser, options));
    if (shown === kept.shown) await tidy(shown);
    if (viewport) await shown.page.setViewportSize(viewport);
    kept.shown = null;
    await use(shown);
    if (isUsual && !shown.isSpent) kept.shown = shown;
    else await shown.context.close();
  },
  context: ({ shown }, use) => use(shown.context),
  page: ({ shown }, use) => use(shown.page),
  complaints: ({ shown }, use) => use(shown.complaints),
  setLetters: ({ shown }, use) => use(shown.setLetters),
});
