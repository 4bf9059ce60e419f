"use client";
// Ties a diagram and a listing of the page to the simulator of this room, once it is live. Draws nothing.
import { useEffect } from "react";
import { useLiveStore } from "../player/store-link";

type TiedLightsProps = {
  /** Ids of elements of the page. */
  readonly map: string | null;
  readonly code: string | null;
};

export function TiedLights({ map, code }: TiedLightsProps) {
  const store = useLiveStore();
  useEffect(() => {
    if (store === null) return;
    const find = (id: string | null) => (id === null ? null : document.getElementById(id));
    let isOver = false;
    let stop = () => {};
    import("./light-up").then(
      ({ lightUp }) => {
        if (!isOver) stop = lightUp(store, { map: find(map), code: find(code) });
      },
      () => {
        // The network is gone: the page reads as before.
      },
    );
    return () => {
      isOver = true;
      stop();
    };
  }, [store, map, code]);
  return null;
}
