// What a stage has beside its picture, fetched when the page has been at rest for a while, for nothing waits for it.
import type { Store } from "../../player/store";
import { Island } from "../../ui/island";
import { idle } from "../../ui/wake";

type StageListLaterProps = { readonly store: Store; readonly isOnPicture?: boolean };

export function StageListLater({ store, isOnPicture = false }: StageListLaterProps) {
  return (
    <Island
      wake={idle}
      load={() => import("./stage-parts")}
      live={({ StageParts }) => <StageParts store={store} isOnPicture={isOnPicture} />}
    />
  );
}
