// What the page and the thread that reads a log say to each other. The log itself stays with that thread.

import type { FittedLog } from "@/content/model/log/fit";
import type { Columns } from "@/content/model/log/formats/columns";
import type { Holds } from "@/content/model/log/holds";
import type { TableHead } from "@/content/model/log/table-head";
import type { Stretch } from "../fit/stretch";

export const sampleNames = ["own", "code", "conv"] as const;
export type SampleName = (typeof sampleNames)[number];

/** Where a log comes from. */
export type Source =
  | { readonly kind: "files"; readonly files: readonly File[] }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "sample"; readonly name: SampleName };

/** How a reader says that a table is to be read. */
export type Chosen = { readonly columns: Columns; readonly namesFirst: boolean };

export type ToReader = {
  readonly kind: "read";
  readonly source: Source;
  readonly zone: string;
  /** null: by the names of its columns, if it is a table. */
  readonly chosen: Chosen | null;
};

export type FromReader =
  | { readonly kind: "progress"; readonly share: number; readonly requests: number }
  | {
      readonly kind: "held";
      readonly holds: Holds;
      /** Of several files, those that were none, each with a sentence. */
      readonly refused: readonly string[];
    }
  | { readonly kind: "fitted"; readonly fit: FittedLog; readonly first: Stretch }
  /** It cannot be replayed, and why. */
  | { readonly kind: "unfitted"; readonly sentence: string }
  | Refusal;

export type Refusal = {
  readonly kind: "refused";
  readonly sentence: string;
  /** How it begins, if it is a table whose columns can be chosen. */
  readonly table: TableHead | null;
};
