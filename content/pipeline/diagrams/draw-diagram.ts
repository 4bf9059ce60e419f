// Mermaid source to a drawing, with no browser. Import it only in a process of its own.
import { installBrowserGlobals } from "./browser-globals";
import { DIAGRAM_ID, type DiagramDrawing } from "./drawing";
import { mermaidConfig } from "./mermaid-config";
import { type Edge, makePlain } from "./plain-svg";

const page = installBrowserGlobals();
const { default: mermaid } = await import("mermaid");
mermaid.initialize(mermaidConfig);

const DRAWN_KINDS = ["flowchart-v2", "sequence", "stateDiagram"];
const KINDS_BY_KEYWORD = "flowchart, sequenceDiagram or stateDiagram-v2";

export async function drawDiagram(source: string): Promise<DiagramDrawing> {
  const directive = source.split("\n").findIndex((line) => line.includes("%%{"));
  if (directive >= 0) {
    return refuse(
      "Diagrams take no %%{…}%% directive: the look is the site's. Remove it.",
      directive + 1,
    );
  }
  const text = source.replace(/^\s*%%.*$/gm, "");
  try {
    const { diagramType } = await mermaid.parse(text);
    if (!DRAWN_KINDS.includes(diagramType)) {
      return refuse(
        `A diagram of kind "${diagramType}" is not drawn here. Use ${KINDS_BY_KEYWORD}.`,
        1,
      );
    }
    const { svg } = await mermaid.render(DIAGRAM_ID, text);
    const { db } = await mermaid.mermaidAPI.getDiagramFromText(text);
    return finish(svg, edgesOf(db));
  } catch (error) {
    return refuseSyntax(error);
  }
}

function finish(svgText: string, edges: readonly Edge[]): DiagramDrawing {
  const holder = page.createElement("div");
  holder.innerHTML = svgText;
  const svg = holder.querySelector("svg");
  if (svg === null) return refuse("Mermaid drew nothing. Simplify the diagram.", 0);
  const title = svg.querySelector("title")?.textContent?.trim() ?? "";
  const description = svg.querySelector("desc")?.textContent?.trim() ?? "";
  if (title === "") return refuseWordless("accTitle", "a short title");
  if (description === "")
    return refuseWordless("accDescr", "what the picture shows, in a sentence");
  const { width, height } = makePlain(svg, edges);
  return { kind: "drawn", svg: holder.innerHTML, title, description, width, height };
}

/** Flowcharts and state diagrams tell their edges; sequences name them in the drawing. */
function edgesOf(db: object): readonly Edge[] {
  if (!("getData" in db) || typeof db.getData !== "function") return [];
  const { edges }: { readonly edges: readonly Edge[] } = db.getData();
  return edges;
}

function refuseWordless(field: string, what: string): DiagramDrawing {
  return refuse(
    `The diagram has no ${field}, which screen readers speak. Add a line "${field}: …" with ${what}.`,
    0,
  );
}

function refuseSyntax(error: unknown): DiagramDrawing {
  const text = error instanceof Error ? error.message : String(error);
  const line = Number(/(?:Parse|Lexical) error on line (\d+)/.exec(text)?.[1] ?? 0);
  const got = /got '([^']+)'/.exec(text)?.[1];
  const found = got === undefined ? text.split("\n")[0] : `found ${got} where it does not fit`;
  return refuse(`Mermaid cannot read this diagram: ${found}. Mend the line.`, line);
}

function refuse(message: string, line: number): DiagramDrawing {
  return { kind: "refused", line, message };
}
