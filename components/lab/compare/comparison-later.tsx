// What tells two runs apart, fetched once there are two.
import { Island } from "../../ui/island";
import { now } from "../../ui/wake";
import type { NamedRun } from "../charts/charts-panel";

export function ComparisonLater({ runs }: { readonly runs: readonly NamedRun[] }) {
  return (
    <Island
      wake={now}
      load={() => import("./comparison")}
      live={({ Comparison }) => <Comparison runs={runs} />}
    />
  );
}
