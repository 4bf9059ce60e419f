"use client";
// Chooses in the table of platforms: which columns, by which row they are sorted, whether notes are shown. The table is
// in the page already and stays; this sets its attributes and moves its cells. The choice is in the address.
import { useEffect, useState } from "react";
import controls from "@/components/ui/controls.module.css";
import { arrange } from "./arrange";
import styles from "./platform-choice.module.css";
import { atPlace, firstView, printView, readView, sortedBy, type View, withColumn } from "./view";

type PlatformChoiceProps = {
  /** The id of the table. */
  readonly table: string;
  readonly platforms: readonly {
    readonly id: string;
    readonly name: string;
    readonly isExtra: boolean;
  }[];
  readonly rows: readonly { readonly id: string; readonly question: string }[];
};

export function PlatformChoice({ table, platforms, rows }: PlatformChoiceProps) {
  const [view, setView] = useState<View>(() => firstView({ platforms }));
  const [isRead, setIsRead] = useState(false);
  const all = platforms.map(({ id }) => id);
  useEffect(() => {
    setView(readView(location.search, { platforms, rows: rows.map(({ id }) => id) }));
    setIsRead(true);
  }, [platforms, rows]);
  useEffect(() => {
    if (!isRead) return;
    arrange(document.getElementById(table), view, all);
    const address = `${location.pathname}${printView(view, { platforms })}${location.hash}`;
    history.replaceState(history.state, "", address);
  });
  // What the address points at has moved when the cells have.
  useEffect(() => {
    if (isRead && location.search !== "" && location.hash !== "")
      document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [isRead]);
  useEffect(() => {
    const place = document.getElementById(table);
    const press = ({ target }: Event) => {
      const row = target instanceof HTMLElement ? target.dataset.sort : undefined;
      if (row !== undefined) setView((before) => sortedBy(row, before));
    };
    place?.addEventListener("click", press);
    return () => place?.removeEventListener("click", press);
  }, [table]);
  const sorted = rows.find(({ id }) => id === view.sort)?.question;
  return (
    <form
      className={`${controls.small} ${controls.screen} ${controls.scripted} ${styles.choice}`}
      aria-label="Choose in the table"
      onSubmit={(event) => event.preventDefault()}
    >
      <fieldset className={styles.columns}>
        <legend>Platforms</legend>
        {platforms.map(({ id, name }) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={view.columns.includes(id)}
              onChange={({ target }) => setView(withColumn(id, target.checked, view, all))}
            />
            {name}
          </label>
        ))}
      </fieldset>
      <fieldset className={styles.two}>
        <legend>Two platforms</legend>
        {([0, 1] as const).map((place) => (
          <select
            key={place}
            aria-label={place === 0 ? "First platform" : "Second platform"}
            value={view.columns[place] ?? ""}
            onChange={({ target }) => setView(atPlace(place, target.value, view))}
          >
            {view.columns[place] === undefined && <option value="">None</option>}
            {platforms.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        ))}
      </fieldset>
      <label className={styles.notes}>
        <input
          type="checkbox"
          checked={view.hasNotes}
          onChange={({ target }) => setView({ ...view, hasNotes: target.checked })}
        />
        Notes
      </label>
      <p role="status">
        {sorted !== undefined &&
          `Sorted by “${sorted}”, ${view.isDown ? "largest" : "smallest"} first.`}
      </p>
    </form>
  );
}
