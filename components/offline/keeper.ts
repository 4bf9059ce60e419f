// Keeps the course on the device through the service worker, and tells how far that is: the browser's own
// registration as a store to subscribe to. It decides nothing about when; see keep-choice.ts.
import { emitter } from "../ui/emitter";
import { type FromWorker, readFromWorker, storeNameOf, type ToWorker } from "./messages";

export type Keeping =
  /** Not looked at yet. */
  | { readonly kind: "unknown" }
  /** This browser, or this way of opening the site, keeps nothing. */
  | { readonly kind: "impossible" }
  | { readonly kind: "not-kept" }
  | FromWorker
  | { readonly kind: "kept" };

export type Kept = {
  readonly keeping: Keeping;
  /** A newer version is stored and waits for the reader's word. */
  readonly isNewer: boolean;
};

/** The one of this page. */
export const browserKeeper = createKeeper(process.env.BASE_PATH ?? "");

/** `base` is the site's base path, without a slash at its end. */
function createKeeper(base: string) {
  const scope = `${base}/`;
  const changes = emitter();
  let kept: Kept = { keeping: { kind: "unknown" }, isNewer: false };
  let registration: ServiceWorkerRegistration | undefined;
  /** Fills the store anew behind a worker that has lost it. */
  let refilling: ServiceWorker | null = null;

  const set = (next: Partial<Kept>) => {
    kept = { ...kept, ...next };
    changes.emit();
  };
  const look = () => {
    if (refilling?.state === "installed") post(refilling, { kind: "take-over" });
    if (isUnderWay(refilling) || kept.keeping.kind === "failed") return;
    if (refilling?.state === "redundant") set({ keeping: { kind: "failed", why: "not reached" } });
    else if (registration?.active)
      set({ keeping: { kind: "kept" }, isNewer: !!registration.waiting });
    else if (registration?.installing || registration?.waiting) {
      if (kept.keeping.kind !== "keeping") set({ keeping: { kind: "keeping", stored: 0, of: 0 } });
    } else set({ keeping: { kind: "not-kept" } });
  };
  const follow = (worker: ServiceWorker | null | undefined) =>
    worker?.addEventListener("statechange", look);
  const attach = (found: ServiceWorkerRegistration) => {
    if (registration !== found) {
      registration = found;
      found.addEventListener("updatefound", () => {
        follow(found.installing);
        look();
      });
      follow(found.installing ?? found.waiting);
    }
    look();
  };

  return {
    get: () => kept,
    subscribe: changes.on,
    /** Finds out what is kept already. Safe to call again. */
    async start(): Promise<void> {
      if (kept.keeping.kind !== "unknown") return;
      const container = containerOf();
      if (!container) return set({ keeping: { kind: "impossible" } });
      container.addEventListener("message", ({ data }) => {
        const message = readFromWorker(data);
        // An update is stored behind the version that is kept already.
        if (message && (!registration?.active || isUnderWay(refilling))) set({ keeping: message });
      });
      container.addEventListener("controllerchange", look);
      try {
        const found = await container.getRegistration(scope);
        const isOurs = found?.scope.endsWith(scope);
        if (found && isOurs && (!found.active || (await hasStore(found)))) attach(found);
        else look();
        post(registration?.active, { kind: "arrived" });
      } catch {
        set({ keeping: { kind: "impossible" } });
      }
    },
    async keep(): Promise<void> {
      const container = containerOf();
      if (!container) return set({ keeping: { kind: "impossible" } });
      set({ keeping: { kind: "keeping", stored: 0, of: 0 } });
      try {
        const made = await container.register(`${base}/sw.js`, { scope });
        // A browser may be told to answer without having registered anything.
        if (!made) return set({ keeping: { kind: "impossible" } });
        if (made.active && !(await hasStore(made))) {
          // Removed while pages were open: the browser brings the same worker back, without what it kept.
          // By another address it begins anew, if it has not done so already.
          if (!made.installing)
            await container.register(`${base}/sw.js?since=${Date.now()}`, { scope });
          refilling = made.installing;
          follow(refilling);
        }
        attach(made);
      } catch (error) {
        // The file was not reached, or the browser refuses, as some do in private windows.
        const isRefused = error instanceof DOMException && error.name === "SecurityError";
        set({
          keeping: isRefused ? { kind: "impossible" } : { kind: "failed", why: "not reached" },
        });
      }
    },
    /** The reader's progress is stored elsewhere and stays. */
    async remove(): Promise<void> {
      const gone = registration;
      const filling = gone?.installing;
      registration = undefined;
      refilling = null;
      if (gone) {
        post(filling, { kind: "stop" });
        await gone.unregister();
        if (filling) await untilInstalled(filling);
        await caches.delete(storeNameOf(gone.scope));
      }
      set({ keeping: { kind: "not-kept" }, isNewer: false });
    },
    /** Asks the site whether there is a newer version; true where the site was reached. */
    async lookForNewer(): Promise<boolean> {
      try {
        await registration?.update();
        return true;
      } catch {
        return false;
      }
    },
    /** The page comes back in the new version; other pages stay as they are. */
    acceptNewer(): void {
      const waiting = registration?.waiting;
      const reload = () => location.reload();
      if (waiting) {
        containerOf()?.addEventListener("controllerchange", reload, { once: true });
        post(waiting, { kind: "take-over" });
      } else reload();
    },
  };
}

/** Absent over plain http, and where a frame may store nothing. */
function containerOf(): ServiceWorkerContainer | null {
  try {
    return "serviceWorker" in navigator ? navigator.serviceWorker : null;
  } catch {
    return null;
  }
}

function post(worker: ServiceWorker | null | undefined, message: ToWorker): void {
  worker?.postMessage(message);
}

/** The file that is stored last: with it there is all of a version, and without it what a break has left. */
async function hasStore({ scope }: ServiceWorkerRegistration): Promise<boolean> {
  const last = new URL("kept.json", scope);
  const options = { cacheName: storeNameOf(scope), ignoreSearch: true };
  return (await caches.match(last, options)) !== undefined;
}

function isUnderWay(worker: ServiceWorker | null): boolean {
  return worker !== null && worker.state !== "activated" && worker.state !== "redundant";
}

/** Or given up. */
function untilInstalled(worker: ServiceWorker): Promise<void> {
  return new Promise((resolve) => {
    const look = () => (worker.state === "installing" ? undefined : resolve());
    worker.addEventListener("statechange", look);
    look();
  });
}
