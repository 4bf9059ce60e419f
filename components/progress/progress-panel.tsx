"use client";
// Where a reader takes their progress along, brings it from elsewhere, or forgets it: all, or one lesson's.
import { useState } from "react";
import controls from "../ui/controls.module.css";
import { save } from "../ui/save-text";
import { browserProgress } from "./browser-progress";
import { eventsInFile, fileName, fileText } from "./carried";
import { goalsReached } from "./goals";
import { isOfLesson, type LessonParts } from "./lesson-state";
import styles from "./progress.module.css";
import { TroubleLine } from "./trouble-line";
import { useProgress } from "./use-progress";

type PanelLesson = LessonParts & { readonly title: string };

type ProgressPanelProps = {
  readonly lessons: readonly PanelLesson[];
  /** After something was brought or forgotten. */
  readonly onChange: () => void;
};

export function ProgressPanel({ lessons, onChange }: ProgressPanelProps) {
  const events = useProgress();
  const [said, setSaid] = useState("");
  const forget = (slug: string | null, name: string) => {
    browserProgress.forget((event) => slug === null || isOfLesson(event, slug));
    onChange();
    setSaid(`${name}: forgotten.`);
  };
  const bring = async (file: File | undefined) => {
    if (file === undefined) return;
    const found = eventsInFile(await file.text());
    if (!found.ok) {
      setSaid(found.why);
      return;
    }
    const before = browserProgress.events().length;
    browserProgress.merge(found.events);
    onChange();
    setSaid(`${browserProgress.events().length - before} new entries; nothing was overwritten.`);
  };
  const begun = lessons.filter(({ slug }) => events.some((event) => isOfLesson(event, slug)));
  const goals = goalsReached(events);
  return (
    <div className={styles.panel}>
      <TroubleLine />
      {goals > 0 && <p>Goals reached: {goals}.</p>}
      <div className={styles.buttons}>
        <button
          type="button"
          className={controls.quiet}
          onClick={() => save(fileName(Date.now()), "application/json", fileText(events))}
        >
          Export to a file
        </button>
        <label className={`${controls.quiet} ${styles.choice}`}>
          Import a file
          <input
            className={styles.file}
            type="file"
            accept="application/json,.json"
            onChange={({ currentTarget }) => {
              void bring(currentTarget.files?.[0]);
              currentTarget.value = "";
            }}
          />
        </label>
        <ForgetButton name="everything" onForget={() => forget(null, "Everything")} />
      </div>
      <p role="status">{said}</p>
      {begun.length > 0 && (
        <ul className={styles.lessons}>
          {begun.map(({ slug, title }) => (
            <li key={slug}>
              {title}
              <ForgetButton name={title} onForget={() => forget(slug, title)} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

type ForgetButtonProps = { readonly name: string; readonly onForget: () => void };

/** Asks once more: what is forgotten is gone. */
function ForgetButton({ name, onForget }: ForgetButtonProps) {
  const [isAsking, setAsking] = useState(false);
  return (
    <button
      type="button"
      className={controls.quiet}
      onBlur={() => setAsking(false)}
      onClick={() => {
        setAsking(!isAsking);
        if (isAsking) onForget();
      }}
    >
      {isAsking ? `Really forget ${name}?` : `Forget ${name}`}
    </button>
  );
}
