// The live measurement.
import type { MeasureKind } from "@/content/model/vocabulary";
import { MeasurementPanel } from "./measurement-panel";
import { useMeasurement } from "./use-measurement";

export function MeasurementLive({ of }: { readonly of: MeasureKind }) {
  const { measurement, start, stop } = useMeasurement(of);
  return <MeasurementPanel of={of} measurement={measurement} onStart={start} onStop={stop} />;
}
