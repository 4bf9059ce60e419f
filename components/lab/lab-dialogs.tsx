// What the lab's run is given away by: the dialogs that share it, with the run beside it, and that embed it.
import type { DialogName } from "../player/actions";
import type { Store } from "../player/store";
import { RunDialogs } from "../share/run-dialogs";
import { fragmentOf, type Origin } from "../share/shared-session";
import { withOther } from "./lab-link";
import type { LabItem, Named } from "./lab-state";

type LabDialogsProps = {
  readonly opening: DialogName | null;
  readonly origin: Origin;
  /** The run beside it. */
  readonly other: Named | null;
  /** None for a run too large for a film, which has no play head: its set-up is what there is to share. */
  readonly store: Store | null;
  readonly lab: string;
  readonly onClose: () => void;
};

export function LabDialogs({ opening, origin, other, store, lab, onClose }: LabDialogsProps) {
  const fragment = () => {
    // A knob turned a moment ago: the run is made anew when the hand has rested, and the link is wanted now.
    if (store && store.session().base !== origin.scenario)
      store.dispatch({ kind: "change", scenario: origin.scenario });
    return fragmentOf(store, origin);
  };
  const both = async () => withOther(await fragment(), other);
  return (
    <RunDialogs
      open={opening}
      fragment={opening === "share" ? both : fragment}
      title={origin.title}
      lab={lab}
      onClose={onClose}
    />
  );
}

/** With what was sent by hand, which both runs met. */
export function asItRuns(other: Named, store: Store | null): Named {
  const scenario = store?.session().scenario ?? other.setting.scenario;
  if (scenario === other.setting.scenario) return other;
  return { ...other, setting: { ...other.setting, scenario }, shelf: null };
}

/** As a name on the shelf only while nothing is changed. */
export function originOfNow({ setting, title, shelf: id }: Named, shelf: readonly LabItem[]) {
  const item = shelf.find((one) => one.id === id);
  return { title, ...setting, shelf: item?.scenario === setting.scenario ? item.id : null };
}
