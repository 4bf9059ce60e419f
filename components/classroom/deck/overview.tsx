// All scenes of a deck as pictures, to jump to one: by mouse, finger, or arrows and Enter.
import { type KeyboardEvent, useLayoutEffect, useRef } from "react";
import { quantity } from "@/simulator/quantity";
import controls from "../../ui/controls.module.css";
import { go } from "./deck-actions";
import type { DeckNow } from "./deck-context";
import type { DeckScene } from "./deck-types";
import { fitType } from "./fit-type";
import styles from "./over.module.css";

export function Overview({ deck }: { readonly deck: DeckNow }) {
  const list = useRef<HTMLOListElement>(null);
  return (
    <ol ref={list} className={styles.overview} onKeyDown={moveByKey}>
      {deck.scenes.map((scene) => (
        <li key={scene.id}>
          <button
            type="button"
            className={controls.quiet}
            aria-current={scene.id === deck.place.scene ? "step" : undefined}
            onClick={() => {
              go(deck, scene.id);
              deck.onPanel(null);
            }}
          >
            <Thumbnail scene={scene.id} />
            <span>{scene.title}</span>
            <small>{wordsOf(scene)}</small>
          </button>
        </li>
      ))}
    </ol>
  );
}

function wordsOf({ questions, run, minutes }: DeckScene): string {
  const kind = questions.length > 0 ? "vote, " : run ? "run, " : "";
  return `${kind}${quantity(minutes, "min")}`;
}

/** To the left and right in their order, up and down to what stands there. */
function moveByKey(event: KeyboardEvent<HTMLElement>): void {
  const all = [...event.currentTarget.querySelectorAll("button")];
  const at = all.findIndex((one) => one.matches(":focus"));
  const first = all[0];
  if (at < 0 || first === undefined) return;
  const inRow = all.filter(({ offsetTop }) => offsetTop === first.offsetTop).length;
  const steps: Readonly<Record<string, number>> = {
    ...{ ArrowLeft: -1, ArrowRight: 1, ArrowUp: -inRow, ArrowDown: inRow },
    ...{ Home: -at, End: all.length - 1 - at },
  };
  const to = all[at + (steps[event.key] ?? 0)];
  if (!(event.key in steps) || to === undefined) return;
  event.preventDefault();
  to.focus();
  to.scrollIntoView({ block: "nearest" });
}

/** The stage of a scene once more, small: with the still of its run, whatever is played on the large one. */
function Thumbnail({ scene }: { readonly scene: string }) {
  const box = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const stage = document.getElementById(scene)?.querySelector("[data-stage]");
    if (!stage || !box.current) return;
    const copy = stage.cloneNode(true) as HTMLElement;
    for (const live of copy.querySelectorAll("[data-live], [data-mark], [data-hand]"))
      live.remove();
    for (const still of copy.querySelectorAll<HTMLElement>("[data-still]")) still.hidden = false;
    for (const named of copy.querySelectorAll("[id]")) named.removeAttribute("id");
    box.current.replaceChildren(copy);
    const content = copy.querySelector<HTMLElement>("[data-content]");
    if (content) fitType(content);
  }, [scene]);
  return <span ref={box} className={styles.thumbnail} data-thumbnail="" aria-hidden="true" inert />;
}
