// The picture of a diagram: a file beside its lesson that says of which source it was drawn. Only reads.
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

export const drawCommand = "npm run diagrams";

/** The id under which a page shows it, with which all ids in the picture begin. */
export function diagramId(slug: string, name: string): string {
  return `${slug}-diagram-${name}`;
}

export function picturesFolder(root: string, slug: string): string {
  return path.join(root, "lessons", slug, "diagrams");
}

/** Gives the picture's text, if there is one and it was drawn from this very source. */
export function readPicture(
  { root, slug }: { readonly root: string; readonly slug: string },
  { name, source }: { readonly name: string; readonly source: string },
): string | undefined {
  const file = path.join(picturesFolder(root, slug), `${name}.svg`);
  const svg = existsSync(file) ? readFileSync(file, "utf8").trim() : "";
  return svg.includes(`data-source="${hashOf(slug, name, source)}"`) ? svg : undefined;
}

/** The text of the file: the picture with the mark of its source. */
export function pictureFile(svg: string, slug: string, name: string, source: string): string {
  return `${svg.replace("<svg ", `<svg data-source="${hashOf(slug, name, source)}" `)}\n`;
}

function hashOf(slug: string, name: string, source: string): string {
  const text = `${diagramId(slug, name)}\n${source}`;
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}
