// Whether the reader asked for the course to be kept on this device, or not to be. Where neither was said, it
// is kept as a matter of course, except on a connection that is paid for by the byte.
import { store, stored } from "../ui/stored";

export type Wish = "keep" | "remove" | null;

const wishKey = "offline";

export function readWish(): Wish {
  const found = stored(wishKey);
  return found === "keep" || found === "remove" ? found : null;
}

export function rememberWish(wish: "keep" | "remove"): void {
  // A browser that stores nothing keeps no course either.
  store(wishKey, wish);
}

/** What browsers tell of the connection, if they do. */
export type Connection = { readonly saveData?: boolean; readonly type?: string };

/** A course that has grown beyond this is fetched only for a reader who asks for it. */
const mostUnaskedBytes = 60e6;

export function isKeptUnasked(bytes: number, wish: Wish, connection?: Connection): boolean {
  if (wish !== null) return wish === "keep";
  if (connection?.saveData === true || connection?.type === "cellular") return false;
  return bytes <= mostUnaskedBytes;
}

export function connectionOf(from: object): Connection | undefined {
  const connection = "connection" in from ? from.connection : null;
  return typeof connection === "object" && connection !== null ? connection : undefined;
}
