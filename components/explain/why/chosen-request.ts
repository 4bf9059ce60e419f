// Which request tells the story of what was chosen: itself, or, of an instance, the one it was started for.
import type { Target } from "@/simulator/scene/marks";
import { starts } from "@/simulator/trace/kinds";
import type { Trace } from "@/simulator/trace/trace";

/** null: the instance was started for no request; it is kept ready. */
export function requestToldOf({ tries }: Trace, chosen: Target): number | null {
  if (chosen.kind === "request") return chosen.request;
  const cold = starts.indexOf("cold");
  for (let row = 0; row < tries.at.length; row += 1) {
    if (tries.instance[row] === chosen.instance && tries.start[row] === cold)
      return tries.request[row] ?? null;
  }
  return null;
}
