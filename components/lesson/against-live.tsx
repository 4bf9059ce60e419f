// The second run of a comparison, live: it has no controls of its own and follows the first.
import { useMemo, useSyncExternalStore } from "react";
import type { Scenario } from "@/simulator/scenario";
import { followerOf } from "../lab/follower";
import { NumbersList } from "../simulator/numbers";
import frame from "../simulator/simulator.module.css";
import { StageCanvas } from "../simulator/stage-canvas";
import type { Store } from "../simulator/store";
import { TimelineCanvas } from "../simulator/timeline-canvas";
import { WhyPanel } from "../simulator/why-panel";
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
    <p className={styles.difference} role="status">
      {sentence}
    </p>
  );
}
