// XML as text: elements that escape what stands in them.

export type Xml = { readonly xml: string };
type Attributes = Readonly<Record<string, string>>;
type Inner = Xml | string | readonly Inner[];

/** Strings are text; what is XML already stays as it is. */
export function element(name: string, attributes: Attributes, ...inner: readonly Inner[]): Xml {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escapedXml(value)}"`,
  );
  const content = inner.map(textOf).join("");
  const open = `${name}${written.join("")}`;
  return { xml: content === "" ? `<${open}/>` : `<${open}>${content}</${name}>` };
}

function textOf(inner: Inner): string {
  if (typeof inner === "string") return escapedXml(inner);
  return "xml" in inner ? inner.xml : `\n${inner.map(textOf).join("\n")}\n`;
}

export function document(root: Xml, comment = ""): string {
  const about = comment === "" ? "" : `<!-- ${comment.replaceAll("--", "– ")} -->\n`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${about}${root.xml}\n`;
}

/** What XML cannot hold at all is left out. */
export function escapedXml(text: string): string {
  return text
    .replace(unknownToXml, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

const unknownToXml = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A paragraph of HTML, to be put in an element as text. */
export function paragraph(text: string): string {
  return `<p>${escapedXml(text)}</p>`;
}

/** With a link where there is an address. */
export function linked(words: string, name: string, address: string | null): string {
  if (address === null) return paragraph(`${words}“${name}”`);
  return `<p>${escapedXml(words)}<a href="${escapedXml(address)}">${escapedXml(name)}</a></p>`;
}
