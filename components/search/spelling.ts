// Takes a word that nothing is called for the nearest one that something is: a letter more, less, wrong or in
// the wrong place, in long words two. A word that begins another is no slip; somebody is still typing it.

export type Speller = (word: string) => string;

type Known = { readonly word: string; readonly letters: number };

export function spellerOf(words: Iterable<string>): Speller {
  const known = new Set(words);
  const inOrder = [...known].sort();
  const byLength = new Map<number, Known[]>();
  for (const word of inOrder) {
    const alike = byLength.get(word.length) ?? [];
    byLength.set(word.length, alike);
    alike.push({ word, letters: lettersOf(word) });
  }
  return (word) => {
    const allowed = allowance(word);
    if (allowed === 0 || known.has(word) || beginningWith(inOrder, word, 1).length > 0) return word;
    const letters = lettersOf(word);
    let nearest = word;
    let least = allowed + 1;
    for (let length = word.length - allowed; length <= word.length + allowed; length += 1) {
      for (const other of byLength.get(length) ?? []) {
        // Each slip brings in at most one letter and takes at most one away.
        if (bitsIn(other.letters ^ letters) > 2 * allowed) continue;
        // Few slips are made in the first letter.
        const slips = distance(word, other.word, least) + (other.word[0] === word[0] ? 0 : 0.5);
        if (slips < least) {
          least = slips;
          nearest = other.word;
        }
      }
    }
    return nearest;
  };
}

/** Of words in order those that begin so, at most so many. */
export function beginningWith(
  inOrder: readonly string[],
  start: string,
  most: number,
): readonly string[] {
  let [from, to] = [0, inOrder.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((inOrder[middle] ?? "") < start) from = middle + 1;
    else to = middle;
  }
  const found: string[] = [];
  for (let at = from; at < inOrder.length && found.length < most; at += 1) {
    const word = inOrder[at] ?? "";
    if (!word.startsWith(start)) break;
    found.push(word);
  }
  return found;
}

/** Which letters a word has, a bit for each. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) % 32);
  return letters;
}

function bitsIn(number: number): number {
  let bits = number - ((number >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** A number is what it is. */
function allowance(word: string): number {
  if (word.length < 4 || /\d/.test(word)) return 0;
  return word.length < 7 ? 1 : 2;
}

/** How many slips lead from one word to the other; `limit` or more where there are at least that many. */
export function distance(one: string, other: string, limit: number): number {
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= other.length; j += 1) {
      const isSame = one[i - 1] === other[j - 1];
      let slips = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (isSame ? 0 : 1));
      if (one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
        slips = Math.min(slips, at(before, j - 2) + 1);
      }
      row.push(slips);
      least = Math.min(least, slips);
    }
    if (least >= limit) return limit;
    before = last;
    last = row;
  }
  return at(last, other.length);
}

function at(row: readonly number[], place: number): number {
  return row[place] ?? Number.POSITIVE_INFINITY;
}
