// The moving stage: paints the picture of the play head's instant, and knows what a pointer is on. It
// paints when the head moves or the paper changes, and at no other time.
import { type PointerEvent, useEffect, useRef } from "react";
import { type Frame, frameAt } from "@/simulator/frame";
import type { Micros } from "@/simulator/scenario";
import type { Picture, Target } from "@/simulator/scene/marks";
import { recentlyAt, stagePicture } from "@/simulator/scene/stage";
import { paintPicture } from "./canvas-painter";
import { targetAt } from "./hit-test";
import type { Run } from "./run";
import type { Session } from "./session";
import styles from "./simulator.module.css";
import type { Store } from "./store";
import { type Paper, useCanvas } from "./use-canvas";

export function StageCanvas({ store }: { readonly store: Store }) {
  const paper = useRef<Paper | null>(null);
  const picture = useRef<Picture | null>(null);
  const paint = () => {
    if (!paper.current) return;
    const { context, palette, width } = paper.current;
    picture.current = stageOf(store.run(), store.session(), store.head(), width);
    paintPicture(context, picture.current, palette);
  };
  const canvas = useCanvas((laid) => {
    paper.current = laid;
    paint();
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: `paint` reads only references and the store
  useEffect(() => store.onFrame(paint), [store]);

  const under = (event: PointerEvent): Target | null => {
    const reach = event.pointerType === "mouse" ? 3 : 12;
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const marks = picture.current?.marks ?? [];
    return targetAt(marks, event.clientX - left, event.clientY - top, reach);
  };
  return (
    <canvas
      ref={canvas}
      className={styles.canvas}
      aria-hidden="true"
      onPointerMove={(event) => {
        event.currentTarget.dataset.over = under(event)?.kind ?? "ground";
      }}
      onPointerUp={(event) => {
        if (event.button !== 0) return;
        const target = under(event);
        if (target) store.dispatch({ kind: "choose", target });
        else store.dispatch({ kind: "send", count: 1 });
      }}
    />
  );
}

export function stageOf(run: Run, session: Session, at: Micros, width: number): Picture {
  const lens = run.film.lenses[session.player.lens];
  const frame: Frame = frameAt(run.trace, at, recentlyAt(lens, at));
  const { trace, slots } = run;
  return stagePicture({ trace, slots, lens, frame, chosen: chosenOf(session) }, width);
}

function chosenOf({ chosen }: Session) {
  return {
    request: chosen?.kind === "request" ? chosen.request : null,
    instance: chosen?.kind === "instance" ? chosen.instance : null,
  };
}
