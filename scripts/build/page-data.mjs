// The data that Next writes into a page for React: read into rows, and written again. It knows the form, and
// nothing of what the rows say.
//
// A row is an id, then a text with its length in bytes ("1a:T20c,<svg …"), or anything else up to the end of
// a line: mostly JSON, in which "$1a" and "$L1a" stand for another row, and "$1a:props:children" for a part
// of one.

/**
 * @typedef {{ readonly id: string, readonly kind: "text" | "line", readonly text: string }
 *   | { readonly id: string, readonly kind: "json", readonly value: unknown }} Row
 */

const tagOfText = "T".charCodeAt(0);

/** @returns {Row[]} */
export function rowsOf(data) {
  const bytes = Buffer.from(data, "utf8");
  const rows = [];
  for (let at = 0; at < bytes.length; ) {
    const colon = bytes.indexOf(":", at);
    const id = bytes.subarray(at, colon).toString("latin1");
    if (bytes[colon + 1] === tagOfText) {
      const comma = bytes.indexOf(",", colon);
      const length = Number.parseInt(bytes.subarray(colon + 2, comma).toString("latin1"), 16);
      const end = comma + 1 + length;
      rows.push({ id, kind: "text", text: bytes.subarray(comma + 1, end).toString("utf8") });
      at = end;
    } else {
      const newline = bytes.indexOf("\n", colon);
      const end = newline < 0 ? bytes.length : newline;
      rows.push(lineRow(id, bytes.subarray(colon + 1, end).toString("utf8")));
      at = end + 1;
    }
  }
  return rows;
}

function lineRow(id, text) {
  if (!/^["[{]/.test(text)) return { id, kind: "line", text };
  return { id, kind: "json", value: JSON.parse(text) };
}

/** @param {readonly Row[]} rows */
export function textOf(rows) {
  return rows
    .map((row) => {
      if (row.kind === "text")
        return `${row.id}:T${Buffer.byteLength(row.text).toString(16)},${row.text}`;
      return `${row.id}:${row.kind === "json" ? JSON.stringify(row.value) : row.text}\n`;
    })
    .join("");
}

/** A value with every string and every element of React in it put through `change`, from the inside out. */
export function changed(value, change) {
  if (typeof value === "string") return change(value);
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return change(value.map((one) => changed(one, change)));
  const copy = {};
  for (const key of Object.keys(value)) {
    // What is not defined need not be said.
    if (value[key] !== "$undefined") copy[key] = changed(value[key], change);
  }
  return copy;
}

/** An element of React: ["$", type, key, props]. */
export function isElement(value) {
  return Array.isArray(value) && value[0] === "$" && value.length >= 4;
}

/** Ids for rows of our own, after those that are taken. */
export function* freshIds(rows) {
  const taken = rows.map(({ id }) => Number.parseInt(id, 16)).filter(Number.isFinite);
  for (let id = Math.max(0, ...taken) + 1; ; id += 1) yield id.toString(16);
}

/**
 * Parts of rows that others refer to by a path become rows: then a row may change without a word to the others.
 * @param {Row[]} rows
 */
export function withoutPaths(rows) {
  const ids = freshIds(rows);
  const own = [];
  const values = new Map(rows.flatMap((row) => (row.kind === "json" ? [[row.id, row]] : [])));
  const known = new Map();
  const outline = (path) => {
    const [id, ...keys] = path.slice(1).split(":");
    const place = placeOf(values, id, keys);
    if (place === null) throw new Error(`The page's data refers to ${path}, which is not there.`);
    const { holder, key } = place;
    const found = holder[key];
    if (typeof found === "string") return found;
    const row = { id: ids.next().value, kind: "json", value: found };
    own.push(row);
    values.set(row.id, row);
    holder[key] = `$${row.id}`;
    return holder[key];
  };
  for (const path of pathsIn(rows)) if (!known.has(path)) known.set(path, outline(path));
  if (known.size === 0) return rows;
  const direct = (value) => (typeof value === "string" ? (known.get(value) ?? value) : value);
  return [...own, ...rows].map((row) =>
    row.kind === "json" ? { ...row, value: changed(row.value, direct) } : row,
  );
}

function pathsIn(rows) {
  const found = [];
  const look = (value) => {
    if (typeof value === "string") {
      if (value.startsWith("$") && /^\$[0-9a-f]+:/.test(value)) found.push(value);
    } else if (value !== null && typeof value === "object") {
      for (const key in value) look(value[key]);
    }
  };
  for (const row of rows) if (row.kind === "json") look(row.value);
  return found;
}

const partsOfElement = { type: 1, key: 2, props: 3 };

/** Where a part of a row is kept: what holds it, and under which key. */
function placeOf(values, id, keys) {
  let holder = values.get(id);
  let key = "value";
  for (const next of keys) {
    const value = holder?.[key];
    const reference = typeof value === "string" ? /^\$L?([0-9a-f]+)$/.exec(value)?.[1] : undefined;
    [holder, key] = reference === undefined ? [holder, key] : [values.get(reference), "value"];
    const inner = holder?.[key];
    if (inner === null || typeof inner !== "object") return null;
    [holder, key] = [inner, isElement(inner) ? (partsOfElement[next] ?? next) : next];
  }
  return holder?.[key] === undefined ? null : { holder, key };
}
