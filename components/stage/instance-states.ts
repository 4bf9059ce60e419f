// The states that the site draws, with the word and the shape that tell each apart without colour.

export const instanceStates = [
  { state: "starting", word: "starting", shape: "hatched" },
  { state: "running", word: "running", shape: "filled" },
  { state: "idle", word: "idle and warm", shape: "an outline, and a ring that drains" },
  { state: "provisioned", word: "provisioned", shape: "an outline, pinned" },
  { state: "throttled", word: "throttled", shape: "crossed" },
  { state: "gone", word: "gone", shape: "a dotted outline" },
] as const;

export type DrawnState = (typeof instanceStates)[number]["state"];
