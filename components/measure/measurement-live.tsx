// The live measurement, and its life in the page: not begun, running, ended. Rounds come one by one; stopping keeps them.
import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { MeasureKind } from "@/content/model/vocabulary";
import { clockStep } from "./clock";
import { MeasurementPanel } from "./measurement-panel";
import { type Measurement, notBegun } from "./measurement-state";
import { timeRounds } from "./time-rounds";

export function MeasurementLive({ of }: { readonly of: MeasureKind }) {
  const [measurement, setMeasurement] = useState(notBegun);
  const running = useRef<AbortController | null>(null);
  const end = (state: "stopped" | "hidden") => {
    if (running.current === null) return;
    running.current.abort();
    running.current = null;
    setMeasurement((now) => ({ ...now, state }));
  };
  const onHide = useEffectEvent(() => {
    if (document.hidden) end("hidden");
  });
  useEffect(() => {
    const hide = () => onHide();
    document.addEventListener("visibilitychange", hide);
    return () => {
      document.removeEventListener("visibilitychange", hide);
      running.current?.abort();
    };
  }, []);
  const start = async (wanted: number) => {
    running.current?.abort();
    const own = new AbortController();
    running.current = own;
    const tell = (change: (now: Measurement) => Measurement) => {
      if (running.current === own) setMeasurement(change);
    };
    tell(() => ({ ...notBegun, state: "running", wanted, clockStep: clockStep() }));
    try {
      for await (const round of timeRounds(of, wanted, own.signal)) {
        tell((now) => ({ ...now, rounds: [...now.rounds, round] }));
      }
      tell((now) => ({ ...now, state: "done" }));
    } catch (error) {
      const trouble = error instanceof Error ? error.message : "It could not be measured here.";
      tell((now) => ({ ...now, state: "failed", trouble }));
    }
    if (running.current === own) running.current = null;
  };
  return (
    <MeasurementPanel
      of={of}
      measurement={measurement}
      onStart={start}
      onStop={() => end("stopped")}
    />
  );
}
