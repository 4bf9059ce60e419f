// What runs in the page of the browser that draws, where draw-diagrams.ts has put Mermaid and this.
import { mermaidConfig } from "./mermaid-config";
import { makePlain, type Parts } from "./plain-svg";

export type Drawn =
  | { readonly kind: "drawn"; readonly svg: string }
  | { readonly kind: "refused"; readonly line: number; readonly message: string };

declare const mermaid: typeof import("mermaid").default;

mermaid.initialize(mermaidConfig);

/** Called in the page, by name. @public */
export async function drawInPage(id: string, source: string): Promise<Drawn> {
  const text = source.replace(/^\s*%%.*$/gm, "");
  try {
    const { svg } = await mermaid.render(id, text);
    const { db } = await mermaid.mermaidAPI.getDiagramFromText(text);
    document.body.innerHTML = svg;
    const picture = document.querySelector("svg");
    if (picture === null) throw new Error("Nothing was drawn.");
    makePlain(picture, partsOf(db));
    return { kind: "drawn", svg: inLines(new XMLSerializer().serializeToString(picture)) };
  } catch (error) {
    return refused(error);
  }
}

/** So that a change of a picture can be read. */
function inLines(svg: string): string {
  return svg.replace(/><(?=g|path|marker|title|desc|\/svg)/g, ">\n<");
}

/** Flowcharts and state diagrams tell their parts; sequences name them in the drawing. */
function partsOf(db: object): Parts {
  if (!("getData" in db) || typeof db.getData !== "function") return { nodes: [], edges: [] };
  return db.getData();
}

function refused(error: unknown): Drawn {
  const text = error instanceof Error ? error.message : String(error);
  const line = Number(/(?:Parse|Lexical) error on line (\d+)/.exec(text)?.[1] ?? 0);
  const got = /got '([^']+)'/.exec(text)?.[1];
  const found = got === undefined ? text.split("\n")[0] : `found ${got} where it does not fit`;
  return {
    kind: "refused",
    line,
    message: `Mermaid cannot read this diagram: ${found}. Mend the line.`,
  };
}
