// Whether an answer is the file that the build made. What stands between (a network that wants a log-in first, an edge
// with an old copy, a host that answers everything with its start page) may answer with status 200, too.
import { fieldsOf } from "../../../content/model/fields-of";

/** What a file has to be: its content by its hash; where it has none, of the version that its text names. */
export type AsBuilt =
  | { readonly kind: "hash"; readonly integrity: string }
  | { readonly kind: "version"; readonly version: string };

export async function isAsBuilt(answer: Response, expected: AsBuilt): Promise<boolean> {
  if (answer.status !== 200) return false;
  const content = answer.clone();
  return expected.kind === "hash"
    ? (await integrityOf(content)) === expected.integrity
    : (await versionIn(content)) === expected.version;
}

async function integrityOf(content: Response): Promise<string> {
  const hash = await crypto.subtle.digest("SHA-256", await content.arrayBuffer());
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`;
}

async function versionIn(content: Response): Promise<unknown> {
  return fieldsOf(await content.json().catch(() => null)).version;
}
