// What a stage has beside its picture: its list, the line that says what can be pressed, and tones, if they are wanted.
// Fetched when the page has been at rest for a while, for nothing waits for it.
import type { Store } from "../../player/store";
import { Island } from "../../ui/island";
import { idle } from "../../ui/wake";

type StageListLaterProps = {
  readonly store: Store;
  /** Whether the picture is there, too, which can be pressed. */
  readonly isOnPicture?: boolean;
};

export function StageListLater({ store, isOnPicture = false }: StageListLaterProps) {
  return (
    <Island
      wake={idle}
      load={() => import("./stage-list")}
      live={({ StageList, ChooseHint, Tones }) => (
        <>
          <StageList store={store} />
          {isOnPicture && <ChooseHint store={store} />}
          {isOnPicture && <Tones store={store} />}
        </>
      )}
    />
  );
}
