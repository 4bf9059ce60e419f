// Where nothing is found: what is written most like the query, by pairs of letters.

export type Likeness = (written: string) => ReadonlyMap<string, number>;

const alike = 0.3;

/** Tells of a word which of the names are written like it, and how much. Each pair of letters knows the names it is in. */
export function likenessOf(names: readonly string[]): Likeness {
  const namesWith = new Map<string, number[]>();
  const sizes = names.map((name, at) => {
    const pairs = pairsOf(name);
    for (const pair of pairs) {
      const known = namesWith.get(pair);
      if (known) known.push(at);
      else namesWith.set(pair, [at]);
    }
    return pairs.size;
  });
  return (written) => {
    const pairs = pairsOf(written);
    const shared = new Uint16Array(names.length);
    for (const pair of pairs)
      for (const at of namesWith.get(pair) ?? []) shared[at] = (shared[at] ?? 0) + 1;
    const found = new Map<string, number>();
    for (let at = 0; at < names.length; at += 1) {
      const likeness = (2 * (shared[at] ?? 0)) / (pairs.size + (sizes[at] ?? 0) || 1);
      if (likeness > alike) found.set(names[at] ?? "", likeness);
    }
    return found;
  };
}

function pairsOf(word: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (let at = 1; at < word.length; at += 1) pairs.add(word.slice(at - 1, at + 1));
  return pairs;
}
