// What the pages and the service worker say to each other, and the name of the store they share.
// Neither side trusts what it hears: a message of an older or a foreign script is no message.
import { fieldsOf } from "@/content/model/fields-of";

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
  const { kind } = fieldsOf(data);
  return kind === "arrived" || kind === "take-over" || kind === "stop" ? { kind } : null;
}

export function readFromWorker(data: unknown): FromWorker | null {
  const { kind, stored, of, why } = fieldsOf(data);
  if (kind === "keeping" && isCount(stored) && isCount(of) && stored <= of) {
    return { kind, stored, of };
  }
  if (kind === "failed" && (why === "no room" || why === "not reached")) return { kind, why };
  return null;
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0;
}
