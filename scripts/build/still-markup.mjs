// The markup that React leaves as it finds it (in elements marked data-once), written as shortly as HTML
// allows. What stands in one page several times, marked data-alike, is sent the first time only; a script puts
// copies in the other places while the page is read, ahead of the first paint. Without script the value
// of data-alike, if there is one, leads to the first.

/** The page with its still markup short and free of marks. */
export function withShortStills(html) {
  const pieces = piecesOf(html);
  const stills = sentOnce(pieces.map(({ text, isStill }) => (isStill ? text : ""))).map(shortened);
  return pieces
    .map(({ text, isStill }, at) => (isStill ? stills[at] : text.replaceAll(alikeMark, "")))
    .join("");
}

const alikeMark = / data-alike="[^"]*"/g;

/** What is marked as still, without its end tag, and what lies between. */
function piecesOf(html) {
  const pieces = [];
  let from = 0;
  for (const { name, start, inside } of markedWith(html, "data-once")) {
    if (start < from) continue;
    const end = endOf(html, name, inside);
    pieces.push({ text: html.slice(from, start), isStill: false });
    pieces.push({ text: html.slice(start, end), isStill: true });
    from = end;
  }
  return [...pieces, { text: html.slice(from), isStill: false }];
}

function* markedWith(html, mark) {
  const tag = new RegExp(`<(\\w+)(?: [\\w:-]+="[^"]*")*? ${mark}="([^"]*)"[^>]*>`, "g");
  for (const { 0: start, 1: name, 2: value, index } of html.matchAll(tag))
    yield { name, value, start: index, inside: index + start.length };
}

/** Where an element ends whose inside starts here: at its end tag. What React writes is well formed. */
function endOf(html, name, start) {
  const tags = new RegExp(`<(/?)${name}(?![\\w-])`, "g");
  tags.lastIndex = start;
  let depth = 1;
  for (let tag = tags.exec(html); tag !== null; tag = tags.exec(html)) {
    depth += tag[1] === "/" ? -1 : 1;
    if (depth === 0) return tag.index;
  }
  return html.length;
}

/** Puts a copy of the first of its kind in the place of the script that calls it. */
const alike =
  "function alike(){let s=document.currentScript,c=document.getElementById(s.dataset.of).cloneNode(!0);c.removeAttribute('id');s.replaceWith(c)}";

function sentOnce(stills) {
  const times = new Map();
  for (const text of stills)
    for (const { whole } of alikesIn(text)) times.set(whole, (times.get(whole) ?? 0) + 1);
  const ids = new Map();
  let isDefined = false;
  return stills.map((text) => {
    let written = "";
    let from = 0;
    for (const { start, end, whole, tag, otherwise } of alikesIn(text)) {
      const id = ids.get(whole);
      written += text.slice(from, start);
      from = end;
      if (id !== undefined) {
        if (!isDefined) written += `<script>${alike}</script>`;
        isDefined = true;
        written += `<script data-of="${id}">alike()</script>`;
        if (otherwise) written += `<noscript><p><a href="#${id}">${otherwise}</a></p></noscript>`;
      } else if (times.get(whole) > 1) {
        ids.set(whole, `alike-${ids.size + 1}`);
        written += whole.replace(tag, `${tag} id="${ids.get(whole)}"`);
      } else written += whole;
    }
    return written + text.slice(from);
  });
}

function* alikesIn(html) {
  for (const { name, value, start, inside } of markedWith(html, "data-alike")) {
    const end = endOf(html, name, inside) + `</${name}>`.length;
    const whole = html.slice(start, end).replace(alikeMark, "");
    yield { start, end, whole, tag: `<${name}`, otherwise: value };
  }
}

/** Without the marks between one text and the next, and without the quotes of values that need none. */
function shortened(html) {
  return html
    .replaceAll("<!-- -->", "")
    .replaceAll(' data-once=""', "")
    .replace(tagWithAttributes, (_, name, attributes, last, end) => {
      // A slash behind a bare value would be part of it.
      return `<${name}${bare(attributes)}${end === "/" ? last : bare(last)}${end}>`;
    });
}

const tagWithAttributes = /<([a-z]\w*)((?: [\w:-]+="[^"]*")*)( [\w:-]+="[^"]*")(\/?)>/gi;

function bare(attributes) {
  return attributes.replace(/="([^\s"'=<>`]*)"/g, (_, value) => (value === "" ? "" : `=${value}`));
}
