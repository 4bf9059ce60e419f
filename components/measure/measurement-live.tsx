// The measurement awake: begins at once if it was asked for while asleep.
import { useEffect, useRef } from "react";
import type { MeasureKind } from "@/content/model/vocabulary";
import { MeasurementPanel } from "./measurement-panel";
import { useMeasurement } from "./use-measurement";

export type MeasurementLiveProps = {
  readonly of: MeasureKind;
  /** How many rounds were asked for before this was here, as a button says it; null: none. */
  readonly first: string | null;
};

export function MeasurementLive({ of, first }: MeasurementLiveProps) {
  const { measurement, start, stop } = useMeasurement(of);
  const asked = useRef(first);
  useEffect(() => {
    const rounds = asked.current;
    asked.current = null;
    if (rounds !== null) void start(Number(rounds));
  });
  return (
    <div data-awake="">
      <MeasurementPanel of={of} measurement={measurement} onStart={start} onStop={stop} />
    </div>
  );
}
