"use client";
// A lesson's presentation: the scenes are in the page already; live, one of them is on, in every window of the
// presentation alike. The same page is the audience's window and, with ?speaker in its address, the speaker's.
import { type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import controls from "../../ui/controls.module.css";
import { createRuns, type Runs } from "../run/runs";
import { type ClassStore, isPresentation, openClass } from "../sync/class-store";
import styles from "./deck.module.css";
import { deckActions, go, storeOf, type Talk } from "./deck-actions";
import { DeckContext, RunsContext, useShared } from "./deck-context";
import { DeckParts } from "./deck-parts";
import type { DeckCommand, DeckNow, DeckProps, Panel, Role } from "./deck-types";
import { indexOf, type TalkPlace } from "./talk";
import { addressed, useDeckInput } from "./use-deck-input";
import { useLitScreen } from "./use-lit-screen";

type OpenedProps = DeckProps & { readonly children: ReactNode };

type LiveTalk = { readonly shared: ClassStore; readonly role: Role; readonly start: string };

export function Deck(props: OpenedProps) {
  const { slug, title, scenes, children } = props;
  const box = useRef<HTMLDivElement>(null);
  const [runs] = useState(createRuns);
  const [live, setLive] = useState<LiveTalk | null>(null);
  useEffect(() => {
    const asked = new URLSearchParams(location.search);
    const joined = asked.get("with");
    const shared = openClass({ slug, joined: joined && isPresentation(joined) ? joined : null });
    const start = scenes.find(({ id }) => id === addressed())?.id ?? scenes[0]?.id ?? "";
    setLive({ shared, role: asked.has("speaker") ? "speaker" : "audience", start });
    return () => shared.close();
  }, [slug, scenes]);
  return (
    <div ref={box} className={styles.deck} data-deck={live ? "live" : ""} data-role={live?.role}>
      <h1 className={controls.spoken}>{title}</h1>
      <RunsContext value={runs}>
        <TalkGiven {...props} live={live} runs={runs} box={box}>
          {children}
        </TalkGiven>
      </RunsContext>
    </div>
  );
}

type TalkProps = OpenedProps & {
  readonly live: LiveTalk | null;
  readonly runs: Runs;
  readonly box: React.RefObject<HTMLDivElement | null>;
};

/** The same elements in the placeholder and live, so that the scenes stay where they are. */
function TalkGiven({ live, runs, box, children, ...props }: TalkProps) {
  const { scenes } = props;
  const shared = live?.shared ?? null;
  const kept = useShared(shared, "place");
  const start = live?.start ?? "";
  const place: TalkPlace = useMemo(() => {
    const isKnown = kept && scenes.some(({ id }) => id === kept.scene);
    return isKnown ? kept : { scene: start, beat: 0 };
  }, [kept, start, scenes]);
  const [panel, setPanel] = useState<Panel>(null);
  const [isPointing, setPointing] = useState(false);
  const upcoming = scenes[indexOf(scenes, place) + 1]?.id ?? null;
  const deck: DeckNow | null = useMemo(
    () => live && { ...live, scenes, current: place.scene, next: upcoming },
    [live, scenes, place.scene, upcoming],
  );

  const talk: Talk | null = shared && {
    ...{ scenes, place, shared, runs, isPointing },
    onPointing: setPointing,
    onPanel: setPanel,
  };
  const act = (command: DeckCommand) => talk && deckActions[command].act(talk);
  const goTo = (scene: string) => talk && go(talk, scene);
  useDeckInput(shared !== null, box, {
    scene: place.scene,
    isPointing,
    act,
    goTo,
    point: (at) => shared?.point(at),
  });
  useLitScreen();
  return (
    <DeckContext value={deck}>
      {children}
      {deck && talk && (
        <DeckParts
          {...props}
          deck={deck}
          place={place}
          panel={panel}
          storeAt={(scene) => storeOf(talk, scene)}
          onCommand={act}
          onGo={goTo}
          onPanel={setPanel}
        />
      )}
    </DeckContext>
  );
}
