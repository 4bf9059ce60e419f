// What a request's headers ask for, where that takes more than a comparison: lists, weights, and marks that are weak.

/**
 * Whether an answer may be compressed. A weight of nothing is a no.
 * @param {string} [header] Accept-Encoding
 */
export function takesGzip(header = "") {
  const weights = new Map(header.toLowerCase().split(",").map(weighted));
  return (weights.get("gzip") ?? weights.get("*") ?? 0) > 0;
}

function weighted(entry) {
  const [name, ...rest] = entry.split(";").map((part) => part.trim());
  const weight = rest.find((part) => part.startsWith("q="));
  return [name, weight === undefined ? 1 : Number(weight.slice(2))];
}

/**
 * Whether who asks has it already.
 * @param {string} tag
 * @param {string} [header] If-None-Match
 */
export function hasAlready(tag, header = "") {
  const tags = header.split(",").map((one) => one.trim().replace(/^W\//, ""));
  return tags.includes(tag) || tags.includes("*");
}
