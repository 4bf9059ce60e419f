// What a framed simulator tells the page around it. Times are milliseconds of simulated time.

export const passedKeys = ["PageUp", "PageDown", "Escape"] as const;
export type PassedKey = (typeof passedKeys)[number];

export type FrameReport =
  | { readonly type: "ready"; readonly title: string; readonly horizon: number }
  | {
      readonly type: "state";
      readonly at: number;
      readonly horizon: number;
      readonly playing: boolean;
      readonly speed: number;
      /** What the stage shows, in a sentence or two. */
      readonly status: string;
      readonly arrived: number;
      readonly cold: number;
      readonly refused: number;
      readonly completed: number;
      readonly instances: number;
    }
  | {
      readonly type: "event";
      readonly event: "cold" | "throttled" | "completed";
      /** The instant of the last of them. */
      readonly at: number;
      readonly count: number;
      /** The numbers of the first twenty requests, from 1. */
      readonly requests: readonly number[];
    }
  | {
      readonly type: "finished";
      readonly arrived: number;
      readonly cold: number;
      readonly throttled: number;
      readonly completed: number;
      readonly p50: number;
      readonly p99: number;
    }
  /** A key that turns the pages of the host, and that nothing in the frame has used. */
  | { readonly type: "key"; readonly key: PassedKey }
  | { readonly type: "resized"; readonly height: number }
  | { readonly type: "error"; readonly expected: string; readonly found: string };
