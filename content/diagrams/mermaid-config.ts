// How Mermaid lays diagrams out. Colours are of no account here; they come from the tokens.
import type { MermaidConfig } from "mermaid";

/** In px. What labels are measured in; components/lesson/diagram.css says the same. */
export const fontSize = 15;
/** The family by which the page in which they are drawn knows the site's own sans. */
export const fontFamily = "diagram";

export const mermaidConfig: MermaidConfig = {
  startOnLoad: false,
  securityLevel: "strict",
  deterministicIds: true,
  handDrawnSeed: 1,
  htmlLabels: false,
  layout: "dagre",
  look: "classic",
  theme: "base",
  fontFamily,
  fontSize,
  themeVariables: { fontFamily, fontSize: `${fontSize}px` },
  flowchart: {
    htmlLabels: false,
    wrappingWidth: 190,
    nodeSpacing: 36,
    rankSpacing: 44,
    padding: 12,
    subGraphTitleMargin: { top: 2, bottom: 12 },
  },
  sequence: { mirrorActors: false, useMaxWidth: false, width: 130, height: 44, boxMargin: 8 },
};
