// A log that a reader brings, as it is read on another thread: how far that is, then what it holds, then its replay.
// To stop is to end the thread, and with it all that it knew.
import { useCallback, useEffect, useRef, useState } from "react";
import type { FittedLog } from "@/content/model/log/fit";
import type { Holds } from "@/content/model/log/holds";
import { lookAfterWorker } from "../../ui/gone-parts";
import type { Stretch } from "../fit/stretch";
import { sampleOfGoals } from "../goals/sample-goals";
import type { Chosen, FromReader, Refusal, Source, ToReader } from "./messages";

export type LogState =
  | { readonly kind: "none" }
  | { readonly kind: "reading"; readonly share: number; readonly requests: number }
  | {
      readonly kind: "held";
      readonly holds: Holds;
      readonly refused: readonly string[];
      /** null: it is being replayed. A sentence: why it cannot be. */
      readonly fit: (FittedLog & { readonly first: Stretch }) | string | null;
    }
  | Refusal;

export function useLog() {
  const [log, setLog] = useState<LogState>({ kind: "none" });
  const [isOfGoals, setOfGoals] = useState(false);
  const worker = useRef<Worker | null>(null);
  const last = useRef<Omit<ToReader, "kind" | "chosen"> | null>(null);
  const stop = useCallback(() => {
    worker.current?.terminate();
    worker.current = null;
    setLog({ kind: "none" });
  }, []);
  const read = useCallback((source: Source, zone: string, chosen: Chosen | null = null) => {
    last.current = { source, zone };
    setOfGoals(source.kind === "sample" && source.name === sampleOfGoals);
    worker.current?.terminate();
    const own = new Worker(new URL("./read.worker.ts", import.meta.url), { type: "module" });
    worker.current = own;
    setLog({ kind: "reading", share: 0, requests: 0 });
    own.onmessage = ({ data }: MessageEvent<FromReader>) => {
      setLog((now) => after(now, data));
      // It has nothing more to say, and may hold much.
      if (data.kind !== "progress" && data.kind !== "held") own.terminate();
    };
    own.onerror = () => {
      const sentence = "The log could not be read on another thread.";
      setLog({ kind: "refused", sentence, table: null });
      void lookAfterWorker();
    };
    own.postMessage({ kind: "read", source, zone, chosen } satisfies ToReader);
  }, []);
  /** The same log, by the columns that a reader has chosen. */
  const readBy = useCallback(
    (chosen: Chosen) => {
      if (last.current !== null) read(last.current.source, last.current.zone, chosen);
    },
    [read],
  );
  useEffect(() => () => worker.current?.terminate(), []);
  return { log, isOfGoals, read, readBy, stop };
}

function after(now: LogState, said: FromReader): LogState {
  switch (said.kind) {
    case "progress":
      return { kind: "reading", share: said.share, requests: said.requests };
    case "held":
      return { kind: "held", holds: said.holds, refused: said.refused, fit: null };
    case "fitted":
      return now.kind === "held" ? { ...now, fit: { ...said.fit, first: said.first } } : now;
    case "unfitted":
      return now.kind === "held" ? { ...now, fit: said.sentence } : now;
    case "refused":
      // What it holds is known already: only the replay failed.
      return now.kind === "held" ? { ...now, fit: said.sentence } : said;
  }
}
