// Puts a deck together: scenes of this lesson and of others, texts, runs and votes, in an order, with their minutes. It is
// a link, a file, and kept in this browser.
import "../styles";
import { useState } from "react";
import { quantity } from "@/simulator/quantity";
import type { ShelfEntry } from "../../share/shared-run";
import controls from "../../ui/controls.module.css";
import { LineIcon } from "../../ui/line-icon";
import { DeckOut } from "./deck-out";
import {
  blank,
  deckOf,
  keepDeck,
  keptDeck,
  minutesOf,
  minutesOfScene,
  moved,
  type SceneName,
  withNew,
  without,
  withScene,
} from "./draft";
import styles from "./editor.module.css";
import { deckInFile, type OwnDeck, type OwnScene } from "./own-deck";
import { OwnFields } from "./own-fields";

export type EditorProps = {
  readonly slug: string;
  readonly title: string;
  readonly lessons: readonly { readonly title: string; readonly scenes: readonly SceneName[] }[];
  readonly shelf: readonly ShelfEntry[];
  /** Ready ones, by how many minutes they take, with the minutes of their scenes. */
  readonly plans: readonly {
    readonly minutes: number;
    readonly scenes: readonly { readonly of: string; readonly minutes: number }[];
  }[];
};

export function Editor({ slug, title, lessons, shelf, plans }: EditorProps) {
  const known = lessons.flatMap(({ scenes }) => scenes);
  const own = known.filter(({ id }) => id.startsWith(`${slug}/`));
  const [deck, setDeck] = useState<OwnDeck>(() => keptDeck(slug) ?? deckOf(title, own));
  const [said, setSaid] = useState("");
  const change = (next: OwnDeck) => {
    keepDeck(slug, next);
    setDeck(next);
  };
  const open = async (file: File | undefined) => {
    if (file === undefined) return;
    const found =
      file.size > mostBytes ? "The file is larger than any deck." : deckInFile(await file.text());
    if (typeof found === "string") setSaid(found);
    else {
      setSaid(`Opened: ${found.title}.`);
      change(found);
    }
  };
  return (
    <div className={styles.editor}>
      <div className={controls.row}>
        Begin with
        <button type="button" className={controls.quiet} onClick={() => change(deckOf(title, own))}>
          The whole talk
        </button>
        {plans.map(({ minutes, scenes }) => (
          <button
            key={minutes}
            type="button"
            className={controls.quiet}
            onClick={() =>
              change({
                ...{ v: 1, title: `${title}, ${quantity(minutes, "minutes")}` },
                scenes: scenes.map((scene) => ({ kind: "scene", ...scene })),
              })
            }
          >
            The plan for {quantity(minutes, "minutes")}
          </button>
        ))}
        <label className={controls.quiet}>
          A file
          <input
            type="file"
            accept="application/json,.json"
            onChange={({ currentTarget }) => {
              void open(currentTarget.files?.[0]);
              currentTarget.value = "";
            }}
          />
        </label>
      </div>
      <p role="status">{said}</p>
      <label className={styles.field}>
        Title of the deck
        <input
          type="text"
          maxLength={80}
          value={deck.title}
          onChange={({ currentTarget }) => change({ ...deck, title: currentTarget.value })}
        />
      </label>
      <ol className={styles.scenes}>
        {deck.scenes.map((scene, place) => (
          <SceneRow
            // biome-ignore lint/suspicious/noArrayIndexKey: what is edited stays where it stands; moving draws anew
            key={place}
            {...{ scene, place, known, shelf }}
            count={deck.scenes.length}
            onScene={(next) => change(withScene(deck, place, next))}
            onMove={(by) => change(moved(deck, place, by))}
            onRemove={() => change(without(deck, place))}
          />
        ))}
      </ol>
      <p className={controls.small}>
        {quantity(deck.scenes.length, "scenes")},{" "}
        {quantity(Math.round(minutesOf(deck, known) * 10) / 10, "minutes")} in all.
      </p>
      <div className={controls.row}>
        <label className={controls.row}>
          Add
          <select
            value=""
            onChange={({ currentTarget }) =>
              change(withNew(deck, { kind: "scene", of: currentTarget.value }))
            }
          >
            <option value="" disabled>
              a scene …
            </option>
            {lessons.map((lesson) => (
              <optgroup key={lesson.title} label={lesson.title}>
                {lesson.scenes
                  .filter(
                    ({ id }) => !deck.scenes.some((one) => one.kind === "scene" && one.of === id),
                  )
                  .map(({ id, title: name }) => (
                    <option key={id} value={id}>
                      {name}
                    </option>
                  ))}
              </optgroup>
            ))}
          </select>
        </label>
        {(["vote", "run", "text"] as const).map((kind) => (
          <button
            key={kind}
            type="button"
            className={controls.quiet}
            onClick={() => change(withNew(deck, blank[kind]))}
          >
            {added[kind]}
          </button>
        ))}
      </div>
      <DeckOut deck={deck} />
    </div>
  );
}

const mostBytes = 200_000;
const added = { vote: "a question", run: "a run", text: "a text" } as const;

type SceneRowProps = {
  readonly scene: OwnScene;
  readonly place: number;
  readonly count: number;
  readonly known: readonly SceneName[];
  readonly shelf: readonly ShelfEntry[];
  readonly onScene: (scene: OwnScene) => void;
  readonly onMove: (by: 1 | -1) => void;
  readonly onRemove: () => void;
};

function SceneRow({ scene, place, count, known, shelf, onScene, onMove, onRemove }: SceneRowProps) {
  const name =
    scene.kind === "scene"
      ? (known.find(({ id }) => id === scene.of)?.title ?? `${scene.of} (not in the course)`)
      : scene.title || `New: ${added[scene.kind]}`;
  return (
    <li>
      <div className={styles.row}>
        <span className={styles.name}>{name}</span>
        <label className={styles.minutes}>
          <input
            type="number"
            min={0.5}
            max={120}
            step={0.5}
            aria-label={`Minutes for “${name}”`}
            value={minutesOfScene(scene, known)}
            onChange={({ currentTarget }) => {
              const minutes = currentTarget.valueAsNumber;
              if (minutes > 0 && minutes <= 120) onScene({ ...scene, minutes });
            }}
          />
          min
        </label>
        {([-1, 1] as const).map((by) => (
          <button
            key={by}
            type="button"
            className={controls.icon}
            aria-label={`Move “${name}” ${by < 0 ? "up" : "down"}`}
            aria-disabled={by < 0 ? place === 0 : place === count - 1}
            onClick={() => onMove(by)}
          >
            <LineIcon of={by < 0 ? "up" : "down"} />
          </button>
        ))}
        <button
          type="button"
          className={controls.icon}
          aria-label={`Leave out “${name}”`}
          onClick={onRemove}
        >
          <LineIcon of="cross" />
        </button>
      </div>
      {scene.kind !== "scene" && <OwnFields {...{ scene, shelf, onScene }} />}
    </li>
  );
}
