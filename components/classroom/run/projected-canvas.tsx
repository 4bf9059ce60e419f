// The stage of a run on a wall, or its time, painted as its play head moves.
import { type MouseEvent, useSyncExternalStore } from "react";
import type { Picture } from "@/simulator/scene/marks";
import { axisHeight } from "@/simulator/scene/timeline-box";
import type { Store } from "../../player/store";
import { paintPicture } from "../../stage/canvas-painter";
import { targetAt } from "../../stage/hit-test";
import { stageOf } from "../../stage/stage-picture";
import { type Paper, useCanvas } from "../../stage/use-canvas";
import { lanesPicture } from "./lanes-picture";
import styles from "./projected.module.css";
import { fitted, withLargeWords } from "./projected-picture";

/** From the narrowest at which the stage stands in one row to a wide one; and one for a paper held upright. */
const narrowest = 640;
const widest = 860;
const stageHeight = 268;
const uprightWidth = 352;
/** A stage of 1280 by 720 is a hundred units wide, and its least type 24 px. */
const leastShare = 24 / 1280;

/** Lanes stand under a stage; a timeline stands alone, and says how many wait, too. */
export type Pictured = "stage" | "lanes" | "timeline";

type Drawn = { readonly picture: Picture; readonly cut: number | null };

type ProjectedCanvasProps = { readonly store: Store; readonly of: Pictured };

export function ProjectedCanvas({ store, of }: ProjectedCanvasProps) {
  useSyncExternalStore(store.onChange, store.session);
  const canvas = useCanvas(store, (paper) =>
    project(paper, drawn(store, of, paper, unitOf(paper))),
  );
  const choose = (event: MouseEvent<HTMLCanvasElement>) => {
    if (of !== "stage") return;
    const box = event.currentTarget.getBoundingClientRect();
    const { picture } = drawn(store, of, box, 1);
    const { scale, x, y } = fitted(picture, box);
    const at = [
      (event.clientX - box.left - x) / scale,
      (event.clientY - box.top - y) / scale,
    ] as const;
    const target = targetAt(picture.marks, ...at, 8);
    if (target) store.dispatch({ kind: "choose", target });
  };
  return <canvas ref={canvas} className={styles.picture} data-of={of} onClick={choose} />;
}

type Size = { readonly width: number; readonly height: number };

function drawn(store: Store, of: Pictured, paper: Size, unit: number): Drawn {
  const run = store.run();
  const session = store.session();
  const at = store.head();
  if (of === "stage") return { picture: stageOf(run, session, at, widthOn(paper)), cut: null };
  const room = { width: paper.width / unit, height: paper.height / unit, until: at };
  const lens = run.film.lenses[session.player.lens];
  const { picture, xOf } = lanesPicture(run, lens, { ...room, isStrip: of === "lanes" });
  return { picture, cut: xOf(at) };
}

/** So that it fills its paper. */
function widthOn({ width, height }: Size): number {
  if (height > width) return uprightWidth;
  return Math.round(Math.min(widest, Math.max(narrowest, (stageHeight * width) / height)));
}

/** The scale at which the words of a timeline are as large as a wall needs. */
function unitOf({ context }: Paper): number {
  return (leastShare * stageUnits(context.canvas)) / leastWord;
}

const leastWord = 12.5;

function project(
  { context, palette, width, height, density }: Paper,
  { picture, cut }: Drawn,
): void {
  const { scale, x, y } = fitted(picture, { width, height });
  const least = (leastShare * stageUnits(context.canvas)) / scale;
  context.setTransform(density, 0, 0, density, 0, 0);
  context.clearRect(0, 0, width, height);
  context.setTransform(density * scale, 0, 0, density * scale, density * x, density * y);
  paintPicture(context, withLargeWords(picture, least), palette);
  if (cut === null) return;
  const floor = picture.height - axisHeight;
  context.fillStyle = palette.ink("surface");
  context.fillRect(cut, 0, picture.width - cut, floor + 2);
  context.fillStyle = palette.ink("ink");
  context.fillRect(cut - 0.75, 0, 1.5, floor + 2);
}

/** How wide the whole stage would be at 16 by 9, in pixels. */
function stageUnits(canvas: HTMLCanvasElement): number {
  const box = canvas.closest("[data-stage]");
  return box ? Math.min(box.clientWidth, (box.clientHeight * 16) / 9) : canvas.clientWidth;
}
