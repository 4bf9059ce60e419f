// The way from a frame to the site: a link that opens what is shown here, at this moment, in the lab.
import { useEffect, useEffectEvent, useRef } from "react";
import type { Store } from "../../player/store";
import { fragmentOf } from "../shared-session";
import styles from "./embed.module.css";
import type { FramedRun } from "./framed-run";

type OpenLinkProps = { readonly store: Store; readonly run: FramedRun; readonly lab: string };

export function OpenLink({ store, run, lab }: OpenLinkProps) {
  const link = useRef<HTMLAnchorElement>(null);
  const follow = async () => {
    const fragment = await fragmentOf(store, run);
    link.current?.setAttribute("href", `${lab}#${fragment}`);
  };
  const go = useEffectEvent(follow);
  useEffect(() => {
    void go();
    return store.onAction(() => void go());
  }, [store]);
  return (
    <a
      ref={link}
      className={styles.open}
      href={lab}
      target="_blank"
      rel="noopener"
      onPointerEnter={follow}
      onFocus={follow}
    >
      Open in Scale to Zero
    </a>
  );
}
