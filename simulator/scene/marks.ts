// What a picture is made of: plain marks in pixels, with inks by their name in the site's tokens.
// A painter for SVG and one for canvas draw the same list; nothing here knows how.

/** Colours by their token: `var(--starting)` in SVG, the same value looked up once for a canvas. */
export const inks = [
  "ink",
  "ink-soft",
  "paper",
  "surface",
  "sunken",
  "line",
  "line-strong",
  "starting",
  "starting-ink",
  "starting-fill",
  "running",
  "running-ink",
  "running-fill",
  "on-running",
  "idle",
  "idle-ink",
  "idle-fill",
  "throttled",
  "throttled-ink",
  "throttled-fill",
  "gone",
  "gone-ink",
] as const;
export type Ink = (typeof inks)[number];

/** Of one ink: no other state is hatched. */
export type Hatch = "starting";

export type Dash = "dashed" | "dotted";

export type Stroke = { readonly ink: Ink; readonly width: number; readonly dash?: Dash };

/** What stands around the instances. */
export const stageParts = ["gate", "queue", "readers", "downstream", "scaler"] as const;
export type StagePart = (typeof stageParts)[number];

/** What a mark stands for, for whoever points at it. */
export type Target =
  /** `where`: the part of the stage it stands at. */
  | { readonly kind: "request"; readonly request: number; readonly where?: StagePart | undefined }
  | { readonly kind: "instance"; readonly instance: number; readonly where?: StagePart | undefined }
  | { readonly kind: "part"; readonly part: StagePart };

export type Mark = { readonly opacity?: number; readonly target?: Target } & (
  | {
      readonly kind: "rect";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly radius: number;
      readonly fill?: Ink;
      readonly stroke?: Stroke;
      /** Diagonal lines, over `starting-fill` or nothing: the shape of starting. */
      readonly hatch?: Hatch;
    }
  | {
      readonly kind: "circle";
      readonly x: number;
      readonly y: number;
      readonly radius: number;
      readonly fill?: Ink;
      readonly stroke?: Stroke;
    }
  | {
      /** The part of a circle from twelve o'clock, clockwise: what is left of a keep-alive. */
      readonly kind: "ring";
      readonly x: number;
      readonly y: number;
      readonly radius: number;
      readonly share: number;
      readonly stroke: Stroke;
    }
  | { readonly kind: "path"; readonly d: string; readonly stroke?: Stroke; readonly fill?: Ink }
  | {
      readonly kind: "text";
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly size: number;
      readonly ink: Ink;
      readonly weight: 400 | 500 | 600;
      readonly family: "sans" | "mono";
      readonly anchor: "start" | "middle" | "end";
    }
);

/** A finished picture: its size and its marks, first drawn first. */
export type Picture = {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
};
