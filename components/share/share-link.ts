// A shared state as the fragment of an address, version 1: `#1.at=4.2s&preset=lambda-node&horizon=30s…`. The
// keys are the paths of a scenario file, so a short one can be read; a long one is packed as `z=…`.
// Writing only; read-shared.ts reads, and trusts nothing.

import { pack } from "./packed";

/** What a link holds: a scenario by its name on the shelf or as a file, the play head and the lens. */
export type Shared = {
  readonly shelf?: string;
  readonly file?: unknown;
  /** As a duration of a scenario file: "4.2s". */
  readonly at?: string;
  readonly lens?: "even";
};

export const version = "1.";
const packedKey = "z";
const worthPacking = 280;

export async function writeShared({ shelf, file, at, lens }: Shared): Promise<string> {
  const view = pairsText([
    ...(shelf ? ([["shelf", shelf]] as const) : []),
    ...(at ? ([["at", at]] as const) : []),
    ...(lens ? ([["lens", lens]] as const) : []),
  ]);
  if (file === undefined) return version + view;
  const plain = pairsText(pairsOf(file, ""));
  const packed = plain.length < worthPacking ? null : await pack(JSON.stringify(file));
  const isShorter = packed !== null && packed.length + 2 < plain.length;
  const text = isShorter ? `${packedKey}=${packed}` : plain;
  return version + [view, text].filter((part) => part !== "").join("&");
}

type Pair = readonly [path: string, text: string];

function pairsOf(value: unknown, path: string): Pair[] {
  if (Array.isArray(value) && value.length > 0 && value.every(isScalar))
    return [
      [path, value.length === 1 ? `${scalarText(value[0])},` : value.map(scalarText).join(",")],
    ];
  if (typeof value !== "object" || value === null) return [[path, scalarText(value)]];
  const entries = Object.entries(value);
  if (entries.length === 0) return [[path, Array.isArray(value) ? "[]" : "{}"]];
  return entries.flatMap(([key, inner]) => pairsOf(inner, path === "" ? key : `${path}.${key}`));
}

function isScalar(value: unknown): boolean {
  return typeof value !== "object" || value === null;
}

/** As it is, unless it would be read as something else. */
function scalarText(value: unknown): string {
  const meansMore = /^(true|false|null|\[\]|\{\}|-?\d+(\.\d+)?(e[+-]?\d+)?)?$|[,"]/i;
  return typeof value === "string" && !meansMore.test(value) ? value : JSON.stringify(value);
}

function pairsText(pairs: readonly Pair[]): string {
  return pairs.map(([path, text]) => `${path}=${encoded(text)}`).join("&");
}

/** Half characters replaced, spaces as plus signs; the marks that a fragment may hold stay readable. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\ufffd"))
    .replaceAll("%20", "+")
    .replaceAll("%2C", ",")
    .replaceAll("%3A", ":");
}
