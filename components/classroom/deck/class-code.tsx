// A code for the class to follow on its own devices: the lesson at the section of the scene, or the run as it is
// at this instant.
import { useEffect, useState } from "react";
import controls from "@/components/ui/controls.module.css";
import { fragmentOf } from "../../share/shared-session";
import { Island } from "../../ui/island";
import { now } from "../../ui/wake";
import buttons from "./deck-button.module.css";
import type { DeckPartsProps } from "./deck-types";
import styles from "./over.module.css";

/** A code with more in it cannot be read from the back of a room. */
const longest = 900;

export function ClassCode({ scenes, place, storeAt, lesson, lab, onCommand }: DeckPartsProps) {
  const scene = scenes.find(({ id }) => id === place.scene);
  const [wanted, setWanted] = useState<"run" | "lesson">("run");
  const [link, setLink] = useState<string | null>(null);
  const store = storeAt(place.scene);
  const hasRun = store !== null && scene?.run !== null;
  const isRun = hasRun && wanted === "run";
  const section = scene?.section;
  useEffect(() => {
    const page = new URL(`${lesson}${section ? `#${section}` : ""}`, location.href).href;
    setLink(page);
    if (!isRun || !store || !scene?.run) return;
    const run = store.run().trace.scenario;
    const isOwn = store.session().before.length === 0;
    const origin = {
      title: scene.run.title,
      preset: scene.run.preset,
      shelf: isOwn ? scene.run.id : null,
      scenario: run,
    };
    let isOver = false;
    const write = () =>
      fragmentOf(store, origin).then((fragment) => {
        const moment = new URL(`${lab}#${fragment}`, location.href).href;
        if (!isOver) setLink(moment.length <= longest ? moment : page);
      });
    write();
    const stop = store.onChange(write);
    return () => {
      isOver = true;
      stop();
    };
  }, [isRun, store, scene, section, lesson, lab]);
  return (
    <section
      className={`${controls.screen} ${styles.code}`}
      aria-label="Follow on your own device"
      data-over=""
    >
      <div className={styles.qr}>
        {link && (
          <Island
            wake={now}
            load={() => import("../../share/qr-code")}
            live={({ QrCode }) => <QrCode text={link} />}
          />
        )}
      </div>
      <div className={styles.codeWords}>
        <p>
          {isRun
            ? "This run, at this instant, on your own device"
            : "This part of the lesson, on your own device"}
        </p>
        <p>
          <a href={link ?? lesson}>{link?.replace(/^https?:\/\//, "").replace(/#.*/, "")}</a>
        </p>
        {hasRun && (
          <button
            type="button"
            className={`${controls.quiet} ${buttons.button}`}
            onClick={() => setWanted(isRun ? "lesson" : "run")}
          >
            {isRun ? "The lesson instead" : "The run instead"}
          </button>
        )}
        <button
          type="button"
          className={`${controls.quiet} ${buttons.button}`}
          onClick={() => onCommand("code")}
        >
          Back to the scene
        </button>
      </div>
    </section>
  );
}
