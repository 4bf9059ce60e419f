"use client";
// A lesson's presentation: the scenes are in the page already; live, one of them is on, in every window of the
// presentation alike. The same page is the audience's window and, with ?speaker in its address, the speaker's.
import { type CSSProperties, type ReactNode, useEffect, useRef, useState } from "react";
import controls from "../../ui/controls.module.css";
import { type Held, handIn } from "../marks/hand";
import { createRuns } from "../run/runs";
import { type ClassStore, openClass } from "../sync/class-store";
import type { Point } from "../sync/messages";
import { addressed } from "./address";
import styles from "./deck.module.css";
import { DeckContext, type DeckNow, RunsContext, useShared } from "./deck-context";
import { DeckParts } from "./deck-parts";
import type { DeckProps, Panel, Role } from "./deck-types";
import { indexOf, type TalkPlace } from "./talk";
import { useDeckInput } from "./use-deck-input";

type OpenedProps = DeckProps & { readonly children: ReactNode };

type LiveTalk = { readonly shared: ClassStore; readonly role: Role; readonly start: string };

export function Deck({ children, ...props }: OpenedProps) {
  const { slug, title, scenes } = props;
  const box = useRef<HTMLDivElement>(null);
  const [runs] = useState(createRuns);
  const [live, setLive] = useState<LiveTalk | null>(null);
  const [panel, setPanel] = useState<Panel>(null);
  const [held, setHeld] = useState<Held | null>(null);
  const pointer = useRef<Point | null>(null);
  useEffect(() => {
    const asked = new URLSearchParams(location.search);
    const shared = openClass(slug, asked.get("with"));
    const start = scenes.find(({ id }) => id === addressed())?.id ?? scenes[0]?.id ?? "";
    setLive({ shared, role: asked.has("speaker") ? "speaker" : "audience", start });
    return () => shared.close();
  }, [slug, scenes]);
  const kept = useShared(live?.shared, "place");
  const isKnown = kept && scenes.some(({ id }) => id === kept.scene);
  const place: TalkPlace = isKnown ? kept : { scene: live?.start ?? "", beat: 0 };
  const deck: DeckNow | null = live && {
    ...props,
    ...live,
    ...{ runs, place, panel, pointer, hand: handIn(held, place.scene) },
    next: scenes[indexOf(scenes, place) + 1]?.id ?? null,
    onHand: (hand) => setHeld(hand && { hand, scene: place.scene }),
    onPanel: setPanel,
  };
  const wall = useShared(live?.shared, "wall");
  useDeckInput(box, deck);
  useWall(live);
  useLitScreen();
  // The same elements in the placeholder and live, so that the scenes stay where they are.
  return (
    <div
      ref={box}
      className={styles.deck}
      data-deck={live ? "live" : ""}
      data-role={live?.role}
      style={wall && ({ "--wall": wall.width / wall.height } as CSSProperties)}
    >
      <h1 className={controls.spoken}>{title}</h1>
      <RunsContext value={runs}>
        <DeckContext value={deck}>
          {children}
          {deck && <DeckParts deck={deck} />}
        </DeckContext>
      </RunsContext>
    </div>
  );
}

/** Says how large the wall is, for the picture of it that a speaker has. */
function useWall(live: LiveTalk | null): void {
  useEffect(() => {
    if (live?.role !== "audience") return;
    const say = () => live.shared.set("wall", { width: innerWidth, height: innerHeight });
    say();
    addEventListener("resize", say);
    return () => removeEventListener("resize", say);
  }, [live]);
}

/** Keeps the screen from going dark while a talk is shown, where the browser can. */
function useLitScreen(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | null = null;
    let isOver = false;
    const ask = async () => {
      if (document.hidden || !("wakeLock" in navigator)) return;
      try {
        const granted = await navigator.wakeLock.request("screen");
        if (isOver) granted.release();
        else lock = granted;
      } catch {
        // The battery is low, or the page may not: the screen keeps its own time.
      }
    };
    ask();
    // It is lost whenever the page is hidden.
    document.addEventListener("visibilitychange", ask);
    return () => {
      isOver = true;
      document.removeEventListener("visibilitychange", ask);
      lock?.release();
    };
  }, []);
}
