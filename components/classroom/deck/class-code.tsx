// A code for the class to follow on its own devices: the lesson at the section of the scene, or the run as it is
// at this instant.
import { useEffect, useState } from "react";
import { fragmentOf } from "../../share/shared-session";
import controls from "../../ui/controls.module.css";
import { Island } from "../../ui/island";
import { now } from "../../ui/wake";
import { deckActions, storeOf } from "./deck-actions";
import { DeckButton } from "./deck-button";
import type { DeckNow } from "./deck-context";
import styles from "./over.module.css";

/** A code with more in it cannot be read from the back of a room. */
const longest = 900;

export function ClassCode({ deck }: { readonly deck: DeckNow }) {
  const { scenes, place, lab } = deck;
  const scene = scenes.find(({ id }) => id === place.scene);
  const lesson = scene?.lesson ?? deck.lesson;
  const [wanted, setWanted] = useState<"run" | "lesson">("run");
  const [link, setLink] = useState<string | null>(null);
  const store = storeOf(deck, place.scene);
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
          <DeckButton onClick={() => setWanted(isRun ? "lesson" : "run")}>
            {isRun ? "The lesson instead" : "The run instead"}
          </DeckButton>
        )}
        <DeckButton onClick={() => deckActions.code.act(deck)}>Back to the scene</DeckButton>
      </div>
    </section>
  );
}
