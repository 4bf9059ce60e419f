// The live timeline: drawn once for a run, a size and a theme on a sheet of its own, and shown from it as
// far as the play head. Pointing at it goes there; a press on an instance's lane, or on its name, asks about it.
import { type PointerEvent, useRef, useSyncExternalStore } from "react";
import type { Box } from "@/simulator/scene/fleet-layout";
import type { Picture, Target } from "@/simulator/scene/marks";
import { textBox } from "@/simulator/scene/text-box";
import { namesUntil, timelineHeight } from "@/simulator/scene/timeline";
import { axisHeight, labelWidth, timeBox } from "@/simulator/scene/timeline-box";
import styles from "../player/picture.module.css";
import type { Run } from "../player/run";
import type { Store } from "../player/store";
import { paintPicture } from "./canvas-painter";
import { targetAt } from "./hit-test";
import { type Timeline, timelineOf } from "./timeline-picture";
import { type Paper, useCanvas } from "./use-canvas";

type Sheet = {
  readonly paper: Paper;
  readonly of: string;
  readonly run: Run;
  readonly image: HTMLCanvasElement;
  readonly scale: number;
} & Timeline;

export function TimelineCanvas({ store }: { readonly store: Store }) {
  const session = useSyncExternalStore(store.onChange, store.session);
  const sheet = useRef<Sheet | null>(null);
  const pressedAt = useRef(Number.NaN);
  const canvas = useCanvas(store, (paper) => {
    sheet.current = sheetFor(store, paper, sheet.current);
    show(sheet.current, store);
  });

  const placeOf = (event: PointerEvent<HTMLCanvasElement>) => {
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    const scale = height / timelineHeight(store.run());
    const time = timeBox({ x: 0, y: 0, width: width / scale, height: 1 });
    return { x: (event.clientX - left) / scale, y: (event.clientY - top) / scale, time };
  };
  const under = (event: PointerEvent<HTMLCanvasElement>): Target | null => {
    const { x, y } = placeOf(event);
    const { picture, run } = sheet.current ?? {};
    if (!picture || !run || y > namesUntil(run, store.head())) return null;
    return targetAt(picture.marks, x, y, 0);
  };
  const seek = (event: PointerEvent<HTMLCanvasElement>) => {
    const { lens } = store.session().player;
    const { x, time } = placeOf(event);
    if (x < time.x && under(event)) return;
    const share = (x - time.x) / time.width;
    const { length, atFilm } = store.run().film.lenses[lens];
    store.dispatch({ kind: "seek", at: atFilm(Math.min(1, Math.max(0, share)) * length) });
  };
  const height = timelineHeight(store.run());
  return (
    <canvas
      ref={canvas}
      className={styles.lanes}
      style={{ blockSize: `calc(${height}px * var(--magnified, 1))` }}
      data-lens={session.player.lens}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        pressedAt.current = event.clientX;
        seek(event);
      }}
      onPointerMove={(event) => {
        if (event.buttons === 1) seek(event);
        else event.currentTarget.dataset.over = under(event)?.kind ?? "ground";
      }}
      onPointerUp={(event) => {
        if (event.button !== 0 || !(Math.abs(event.clientX - pressedAt.current) < stillPx)) return;
        pressedAt.current = Number.NaN;
        const target = under(event);
        if (target) store.dispatch({ kind: "choose", target });
      }}
    />
  );
}

/** A press that moves no further is not a scrub. */
const stillPx = 4;

function sheetFor(store: Store, paper: Paper, known: Sheet | null): Sheet {
  const run = store.run();
  const { lens } = store.session().player;
  if (known?.paper === paper && known.run === run && known.of === lens) return known;
  const scale = paper.height / timelineHeight(run);
  const timeline = timelineOf(run, run.film.lenses[lens], paper.width / scale);
  const image = document.createElement("canvas");
  image.width = Math.round(paper.width * paper.density);
  image.height = Math.round(paper.height * paper.density);
  const context = image.getContext("2d");
  context?.setTransform(scale * paper.density, 0, 0, scale * paper.density, 0, 0);
  if (context) paintPicture(context, timeline.picture, paper.palette);
  return { paper, of: lens, run, image, ...timeline, xOf: (at) => scale * timeline.xOf(at), scale };
}

function show({ paper, image, xOf, scale, run, picture }: Sheet, store: Store): void {
  const { context, palette, width, height } = paper;
  const x = xOf(store.head());
  const floor = height - axisHeight * scale;
  context.clearRect(0, 0, width, height);
  context.save();
  context.beginPath();
  context.rect(0, 0, labelWidth * scale - 1, namesUntil(run, store.head()) * scale);
  context.rect(labelWidth * scale - 1, 0, x - labelWidth * scale + 1, floor + 2);
  context.rect(0, floor, width, height - floor);
  context.clip();
  context.drawImage(image, 0, 0, width, height);
  context.restore();
  for (const box of cutWords(picture, x / scale))
    context.clearRect(scale * box.x, scale * box.y, x - scale * box.x, scale * box.height);
  context.fillStyle = palette.ink("ink");
  context.fillRect(x - 0.75, 0, 1.5, floor + 2);
}

/** Words over the lanes are there once the play head is past all of them. */
function cutWords({ marks, height }: Picture, x: number): readonly Box[] {
  return marks.flatMap((mark) => {
    if (mark.kind !== "text" || mark.x < labelWidth || mark.y > height - axisHeight) return [];
    const box = textBox(mark);
    return box.x < x && x < box.x + box.width ? [box] : [];
  });
}
