// What kept.json tells: how much the device keeps, or would, and of which day. Fetched from the kept version
// where there is one, for the service worker answers then.
import { fieldsOf } from "@/content/model/fields-of";

export type KeptSite = { readonly builtAt: Date; readonly files: number; readonly bytes: number };

export async function fetchKeptSite(base: string): Promise<KeptSite | null> {
  try {
    const response = await fetch(`${base}/kept.json`);
    return response.ok ? readKeptSite(await response.json()) : null;
  } catch {
    return null;
  }
}

export function readKeptSite(data: unknown): KeptSite | null {
  const { builtAt, files, bytes } = fieldsOf(data);
  if (typeof builtAt !== "string" || Number.isNaN(Date.parse(builtAt))) return null;
  if (typeof files !== "number" || typeof bytes !== "number") return null;
  return { builtAt: new Date(builtAt), files, bytes };
}
