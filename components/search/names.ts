// Finds entries by what they are called, as one word: the names that begin so, the keywords that are so. In order, so
// that not every entry is looked at with every key.

type Called = { readonly key: string; readonly id: number };

export type Names = {
  readonly names: readonly Called[];
  readonly keywords: ReadonlyMap<string, readonly number[]>;
};

export function namesOf(names: readonly Called[], keywords: readonly Called[]): Names {
  const ids = new Map<string, number[]>();
  for (const { key, id } of keywords) {
    const known = ids.get(key);
    if (known === undefined) ids.set(key, [id]);
    else known.push(id);
  }
  return { names: names.toSorted(byKey), keywords: ids };
}

export function calledBy({ names, keywords }: Names, word: string): readonly number[] {
  const found = [...(keywords.get(word) ?? [])];
  for (let at = firstFrom(names, word); names[at]?.key.startsWith(word); at += 1)
    found.push(names[at]?.id ?? 0);
  return found;
}

/** By the numbers of their letters, as "<" and startsWith have it. */
function byKey(one: Called, other: Called): number {
  if (one.key === other.key) return one.id - other.id;
  return one.key < other.key ? -1 : 1;
}

function firstFrom(names: readonly Called[], word: string): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.key ?? "") < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
