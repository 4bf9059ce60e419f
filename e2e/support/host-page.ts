// A page of another origin with one of our frames in it: what it says to the frame, and what it hears.
import { createServer } from "node:http";
import { expect, type Frame, type Page } from "@playwright/test";
import { listen } from "../../scripts/serve/listen.mjs";
import { test as base } from "./ready";
import { complaintsOf } from "./watched";

export { expect };

type Host = {
  /** Shows a page of another origin, and gives back its address. */
  readonly show: (html: string) => string;
};

export const test = base.extend<{ complaints: readonly string[] }, { host: Host }>({
  host: [
    // biome-ignore lint/correctness/noEmptyPattern: how a fixture says that it needs no other
    async ({}, use) => {
      let html = "";
      const server = createServer((_, response) => {
        response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" });
        response.end(html);
      });
      const port = await listen(server, 0, "127.0.0.1");
      await use({
        show: (given) => {
          html = given;
          return `http://127.0.0.1:${port}/`;
        },
      });
      server.close();
    },
    { scope: "worker" },
  ],
  complaints: [
    async ({ page }, use) => {
      const complaints = complaintsOf(page);
      await use(complaints);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});

type Heard = { readonly type: string; readonly origin: string } & Record<string, unknown>;

export function hostPage(src: string, sandbox: string, size = { width: 960, height: 700 }): string {
  return `<!DOCTYPE html><html lang="en"><link rel="icon" href="data:,"><title>A host</title>
<style>body { margin: 0 } iframe { display: block; border: 0 }</style>
<iframe id="frame" title="Simulator" src="${src}" sandbox="${sandbox}" width="${size.width}" height="${size.height}"></iframe>
<script>
  heard = [];
  addEventListener("message", ({ source, origin, data }) => {
    if (source === document.getElementById("frame").contentWindow) heard.push({ ...data, origin });
  });
</script>`;
}

export async function openHost(page: Page, address: string): Promise<Frame> {
  await page.goto(address);
  await hears(page, "ready");
  const frame = page.frames()[1];
  if (!frame) throw new Error("the page has a frame");
  return frame;
}

export const allHeard = (page: Page) =>
  page.evaluate(() => Reflect.get(globalThis, "heard") as readonly Heard[]);

/** The latest message of a type that holds what is given, once it has come. */
export async function hears(
  page: Page,
  type: string,
  holds: Record<string, unknown> = {},
): Promise<Heard> {
  let found: Heard | undefined;
  await expect
    .poll(async () => {
      found = (await allHeard(page)).findLast((one) => one.type === type);
      return found;
    })
    .toMatchObject(holds);
  if (!found) throw new Error(`nothing of type ${type} was heard`);
  return found;
}

export function say(page: Page, message: unknown, isOurs = true): Promise<void> {
  return page.evaluate(
    ([given, version]) => {
      const frame = document.querySelector("iframe")?.contentWindow;
      const whole = version && typeof given === "object" ? { scaleToZero: 1, ...given } : given;
      frame?.postMessage(whole, "*");
    },
    [message, isOurs] as const,
  );
}

export const forget = (page: Page) => page.evaluate(() => Reflect.set(globalThis, "heard", []));
