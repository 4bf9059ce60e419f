// Opens what the lab's address names, at the start and whenever its fragment changes: a set-up of one's own, one of
// the shelf, a goal, a second run beside it; or says what could not be read.
import { type Dispatch, useEffect, useEffectEvent, useState } from "react";
import type { Goal } from "@/content/model/goal";
import { namesInstant } from "../share/shared-run";
import { complaintOf, goalIn, isLabLink, namedOf, readLink, unreadable } from "./lab-link";
import { type LabAction, type LabItem, type Named, namedFromShelf } from "./lab-state";
import { filmReady, type LabOpening } from "./use-lab-store";

type LabAddress = {
  readonly shelf: readonly LabItem[];
  readonly goals: readonly Goal[];
  /** Opened where the address names nothing. */
  readonly first: LabItem;
  readonly dispatch: Dispatch<LabAction>;
  readonly open: (named: Named, opening: LabOpening) => void;
  readonly complain: (complaint: string | null) => void;
};

/** Whether what the address named at the start is there. */
export function useLabAddress(lab: LabAddress): boolean {
  const { shelf, goals, first } = lab;
  const latest = useEffectEvent(() => lab);
  const [isLive, setLive] = useState(false);
  useEffect(() => {
    let wanted = true;
    let isFirst = true;
    const openAddress = async () => {
      // Other fragments are places on this page.
      if (!isFirst && !isLabLink(location.hash)) return;
      const kind = isFirst ? "start" : "open";
      isFirst = false;
      const link = await readLink(location.hash).catch(() => unreadable);
      if (!wanted) return;
      const asked = kind === "start" ? goalIn(location.search, goals) : null;
      const item = shelf.find(({ id }) => id === asked?.goal?.scenario) ?? first;
      const named = namedOf(link.own, shelf) ?? namedFromShelf(item);
      await filmReady(named.setting.scenario);
      if (!wanted) return;
      const { dispatch, open, complain } = latest();
      complain(complaintOf(link, shelf) ?? asked?.complaint ?? null);
      open(named, {
        kind,
        ...(asked?.goal && item.id === named.shelf && { goal: asked.goal.id }),
        at: namesInstant(location.hash) ? (link.own?.at ?? null) : null,
        lens: link.own?.lens ?? "bent",
      });
      const beside = namedOf(link.other, shelf);
      if (beside) dispatch({ kind: "compare", other: beside });
      setLive(true);
    };
    openAddress();
    addEventListener("hashchange", openAddress);
    return () => {
      wanted = false;
      removeEventListener("hashchange", openAddress);
    };
  }, [shelf, goals, first]);
  return isLive;
}
