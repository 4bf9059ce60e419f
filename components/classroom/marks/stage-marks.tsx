// What lies over a stage while somebody draws on it, lights a part of it or makes it larger: lines, the dark around the
// light, and, in the window whose hand it is, the sheet that feels the pointer.
import { type CSSProperties, type PointerEvent, useRef } from "react";
import { type DeckNow, useShared } from "../deck/deck-context";
import type { Point } from "../sync/messages";
import { type Hand, takeUp } from "./hand";
import { dragged, type Lines, pathOf, withPoint } from "./lines";
import styles from "./marks.module.css";

type StageMarksProps = { readonly deck: DeckNow; readonly scene: string };

export function StageMarks({ deck, scene }: StageMarksProps) {
  const drawn = useShared(deck.shared, "drawn");
  const spotlight = useShared(deck.shared, "spotlight");
  const lines: Lines = drawn?.scene === scene ? drawn.lines : [];
  return (
    <>
      {spotlight?.scene === scene && (
        <div
          className={styles.dark}
          data-mark="spotlight"
          aria-hidden="true"
          style={
            { "--x": `${100 * spotlight.x}%`, "--y": `${100 * spotlight.y}%` } as CSSProperties
          }
        />
      )}
      {lines.length > 0 && (
        <svg
          className={styles.lines}
          data-mark="lines"
          viewBox="0 0 1 1"
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          {(["ground", "line"] as const).map((part) => (
            <path key={part} className={styles[part]} d={lines.map(pathOf).join("")} />
          ))}
        </svg>
      )}
      {deck.hand !== null && deck.hand !== "pointer" && (
        <Sheet deck={deck} scene={scene} hand={deck.hand} />
      )}
    </>
  );
}

type SheetProps = StageMarksProps & { readonly hand: Hand };

/** Swipes and taps on it are the hand's and not the talk's. */
function Sheet({ deck: { shared }, scene, hand }: SheetProps) {
  const from = useRef<{ readonly at: Point; readonly zoom: Point } | null>(null);
  // As they are now, which may be later than what was last put on the screen.
  const draw = (at: Point, isNew: boolean) => {
    const drawn = shared.get("drawn");
    const lines: Lines = drawn?.scene === scene ? drawn.lines : [];
    const next = withPoint(lines, at, isNew);
    if (next !== lines) shared.set("drawn", { scene, lines: next });
  };
  const down = (event: PointerEvent<HTMLElement>) => {
    if (!event.isPrimary || event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const at = pointIn(event);
    from.current = { at, zoom: shared.get("zoom") ?? at };
    if (hand === "pen") draw(at, true);
    if (hand === "spotlight") takeUp(shared, scene, hand, at);
  };
  const move = (event: PointerEvent<HTMLElement>) => {
    const at = pointIn(event);
    if (hand === "spotlight") takeUp(shared, scene, hand, at);
    if (from.current === null) return;
    if (hand === "pen") draw(at, false);
    if (hand !== "zoom") return;
    const { at: begun, zoom } = from.current;
    takeUp(shared, scene, hand, dragged(zoom, { x: at.x - begun.x, y: at.y - begun.y }));
  };
  const up = () => {
    from.current = null;
  };
  return (
    <div
      className={styles.sheet}
      data-works=""
      data-hand={hand}
      onPointerDown={down}
      onPointerMove={move}
      onPointerUp={up}
      onPointerCancel={up}
    />
  );
}

function pointIn({ currentTarget, clientX, clientY }: PointerEvent<HTMLElement>): Point {
  const box = currentTarget.getBoundingClientRect();
  const share = (value: number) => Math.min(1, Math.max(0, value));
  return {
    x: share((clientX - box.left) / box.width),
    y: share((clientY - box.top) / box.height),
  };
}
