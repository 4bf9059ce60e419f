// Keeps the course on the device unasked, where that is in order, and offers a new version once it is stored: in
// a line that waits to be pressed or put away. Nothing is ever exchanged under a reader's hands.
import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import controls from "@/components/ui/controls.module.css";
import notice from "../ui/notice.module.css";
import { store, stored } from "../ui/stored";
import { connectionOf, isKeptUnasked, readKeepChoice } from "./keep-choice";
import { browserKeeper } from "./keeper";
import { fetchKeptSite } from "./kept-site";

const basePath = process.env.BASE_PATH ?? "";
/** How often a page that stays open asks for a newer version. */
const askAgainWallMs = 60 * 60 * 1000;
const putAwayKey = "new-version-put-away";

export function OfflineWatch() {
  const { isNewer } = useSyncExternalStore(browserKeeper.subscribe, browserKeeper.get);
  const [isPutAway, setPutAway] = useState(wasPutAway);
  const lastAsked = useRef(performance.now());
  useEffect(() => {
    void keepUnasked();
    const ask = () => {
      const now = performance.now();
      if (document.visibilityState !== "visible" || now - lastAsked.current < askAgainWallMs)
        return;
      lastAsked.current = now;
      void browserKeeper.lookForNewer();
    };
    document.addEventListener("visibilitychange", ask);
    return () => document.removeEventListener("visibilitychange", ask);
  }, []);
  const putAway = () => {
    // Where nothing is stored it comes back on the next page.
    store(putAwayKey, "1", () => sessionStorage);
    setPutAway(true);
  };
  return (
    <div role="status" aria-label="New version">
      {isNewer && !isPutAway && !isBeforeAClass() && (
        <div className={`${controls.row} ${controls.screen} ${notice.notice}`}>
          <p>A new version of this site is ready.</p>
          <button type="button" className={controls.main} onClick={browserKeeper.acceptNewer}>
            Reload
          </button>
          <button type="button" className={controls.quiet} onClick={putAway}>
            Not now
          </button>
        </div>
      )}
    </div>
  );
}

async function keepUnasked(): Promise<void> {
  await browserKeeper.start();
  const { kind } = browserKeeper.get().keeping;
  const choice = readKeepChoice();
  if (kind !== "not-kept" || choice === "remove") return;
  const site = await fetchKeptSite(basePath);
  if (site && isKeptUnasked(site.bytes, choice, connectionOf(navigator)))
    await browserKeeper.keep();
}

/** A projector shows no notices. */
function isBeforeAClass(): boolean {
  return location.pathname.startsWith(`${basePath}/present/`);
}

function wasPutAway(): boolean {
  return stored(putAwayKey, () => sessionStorage) !== null;
}
