// What the search of the site can find: one line of its list, with the words it is found by.

/** In the order in which they are shown. */
export const searchKinds = [
  "term",
  "lesson",
  "path",
  "page",
  "section",
  "scenario",
  "misconception",
] as const;
export type SearchKind = (typeof searchKinds)[number];

/** What a reader fetches: the entries, and which words mean the same, by one of them. */
export type SearchFile = {
  readonly entries: SearchColumns;
  readonly same: Readonly<Record<string, readonly string[]>>;
  /** The addresses of the terms that the lessons lead to most, the first of them first. */
  readonly often: readonly string[];
};

/** Column by column, the entries are half as heavy once they are compressed. */
export type SearchColumns = {
  readonly [Field in keyof SearchEntry]: readonly SearchEntry[Field][];
};

export type SearchEntry = {
  readonly kind: SearchKind;
  /** Its address within the site. */
  readonly href: string;
  readonly title: string;
  /** Other names of the same thing, and what is told under it. */
  readonly names: readonly string[];
  /** Words that lead to it and mean other things as well. */
  readonly keywords: readonly string[];
  /** One or two sentences, shown in the list: the definition of a term. */
  readonly text: string;
  /** Further words of its page, searched and not shown. */
  readonly more: string;
  /** Where it stands, in a few words. */
  readonly place: string;
  /** For whom a term is; empty for what is no term. */
  readonly level: string;
  /** One of the main words of the subject. */
  readonly isMain: boolean;
};

export function columnsOf(entries: readonly SearchEntry[]): SearchColumns {
  return {
    kind: entries.map(({ kind }) => kind),
    href: entries.map(({ href }) => href),
    title: entries.map(({ title }) => title),
    names: entries.map(({ names }) => names),
    keywords: entries.map(({ keywords }) => keywords),
    text: entries.map(({ text }) => text),
    more: entries.map(({ more }) => more),
    place: entries.map(({ place }) => place),
    level: entries.map(({ level }) => level),
    isMain: entries.map(({ isMain }) => isMain),
  };
}

export function entriesIn({ kind, ...columns }: SearchColumns): readonly SearchEntry[] {
  return kind.map((one, row) => ({
    kind: one,
    href: columns.href[row] ?? "",
    title: columns.title[row] ?? "",
    names: columns.names[row] ?? [],
    keywords: columns.keywords[row] ?? [],
    text: columns.text[row] ?? "",
    more: columns.more[row] ?? "",
    place: columns.place[row] ?? "",
    level: columns.level[row] ?? "",
    isMain: columns.isMain[row] ?? false,
  }));
}
