// What the pages and the service worker say to each other, and the name of the store they share.
// Neither side trusts what it hears: a message of an older or a foreign script is no message.

export type ToWorker =
  /** A page of the site has been opened. */
  | { readonly kind: "arrived" }
  /** The reader accepts the new version. */
  | { readonly kind: "take-over" }
  /** The reader does not want the course kept after all. */
  | { readonly kind: "stop" };

export type FromWorker =
  | { readonly kind: "keeping"; readonly stored: number; readonly of: number }
  | { readonly kind: "failed"; readonly why: "no room" | "not reached" };

/** `scope` is the whole address of the site, which may share its origin with others. */
export function storeNameOf(scope: string): string {
  return `scale-to-zero ${scope}`;
}

export function readToWorker(data: unknown): ToWorker | null {
  const kind = fieldOf(data, "kind");
  return kind === "arrived" || kind === "take-over" || kind === "stop" ? { kind } : null;
}

export function readFromWorker(data: unknown): FromWorker | null {
  const kind = fieldOf(data, "kind");
  const [stored, of, why] = [fieldOf(data, "stored"), fieldOf(data, "of"), fieldOf(data, "why")];
  if (kind === "keeping" && isCount(stored) && isCount(of) && stored <= of) {
    return { kind, stored, of };
  }
  if (kind === "failed" && (why === "no room" || why === "not reached")) return { kind, why };
  return null;
}

function fieldOf(data: unknown, name: string): unknown {
  return typeof data === "object" && data !== null ? Reflect.get(data, name) : undefined;
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0;
}
