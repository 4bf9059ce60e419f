// The second run of a comparison, live: it has no controls of its own and follows the first.
import { useMemo, useSyncExternalStore } from "react";
import controls from "@/components/ui/controls.module.css";
import type { Scenario } from "@/simulator/scenario";
import { Readings } from "../../explain/readings";
import { WhyPanel } from "../../explain/why/why-panel";
import { differencesSentence } from "../../lab/compare/differences";
import { followerOf } from "../../lab/compare/follower";
import type { Store } from "../../player/store";
import { LivePictures } from "../../stage/live-pictures";
import styles from "./companion.module.css";

export type AgainstLiveProps = {
  readonly title: string;
  readonly scenario: Scenario;
  readonly leader: Store;
};

export function AgainstLive({ title, scenario, leader }: AgainstLiveProps) {
  const store = useMemo(() => followerOf(leader, scenario), [leader, scenario]);
  return (
    <div data-beside="">
      <LivePictures store={store} />
      <WhyPanel store={store} />
      <Readings store={store} />
      <Difference leader={leader} store={store} title={title} />
    </div>
  );
}

type DifferenceProps = {
  readonly leader: Store;
  readonly store: Store;
  readonly title: string;
};

function Difference({ leader, store, title }: DifferenceProps) {
  useSyncExternalStore(leader.onChange, leader.session);
  const sentence = differencesSentence(leader.run().trace, store.run().trace, title);
  return (
    <p className={`${controls.read} ${styles.difference}`} role="status">
      {sentence}
    </p>
  );
}
