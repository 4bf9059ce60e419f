// The little of fontkit that is used here; the package ships no types.
declare module "fontkit" {
  export type Outline = {
    readonly commands: readonly { readonly command: string; readonly args: readonly number[] }[];
    scale(x: number, y: number): Outline;
    translate(x: number, y: number): Outline;
    toSVG(): string;
  };
  export type Glyph = { readonly id: number; readonly path: Outline };
  export type Font = {
    readonly unitsPerEm: number;
    readonly ascent: number;
    readonly descent: number;
    hasGlyphForCodePoint(codePoint: number): boolean;
    layout(text: string): {
      readonly advanceWidth: number;
      readonly glyphs: readonly Glyph[];
      readonly positions: readonly { readonly xAdvance: number }[];
    };
  };
  export function openSync(path: string): Font;
}
