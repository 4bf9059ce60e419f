"use client";
// The lab as a place: opens what the address holds, a shared state or a scenario of the shelf, in place of
// the still. Loads the simulator and the reader of links only when there is something to open.
import { type ComponentType, type ReactNode, useEffect, useState } from "react";
import type { OpenSimulator } from "@/components/simulator/open-simulator";
import type { SharedState } from "@/components/simulator/read-shared";
import type { PresetId } from "@/simulator/presets/presets";
import type { Scenario } from "@/simulator/scenario";
import styles from "./lab-room.module.css";

export type ShelfEntry = {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly lookFor: string;
  readonly preset: PresetId | null;
  readonly scenario: Scenario;
};

type LabRoomProps = {
  readonly shelf: readonly ShelfEntry[];
  readonly lab: string;
  /** What is shown until something is opened, and without script. */
  readonly children: ReactNode;
};

type Opened = {
  readonly Simulator: ComponentType<React.ComponentProps<typeof OpenSimulator>>;
  readonly entry: Omit<ShelfEntry, "id"> & { readonly id: string | null };
  readonly shared: SharedState;
  /** Tells one opening from the next, even of the same link. */
  readonly number: number;
};

export function LabRoom({ shelf, lab, children }: LabRoomProps) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const [complaint, setComplaint] = useState<string | null>(null);
  useEffect(() => {
    let number = 0;
    const open = async () => {
      const mine = ++number;
      if (!/^#\d+\./.test(location.hash)) return;
      const [{ readShared }, { OpenSimulator }] = await Promise.all([
        import("@/components/simulator/read-shared"),
        import("@/components/simulator/open-simulator"),
      ]);
      const shared = await readShared(location.hash);
      if (shared === null || mine !== number) return;
      const entry = entryOf(shared, shelf);
      setComplaint(complaintOf(shared, entry));
      if (entry) setOpened({ Simulator: OpenSimulator, entry, shared, number: mine });
    };
    open();
    addEventListener("hashchange", open);
    return () => {
      number = -1;
      removeEventListener("hashchange", open);
    };
  }, [shelf]);
  return (
    <>
      <p role="status" className={styles.complaint}>
        {complaint}
      </p>
      {opened ? <OpenedSimulator {...opened} lab={lab} /> : children}
    </>
  );
}

function OpenedSimulator({ Simulator, entry, shared, number, lab }: Opened & { lab: string }) {
  const { id, title, preset, scenario, description, lookFor } = entry;
  return (
    <>
      <p className={styles.lookFor}>
        {description} {lookFor}
      </p>
      <Simulator
        key={number}
        title={title}
        preset={preset}
        shelf={id}
        scenario={scenario}
        at={shared.at}
        lens={shared.lens}
        lab={lab}
      />
    </>
  );
}

function entryOf(
  { shelf: id, read }: SharedState,
  shelf: readonly ShelfEntry[],
): Opened["entry"] | null {
  if (read) {
    const { title, description, preset } = read.about;
    const named = title ?? "A shared run";
    return {
      id: null,
      title: named,
      description: description ?? "",
      lookFor: "",
      preset,
      scenario: read.scenario,
    };
  }
  return shelf.find((one) => one.id === id) ?? null;
}

function complaintOf(shared: SharedState, entry: Opened["entry"] | null): string | null {
  const unknown =
    entry === null && shared.shelf !== null ? `There is no scenario “${shared.shelf}” here.` : null;
  const what = shared.complaint ?? unknown ?? (entry === null ? "It holds no scenario." : null);
  if (what === null) return null;
  return `The link could not be read as it is. ${what} ${entry === null ? "Choose a scenario below." : "What could be read is shown."}`;
}
