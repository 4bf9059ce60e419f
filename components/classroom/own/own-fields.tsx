// The fields of a scene that its author makes.
import { useEffect, useState } from "react";
import type { Scenario } from "@/simulator/scenario";
import { readShared } from "../../share/read-shared";
import { runOfShared, type ShelfEntry } from "../../share/shared-run";
import controls from "../../ui/controls.module.css";
import { LineIcon } from "../../ui/line-icon";
import { BeatPicker } from "./beat-picker";
import styles from "./editor.module.css";
import type { OwnScene } from "./own-deck";

type Own = Exclude<OwnScene, { kind: "scene" }>;
type FieldsProps<Kind extends Own> = {
  readonly scene: Kind;
  readonly shelf: readonly ShelfEntry[];
  readonly onScene: (scene: Kind) => void;
};

export function OwnFields({ scene, shelf, onScene }: FieldsProps<Own>) {
  return (
    <div className={styles.fields}>
      <label className={styles.field}>
        Title
        <input
          type="text"
          maxLength={80}
          value={scene.title}
          onChange={({ currentTarget }) => onScene({ ...scene, title: currentTarget.value })}
        />
      </label>
      {scene.kind === "text" && (
        <label className={styles.field}>
          Text: an empty line between paragraphs, a dash before each point of a list
          <textarea
            rows={4}
            maxLength={1000}
            value={scene.text}
            onChange={({ currentTarget }) => onScene({ ...scene, text: currentTarget.value })}
          />
        </label>
      )}
      {scene.kind === "vote" && <VoteFields {...{ scene, shelf, onScene }} />}
      {scene.kind === "run" && <RunFields {...{ scene, shelf, onScene }} />}
    </div>
  );
}

function VoteFields({ scene, onScene }: FieldsProps<Extract<Own, { kind: "vote" }>>) {
  const { options } = scene;
  return (
    <>
      <label className={styles.field}>
        Question
        <textarea
          rows={2}
          maxLength={300}
          value={scene.question}
          onChange={({ currentTarget }) => onScene({ ...scene, question: currentTarget.value })}
        />
      </label>
      <fieldset className={styles.options}>
        <legend>Options; tick what is right</legend>
        {options.map((option, n) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: options are told apart by their letters, which are their places
          <div key={n} className={styles.row}>
            <input
              type="checkbox"
              aria-label={`Option ${n + 1} is right`}
              checked={option.isRight}
              onChange={({ currentTarget }) =>
                onScene({
                  ...scene,
                  options: options.with(n, { ...option, isRight: currentTarget.checked }),
                })
              }
            />
            <input
              type="text"
              maxLength={160}
              aria-label={`Option ${n + 1}`}
              value={option.text}
              onChange={({ currentTarget }) =>
                onScene({
                  ...scene,
                  options: options.with(n, { ...option, text: currentTarget.value }),
                })
              }
            />
            {options.length > 2 && (
              <button
                type="button"
                className={controls.icon}
                aria-label={`Leave out option ${n + 1}`}
                onClick={() => onScene({ ...scene, options: options.filter((_, m) => m !== n) })}
              >
                <LineIcon of="cross" />
              </button>
            )}
          </div>
        ))}
        {options.length < 6 && (
          <button
            type="button"
            className={controls.plain}
            onClick={() =>
              onScene({ ...scene, options: [...options, { text: "", isRight: false }] })
            }
          >
            One option more
          </button>
        )}
      </fieldset>
      <LinkField
        label="The run that settles it: a link of the lab (may stay empty)"
        link={scene.run ?? ""}
        onLink={(run) => onScene({ ...scene, run: run === "" ? null : run })}
      />
    </>
  );
}

function RunFields({ scene, shelf, onScene }: FieldsProps<Extract<Own, { kind: "run" }>>) {
  const scenario = useScenario(scene.run, shelf);
  return (
    <>
      <LinkField
        label="A link of the lab, as Share gives it"
        link={scene.run === "1." ? "" : scene.run}
        onLink={(run) => onScene({ ...scene, run: run === "" ? "1." : run, beats: [] })}
      />
      {scenario !== null && (
        <BeatPicker
          key={scene.run}
          scenario={scenario}
          beats={scene.beats}
          onBeats={(beats) => onScene({ ...scene, beats: [...beats] })}
        />
      )}
    </>
  );
}

type LinkFieldProps = {
  readonly label: string;
  readonly link: string;
  readonly onLink: (link: string) => void;
};

/** Of what is pasted, the part after the #; of two runs beside each other the first. */
function LinkField({ label, link, onLink }: LinkFieldProps) {
  return (
    <label className={styles.field}>
      {label}
      <input
        type="text"
        value={link}
        onChange={({ currentTarget }) =>
          onLink(currentTarget.value.trim().replace(/^.*#|~.*$/g, ""))
        }
      />
    </label>
  );
}

/** null: the link holds none that can be read. */
function useScenario(link: string, shelf: readonly ShelfEntry[]): Scenario | null {
  const [scenario, setScenario] = useState<Scenario | null>(null);
  useEffect(() => {
    let isWanted = true;
    void readShared(link).then((state) => {
      if (isWanted) setScenario(runOfShared(state, shelf)?.scenario ?? null);
    });
    return () => {
      isWanted = false;
    };
  }, [link, shelf]);
  return scenario;
}
