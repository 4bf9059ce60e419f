// Whether the reader asked for the course to be kept on this device, or not to be. Where neither was said, it
// is kept as a matter of course, except on a connection that is paid for by the byte.
import { store, stored } from "../ui/stored";

export type KeepChoice = "keep" | "remove" | null;

const choiceKey = "offline";

export function readKeepChoice(): KeepChoice {
  const found = stored(choiceKey);
  return found === "keep" || found === "remove" ? found : null;
}

export function rememberKeepChoice(choice: "keep" | "remove"): void {
  // A browser that stores nothing keeps no course either.
  store(choiceKey, choice);
}

/** What browsers tell of the connection, if they do. */
export type Connection = { readonly saveData?: boolean; readonly type?: string };

/** A course that has grown beyond this is fetched only for a reader who asks for it. */
const mostUnaskedBytes = 60e6;

export function isKeptUnasked(bytes: number, choice: KeepChoice, connection?: Connection): boolean {
  if (choice !== null) return choice === "keep";
  if (connection?.saveData === true || connection?.type === "cellular") return false;
  return bytes <= mostUnaskedBytes;
}

export function connectionOf(from: object): Connection | undefined {
  const connection = "connection" in from ? from.connection : null;
  return typeof connection === "object" && connection !== null ? connection : undefined;
}
