// Takes the second copy of still markup out of a page. Next writes the page's data for React below its
// HTML, so all of the HTML is sent twice. Where nothing can change before it is replaced as a whole, React
// needs no data: it leaves the inside of an element with dangerouslySetInnerHTML as it finds it. So
//   - a large text given by dangerouslySetInnerHTML is taken out of the data;
//   - an element marked data-once gets an empty dangerouslySetInnerHTML in the data instead of its children.

const push = /<script>self\.__next_f\.push\((\[1,"(?:[^"\\]|\\.)*"\])\)<\/script>/g;

/** The page with its data as one script, without what its HTML already says. */
export function sendOnce(html) {
  const pushes = [...html.matchAll(push)];
  const [first] = pushes;
  if (!first) return html;
  const data = pushes.map(([, json]) => JSON.parse(json)[1]).join("");
  const body = html.replace(push, "");
  const rows = rowsOf(data).map((row) => lightened(row, body));
  const kept = reachable(rows).map(written).join("");
  const script = `<script>self.__next_f.push([1,${inScript(JSON.stringify(kept))}])</script>`;
  return html
    .replace(push, (found) => (found === first[0] ? script : ""))
    .replaceAll(' data-once=""', "");
}

const tagOfText = "T".charCodeAt(0);

/**
 * The data is rows: an id, then a text with its length in bytes ("1a:T20c,<svg …"), or anything else up to
 * the end of a line, most of it JSON.
 */
function rowsOf(data) {
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
      rows.push({ id, kind: "line", text: bytes.subarray(colon + 1, end).toString("utf8") });
      at = end + 1;
    }
  }
  return rows;
}

function lightened(row, body) {
  if (row.kind === "text") {
    const isCopy = row.text.startsWith("<") && body.includes(row.text);
    return isCopy ? { ...row, text: " " } : row;
  }
  if (!row.text.includes('"data-once"')) return row;
  return { ...row, text: JSON.stringify(JSON.parse(row.text), emptied) };
}

function emptied(_key, value) {
  if (value === null || typeof value !== "object" || !("data-once" in value)) return value;
  const { children: _, "data-once": __, ...rest } = value;
  return { ...rest, suppressHydrationWarning: true, dangerouslySetInnerHTML: { __html: "" } };
}

/** Without the rows that only what was taken out had referred to. */
function reachable(rows) {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const seen = new Set();
  const open = ["0"];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    const row = byId.get(id);
    if (row?.kind !== "line") continue;
    for (const [, reference] of row.text.matchAll(/"\$[LQWFhi@]?([0-9a-f]+)/g))
      open.push(reference);
  }
  return rows.filter(
    ({ id, text, kind }) => seen.has(id) || (kind === "line" && !/^["[{]/.test(text)),
  );
}

function written({ id, kind, text }) {
  if (kind === "line") return `${id}:${text}\n`;
  return `${id}:T${Buffer.byteLength(text).toString(16)},${text}`;
}

function inScript(json) {
  return json.replace(/[<>&\u2028\u2029]/g, (sign) => {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}
