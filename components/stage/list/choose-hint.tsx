// One line over the picture, once: that what is on it can be asked why. It comes with the first play of a reader who has
// not been told, and goes when something is asked.
import { useEffect, useState } from "react";
import type { Store } from "../../player/store";
import { store as keep, stored } from "../../ui/stored";
import styles from "./stage-list.module.css";

const key = "told-of-why";
/** Where nothing can be stored it lasts as long as the page. */
let wasTold = false;

export function ChooseHint({ store }: { readonly store: Store }) {
  const [isShown, setShown] = useState(false);
  useEffect(
    () =>
      store.onAction(({ kind }) => {
        if (kind === "choose") setShown(false);
        if (kind !== "play" && kind !== "play-stills") return;
        if (wasTold || stored(key) !== null) return;
        wasTold = true;
        keep(key, "yes");
        setShown(true);
      }),
    [store],
  );
  return isShown ? (
    <p className={styles.hint}>Press anything in the picture to ask about it.</p>
  ) : null;
}
