// What a reader has chosen of the table of platforms, as the address holds it:
// ?columns=aws-lambda,cloud-run&sort=warm&down&notes. What is unknown there is left out.

export type View = {
  /** Ids of platforms, at least one; a narrow screen shows the first two. */
  readonly columns: readonly string[];
  /** The row by which the columns are sorted. */
  readonly sort: string | null;
  readonly isDown: boolean;
  readonly hasNotes: boolean;
};

type Known = {
  readonly platforms: readonly { readonly id: string; readonly isExtra: boolean }[];
  readonly rows: readonly string[];
};

export function firstView({ platforms }: Pick<Known, "platforms">): View {
  const columns = platforms.filter(({ isExtra }) => !isExtra).map(({ id }) => id);
  return { columns, sort: null, isDown: false, hasNotes: false };
}

export function readView(search: string, { platforms, rows }: Known): View {
  const asked = new URLSearchParams(search);
  const ids = new Set(platforms.map(({ id }) => id));
  const columns = [...new Set(asked.get("columns")?.split(","))].filter((id) => ids.has(id));
  const first = firstView({ platforms });
  const sort = asked.get("sort");
  return {
    columns: columns.length > 0 ? columns : first.columns,
    sort: sort !== null && rows.includes(sort) ? sort : null,
    isDown: asked.has("down"),
    hasNotes: asked.has("notes"),
  };
}

/** The part of the address from the question mark on; nothing for what is shown at first. */
export function printView(view: View, known: Pick<Known, "platforms">): string {
  const first = firstView(known);
  const parts = [
    ...(view.columns.join() === first.columns.join() ? [] : [`columns=${view.columns.join(",")}`]),
    ...(view.sort === null ? [] : [`sort=${view.sort}`]),
    ...(view.sort !== null && view.isDown ? ["down"] : []),
    ...(view.hasNotes ? ["notes"] : []),
  ];
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
}

/** Up, then down, then not at all. */
export function sortedBy(row: string, view: View): View {
  if (view.sort !== row) return { ...view, sort: row, isDown: false };
  return view.isDown ? { ...view, sort: null, isDown: false } : { ...view, isDown: true };
}

/** In the order of the table, whichever was chosen last. */
export function withColumn(id: string, isShown: boolean, view: View, all: readonly string[]): View {
  const columns = all.filter((one) => (one === id ? isShown : view.columns.includes(one)));
  return columns.length === 0 ? view : { ...view, columns };
}

/** The platform at one of the two places of a narrow screen; who was there before trades places with it. */
export function atPlace(place: 0 | 1, id: string, view: View): View {
  const columns = [...view.columns];
  const other = columns.indexOf(id);
  const before = columns[place];
  if (other >= 0 && before !== undefined) columns[other] = before;
  columns[place] = id;
  return { ...view, columns };
}
