// Who says a thing: the maker in its documentation (limits, prices, source code), the maker in its blog or news,
// whoever measured it, or somebody who tells what others said or found.

export const SOURCE_KINDS = ["documentation", "announcement", "measurement", "secondary"] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** Said beside a source wherever sources are listed; nothing of documentation. */
export const kindNotes: Readonly<Record<SourceKind, string>> = {
  documentation: "",
  announcement: "the maker’s own news",
  measurement: "measured by others than the maker",
  secondary: "second-hand, one author’s account",
};
