// A curve to be drawn, with pointer or finger in one stroke or several; by keyboard a handful of its points are sliders.
// Holds no state but that of the one pen there is.
import type { PointerEvent } from "react";
import {
  anchorStep,
  columns,
  type Drawn,
  undrawn,
  withAnchor,
  withStroke,
} from "@/content/model/quiz/curve";
import type { Ask, Guess } from "@/content/model/quiz/prediction";
import controls from "../ui/controls.module.css";
import styles from "./curve.module.css";
import { CurvePaper } from "./curve-paper";
import { instantText } from "./curve-words";

type CurveFieldProps = {
  readonly ask: Ask<"curve">;
  readonly guess: Guess | null;
  readonly labelledBy: string;
  readonly onGuess: ((guess: Guess) => void) | undefined;
};

type Point = { readonly column: number; readonly value: number };

/** What the stroke has drawn so far: between two of its events the page may not have been drawn anew. */
let pen: { readonly drawn: Drawn; readonly at: Point } | null = null;

const anchors = Array.from({ length: (columns - 1) / anchorStep + 1 }, (_, n) => n * anchorStep);

/** None before the form is live: they could not be set, and weigh something. */
function anchorsOf(onGuess: CurveFieldProps["onGuess"]): readonly number[] {
  return onGuess ? anchors : [];
}

export function CurveField({ ask, guess, labelledBy, onGuess }: CurveFieldProps) {
  const drawn = guess?.kind === "curve" ? guess.values : undrawn;
  const set = (values: Drawn) => onGuess?.({ kind: "curve", values });
  const stroke = (event: PointerEvent, from: Point, before: Drawn) => {
    const at = pointUnder(event, ask.most);
    pen = { drawn: withStroke(before, from, at), at };
    set(pen.drawn);
  };
  const isEmpty = drawn.every((value) => value === null);
  return (
    <fieldset className={styles.curve} aria-labelledby={labelledBy}>
      <CurvePaper ask={ask} said={drawn}>
        {isEmpty && (
          <p className={styles.hint} aria-hidden="true">
            Draw here
          </p>
        )}
        <div
          className={styles.pad}
          {...(onGuess && {
            onPointerDown: (event: PointerEvent) => {
              event.currentTarget.setPointerCapture(event.pointerId);
              stroke(event, pointUnder(event, ask.most), drawn);
            },
            onPointerMove: (event: PointerEvent) => {
              if (pen && event.buttons !== 0) stroke(event, pen.at, pen.drawn);
            },
            onPointerUp: liftPen,
            onPointerCancel: liftPen,
          })}
        />
        {anchorsOf(onGuess).map((column) => {
          const value = drawn[column] ?? null;
          const take = (to: number) => set(withAnchor(drawn, column, to));
          return (
            <input
              key={column}
              type="range"
              className={styles.anchor}
              style={{ left: `${(100 * column) / (columns - 1)}%` }}
              aria-label={`Instances after ${instantText((ask.horizon * column) / (columns - 1), ask.horizon)}`}
              aria-valuetext={value === null ? "no answer yet" : String(Math.round(value))}
              min={0}
              max={ask.most}
              value={Math.round(value ?? 0)}
              onChange={({ currentTarget }) => take(currentTarget.valueAsNumber)}
              onKeyDown={({ key }) => {
                // It stands at nothing already: to say so is an answer all the same.
                if (value === null && downwards.includes(key)) take(0);
              }}
            />
          );
        })}
      </CurvePaper>
      <p className={controls.small}>
        Instances over time. Draw with finger or pointer; or set its points with Tab and the arrow
        keys.
      </p>
    </fieldset>
  );
}

function liftPen(): void {
  pen = null;
}

const downwards = ["ArrowDown", "ArrowLeft", "PageDown", "Home"];

function pointUnder({ clientX, clientY, currentTarget }: PointerEvent, most: number): Point {
  // The pad is larger than the paper it lies on: a finger may come from outside.
  const paper = currentTarget.parentElement ?? currentTarget;
  const { left, top, width, height } = paper.getBoundingClientRect();
  const held = (share: number) => Math.min(1, Math.max(0, share));
  return {
    column: Math.round(held((clientX - left) / width) * (columns - 1)),
    value: (1 - held((clientY - top) / height)) * most,
  };
}
