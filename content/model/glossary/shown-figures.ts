// The figures of a term as a page shows them. Types alone.
import type { SourceKind } from "../source-kind";

export type ShownFigure = {
  /** The platform, or whatever the number is of. */
  readonly of: string;
  readonly text: string;
  readonly note: string;
  /** What the number says, in sentences. */
  readonly says: string;
  /** null: an assumption, or not published. */
  readonly source: {
    readonly url: string;
    readonly title: string;
    readonly date: string;
    readonly kind: SourceKind;
  } | null;
  readonly isPublished: boolean;
  /** From 0 to 1 on the scale of its table. */
  readonly place: { readonly from: number; readonly to: number } | null;
};

export type FigureTable = {
  readonly what: string;
  readonly lines: readonly ShownFigure[];
  /** How many powers of ten the scale spans; 0 where none is drawn. */
  readonly decades: number;
};
