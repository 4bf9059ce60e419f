// Runs in the engine on trial: a window of the site, as a script of the same origin can see and use it. It presses
// what a reader presses; that a press is trusted, only a driver could do.

/** How long anything may take on a machine that does much else. */
const patienceMs = 60_000;

export type Visited = { readonly window: Window; readonly complaints: string[] };

/** A window for `visit`, of a size at which everything has its place. */
export function openWindow(name: string): Window {
  const opened = open("about:blank", name, "popup,width=1280,height=900");
  if (opened === null) throw new Error("expected a new window, found that it is forbidden");
  return opened;
}

/** Goes to an address of the site and waits until its scripts have the page, if it has any. */
export async function visit(visited: Visited, address: string): Promise<Document> {
  const { window } = visited;
  const before = window.document;
  window.location.href = new URL(address, location.origin).href;
  await until(`${address} to come`, () => window.document !== before);
  listen(visited);
  await until(`${address} to be complete`, () => window.document.readyState === "complete");
  return window.document;
}

/** What the page complains of from now on: errors, and what its policy forbids. */
function listen({ window, complaints }: Visited): void {
  window.addEventListener("error", ({ message }) => complaints.push(`error: ${message}`));
  window.addEventListener("unhandledrejection", ({ reason }) =>
    complaints.push(`rejection: ${reason}`),
  );
  window.document.addEventListener("securitypolicyviolation", (violation) =>
    complaints.push(`policy: ${violation.violatedDirective} ${violation.blockedURI}`),
  );
}

/** Waits for something that is there, and gives it. */
export async function until<T>(what: string, look: () => T): Promise<NonNullable<T>> {
  const startedAtWall = performance.now();
  for (;;) {
    const found = look();
    if (found) return found;
    if (performance.now() - startedAtWall > patienceMs) throw new Error(`expected ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Waits until a page has been shown as it is: what listens to keys is in place by then. */
export function shown(window: Window): Promise<void> {
  return new Promise((resolve) =>
    window.requestAnimationFrame(() => window.requestAnimationFrame(() => resolve())),
  );
}

export function find(within: ParentNode, selector: string): Promise<HTMLElement> {
  return until(selector, () => within.querySelector<HTMLElement>(selector));
}

/** The button of a name, once it is there. */
export function button(within: ParentNode, name: string): Promise<HTMLButtonElement> {
  return until(`a button ${name}`, () =>
    [...within.querySelectorAll("button")].find(
      (one) => (one.ariaLabel ?? one.textContent)?.trim() === name && !one.hidden,
    ),
  );
}

export async function press(within: ParentNode, name: string): Promise<void> {
  const found = await button(within, name);
  found.scrollIntoView({ behavior: "instant", block: "center" });
  found.focus();
  found.click();
}

/** A key pressed where the focus is. */
export function pressKey(window: Window, key: string): void {
  const { activeElement, body } = window.document;
  const pressed = new KeyboardEvent("keydown", { key, code: key, bubbles: true, cancelable: true });
  (activeElement ?? body).dispatchEvent(pressed);
}
