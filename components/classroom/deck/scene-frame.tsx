"use client";
// A scene: what is shown of it, and its notes. All scenes of a deck stand in the page, for readers without script
// and for paper; live, the one that is on is seen and the others are out of reach.
import { createContext, type ReactNode, useContext, useId, useLayoutEffect, useRef } from "react";
import { StageMarks } from "../marks/stage-marks";
import content from "./content.module.css";
import styles from "./deck.module.css";
import { useDeck, useShared } from "./deck-context";
import { fitType } from "./fit-type";
import { drawBars, showSteps } from "./in-steps";
import { comeOn } from "./scene-change";

type Shown = {
  readonly id: string;
  readonly title: string;
  readonly heading: string;
  readonly isSeen: boolean;
};

const SceneContext = createContext<Shown>({ id: "", title: "", heading: "", isSeen: false });

/** The id of the scene around. */
export function useScene(): string {
  return useContext(SceneContext).id;
}

type SceneFrameProps = {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
};

export function SceneFrame({ id, title, children }: SceneFrameProps) {
  const heading = useId();
  const deck = useDeck();
  const isNow = deck?.place.scene === id;
  const isNext = deck?.role === "speaker" && deck.next === id;
  const isAway = deck !== null && !isNow;
  const isBlank = useShared(deck?.shared, "blank") === true;
  const hasCode = useShared(deck?.shared, "code") === true;
  const isCovered = deck?.role === "audience" && (isBlank || hasCode);
  return (
    <SceneContext value={{ id, title, heading, isSeen: isNow || isNext }}>
      <section
        id={id}
        className={styles.scene}
        data-scene=""
        aria-labelledby={heading}
        tabIndex={-1}
        hidden={isAway && !isNext}
        inert={isAway || isCovered}
        {...(isNow && { "data-now": "" })}
        {...(isNext && { "data-next": "", "aria-hidden": true })}
      >
        {children}
      </section>
    </SceneContext>
  );
}

export function SceneStage({ children }: { readonly children: ReactNode }) {
  const { id, title, heading, isSeen } = useContext(SceneContext);
  const deck = useDeck();
  const zoom = useShared(deck?.shared, "zoom");
  const isNow = deck?.place.scene === id;
  const isZoomed = isNow && zoom?.scene === id;
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const now = box.current;
    // Measured where it is hidden, it would seem to fit at any size.
    if (!isSeen || !now) return;
    const again = () => fitType(now);
    again();
    const sizes = new ResizeObserver(again);
    sizes.observe(now);
    // A typeface that comes late is wider or narrower than its stand-in.
    document.fonts.addEventListener("loadingdone", again);
    return () => {
      sizes.disconnect();
      document.fonts.removeEventListener("loadingdone", again);
    };
  }, [isSeen]);
  const steps = deck?.scenes.find((one) => one.id === id)?.steps ?? 0;
  const reached = isNow ? deck.place.beat : steps;
  const scenes = deck?.role === "audience" ? deck.scenes : null;
  useLayoutEffect(() => {
    if (box.current && scenes && isNow) comeOn(box.current, scenes, id);
  }, [scenes, isNow, id]);
  useLayoutEffect(() => {
    if (box.current) drawBars(box.current);
  }, []);
  useLayoutEffect(() => {
    if (box.current && steps > 0) showSteps(box.current, reached);
  }, [steps, reached]);
  return (
    <div className={styles.stage} data-stage="">
      <div
        className={styles.canvas}
        data-canvas=""
        style={{ transformOrigin: zoom ? `${100 * zoom.x}% ${100 * zoom.y}%` : undefined }}
        data-zoomed={isZoomed || undefined}
      >
        <header className={styles.head} data-head="">
          <h2 id={heading}>{title}</h2>
        </header>
        <div className={content.content} data-content="" ref={box}>
          {children}
        </div>
      </div>
      {deck && isNow && <StageMarks deck={deck} scene={id} />}
    </div>
  );
}
