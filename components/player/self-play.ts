// The first run of a page plays by itself as far as the first decision and stops there: once, when it has been in sight for
// a moment, for nobody who asked for little motion, and not if the reader has touched it.
import { type RefObject, useEffect, useState } from "react";
import type { Micros } from "@/simulator/scenario";
import type { Trace } from "@/simulator/trace/trace";
import { wantsLittleMotion } from "../ui/wants-little-motion";
import type { Store } from "./store";

/** The page whose first run has had its turn. */
let playedOn: string | null = null;

const momentWallMs = 1200;

/** Just before it is decided what becomes of the first request; null: nothing comes. */
export function decisionInstant({ requests, horizon }: Trace): Micros | null {
  const at = requests.arrivedAt[0];
  return at === undefined || at <= 0 || at > horizon ? null : at - 1;
}

/** Whether it stands at the decision now, where it has gone by itself. */
export function useSelfPlay(box: RefObject<HTMLElement | null>, store: Store): boolean {
  const [waits, setWaits] = useState(false);
  useEffect(() => {
    const section = box.current?.closest("section");
    const scene = box.current?.querySelector("[data-part='scene']");
    if (!section || !scene || !mayPlay(section)) return;
    const until = decisionInstant(store.run().trace);
    if (until === null) return;
    let timer = 0;
    let isOurs = false;
    const touched = () => {
      clearTimeout(timer);
      sight.disconnect();
    };
    const begin = () => {
      if (playedOn === location.pathname || !store.session().isStill) return;
      playedOn = location.pathname;
      isOurs = true;
      store.dispatch({ kind: "play", until });
      isOurs = false;
    };
    const sight = new IntersectionObserver(
      (entries) => {
        clearTimeout(timer);
        if (entries.at(-1)?.isIntersecting) timer = window.setTimeout(begin, momentWallMs);
      },
      { threshold: 0.7 },
    );
    sight.observe(scene);
    const stop = store.onAction((action) => {
      if (isOurs) return;
      touched();
      setWaits(action.kind === "pause" && store.head() >= until && store.head() <= until + 1);
    });
    section.addEventListener("pointerdown", touched);
    section.addEventListener("keydown", touched);
    return () => {
      touched();
      stop();
      section.removeEventListener("pointerdown", touched);
      section.removeEventListener("keydown", touched);
    };
  }, [box, store]);
  return waits;
}

/** It is the first of its page, and nothing is asked of it. */
function mayPlay(section: Element): boolean {
  const first = document.querySelector("section[aria-label^='Simulator: ']");
  return first === section && section.closest("[data-phase]") === null && !wantsLittleMotion();
}
