// End-to-end tests of the exported site, served as a host would: once at the root and once under a base
// path. `npm test` builds both; which browser is driven is decided in scripts/set-up/chromium.mjs.
import { defineConfig } from "@playwright/test";
import { findChromium } from "./scripts/set-up/chromium.mjs";

// Decided once: the workers, which read this file again, find the answer in the environment.
process.env.CHROMIUM_PATH ??= (await findChromium()) ?? "";

export const launchOptions = {
  executablePath: process.env.CHROMIUM_PATH,
  // Letters as wide as they are drawn on paper, whatever hints the machine would follow. A key scrolls at once: what is
  // laid out on a long way would end it short.
  args: ["--no-sandbox", "--font-render-hinting=none", "--disable-smooth-scrolling"],
};

export default defineConfig({
  testDir: "e2e",
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  // How long until something is given up, not how long it may take: a machine may be slow, or busy.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: "list",
  use: {
    actionTimeout: 30_000,
    viewport: { width: 1280, height: 900 },
    // Answers come from the server that is being tested, except where its absence is.
    serviceWorkers: "block",
    launchOptions,
  },
  projects: [
    {
      name: "at the root",
      testIgnore: "stand-below-a-path.spec.ts",
      use: { baseURL: "http://localhost:21730/" },
    },
    {
      name: "under a base path",
      testMatch: ["stand-below-a-path.spec.ts", "follow-links.spec.ts"],
      use: { baseURL: "http://localhost:21731/serverless/" },
    },
  ],
  // At ports below those that a system gives to whatever connects, of which one may be in use at any time.
  webServer: [
    { command: "node scripts/serve/serve.mjs out 21730", url: "http://localhost:21730/" },
    {
      command: "node scripts/serve/serve.mjs .cache/out-under-base-path 21731 /serverless",
      url: "http://localhost:21731/serverless/",
    },
  ],
});
