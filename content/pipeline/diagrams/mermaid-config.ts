// How Mermaid lays diagrams out: one configuration for the build and for the test that compares it with
// a browser. Colours are of no account here; they come from the tokens.
import type { MermaidConfig } from "mermaid";
import { FONT_SIZE } from "./font-size";

export const mermaidConfig: MermaidConfig = {
  startOnLoad: false,
  securityLevel: "strict",
  deterministicIds: true,
  handDrawnSeed: 1,
  htmlLabels: false,
  layout: "dagre",
  look: "classic",
  theme: "base",
  fontFamily: "diagram",
  fontSize: FONT_SIZE,
  themeVariables: { fontFamily: "diagram", fontSize: `${FONT_SIZE}px` },
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
