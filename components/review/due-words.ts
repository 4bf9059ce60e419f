// How much is due, in words ("One question is due.", "3 questions and a term are due."), and when.

export function dueWords(items: number, terms: number): string {
  const questions = items - terms;
  const parts = [
    questions > 0 && counted(questions, "question"),
    terms > 0 && counted(terms, "term"),
  ].filter((part) => part !== false);
  const text = parts.join(" and ");
  return `${text.charAt(0).toUpperCase()}${text.slice(1)} ${items === 1 ? "is" : "are"} due.`;
}

function counted(count: number, word: string): string {
  return count === 1 ? `one ${word}` : `${count} ${word}s`;
}

/** A day where the reader is: "Saturday 21 November". */
export function dayWords(at: number): string {
  return new Date(at).toLocaleDateString("en-GB", {
    weekday: "long",
    day: "numeric",
    month: "long",
  });
}
