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
