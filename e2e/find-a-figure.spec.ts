// Thirty questions whose answer is a number: from wherever a reader is, one search and no scroll, and the number is in
// sight; on a phone one screen further at most.
import type { Page } from "@playwright/test";
import { expect, test } from "./support/one-window";

/** What is asked, in a few words; the term it leads to; the number that must be there. */
const questions: readonly (readonly [asked: string, term: string, number: string])[] = [
  ["keep-alive", "keep-alive", "15 minutes"],
  ["idle timeout", "keep-alive", "60 to 90 seconds"],
  ["cold start", "cold-start", "100 ms to 1 second"],
  ["timeout", "timeout", "15 minutes"],
  ["memory size", "memory-size", "128 to 10,240 MB"],
  ["payload", "payload", "6 MB"],
  ["quota", "quota", "1,000"],
  ["scaling rate", "scaling-rate", "1,000 instances"],
  ["throttling", "throttling", "429"],
  ["retry", "retry", "two more times"],
  ["GB-second", "gb-second", "$0.0000166667 per GB-second"],
  ["billed duration", "billed-duration", "100 ms"],
  ["free tier", "free-tier", "400,000 GB-seconds"],
  ["provisioned concurrency", "provisioned-concurrency", "$0.0000041667"],
  ["reserved concurrency", "reserved-concurrency", "nothing"],
  ["multi-concurrency", "multi-concurrency", "80 to 1,000"],
  ["temporary storage", "temporary-storage", "512 to 10,240 MB"],
  ["vCPU", "vcpu", "1,769 MB"],
  ["API gateway", "api-gateway", "30 seconds"],
  ["deployment package", "package", "250 MB"],
  ["asynchronous invocation", "asynchronous-invocation", "202"],
  ["event source mapping", "event-source-mapping", "1,250"],
  ["durable function", "durable-function", "one year"],
  ["microVM", "microvm", "125 ms"],
  ["isolate", "isolate", "128 MB"],
  ["GPU cold start", "gpu-cold-start", "30 to 120 seconds"],
  ["panic mode", "panic-mode", "6 seconds"],
  ["initialisation", "initialisation", "140 ms"],
  ["serverless database", "serverless-database", "5 minutes"],
  ["Cloudflare Workers", "cloudflare-workers", "128 MB"],
];
const starts = ["./", "./lessons/cold-starts/", "./lab/", "./glossary/instance/"];

async function lookUp(page: Page, asked: string, term: string, from: string): Promise<void> {
  await page.goto(from);
  await page.keyboard.press("Control+k");
  const dialog = page.getByRole("dialog", { name: "Search" });
  await dialog.getByRole("combobox").fill(asked);
  await expect(dialog.getByRole("option").first()).toBeVisible();
  await page.keyboard.press("Enter");
  await page.waitForURL(`**/glossary/${term}/`);
}

const numberOf = (page: Page, number: string) =>
  page
    .getByRole("region", { name: "How much, how long" })
    .getByRole("cell")
    .filter({ hasText: number })
    .first();

test("a number is one search and no scroll away", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  for (const [index, [asked, term, number]] of questions.entries()) {
    await lookUp(page, asked, term, starts[index % starts.length] ?? "./");
    await expect(numberOf(page, number), asked).toBeInViewport({ ratio: 1 });
  }
});

test("on a phone it is one screen further at most", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const [asked, term, number] of questions) {
    await page.goto(`./glossary/${term}/`);
    const box = await numberOf(page, number).boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0), asked).toBeLessThan(2 * 844);
  }
});
