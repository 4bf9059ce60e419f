"use client";
// What this device keeps of the course, how much that is, and the buttons to have it kept or removed. The
// reader's progress is told beside it, and never touched.
import { type ReactNode, useEffect, useState, useSyncExternalStore } from "react";
import { progressKey } from "../progress/log/progress-log";
import controls from "../ui/controls.module.css";
import { stored } from "../ui/stored";
import { InstallButton } from "./install-button";
import { rememberKeepChoice } from "./keep-choice";
import styles from "./keep-panel.module.css";
import { bytesWords, keepingWords } from "./keep-words";
import { browserKeeper } from "./keeper";
import { fetchKeptSite, type KeptSite } from "./kept-site";

const basePath = process.env.BASE_PATH ?? "";
const atBuild = browserKeeper.get();

type Storage = {
  readonly progress: number;
  readonly used: number | null;
  readonly most: number | null;
};

export function KeepPanel() {
  const { keeping, isNewer } = useSyncExternalStore(
    browserKeeper.subscribe,
    browserKeeper.get,
    () => atBuild,
  );
  const [site, setSite] = useState<KeptSite | null>(null);
  const [storage, setStorage] = useState<Storage | null>(null);
  const [asked, setAsked] = useState("");
  useEffect(() => {
    void browserKeeper.start();
  }, []);
  useEffect(() => {
    // What is stored changes with it.
    if (keeping.kind === "unknown") return;
    void fetchKeptSite(basePath).then((found) => setSite((before) => found ?? before));
    void storageNow().then(setStorage);
  }, [keeping.kind]);
  const isKept = keeping.kind === "kept";
  const isKeeping = keeping.kind === "keeping";
  const canKeep = keeping.kind === "not-kept" || keeping.kind === "failed";
  const keep = () => {
    setAsked("");
    rememberKeepChoice("keep");
    // So that the browser does not make room at the cost of what was asked for.
    void navigator.storage?.persist?.();
    void browserKeeper.keep();
  };
  const remove = () => {
    setAsked("");
    rememberKeepChoice("remove");
    void browserKeeper.remove();
  };
  const ask = async () => {
    setAsked("Asking …");
    const isReached = await browserKeeper.lookForNewer();
    setAsked(isReached ? "Asked just now." : "The site was not reached; the kept version stays.");
  };
  return (
    <section className={`${controls.scripted} ${styles.panel}`} aria-labelledby="this-device">
      <h2 id="this-device">On this device</h2>
      <p role="status">{keepingWords(keeping, site)}</p>
      {isKeeping && keeping.of > 0 && (
        <progress aria-label="Files kept" value={keeping.stored} max={keeping.of} />
      )}
      <div className={controls.row}>
        <Button isOff={!canKeep} onPress={keep}>
          Keep the course on this device
        </Button>
        <Button isOff={!isKept && !isKeeping} onPress={remove}>
          Remove what is stored offline
        </Button>
        <InstallButton className={controls.quiet} />
      </div>
      {isKept && (
        <div className={controls.row}>
          {isNewer ? (
            <Button onPress={browserKeeper.acceptNewer}>Reload in the new version</Button>
          ) : (
            <Button onPress={() => void ask()}>Look for a new version</Button>
          )}
          <p className={controls.small} role="status">
            {isNewer ? "A new version is stored and ready." : asked}
          </p>
        </div>
      )}
      {storage && (
        <dl className={styles.sizes}>
          <dt>The course{isKept ? "" : ", if kept"}</dt>
          <dd>{site ? bytesWords(site.bytes) : "not known without a network"}</dd>
          <dt>Your progress, which stays when the course is removed</dt>
          <dd>{bytesWords(storage.progress)}</dd>
          {storage.used !== null && (
            <>
              <dt>All that this address stores, as your browser counts it</dt>
              <dd>
                {bytesWords(storage.used)}
                {storage.most !== null && ` of at most ${bytesWords(storage.most)}`}
              </dd>
            </>
          )}
        </dl>
      )}
    </section>
  );
}

type ButtonProps = {
  /** It stays where the focus is, and says that it does nothing now. */
  readonly isOff?: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
};

function Button({ isOff = false, onPress, children }: ButtonProps) {
  return (
    <button
      type="button"
      className={controls.quiet}
      aria-disabled={isOff}
      onClick={isOff ? undefined : onPress}
    >
      {children}
    </button>
  );
}

async function storageNow(): Promise<Storage> {
  const estimate = await navigator.storage?.estimate?.().catch(() => undefined);
  return {
    progress: new Blob([stored(progressKey) ?? ""]).size,
    used: estimate?.usage ?? null,
    most: estimate?.quota ?? null,
  };
}
