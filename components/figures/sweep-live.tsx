// A sweep over memory, live: each size is run when the one before has been drawn, so the page stays at hand.
import { useEffect, useRef, useState } from "react";
import { memorySizes, type SizePoint, sizePoint } from "@/content/model/memory-sweep";
import type { Scenario } from "@/simulator/scenario";
import { firstChosen, SweepParts } from "./sweep-parts";

/** Between one point and the next: one sees the curve come about. */
const pauseMs = 160;

export function SweepLive({ scenario }: { readonly scenario: Scenario }) {
  const [chosen, setChosen] = useState(firstChosen);
  const [points, setPoints] = useState<readonly SizePoint[]>([]);
  const [isRunning, setIsRunning] = useState(false);
  const left = useRef<AbortController | null>(null);
  useEffect(() => () => left.current?.abort(), []);
  const run = async () => {
    if (points.length > 0) {
      setPoints([]);
      return;
    }
    const own = new AbortController();
    left.current = own;
    setIsRunning(true);
    const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches;
    for (const size of memorySizes) {
      const point = await sizePoint(scenario, size);
      await new Promise((resolve) => setTimeout(resolve, isStill ? 0 : pauseMs));
      if (own.signal.aborted) return;
      setPoints((drawn) => [...drawn, point]);
    }
    setIsRunning(false);
  };
  return (
    <SweepParts
      points={points}
      chosen={chosen}
      isRunning={isRunning}
      onChoose={setChosen}
      onRun={run}
    />
  );
}
