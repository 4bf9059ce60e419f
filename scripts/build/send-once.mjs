// Takes the second copy of still markup out of a page. Next writes the page's data for React below its
// HTML, so all of the HTML is sent twice. Where nothing can change before it is replaced as a whole, React
// needs no data: it leaves the inside of an element with dangerouslySetInnerHTML as it finds it. So
//   - a large text given by dangerouslySetInnerHTML is taken out of the data;
//   - of an element marked data-once the data says only what tag it has, and one row says it for all of a tag;
//   - what is in the head stays as it is there.
import { changed, freshIds, isElement, rowsOf, textOf, withoutPaths } from "./page-data.mjs";
import { withShortStills } from "./still-markup.mjs";

const push = /<script>self\.__next_f\.push\((\[1,"(?:[^"\\]|\\.)*"\])\)<\/script>/g;

/** The page with its data as one script, without what its HTML already says. */
export function sendOnce(html) {
  const pushes = [...html.matchAll(push)];
  const [first] = pushes;
  if (!first) return html;
  const data = pushes.map(([, json]) => JSON.parse(json)[1]).join("");
  const body = html.replace(push, (found) => (found === first[0] ? hole : ""));
  const kept = textOf(lightened(withoutPaths(rowsOf(data)), body));
  const script = `self.__next_f.push([1,${inScript(JSON.stringify(kept))}])</script>`;
  const short = withShortStills(body);
  // What begins the data stands right ahead of it: one script less for the policy to know by a hash.
  const joined = short.replace(`.push([0])</script>${hole}`, () => `.push([0]);${script}`);
  return joined === short ? short.replace(hole, () => `<script>${script}`) : joined;
}

const hole = "<script>self.__next_f</script>";

function lightened(rows, body) {
  refuseIslands(rows);
  const shells = shellsFor(rows);
  const inBody = new Set(rows.filter((row) => isCopy(row, body)).map(({ id }) => `$${id}`));
  const lighter = rows.map((row) => {
    if (row.kind !== "json") return row;
    if (isHead(row.value)) return { ...row, kind: "line", text: "null" };
    const value = changed(row.value, (one) => {
      if (typeof one === "string") return inBody.has(one) ? "" : one;
      return isElement(one) && isOnce(one[3]) ? shells.of(one[1]) : one;
    });
    return { ...row, value };
  });
  return reachable([...shells.rows, ...pointedThrough(lighter)]);
}

/** What wakes in the browser needs its data: inside a mark it would stay asleep, and nobody be told. */
function refuseIslands(rows) {
  const islands = rows.filter(({ kind, text }) => kind === "line" && text.startsWith("I"));
  const marked = [];
  for (const { kind, value } of rows) if (kind === "json") marked.push(...markedIn(value));
  const islandIn = (elements) => {
    const seen = reached(rows, idsIn(JSON.stringify(elements)));
    return islands.find(({ id }) => seen.has(id));
  };
  // All at once first: hardly ever is there one to be named.
  if (islandIn(marked) === undefined) return;
  for (const element of marked) {
    const island = islandIn([element]);
    if (island === undefined) continue;
    const found = island.text.slice(0, 200);
    throw new Error(`<${element[1]} data-once> holds what wakes in the browser: ${found}`);
  }
}

/** The outermost elements that are marked. */
function markedIn(value) {
  if (value === null || typeof value !== "object") return [];
  return isElement(value) && isOnce(value[3]) ? [value] : Object.values(value).flatMap(markedIn);
}

function isCopy({ kind, text }, body) {
  return kind === "text" && text.startsWith("<") && body.includes(text);
}

function isOnce(props) {
  return props !== null && typeof props === "object" && "data-once" in props;
}

/** React goes by the tag when it takes over what is there; it does not touch the attributes. */
function shellsFor(rows) {
  const ids = freshIds(rows);
  const byTag = new Map();
  const own = [];
  const of = (tag) => {
    const known = byTag.get(tag);
    if (known !== undefined) return known;
    const id = ids.next().value;
    const props = { suppressHydrationWarning: true, dangerouslySetInnerHTML: { __html: "" } };
    own.push({ id, kind: "json", value: ["$", tag, null, props] });
    byTag.set(tag, `$L${id}`);
    return `$L${id}`;
  };
  return { of, rows: own };
}

const headTags = new Set(["title", "meta", "link"]);

/** Rows of nothing but title, meta and link, and of what Next lets follow them. */
function isHead(value) {
  if (!Array.isArray(value) || isElement(value) || value.length === 0) return false;
  const types = value.map((one) => (isElement(one) ? one[1] : null));
  return (
    types.some((type) => type === "meta") &&
    types.every((type) => headTags.has(type) || /^\$L/.test(type ?? ""))
  );
}

/** A row that is only a reference is passed over. */
function pointedThrough(rows) {
  const leads = new Map(
    rows.flatMap(({ id, kind, value }) =>
      kind === "json" && typeof value === "string" && /^\$L[0-9a-f]+$/.test(value)
        ? [[`$L${id}`, value]]
        : [],
    ),
  );
  if (leads.size === 0) return rows;
  const direct = (one) => (typeof one === "string" ? (leads.get(one) ?? one) : one);
  return rows.map((row) =>
    row.kind === "json" ? { ...row, value: changed(row.value, direct) } : row,
  );
}

/** Without the rows that only what was taken out had referred to. */
function reachable(rows) {
  const seen = reached(rows, ["0"]);
  return rows.filter(({ id, kind }) => seen.has(id) || kind === "line");
}

/** The ids of these rows, and of all that they refer to. */
function reached(rows, from) {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const seen = new Set();
  const open = [...from];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    const row = byId.get(id);
    if (row === undefined || row.kind === "text") continue;
    open.push(...idsIn(row.kind === "json" ? JSON.stringify(row.value) : row.text));
  }
  return seen;
}

/** A quotation mark with a stroke before it stands within a text. */
function idsIn(text) {
  return [...text.matchAll(/(?<!\\)"\$[LQWFhi@]?([0-9a-f]+)/g)].map(([, id]) => id);
}

function inScript(json) {
  return json.replace(/[<>&\u2028\u2029]/g, (sign) => {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}
