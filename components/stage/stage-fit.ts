// How large the stage is drawn to fill a box: in a lesson as it is, on a projector larger, in somebody else's
// page perhaps smaller. Side by side or one above the other, whichever comes out larger.
import { narrowBelow, narrowHeight, stageLayout } from "@/simulator/scene/stage-layout";

export type Fit = {
  /** What the picture's pixels are multiplied by. */
  readonly scale: number;
  /** The width to draw the picture for. */
  readonly width: number;
  /** What is left above the picture, in the box's pixels. */
  readonly top: number;
};

const flatHeight = stageLayout(narrowBelow, 1).height;
const narrowest = 300;

export function fitStage(width: number, height: number): Fit {
  const flat = Math.min(height / flatHeight, width / narrowBelow);
  const tall = Math.min(height / narrowHeight(height), width / narrowest);
  const isTall = width / tall < narrowBelow && tall > flat;
  const scale = isTall ? tall : flat;
  const used = scale * (isTall ? narrowHeight(height / scale) : flatHeight);
  return { scale, width: width / scale, top: Math.max(0, (height - used) / 2) };
}
