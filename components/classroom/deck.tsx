"use client";
// A lesson's presentation: the scenes are in the page already; awake, one of them is on, in every window of the
// presentation alike. The same page is the audience's window and, with ?speaker in its address, the speaker's.
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Scene } from "@/content/model/scene";
import type { VoteQuestion } from "@/content/model/vote";
import type { PresetId } from "@/simulator/presets/presets";
import { isPlaying } from "../simulator/session";
import controls from "../ui/controls.module.css";
import { type ClassStore, isPresentation, openClass } from "./class-store";
import styles from "./deck.module.css";
import { DeckContext, type DeckNow, type Role, RunsContext, useShared } from "./deck-context";
import type { DeckCommand } from "./deck-keys";
import { DeckParts } from "./deck-parts";
import { openWindow } from "./open-window";
import { order } from "./run-order";
import { createRuns, runKey } from "./runs";
import { back, goTo, indexOf, type Move, next, type Place } from "./talk";
import { clockAtRest, clockMoved, clockStarted } from "./talk-clock";
import { useAwakeScreen } from "./use-awake-screen";
import { addressed, useDoings } from "./use-doings";
import { stepVote, votePlace } from "./vote-doing";

export type DeckScene = Scene & {
  /** Its own simulator's run, or the one that settles its vote. */
  readonly run: {
    readonly id: string;
    readonly title: string;
    readonly preset: PresetId | null;
  } | null;
  readonly vote: VoteQuestion | null;
};

export type DeckProps = {
  readonly slug: string;
  readonly title: string;
  readonly scenes: readonly DeckScene[];
  /** The addresses of the lesson and of the lab. */
  readonly lesson: string;
  readonly lab: string;
  readonly children: ReactNode;
};

export type Panel = "help" | "overview" | "blocked" | null;

type Awake = { readonly shared: ClassStore; readonly role: Role; readonly start: string };

export function Deck(props: DeckProps) {
  const { slug, title, scenes, children } = props;
  const box = useRef<HTMLDivElement>(null);
  const [runs] = useState(createRuns);
  const [awake, setAwake] = useState<Awake | null>(null);
  useEffect(() => {
    const asked = new URLSearchParams(location.search);
    const joined = asked.get("with");
    const shared = openClass({ slug, joined: joined && isPresentation(joined) ? joined : null });
    const start = scenes.find(({ id }) => id === addressed())?.id ?? scenes[0]?.id ?? "";
    setAwake({ shared, role: asked.has("speaker") ? "speaker" : "audience", start });
    return () => shared.close();
  }, [slug, scenes]);
  return (
    <div ref={box} className={styles.deck} data-deck={awake ? "awake" : ""} data-role={awake?.role}>
      <h1 className={controls.spoken}>{title}</h1>
      <RunsContext value={runs}>
        <Talk {...props} awake={awake} runs={runs} box={box}>
          {children}
        </Talk>
      </RunsContext>
    </div>
  );
}

type TalkProps = DeckProps & {
  readonly awake: Awake | null;
  readonly runs: ReturnType<typeof createRuns>;
  readonly box: React.RefObject<HTMLDivElement | null>;
};

/** The same elements asleep and awake, so that the scenes stay where they are. */
function Talk({ awake, runs, box, children, ...props }: TalkProps) {
  const { scenes } = props;
  const shared = awake?.shared ?? null;
  const kept = useShared(shared, "place");
  const start = awake?.start ?? "";
  const place: Place = useMemo(() => {
    const isKnown = kept && scenes.some(({ id }) => id === kept.scene);
    return isKnown ? kept : { scene: start, beat: 0 };
  }, [kept, start, scenes]);
  const [panel, setPanel] = useState<Panel>(null);
  const [isPointing, setPointing] = useState(false);
  const upcoming = scenes[indexOf(scenes, place) + 1]?.id ?? null;
  const deck: DeckNow | null = useMemo(
    () => awake && { ...awake, scenes, current: place.scene, next: upcoming },
    [awake, scenes, place.scene, upcoming],
  );

  const storeAt = useCallback(
    (id: string) => {
      const scene = scenes.find((one) => one.id === id);
      if (!scene?.run || shared === null) return null;
      return runs.storeOf(runKey(id, scene.run.id), shared);
    },
    [runs, scenes, shared],
  );
  const perform = (move: Move | null) => {
    if (move === null || shared === null) return;
    const clock = shared.get("clock");
    if (move.place.scene !== place.scene) {
      const left = storeAt(place.scene);
      if (left && isPlaying(left.session())) left.dispatch({ kind: "pause" });
      if (clock) shared.set("clock", clockMoved(clock, move.place.scene, Date.now()));
    }
    if (!clock) shared.set("clock", clockStarted(clockAtRest, move.place.scene, Date.now()));
    shared.set("place", move.place);
    const store = storeAt(move.place.scene);
    if (move.order && store) order(store, move.order);
  };
  /** Whether the scene that is on has a phase of its vote to go to. */
  const step = (command: "next" | "back"): boolean => {
    const vote = scenes[indexOf(scenes, place)]?.vote;
    if (!vote || shared === null) return false;
    const isTaken = stepVote(votePlace(place.scene, vote, shared, runs), command, Date.now());
    if (isTaken) perform({ place, order: null });
    return isTaken;
  };
  const obey = (command: DeckCommand) => {
    if (shared === null) return;
    const store = storeAt(place.scene);
    const run = { at: store?.head() ?? 0, towards: store?.towards() ?? null };
    switch (command) {
      case "next":
        if (!step("next")) perform(next(scenes, place, run));
        return;
      case "back":
        if (!step("back")) perform(back(scenes, place));
        return;
      case "first":
        return perform(goTo(scenes, scenes[0]?.id));
      case "last":
        return perform(goTo(scenes, scenes.at(-1)?.id));
      case "blank":
        return shared.set("blank", shared.get("blank") !== true);
      case "code":
        return shared.set("code", shared.get("code") !== true);
      case "full-screen":
        return toggleFullScreen();
      case "speaker":
        if (!openWindow("speaker", shared.id, place.scene)) setPanel("blocked");
        return;
      case "pointer":
        if (isPointing) shared.point(null);
        return setPointing(!isPointing);
      case "help":
      case "overview":
        return setPanel(command);
      case "escape":
        if (shared.get("blank")) return shared.set("blank", false);
        // An open story is closed before anything else.
        if (store?.session().chosen) return store.dispatch({ kind: "choose", target: null });
        if (shared.get("code")) return shared.set("code", false);
        if (isPointing) return obey("pointer");
        return setPanel("overview");
    }
  };
  useDoings(shared !== null, box, {
    scene: place.scene,
    isPointing,
    obey,
    goTo: (id) => perform(goTo(scenes, id)),
    point: (at) => shared?.point(at),
  });
  useAwakeScreen();
  return (
    <DeckContext value={deck}>
      {children}
      {deck && (
        <DeckParts
          {...props}
          deck={deck}
          place={place}
          panel={panel}
          storeAt={storeAt}
          onCommand={obey}
          onGo={(id) => perform(goTo(scenes, id))}
          onPanel={setPanel}
        />
      )}
    </DeckContext>
  );
}

function toggleFullScreen(): void {
  const asked = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen?.();
  asked?.catch(() => {
    // The browser does not allow it: its own menu may.
  });
}
