// A sentence as the description of a page: search engines show about 160 characters.

const LONGEST = 158;

export function shortened(sentence: string): string {
  if (sentence.length <= LONGEST) return sentence;
  return `${sentence.slice(0, LONGEST - 2).replace(/[\s,;:]+\S*$/, "")} …`;
}
