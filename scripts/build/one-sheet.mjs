// Gives a page its styles as one sheet. Next cuts the styles of the site into chunks that pages share; a page asks for
// a dozen, and each is compressed alone. The chunks stay in the page, disabled: the browser does not fetch them, and
// what looks for one (React, and parts that wake later) finds it there.
import { createHash } from "node:crypto";

const sheet = /<link rel="stylesheet" href="([^"]+\.css)" data-precedence="[^"]*"\/>/g;

/**
 * @param {string} html
 * @param {(address: string) => string} read the text of a sheet
 * @param {(name: string, text: string) => void} write puts a file beside the chunks
 */
export function oneSheet(html, read, write) {
  const chunks = [...html.matchAll(sheet)];
  const [first] = chunks;
  if (first === undefined || chunks.length < 2) return html;
  const text = chunks.map(([, address]) => read(address)).join("\n");
  const name = `${createHash("sha256").update(text).digest("hex").slice(0, 16)}.css`;
  write(name, text);
  const whole = `<link rel="stylesheet" href="${first[1].replace(/[^/]*$/, name)}"/>`;
  return html.replace(sheet, (chunk) => {
    const disabled = chunk.replace("/>", ' disabled=""/>');
    return chunk === first[0] ? whole + disabled : disabled;
  });
}
