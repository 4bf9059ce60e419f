// One simulator that fills its frame: opens what the address says, listens to the page around it, answers. Works
// in a sandbox without an origin of its own, where storage and threads are forbidden.
import { useEffect, useRef, useState } from "react";
import { perform } from "../../player/perform";
import { refusalOf } from "../../player/refusals";
import { isMadeApart, makeApart } from "../../player/run-apart";
import type { Store } from "../../player/store";
import type { ShelfEntry } from "../shared-run";
import styles from "./embed.module.css";
import { defaultOptions, type FrameOptions, readOptions } from "./frame-options";
import { type FramedReading, type FramedRun, runOfLink, runOfMessage } from "./framed-run";
import { FramedSimulator } from "./framed-simulator";
import { isOurs, type Misread, protocolVersion, readMessage } from "./messages/commands";
import { messageBudget, overBudget } from "./messages/message-budget";
import type { FrameReport } from "./messages/reports";
import { refusedReport, stateOf } from "./told-frame";

export type EmbedProps = {
  /** What links may name. The first of them is shown where nothing is asked for. */
  readonly shelf: readonly ShelfEntry[];
  /** The address of the lab. */
  readonly lab: string;
};

type View = {
  readonly run: FramedRun | null;
  readonly complaint: string | null;
  /** What is too large to be watched here, as the lab is asked for it. */
  readonly refused: string | null;
  readonly options: FrameOptions;
  readonly round: number;
};

export function Embed({ shelf, lab }: EmbedProps) {
  const [view, setView] = useState<View | null>(null);
  const store = useRef<Store | null>(null);
  useEffect(() => {
    let wanted = true;
    const { options, complaint: optionsComplaint } = readOptions(location.search);
    let callOff = () => {};
    const put = (run: FramedRun | null, complaint: string | null, refused: string | null = null) =>
      setView((last) => ({ run, complaint, refused, options, round: (last?.round ?? 0) + 1 }));
    /** Another that is opened meanwhile takes its place. */
    const show = (
      run: FramedRun | null,
      complaint: string | null,
      whenRefused: (refusal: string) => void,
    ) => {
      callOff();
      callOff = () => {};
      if (run === null || !isMadeApart(run.scenario)) put(run, complaint);
      else
        callOff = makeApart(run.scenario, (isMade) => {
          if (isMade) put(run, complaint);
          else whenRefused(refusalOf(run.scenario) ?? "");
        });
    };
    const openAddress = async () => {
      const [first] = shelf;
      const { hash } = location;
      const refused = (refusal: string) => put(null, refusal, hash);
      if (hash.length < 2 && first) {
        show({ ...first, shelf: first.id, at: null, lens: "bent" }, optionsComplaint, refused);
        return;
      }
      const { run, complaint } = await runOfLink(hash, shelf).catch(() => unreadable);
      if (wanted && location.hash === hash)
        show(run, complaint === null ? optionsComplaint : `${couldNot} ${complaint}`, refused);
    };
    const open = async (fragment: string, answer: (report: FrameReport) => void) => {
      const { run, complaint } = await runOfLink(fragment, shelf).catch(() => unreadable);
      if (complaint !== null)
        answer({ type: "error", expected: "link: a share link that is whole", found: complaint });
      if (wanted && run !== null)
        show(run, complaint && `${couldNot} ${complaint}`, (refusal) =>
          answer(refusedReport(refusal)),
        );
    };
    const takes = messageBudget(() => performance.now());
    const onMessage = ({ data, source }: MessageEvent) => {
      if (source === null || source === window) return;
      if (!isOurs(data)) return;
      const answer = (report: FrameReport) => post(source as Window, report);
      const refuse = ({ expected, found }: Misread) => answer({ type: "error", expected, found });
      const taken = takes(data.type);
      if (taken === "over") refuse(overBudget);
      if (taken !== "within") return;
      const reading = readMessage(data);
      if (reading.kind === "not ours") return;
      if (reading.kind === "wrong") return refuse(reading);
      const { command } = reading;
      if (command.kind === "load") {
        if ("link" in command.from) void open(command.from.link, answer);
        else {
          const file = runOfMessage(command.from.file);
          if (file.ok) show(file.run, null, (refusal) => answer(refusedReport(refusal)));
          else refuse(file);
        }
      } else if (store.current === null)
        refuse({ expected: "a command after ready", found: String(data.type) });
      else if (command.kind === "get-state") answer(stateOf(store.current));
      else perform(store.current, command);
    };
    void openAddress();
    addEventListener("hashchange", openAddress);
    addEventListener("message", onMessage);
    return () => {
      wanted = false;
      callOff();
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
          <a href={`${lab}${view.refused ?? ""}`} target="_blank" rel="noopener">
            {view.refused === null
              ? "Open the lab in Scale to Zero"
              : "Open it in the lab of Scale to Zero"}
          </a>
        </p>
      )}
    </div>
  );
}

const couldNot = "The link could not be read as it is.";
const unreadable: FramedReading = { run: null, complaint: "It is damaged." };

function tellParent(report: FrameReport): void {
  if (parent !== window) post(parent, report);
}

/** Nothing here is secret, so whoever asked may hear it, wherever it comes from. */
function post(target: Window, report: FrameReport): void {
  try {
    target.postMessage({ scaleToZero: protocolVersion, ...report }, "*");
  } catch {
    // Whoever asked is gone, or is not a window.
  }
}
