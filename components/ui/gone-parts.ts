// Notices that a part of the page is gone from the site: a script or a style of it that is fetched when it is wanted,
// and that a newer version of the site no longer has. All of them come by this one place, whatever asked for them.

const listeners = new Set<() => void>();

/** Calls back each time; gives the way to stop. */
export function whenPartsAreGone(tell: () => void): () => void {
  listeners.add(tell);
  const look = (event: Event) => {
    const address = addressOf(event);
    if (!address.includes("/_next/static/")) return;
    void isGone(address).then((gone) => gone && tell());
  };
  // What an element fails to load is heard on the way down alone.
  addEventListener("error", look, true);
  return () => {
    listeners.delete(tell);
    removeEventListener("error", look, true);
  };
}

/**
 * To be called when a worker fails: its error does not reach the window, nor tell which of its files is missing. But the
 * script that starts it names them by their content, so with a new version of them that script is gone as well.
 */
export async function lookAfterWorker(): Promise<void> {
  const ours = [...document.scripts].filter(({ src }) => src.includes("/_next/static/"));
  const gone = await Promise.all(ours.map(({ src }) => isGone(src)));
  if (gone.includes(true)) for (const tell of listeners) tell();
}

/** Of what did not come, or came as something that cannot be run. */
function addressOf(event: Event): string {
  const { target } = event;
  if (target instanceof HTMLScriptElement) return target.src;
  if (target instanceof HTMLLinkElement) return target.href;
  return event instanceof ErrorEvent ? event.filename : "";
}

/** A host that has it no more says so, or sends a page in its place. Where nobody answers, nothing is known. */
async function isGone(address: string): Promise<boolean> {
  try {
    const { status, headers } = await fetch(address, { method: "HEAD", cache: "no-store" });
    const isOther = !/javascript|css/.test(headers.get("content-type") ?? "");
    return (status >= 400 && status < 500) || (status === 200 && isOther);
  } catch {
    return false;
  }
}
