// What the page and the thread that reads a log say to each other. The log itself stays with that thread.
import type { FittedLog } from "@/content/model/log/fit";
import type { Holds } from "@/content/model/log/holds";

export const sampleNames = ["own", "code", "conv"] as const;
export type SampleName = (typeof sampleNames)[number];

/** Where a log comes from. */
export type Source =
  | { readonly kind: "files"; readonly files: readonly File[] }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "sample"; readonly name: SampleName };

export type ToReader = {
  readonly kind: "read";
  readonly source: Source;
  readonly zone: string;
};

export type FromReader =
  | { readonly kind: "progress"; readonly share: number; readonly requests: number }
  | {
      readonly kind: "held";
      readonly holds: Holds;
      /** Of several files, those that were none, each with a sentence. */
      readonly refused: readonly string[];
    }
  | { readonly kind: "fitted"; readonly fit: FittedLog }
  /** It cannot be replayed, and why. */
  | { readonly kind: "unfitted"; readonly sentence: string }
  | { readonly kind: "refused"; readonly sentence: string };
