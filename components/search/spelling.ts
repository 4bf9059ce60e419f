// Takes a word that nothing is called for the nearest one that something is: a letter more, less, wrong or in
// the wrong place, in long words two. A word that begins another is no slip; somebody is still typing it.

export function corrected(word: string, known: ReadonlySet<string>): string {
  const allowed = allowance(word);
  if (allowed === 0 || known.has(word)) return word;
  let nearest = word;
  let least = allowed + 1;
  for (const other of known) {
    if (other.startsWith(word)) return word;
    if (Math.abs(other.length - word.length) >= least) continue;
    // Few slips are made in the first letter.
    const slips = distance(word, other, least) + (other[0] === word[0] ? 0 : 0.5);
    if (slips < least) {
      least = slips;
      nearest = other;
    }
  }
  return nearest;
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
