// What an entry is found by, phrase by phrase: its names, the words that lead to it, the questions people ask for it.
import type { SearchEntry } from "@/content/model/search-entry";

type WrittenPhrase = { readonly text: string; readonly worth: number; readonly isName: boolean };

export function phrasesOf(entry: SearchEntry): readonly WrittenPhrase[] {
  // The title of a section or of a wrong idea is a sentence, which nobody knows it by.
  const isName = ["term", "lesson", "path", "page"].includes(entry.kind);
  return [
    { text: entry.title, worth: 1, isName },
    ...entry.names.map((text) => ({ text, worth: 1, isName })),
    ...entry.keywords.map((text) => ({ text, worth: 0.9, isName: false })),
  ];
}
