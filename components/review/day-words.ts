// A day in words, where the reader is: "Saturday 21 November".
export function dayWords(at: number): string {
  return new Date(at).toLocaleDateString("en-GB", {
    weekday: "long",
    day: "numeric",
    month: "long",
  });
}
