// Takes the second copy of large pieces of markup out of a page. Next writes the page's data for React
// below its HTML, and a text given by dangerouslySetInnerHTML stands in both. When React takes over the
// HTML it leaves such a text alone, so the copy in the data is never used; moving to the page from
// another one reads index.txt, which keeps it.

const push = /<script>self\.__next_f\.push\((\[1,"(?:[^"\\]|\\.)*"\])\)<\/script>/g;

/** The page with its data as one script, without the markup that its HTML already has. */
export function sendOnce(html) {
  const pushes = [...html.matchAll(push)];
  const [first] = pushes;
  if (!first) return html;
  const data = pushes.map(([, json]) => JSON.parse(json)[1]).join("");
  const kept = withoutCopies(data, html.replace(push, ""));
  const script = `<script>self.__next_f.push([1,${inScript(JSON.stringify(kept))}])</script>`;
  return html.replace(push, (found) => (found === first[0] ? script : ""));
}

/** The data is rows: an id, then a text with its length in bytes ("1a:T20c,<svg …") or anything else up to a line's end. */
function withoutCopies(data, body) {
  const bytes = Buffer.from(data, "utf8");
  const kept = [];
  for (let at = 0; at < bytes.length; ) {
    const colon = bytes.indexOf(":", at);
    if (bytes[colon + 1] !== tagOfText) {
      const end = bytes.indexOf("\n", at);
      kept.push(bytes.subarray(at, end < 0 ? bytes.length : end + 1));
      if (end < 0) break;
      at = end + 1;
      continue;
    }
    const comma = bytes.indexOf(",", colon);
    const length = Number.parseInt(bytes.subarray(colon + 2, comma).toString("latin1"), 16);
    const end = comma + 1 + length;
    const text = bytes.subarray(comma + 1, end).toString("utf8");
    const isCopy = text.startsWith("<") && body.includes(text);
    kept.push(isCopy ? Buffer.from(`${bytes.subarray(at, colon)}:T1, `) : bytes.subarray(at, end));
    at = end;
  }
  return Buffer.concat(kept).toString("utf8");
}

const tagOfText = "T".charCodeAt(0);

function inScript(json) {
  return json.replace(/[<>&\u2028\u2029]/g, (sign) => {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}
