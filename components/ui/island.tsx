"use client";
// A part of a page that comes alive in the browser. Until then its placeholder stands there, as it was drawn at build,
// and nothing is lost that a reader does to it: what is held is not taken away, a press is done again on the live part,
// what was set is handed on, and what has the focus keeps it. That a part is gone from the site is told by gone-parts.ts.
import {
  type ReactElement,
  type ReactNode,
  useEffect,
  useEffectEvent,
  useReducer,
  useRef,
} from "react";
import { flushSync } from "react-dom";
import { isPressed, pressAgain } from "./early-press";
import { type IslandState, nextState } from "./island-state";
import type { Wake } from "./wake";

type IslandProps<Part> = {
  readonly wake: Wake;
  /** Fetches all that the live part needs, in one go. */
  readonly load: () => Promise<Part>;
  /** Draws it, with what had been set in the placeholder's form; null: the placeholder stays for now. */
  readonly live: (part: Part, set: FormData | null) => ReactElement | null;
  readonly onFail?: () => void;
  /** In the place of the placeholder where the part could not be fetched. */
  readonly failed?: ReactNode;
  /** The placeholder; null: an empty box. Without one the part is on the page by itself, once it is live. */
  readonly children?: ReactNode;
};

export function Island<Part>(props: IslandProps<Part>) {
  const { wake, load, live, onFail, failed = null, children } = props;
  const box = useRef<HTMLDivElement>(null);
  const [state, send] = useReducer(nextState<Part>, { kind: "placeholder" });
  const { kind } = state;
  const isLive = kind === "live";

  useEffect(() => {
    if (isLive) return;
    const rouse = () => send({ kind: "wake" });
    if (box.current && isPressed(box.current)) rouse();
    return wake(rouse, box.current);
  }, [wake, isLive]);

  const enter = useEffectEvent(async (entered: IslandState<Part>["kind"]) => {
    if (entered === "loading") {
      try {
        send({ kind: "loaded", part: await load() });
      } catch {
        // The network or the file is gone: the placeholder can still be read.
        send({ kind: "failed" });
        onFail?.();
      }
    }
    if (entered === "held") {
      await untilLetGo(box.current);
      changeOver(box.current, (set) => flushSync(() => send({ kind: "let-go", set })));
    }
  });
  useEffect(() => {
    void enter(kind);
  }, [kind]);

  const part = isLive ? live(state.part, state.set) : null;
  if (children === undefined) return part ?? (kind === "failed" ? failed : null);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: what is clicked are the buttons within
    // biome-ignore lint/a11y/noStaticElementInteractions: what is clicked are the buttons within
    <div
      ref={box}
      data-island={kind}
      onClick={() => {
        if (box.current && isPressed(box.current)) send({ kind: "wake" });
      }}
    >
      {part ?? (kind === "failed" ? failed : null) ?? children}
    </div>
  );
}

/** A button must still be there when it is let go, or its press is lost. */
async function untilLetGo(box: Element | null): Promise<void> {
  while (box?.matches(":active")) await new Promise(requestAnimationFrame);
}

/** In one step, so that no press falls between the placeholder and the live part. */
function changeOver(box: HTMLElement | null, swap: (set: FormData | null) => void): void {
  const form = box?.querySelector("form");
  const focused = box?.contains(document.activeElement) ? document.activeElement : null;
  swap(form ? new FormData(form) : null);
  if (box === null) return;
  if (focused && !focused.isConnected) twinOf(focused, box)?.focus({ preventScroll: true });
  pressAgain(box);
}

/** The element of the live part that stands where one of the placeholder stood. */
function twinOf(gone: Element, box: Element): HTMLElement | undefined {
  const names = namesOf(gone);
  if (names.every((name) => name === null)) return undefined;
  const alike = [...box.querySelectorAll<HTMLElement>(gone.localName)];
  return alike.find((one) => namesOf(one).every((name, n) => name === names[n]));
}

function namesOf(element: Element): readonly (string | null)[] {
  const isChoice = element instanceof HTMLInputElement && /^(radio|checkbox)$/.test(element.type);
  const told = ["data-press", "aria-label", "name"].map((name) => element.getAttribute(name));
  return [...told, isChoice ? element.value : null];
}
