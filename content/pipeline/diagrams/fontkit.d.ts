// The little of fontkit that is used here; the package ships no types.
declare module "fontkit" {
  export type Font = {
    readonly unitsPerEm: number;
    readonly ascent: number;
    readonly descent: number;
    layout(text: string): { readonly advanceWidth: number };
  };
  export function openSync(path: string): Font;
}
