// What a stage has beside its picture: its list, the line that says what can be pressed, and tones, if they are wanted.

import { Tones } from "../../player/sound/tones";
import type { Store } from "../../player/store";
import { ChooseHint } from "./choose-hint";
import { StageList } from "./stage-list";

type StagePartsProps = {
  readonly store: Store;
  /** Whether the picture is there, too, which can be pressed. */
  readonly isOnPicture?: boolean;
};

export function StageParts({ store, isOnPicture = false }: StagePartsProps) {
  return (
    <>
      <StageList store={store} />
      {isOnPicture && <ChooseHint store={store} />}
      {isOnPicture && <Tones store={store} />}
    </>
  );
}
