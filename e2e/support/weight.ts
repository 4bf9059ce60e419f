// What a page weighs: what has come to it, in bytes as hosts send them (Brotli, quality 5), whatever the server
// under test sends.
import { brotliCompressSync, constants } from "node:zlib";
import type { Page, Request } from "@playwright/test";

type Weights = readonly {
  readonly kind: string;
  readonly url: string;
  readonly bytes: number;
}[];

/** From now on, what has come to the page. */
export function weigh(page: Page): () => Promise<Weights> {
  const finished: Request[] = [];
  page.on("requestfinished", (request) => finished.push(request));
  return () =>
    Promise.all(
      finished.map(async (request) => ({
        kind: request.resourceType(),
        url: request.url(),
        bytes: asSent(request.resourceType(), (await (await request.response())?.body()) ?? null),
      })),
    );
}

/** Typefaces are packed in themselves. */
function asSent(kind: string, body: Buffer | null): number {
  if (body === null || kind === "font") return body?.length ?? 0;
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
}

export function sum(weights: Weights): number {
  return weights.reduce((total, { bytes }) => total + bytes, 0);
}
