// The moving stage: paints the picture of the play head's instant, and knows what a pointer is on. It
// paints when the head moves or the paper changes, and at no other time.
import { type PointerEvent, useRef } from "react";
import type { Picture, Target } from "@/simulator/scene/marks";
import styles from "../player/picture.module.css";
import type { Store } from "../player/store";
import { paintPicture } from "./canvas-painter";
import { targetAt } from "./hit-test";
import { fitStage } from "./stage-fit";
import { stageOf } from "./stage-picture";
import { useCanvas } from "./use-canvas";

type StageCanvasProps = {
  readonly store: Store;
  /** Whether a tap on the ground sends an event. */
  readonly sends?: boolean;
};

export function StageCanvas({ store, sends = true }: StageCanvasProps) {
  const picture = useRef<Picture | null>(null);
  const isPressed = useRef(false);
  const canvas = useCanvas(store, ({ context, palette, width, height, density }) => {
    const { scale, width: drawn, top } = fitStage(width, height);
    const room = height / scale;
    picture.current = stageOf(store.run(), store.session(), store.head(), drawn, room);
    context.setTransform(density * scale, 0, 0, density * scale, 0, density * top);
    paintPicture(context, picture.current, palette);
  });

  const under = (event: PointerEvent): Target | null => {
    const reach = event.pointerType === "mouse" ? 3 : 12;
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    const fit = fitStage(width, height);
    const marks = picture.current?.marks ?? [];
    const [x, y] = [event.clientX - left, event.clientY - top - fit.top];
    return targetAt(marks, x / fit.scale, y / fit.scale, reach / fit.scale);
  };
  return (
    <canvas
      ref={canvas}
      className={styles.canvas}
      data-sends={sends}
      onPointerMove={(event) => {
        event.currentTarget.dataset.over = under(event)?.kind ?? "ground";
      }}
      onPointerDown={() => {
        isPressed.current = true;
      }}
      onPointerCancel={() => {
        isPressed.current = false;
      }}
      onPointerUp={(event) => {
        if (event.button !== 0 || !isPressed.current) return;
        isPressed.current = false;
        const target = under(event);
        if (target) store.dispatch({ kind: "choose", target });
        else if (sends) store.dispatch({ kind: "send", count: 1 });
      }}
    />
  );
}
