// The second run of a comparison, live: it has no controls of its own and follows the first.
import { useMemo, useSyncExternalStore } from "react";
import controls from "@/components/ui/controls.module.css";
import { maySend, type ShownThing } from "@/content/model/shows";
import type { Scenario } from "@/simulator/scenario";
import { Readings } from "../../explain/readings";
import { WhyPanel } from "../../explain/why/why-panel";
import { differencesSentence } from "../../lab/compare/differences";
import { followerOf } from "../../lab/compare/follower";
import { besideStore } from "../../player/one-scale";
import type { Store } from "../../player/store";
import { StageListLater } from "../../stage/list/stage-list-later";
import { LivePictures } from "../../stage/live-pictures";
import styles from "./companion.module.css";
import { widestGap } from "./gap";
import { GapBracket } from "./gap-bracket";

type AgainstLiveProps = {
  readonly title: string;
  readonly scenario: Scenario;
  readonly leader: Store;
  readonly shows: readonly ShownThing[] | undefined;
};

export function AgainstLive({ title, scenario, leader, shows }: AgainstLiveProps) {
  const store = useMemo(
    () => besideStore(followerOf(leader, scenario), () => leader.run().slots),
    [leader, scenario],
  );
  useSyncExternalStore(leader.onChange, leader.session);
  const gap = widestGap(leader.run().trace, store.run().trace);
  return (
    <div data-beside="">
      <LivePictures store={store} sends={maySend(shows)} list={<StageListLater store={store} />} />
      {gap && <GapBracket store={store} gap={gap} />}
      <WhyPanel store={store} />
      <Readings store={store} shows={shows} />
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
    <p className={`${controls.read} ${styles.difference}`} aria-live="polite">
      {sentence}
    </p>
  );
}
