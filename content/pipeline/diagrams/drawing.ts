// A diagram as the renderer left it in the cache: drawn, or refused with the reason and the line.

export type DiagramDrawing =
  | {
      readonly kind: "drawn";
      readonly svg: string;
      readonly title: string;
      readonly description: string;
      readonly width: number;
      readonly height: number;
    }
  | { readonly kind: "refused"; readonly line: number; readonly message: string };

/** Stands in a drawing for the id that the page gives the diagram. */
export const DIAGRAM_ID = "zz-diagram-zz";
