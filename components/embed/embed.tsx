// One simulator that fills its frame: opens what the address says, listens to the page around it, answers. Works
// in a sandbox without an origin of its own, where storage and threads are forbidden.
import { useEffect, useRef, useState } from "react";
import { runReady } from "../simulator/run-apart";
import type { Store } from "../simulator/store";
import { readMessage } from "./commands";
import styles from "./embed.module.css";
import { defaultOptions, type FrameOptions, readOptions } from "./frame-options";
import { type FramedRun, runOfFile, runOfLink, type ShelfEntry } from "./framed-run";
import { FramedSimulator } from "./framed-simulator";
import { obeyCommand } from "./obey-command";
import { type FrameReport, messageOf } from "./reports";
import { stateOf } from "./told-frame";

export type EmbedProps = {
  /** What links may name. The first of them is shown where nothing is asked for. */
  readonly shelf: readonly ShelfEntry[];
  /** The address of the lab. */
  readonly lab: string;
};

type View = {
  readonly run: FramedRun | null;
  readonly complaint: string | null;
  readonly options: FrameOptions;
  readonly round: number;
};

export function Embed({ shelf, lab }: EmbedProps) {
  const [view, setView] = useState<View | null>(null);
  const store = useRef<Store | null>(null);
  useEffect(() => {
    let wanted = true;
    const { options, complaint: optionsComplaint } = readOptions(location.search);
    let latest = 0;
    const show = async (run: FramedRun | null, complaint: string | null) => {
      latest += 1;
      const turn = latest;
      if (run) await runReady(run.scenario);
      if (wanted && turn === latest)
        setView((last) => ({ run, complaint, options, round: (last?.round ?? 0) + 1 }));
    };
    const openAddress = async () => {
      const [first] = shelf;
      if (location.hash.length < 2 && first) {
        await show({ ...first, shelf: first.id, at: null, lens: "bent" }, optionsComplaint);
        return;
      }
      const { run, complaint } = await runOfLink(location.hash, shelf);
      await show(run, complaint === null ? optionsComplaint : `${couldNot} ${complaint}`);
    };
    const open = async (fragment: string, answer: (report: FrameReport) => void) => {
      const { run, complaint } = await runOfLink(fragment, shelf);
      if (complaint !== null)
        answer({ type: "error", expected: "link: a share link that is whole", found: complaint });
      if (run !== null) await show(run, complaint && `${couldNot} ${complaint}`);
    };
    const onMessage = ({ data, source }: MessageEvent) => {
      if (source === null || source === window) return;
      const reading = readMessage(data);
      if (reading.kind === "not ours") return;
      const answer = (report: FrameReport) => post(source as Window, report);
      if (reading.kind === "wrong") {
        answer({ type: "error", expected: reading.expected, found: reading.found });
        return;
      }
      const { command } = reading;
      if (command.kind === "load") {
        if ("link" in command.from) void open(command.from.link, answer);
        else {
          const { from } = command;
          const file = runOfFile(from.file);
          if (file.ok) void show(file.run, null);
          else answer({ type: "error", expected: file.expected, found: file.found });
        }
      } else if (store.current === null)
        answer({ type: "error", expected: "a command after ready", found: command.kind });
      else if (command.kind === "get-state") answer(stateOf(store.current));
      else obeyCommand(store.current, command);
    };
    void openAddress();
    addEventListener("hashchange", openAddress);
    addEventListener("message", onMessage);
    return () => {
      wanted = false;
      removeEventListener("hashchange", openAddress);
      removeEventListener("message", onMessage);
    };
  }, [shelf]);
  const { controls, title, autoplay } = view?.options ?? defaultOptions;
  return (
    <div className={styles.frame} data-controls={controls} data-titled={title}>
      {view?.complaint && (
        <p className={styles.complaint} role="alert">
          {view.complaint} {view.run !== null && "What could be read is shown."}
        </p>
      )}
      {view?.run && (
        <FramedSimulator
          key={view.round}
          run={view.run}
          controls={controls}
          autoplay={autoplay && view.round === 1}
          lab={lab}
          tell={tellParent}
          onStore={(made) => {
            store.current = made;
          }}
        />
      )}
      {view !== null && view.run === null && (
        <p className={styles.nothing}>
          <a href={lab} target="_blank" rel="noopener">
            Open the lab in Scale to Zero
          </a>
        </p>
      )}
    </div>
  );
}

const couldNot = "The link could not be read as it is.";

function tellParent(report: FrameReport): void {
  if (parent !== window) post(parent, report);
}

/** Nothing here is secret, so whoever asked may hear it, wherever it comes from. */
function post(target: Window, report: FrameReport): void {
  try {
    target.postMessage(messageOf(report), "*");
  } catch {
    // Whoever asked is gone, or is not a window.
  }
}
