// The service worker: keeps the whole course on the reader's device and answers from there, so that every page
// opens without a network. It keeps what the build made and nothing else: all of it, or it is not installed. A new
// version waits until the reader accepts it or no page of the old one is open. Built by scripts/build/service-worker.mjs,
// which gives it the list of what to keep.
import { PrecacheController } from "workbox-precaching/PrecacheController.js";
import type { FromWorker } from "../messages";
import { readToWorker, storeNameOf } from "../messages";
import { type AsBuilt, isAsBuilt } from "./as-built";

declare const self: ServiceWorkerGlobalScope;
declare const KEPT_FILES: readonly {
  readonly url: string;
  readonly revision: string | null;
  readonly integrity?: string;
}[];
declare const KEPT_VERSION: string;

const storeName = storeNameOf(self.registration.scope);
let stored = 0;
let isStopped = false;

const controller = new PrecacheController({
  cacheName: storeName,
  plugins: [
    {
      requestWillFetch: async ({ request, event }) => {
        if (isStopped && event?.type === "install") throw new Error("The reader stopped it.");
        // A wrong answer may come with leave to be kept for a year: no page is to find it in the browser's own store.
        return new Request(request, { cache: "no-store" });
      },
      cacheWillUpdate: async ({ request, response }) =>
        (await isAsBuilt(response, expectedOf(request.url))) ? response : null,
      // What is here already may have been put here by a worker that did not look.
      cachedResponseWillBeUsed: async ({ request, cachedResponse, event }) => {
        if (event?.type !== "install" || !cachedResponse) return cachedResponse;
        return (await isAsBuilt(cachedResponse, expectedOf(request.url))) ? cachedResponse : null;
      },
      handlerDidComplete: async ({ event, error }) => {
        if (event?.type !== "install" || error) return;
        stored += 1;
        // Every file would be a message too many for a slow device.
        if (stored % 5 === 0) await tell({ kind: "keeping", stored, of: KEPT_FILES.length });
      },
    },
  ],
});
controller.addToCacheList([...KEPT_FILES]);

self.addEventListener("install", (event) => {
  const installed = controller.install(event);
  event.waitUntil(installed.catch((error: unknown) => (isStopped ? null : tell(failure(error)))));
});

self.addEventListener("activate", (event) => {
  // The page of the first visit is open already: its simulators are to work without a network too.
  event.waitUntil(self.clients.claim());
  event.waitUntil(tidyWhenAlone(event, 0));
});

self.addEventListener("message", (event) => {
  const message = readToWorker(event.data);
  if (message?.kind === "take-over") event.waitUntil(self.skipWaiting());
  if (message?.kind === "stop") isStopped = true;
  if (message?.kind === "arrived") event.waitUntil(tidyWhenAlone(event, 1));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(self.registration.scope)) return;
  event.respondWith(answer(request));
});

/** By its address, or by the one it has in the store. */
function expectedOf(url: string): AsBuilt {
  const key = controller.getCacheKeyForURL(url) ?? url;
  const integrity = controller.getIntegrityForCacheKey(key);
  return integrity ? { kind: "hash", integrity } : { kind: "version", version: KEPT_VERSION };
}

async function answer(request: Request): Promise<Response> {
  const kept = await keptFor(request);
  if (kept) return kept;
  try {
    return await fetch(request);
  } catch (error) {
    const lost = request.mode === "navigate" && (await inStore(addressWithin("404.html")));
    if (!lost) throw error;
    return new Response(lost.body, { status: 404, headers: lost.headers });
  }
}

async function keptFor(request: Request): Promise<Response | undefined> {
  // What stands behind ? and # is for the page.
  const { origin, pathname, search } = new URL(request.url);
  const address = `${origin}${pathname.replace(/\/index\.html$/, "/")}`;
  if (request.mode === "navigate" && controller.getCacheKeyForURL(`${address}/`)) {
    return Response.redirect(`${address}/${search}`, 302);
  }
  const kept = await inStore(address);
  // A thread reads what it has to do behind the # of its address, which the one in the store has not.
  return kept && request.destination === "worker" ? new Response(kept.body, kept) : kept;
}

/** Finds parts of the version before, too: a page of it may be open still, and want one. */
function inStore(address: string): Promise<Response | undefined> {
  return caches.match(controller.getCacheKeyForURL(address) ?? address, { cacheName: storeName });
}

function addressWithin(name: string): string {
  return new URL(name, self.registration.scope).href;
}

/**
 * Lets go of what only older versions used, as soon as no page but `windows` is open. A newer version may be
 * filling the same store: then it is left alone.
 */
async function tidyWhenAlone(event: ExtendableEvent, windows: number): Promise<void> {
  const { installing, waiting } = self.registration;
  if (installing || waiting) return;
  const open = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  if (open.length <= windows) await controller.activate(event);
}

async function tell(message: FromWorker): Promise<void> {
  for (const page of await self.clients.matchAll({ type: "window", includeUncontrolled: true })) {
    page.postMessage(message);
  }
}

function failure(error: unknown): FromWorker {
  const isFull = error instanceof Error && error.name === "QuotaExceededError";
  return { kind: "failed", why: isFull ? "no room" : "not reached" };
}
