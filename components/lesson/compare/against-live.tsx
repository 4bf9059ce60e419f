// The second run of a comparison, live: it has no controls of its own and follows the first.
import { useMemo, useSyncExternalStore } from "react";
import controls from "@/components/ui/controls.module.css";
import type { Scenario } from "@/simulator/scenario";
import { NumbersList } from "../../explain/numbers";
import { WhyPanel } from "../../explain/why/why-panel";
import { followerOf } from "../../lab/compare/follower";
import frame from "../../player/simulator.module.css";
import type { Store } from "../../player/store";
import { StageCanvas } from "../../stage/stage-canvas";
import { TimelineCanvas } from "../../stage/timeline-canvas";
import styles from "./companion.module.css";
import { differenceBetween } from "./runs-apart";

export type AgainstLiveProps = {
  readonly title: string;
  readonly scenario: Scenario;
  readonly leader: Store;
};

export function AgainstLive({ title, scenario, leader }: AgainstLiveProps) {
  const store = useMemo(() => followerOf(leader, scenario), [leader, scenario]);
  return (
    <div data-beside="">
      <div className={frame.stage} data-part="stage" aria-hidden="true">
        <StageCanvas store={store} />
      </div>
      <div className={frame.timeline} aria-hidden="true">
        <TimelineCanvas store={store} />
      </div>
      <WhyPanel store={store} />
      <Readings store={store} />
      <Difference leader={leader} store={store} title={title} />
    </div>
  );
}

function Readings({ store }: { readonly store: Store }) {
  const at = useSyncExternalStore(store.onBeat, store.beat);
  useSyncExternalStore(store.onChange, store.session);
  const { metrics, trace } = store.run();
  return (
    <NumbersList numbers={metrics.numbersAt(at)} refuses={trace.report.requests.throttled > 0} />
  );
}

type DifferenceProps = {
  readonly leader: Store;
  readonly store: Store;
  readonly title: string;
};

function Difference({ leader, store, title }: DifferenceProps) {
  useSyncExternalStore(leader.onChange, leader.session);
  const sentence = differenceBetween(leader.run().trace, store.run().trace, title);
  return (
    <p className={`${controls.read} ${styles.difference}`} role="status">
      {sentence}
    </p>
  );
}
