// Markup with its attributes in single quotes. What is set as the inside of an element stands in its page twice, as HTML and
// in the data for React, where a double quote is two signs: nothing would be found alike by whoever compresses the page.

export function inSingleQuotes(markup: string): string {
  return markup.replace(/<[^>]*>/g, (tag) => tag.replace(/="([^"']*)"/g, "='$1'"));
}
