// Stands here in development only: it takes a kept course of this address out of the way, so that the page shown
// is the page being written. The build puts the service worker itself in its place.

addEventListener("install", () => skipWaiting());

addEventListener("activate", (event) => {
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys()) {
        if (name === `scale-to-zero ${registration.scope}`) await caches.delete(name);
      }
      await registration.unregister();
      for (const page of await clients.matchAll({ type: "window" })) await page.navigate(page.url);
    })(),
  );
});
