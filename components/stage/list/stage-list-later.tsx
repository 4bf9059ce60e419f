// What stands on the stage for those who do not use a pointer, or do not know yet that they may: fetched once the simulator
// is live, for nothing waits for it.
import type { Store } from "../../player/store";
import { Island } from "../../ui/island";
import { now } from "../../ui/wake";

type StageListLaterProps = {
  readonly store: Store;
  /** Whether the picture is there, too, which can be pressed. */
  readonly isOnPicture?: boolean;
};

export function StageListLater({ store, isOnPicture = false }: StageListLaterProps) {
  return (
    <Island
      wake={now}
      load={() => import("./stage-list")}
      live={({ StageList, ChooseHint }) => (
        <>
          <StageList store={store} />
          {isOnPicture && <ChooseHint store={store} />}
        </>
      )}
    />
  );
}
