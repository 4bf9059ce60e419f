// The events of the reader's progress for a component: none while the server draws, the kept ones afterwards.
import { useSyncExternalStore } from "react";
import { browserProgress } from "./browser-progress";
import type { ProgressEvent } from "./log/event";

const none: readonly ProgressEvent[] = [];

export function useProgress(): readonly ProgressEvent[] {
  return useSyncExternalStore(browserProgress.onChange, browserProgress.events, () => none);
}
