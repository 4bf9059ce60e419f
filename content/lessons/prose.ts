// The sentences of a lesson as they are read, and how plain they are. For tests; roughly right is enough.

/** Paragraphs and list items, without code, tables, diagrams and tags. A figure counts as a word. */
export function proseOf(lesson: string): string {
  return lesson
    .replace(/^---\n[\s\S]*?\n---\n/, "")
    .replace(/^(`{3,})[\s\S]*?^\1/gm, "")
    .replace(/<Notes>[\s\S]*?<\/Notes>|<OnStage>[\s\S]*?<\/OnStage>|<Vote[\s\S]*?<\/Vote>/g, "")
    .replace(/<Predict[\s\S]*?(?:<\/Predict>|\/>)/g, "")
    .replace(/<(?:Fact|Result)[^>]*\/>/g, "7")
    .replace(/<[^>]+>/g, "")
    .split("\n")
    .filter((line) => line.trim() !== "" && !/^(#|\||>|\s*$)/.test(line))
    .map((line) =>
      line.replace(/^\s*(?:[-*]|\d+\.)\s+/, "").replace(/\[([^\]]*)\]\([^)]*\)/g, "$1"),
    )
    .join("\n")
    .replace(/[*`_]/g, "");
}

export function sentencesOf(prose: string): readonly string[] {
  return prose
    .split(/(?<=[.?!:;])\s+|\n/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence));
}

/** Flesch's reading ease: 100 is a comic, 60 a newspaper for everybody, 30 a scientific paper. */
export function readingEase(prose: string): number {
  const sentences = sentencesOf(prose);
  const words = sentences.flatMap((sentence) => sentence.match(/[\p{L}\p{N}’'-]+/gu) ?? []);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 206.835 - (1.015 * words.length) / sentences.length - (84.6 * syllables) / words.length;
}

function syllablesOf(word: string): number {
  const silent = word.toLowerCase().replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, "");
  return Math.max(1, silent.match(/[aeiouy]{1,2}/g)?.length ?? 1);
}
