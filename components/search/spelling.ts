// Takes a word that nothing is called for the nearest one that something is: a letter more, less, wrong or in
// the wrong place, in long words two. A word that begins another is no slip; somebody is still typing it.

export function corrected(word: string, known: ReadonlySet<string>): string {
  const allowed = allowance(word);
  if (allowed === 0 || known.has(word)) return word;
  const { words, letters } = lexiconOf(known);
  const own = lettersOf(word);
  let nearest = word;
  let least = allowed + 1;
  for (const [place, other] of words.entries()) {
    if (other.startsWith(word)) return word;
    if (Math.abs(other.length - word.length) >= least) continue;
    // A slip changes two letters at most: most words are told apart by that.
    if (count((letters[place] ?? 0) ^ own) > 2 * least) continue;
    // Few slips are made in the first letter.
    const slips = distance(word, other, least) + (other[0] === word[0] ? 0 : 0.5);
    if (slips < least) {
      least = slips;
      nearest = other;
    }
  }
  return nearest;
}

type Lexicon = { readonly words: readonly string[]; readonly letters: Uint32Array };

const lexicons = new WeakMap<ReadonlySet<string>, Lexicon>();

function lexiconOf(known: ReadonlySet<string>): Lexicon {
  const made = lexicons.get(known);
  if (made !== undefined) return made;
  const words = [...known];
  const lexicon = { words, letters: Uint32Array.from(words, lettersOf) };
  lexicons.set(known, lexicon);
  return lexicon;
}

/** Which letters are in a word, a bit for each. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits >>> 0;
}

function count(bits: number): number {
  let left = bits;
  let ones = 0;
  for (; left !== 0; ones += 1) left &= left - 1;
  return ones;
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
