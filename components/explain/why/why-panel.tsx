// `Why: request <n>`: the story of what was chosen, in words and as a bar to scale, under the part of the stage that it was
// chosen at. A part alone says what it is. Escape closes it and gives the focus back to where it was.
import {
  type RefObject,
  useEffectEvent,
  useLayoutEffect,
  useMemo,
  useRef,
  useSyncExternalStore,
} from "react";
import { createPortal } from "react-dom";
import { decidedAt } from "@/simulator/read/decided";
import type { Target } from "@/simulator/scene/marks";
import { instanceName } from "@/simulator/scene/words";
import { starts } from "@/simulator/trace/kinds";
import type { Trace } from "@/simulator/trace/trace";
import { motion } from "../../motion/motion";
import { Icon } from "../../player/icons";
import type { Store } from "../../player/store";
import controls from "../../ui/controls.module.css";
import { Link } from "../../ui/link";
import { gateDecision, type Seen } from "./gate-decision";
import { instanceStory } from "./instance-story";
import { likes, nextLike } from "./next-like";
import { type PartTold, partTold } from "./part-words";
import { PhaseBar } from "./phase-bar";
import styles from "./why.module.css";
import { useWhyPlace } from "./why-place";
import { type StoryTerm, storyTerms } from "./why-terms";
import { storyOf } from "./why-words";

export function WhyPanel({ store }: { readonly store: Store }) {
  const { chosen } = useSyncExternalStore(store.onChange, store.session);
  if (!chosen) return null;
  return <Panel key={JSON.stringify(chosen)} store={store} chosen={chosen} />;
}

type PanelProps = { readonly store: Store; readonly chosen: Target };

function Panel({ store, chosen }: PanelProps) {
  const at = useSyncExternalStore(store.onBeat, store.beat);
  const { seen } = useSyncExternalStore(store.onChange, store.session);
  const told = Math.max(at, seen);
  const panel = useRef<HTMLElement>(null);
  const own = useRef<HTMLSpanElement>(null);
  const place = useWhyPlace();
  const opener = useRef<Element | null>(null);
  const { trace } = store.run();
  const request = useMemo(() => requestToldOf(trace, chosen), [trace, chosen]);
  const story = useMemo(
    () => (request === null ? null : storyOf(trace, request, told)),
    [trace, request, told],
  );
  const life = chosen.kind === "instance" ? instanceStory(trace, chosen.instance, at) : [];
  const close = () => {
    const back = opener.current;
    const home = back instanceof HTMLElement && back.isConnected ? back : simulatorOf(own);
    store.dispatch({ kind: "choose", target: null });
    home?.focus();
  };
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const isDialogs = event.target instanceof Element && event.target.closest("dialog");
    if (event.key !== "Escape" || event.defaultPrevented || isDialogs) return;
    event.preventDefault();
    close();
  });
  useLayoutEffect(() => {
    opener.current ??= document.activeElement;
    panel.current?.focus({ preventScroll: true });
    const around = simulatorOf(own);
    if (panel.current) bringTogether(panel.current, around?.querySelector("[data-part='stage']"));
    motion()?.comes(panel.current);
    const hear = (event: KeyboardEvent) => onKey(event);
    const heardIn = [around, panel.current];
    for (const one of heardIn) one?.addEventListener("keydown", hear);
    return () => {
      for (const one of heardIn) one?.removeEventListener("keydown", hear);
    };
  }, []);
  const where = chosen.kind === "part" ? chosen.part : chosen.where;
  const part = where === undefined ? null : partTold(trace.scenario, where);
  const terms = [...(part?.terms ?? []), ...(story?.terms ?? [])];
  const whole = (
    <section
      ref={panel}
      className={`${controls.screen} ${styles.why}`}
      aria-label={nameOf(chosen, request, part)}
      data-part="why"
      tabIndex={-1}
    >
      <div className={controls.ends}>
        <p className={styles.title}>{nameOf(chosen, request, part)}</p>
        <button
          type="button"
          className={`${controls.icon} ${styles.close}`}
          onClick={close}
          aria-label="Close"
        >
          <Icon name="close" />
        </button>
      </div>
      {part && (
        <p className={`${controls.read} ${styles.where}`}>
          {chosen.kind !== "part" && <b>At {part.name}. </b>}
          {part.says}
        </p>
      )}
      {chosen.kind === "instance" && request !== null && (
        <p className={`${controls.read} ${styles.where}`}>
          <b>Instance {instanceName(chosen.instance)}.</b> Request {request + 1} had it started.
        </p>
      )}
      <div className={styles.told}>
        <div>
          {request !== null && <GateView seen={gateDecision(trace, request)} />}
          {story && <PhaseBar parts={story.parts} at={at} />}
        </div>
        <div>
          {chosen.kind !== "part" && (
            <ul className={`${controls.read} ${styles.story}`}>
              {[...life, ...(story?.sentences ?? [])].map((sentence, n) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: sentences may repeat, and none ever moves
                <li key={n}>{sentence}</li>
              ))}
            </ul>
          )}
          {request !== null && <Nexts store={store} trace={trace} request={request} />}
          {terms.length > 0 && <Terms terms={terms} />}
        </div>
      </div>
    </section>
  );
  return (
    <>
      <span ref={own} data-part="why-of" hidden />
      {place ? createPortal(whole, place) : whole}
    </>
  );
}

function Terms({ terms }: { readonly terms: readonly StoryTerm[] }) {
  return (
    <p className={controls.small}>
      In the glossary:{" "}
      {[...new Set(terms)].map((term, n) => (
        <span key={term}>
          {n > 0 && ", "}
          <Link href={`/glossary/${term}/`}>{storyTerms[term]}</Link>
        </span>
      ))}
    </p>
  );
}

function nameOf(chosen: Target, request: number | null, part: PartTold | null): string {
  if (chosen.kind === "part") return `What: ${part?.name}`;
  if (request !== null) return `Why: request ${request + 1}`;
  return `Why: instance ${instanceName(chosen.kind === "instance" ? chosen.instance : 0)}`;
}

function simulatorOf(own: RefObject<HTMLElement | null>): HTMLElement | null | undefined {
  return own.current?.closest("section");
}

/** The story and the picture into sight, both if there is room for the picture and the head of the story. */
function bringTogether(panel: Element, picture: Element | null | undefined): void {
  const { top, bottom } = panel.getBoundingClientRect();
  const from = picture?.getBoundingClientRect().top ?? top;
  const hasRoom = from <= top && top - from < innerHeight - headOfStory;
  if (!picture || !hasRoom) panel.scrollIntoView({ block: "nearest" });
  else if (bottom - from > innerHeight) picture.scrollIntoView({ block: "start" });
  else for (const one of [panel, picture]) one.scrollIntoView({ block: "nearest" });
}

/** Title, decision and bar, in pixels. */
const headOfStory = 150;

/** Itself, or, of an instance, the request it was started for. null: it was started for none, and is kept ready. */
function requestToldOf({ tries }: Trace, chosen: Target): number | null {
  if (chosen.kind === "request") return chosen.request;
  if (chosen.kind === "part") return null;
  const cold = starts.indexOf("cold");
  for (let row = 0; row < tries.at.length; row += 1) {
    if (tries.instance[row] === chosen.instance && tries.start[row] === cold)
      return tries.request[row] ?? null;
  }
  return null;
}

type NextsProps = { readonly store: Store; readonly trace: Trace; readonly request: number };

/** To the instant at which the next one of its kind was decided on. */
function Nexts({ store, trace, request }: NextsProps) {
  const found = likes.flatMap((like) => {
    const next = nextLike(trace, request, like);
    return next === null ? [] : [{ like, next }];
  });
  if (found.length === 0) return null;
  return (
    <p className={controls.row}>
      {found.map(({ like, next }) => (
        <button
          key={like}
          type="button"
          className={controls.quiet}
          onClick={() => {
            // It may lie ahead of what was seen.
            store.dispatch({ kind: "seek", at: decidedAt(trace, next) });
            store.dispatch({ kind: "choose", target: { kind: "request", request: next } });
          }}
        >
          Next {like} one
        </button>
      ))}
    </p>
  );
}

/** More than these are told by their number alone. */
const mostCells = 20;

/**
 * As a row of small instances, then an arrow to what became of the request. Each kind is told by its fill, its pattern
 * and its words.
 */
function GateView({ seen }: { readonly seen: readonly Seen[] }) {
  if (seen.length === 0) return null;
  return (
    <ul
      className={`${controls.row} ${styles.gate}`}
      aria-label="What the platform had, and what it chose"
    >
      {seen.map(({ state, count, words, chosen }) => (
        <li key={words} className={controls.row} data-chosen={chosen}>
          <span className={styles.cells} aria-hidden="true">
            {Array.from({ length: Math.min(count, mostCells) }, (_, n) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: one is like the other
              <i key={n} data-kind={state} />
            ))}
          </span>
          <span>
            {(count > 1 || !chosen) && state !== "gone" && <b>{count.toLocaleString("en-US")} </b>}
            {words}
          </span>
        </li>
      ))}
    </ul>
  );
}
