// What a request's headers ask for, where that takes more than a comparison: lists, weights, and marks that are weak.

/**
 * How an answer may be compressed, the tighter way first; null for not at all. A weight of nothing is a no.
 * @param {string} [header] Accept-Encoding
 */
export function encodingFor(header = "") {
  const weights = new Map(header.toLowerCase().split(",").map(weighted));
  const isTaken = (name) => (weights.get(name) ?? weights.get("*") ?? 0) > 0;
  return ["br", "gzip"].find(isTaken) ?? null;
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
